import type { MailOutcome } from '#domain/ports/mail-channel';

export interface DeliveryOutcome extends MailOutcome {
  deliveryId: string;
}

/**
 * What became of a mail, written on its delivery under the row's lock, with audit. `sent` counts only for a delivery
 * that waits or failed (a receipt may be faster); `later` keeps the last error; `refused` makes it failed and opens the
 * clerks' fixDelivery task, once.
 */
export abstract class DeliveryOutcomeStore {
  abstract record(outcome: DeliveryOutcome): Promise<void>;
}
