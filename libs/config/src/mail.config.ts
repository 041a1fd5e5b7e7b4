import { z } from 'zod';
import { readEnvironment } from '#config/read-environment';

const schema = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'expected smtp://user:password@host:port' }).optional(),
  MAIL_FROM: z.string().min(3).default('Kế hoạch <khong-tra-loi@kehoach.local>'),
  MAILBOX_URL: z.url({ protocol: /^https?$/, error: 'expected the address of the demo mailbox' }).optional(),
});

export interface MailConfig {
  /** Absent: mails stay in the outbox and the health page says so. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  /** The demo mailbox's web page; only the embedded default has one. */
  readonly mailboxUrl: string | undefined;
}

export function readMailConfig(env: NodeJS.ProcessEnv = process.env): MailConfig {
  const values = readEnvironment(schema, env);
  return { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM, mailboxUrl: values.MAILBOX_URL };
}
