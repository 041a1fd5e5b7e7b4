import type { Logger } from 'pino';
import { readHttpConfig } from '#config/http.config';
import { readMailConfig } from '#config/mail.config';
import { signReceiptToken } from '#config/receipt-token';
import { SmtpMailChannel } from '#notify/channels/smtp-mail.channel';

const maximumPerSecond = 10;

/** The way out for mails; null where there is none, and then they wait in the outbox. A rehearsal writes to the demo mailbox alone. */
export function createMailChannel(training: boolean, log: Logger): { channel: SmtpMailChannel } | null {
  const { smtpUrl, from, mailboxUrl } = readMailConfig();
  if (!smtpUrl || (training && !mailboxUrl)) {
    log.warn({ training }, training ? 'no demo mailbox: mails of the training installation stay in the outbox' : 'SMTP_URL is not set: mails stay in the outbox');
    return null;
  }
  const { baseUrl, sessionSecret } = readHttpConfig();
  // Link expiry is real time (model.md 5).
  const receiptLink = (deliveryId: string): string => `${baseUrl}/r/${signReceiptToken(sessionSecret, deliveryId, Date.now())}`;
  const reminderLink = (reminderId: string): string => `${baseUrl}/n/${signReceiptToken(sessionSecret, `reminder:${reminderId}`, Date.now())}`;
  return { channel: new SmtpMailChannel({ smtpUrl, from, training, maximumPerSecond, receiptLink, reminderLink, appUrl: baseUrl }) };
}
