/** Payload of an outbox row of kind `mail`: which sentence to whom, never the finished text. */
export interface MailRequest {
  /** Fixed when the row was written; a mail sent twice carries the same one, so that receivers drop the copy (I5). */
  messageId: string;
  to: { address: string; name: string | null };
  /** Name of the template in libs/notify. */
  template: string;
  params: Record<string, unknown>;
  /** The delivery whose state follows the outcome; null for notices. */
  deliveryId: string | null;
  /** The fired reminder a body outside is written about; its link opens that reminder. */
  reminderId?: string | null;
}

/** `later`: the other side or the line failed, worth another try. `refused`: final for this receiver (SMTP 5xx). */
export interface MailOutcome {
  result: 'sent' | 'later' | 'refused';
  error: string | null;
}

export abstract class MailChannel {
  /** Sends or says why not; throws only on a fault of our own. Keeps its own rate limit. */
  abstract send(mail: MailRequest): Promise<MailOutcome>;
}
