import { createTransport } from 'nodemailer';
import { MailChannel, type MailOutcome, type MailRequest } from '#domain/ports/mail-channel';
import { type DocumentDeliveredParams, mailTemplates, type MailTemplate, type MailWords, viMail } from '#messages/vi/mail';
import { reportReminderMail, type ReportReminderParams } from '#messages/vi/reminder-mail';
import { layOutMail } from '#notify/templates/mail-layout';

export interface SmtpMailOptions {
  /** In training the caller passes the demo mailbox, whatever SMTP_URL says (model.md 5). */
  smtpUrl: string;
  from: string;
  training: boolean;
  maximumPerSecond: number;
  /** The signed address of the receipt page of a delivery; made when the mail leaves, never stored. */
  receiptLink: (deliveryId: string) => string;
  /** The signed address of a reminder to a body outside, made like that of a delivery. */
  reminderLink: (reminderId: string) => string;
  appUrl: string;
}

/** Sends one mail over SMTP: 4xx and line faults are tried again later, 5xx is final for this receiver. */
export class SmtpMailChannel extends MailChannel {
  private readonly transport;

  constructor(private readonly options: SmtpMailOptions) {
    super();
    this.transport = createTransport({
      url: options.smtpUrl, pool: true, maxConnections: 2, rateDelta: 1000, rateLimit: options.maximumPerSecond,
      connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000,
      tls: options.training ? { rejectUnauthorized: false } : undefined,
    } as Parameters<typeof createTransport>[0]);
  }

  async send(mail: MailRequest): Promise<MailOutcome> {
    const words = wordsOf(mail);
    if (!words) return { result: 'refused', error: `mail.unknownTemplate ${mail.template}` };
    const link = mail.deliveryId ? this.options.receiptLink(mail.deliveryId) : mail.reminderId ? this.options.reminderLink(mail.reminderId) : this.options.appUrl;
    const body = layOutMail(words, link, this.options.training ? viMail.trainingLine : null);
    try {
      await this.transport.sendMail({
        messageId: mail.messageId,
        from: this.options.from,
        to: mail.to.name ? { name: mail.to.name, address: mail.to.address } : mail.to.address,
        subject: this.options.training ? `${viMail.trainingMark} ${words.subject}` : words.subject,
        text: body.text, html: body.html,
      });
      return { result: 'sent', error: null };
    } catch (cause) {
      const error = cause as { responseCode?: number; code?: string; message: string };
      const final = (error.responseCode !== undefined && error.responseCode >= 500) || error.code === 'EENVELOPE' && error.responseCode === undefined;
      return { result: final ? 'refused' : 'later', error: error.message.slice(0, 500) };
    }
  }

  close(): void {
    this.transport.close();
  }
}

function wordsOf(mail: MailRequest): MailWords | null {
  if (mail.template === 'reportReminder') return reportReminderMail(mail.params as unknown as ReportReminderParams);
  if (!(mailTemplates as readonly string[]).includes(mail.template)) return null;
  return viMail[mail.template as MailTemplate](mail.params as unknown as DocumentDeliveredParams);
}
