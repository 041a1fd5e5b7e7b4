import type { Client } from '@temporalio/client';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import type { MailChannel, MailRequest } from '#domain/ports/mail-channel';
import type { DeliveryOutcomeStore } from '#domain/ports/delivery-outcome-store';
import { sha256Of } from '#persistence/content-hash';
import { DocumentLifecycleClient } from '#temporal/clients/document-lifecycle.client';
import { startPlan } from '#temporal/clients/plan-lifecycle.client';
import { signalDocument, signalPlan } from '#temporal/clients/tell-workflow';

/** `later` is tried again, `failed` is final; a thrown error counts as `later`. */
export type Carried = { result: 'done' } | { result: 'later' | 'failed'; error: string };

export type Carriers = Record<OutboxKind, (payload: Record<string, unknown>) => Promise<Carried>>;

const done: Carried = { result: 'done' };

/** What becomes of each kind of fact; a new kind makes the build ask for its carrier. */
export function createCarriers(client: Client, channel: MailChannel | null, deliveries: DeliveryOutcomeStore): Carriers {
  const documents = new DocumentLifecycleClient(client);
  return {
    startPlan: async (payload) => startPlan(client, textOf(payload, 'planId')).then(() => done),
    signalPlan: async (payload) => signalPlan(client, textOf(payload, 'planId')).then(() => done),
    signalDocument: async (payload) => signalDocument(client, textOf(payload, 'documentId')).then(() => done),
    replaceDocument: (payload) => replaceDocument(documents, payload),
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

/**
 * FIX-1: the old document ends in a run of its own, which reads SQL and records the step. Carried twice it finds the
 * end there; what ended otherwise meanwhile (recalled) needs no second end.
 */
async function replaceDocument(documents: DocumentLifecycleClient, payload: Record<string, unknown>): Promise<Carried> {
  const [documentId, byDocumentId] = [textOf(payload, 'documentId'), textOf(payload, 'byDocumentId')];
  const actor = { personId: textOf(payload, 'personId'), positionId: (payload['positionId'] as string | null) ?? null, onBehalfOfPositionId: null };
  const key = `replace:${documentId}:${byDocumentId}`;
  const outcome = await documents.replace(documentId, { verb: 'replace', actor, at: Number(payload['at']), key, bodyHash: sha256Of(key), byDocumentId });
  if (outcome.kind === 'done') return done;
  const over = outcome.kind === 'refused' && ['document.ended', 'document.notFound', 'command.repeated'].includes(outcome.code);
  return over ? done : { result: 'later', error: outcome.kind === 'refused' ? outcome.code : `command.${outcome.kind}` };
}

function textOf(payload: Record<string, unknown>, name: string): string {
  const value = payload[name];
  if (typeof value !== 'string') throw new Error(`outbox payload without ${name}`);
  return value;
}
