import type { Client } from '@temporalio/client';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import type { MailChannel, MailRequest } from '#domain/ports/mail-channel';
import type { DeliveryOutcomeStore } from '#domain/ports/delivery-outcome-store';
import { startPlan } from '#temporal/clients/plan-lifecycle.client';
import { signalDocument, signalPlan } from '#temporal/clients/tell-workflow';

/** `later` is tried again, `failed` is final; a thrown error counts as `later`. */
export type Carried = { result: 'done' } | { result: 'later' | 'failed'; error: string };

export type Carriers = Record<OutboxKind, (payload: Record<string, unknown>) => Promise<Carried>>;

const done: Carried = { result: 'done' };

/** What becomes of each kind of fact; a new kind makes the build ask for its carrier. */
export function createCarriers(client: Client, channel: MailChannel | null, deliveries: DeliveryOutcomeStore): Carriers {
  return {
    startPlan: async (payload) => startPlan(client, textOf(payload, 'planId')).then(() => done),
    signalPlan: async (payload) => signalPlan(client, textOf(payload, 'planId')).then(() => done),
    signalDocument: async (payload) => signalDocument(client, textOf(payload, 'documentId')).then(() => done),
    async mail(payload) {
      const mail = payload as unknown as MailRequest;
      if (!channel) return { result: 'later', error: 'mail.noChannel' };
      const { result, error } = await channel.send(mail);
      if (mail.deliveryId !== null && mail.deliveryId !== undefined) await deliveries.record({ deliveryId: mail.deliveryId, result, error });
      if (result === 'sent') return done;
      return { result: result === 'refused' ? 'failed' : 'later', error: error ?? 'unknown' };
    },
  };
}

function textOf(payload: Record<string, unknown>, name: string): string {
  const value = payload[name];
  if (typeof value !== 'string') throw new Error(`outbox payload without ${name}`);
  return value;
}
