/**
 * Facts that leave the transaction which made them; the relay carries them on, at least once.
 * startPlan {planId} · signalPlan {planId} · signalDocument {documentId} · mail MailRequest.
 */
export const outboxKinds = ['startPlan', 'signalPlan', 'signalDocument', 'mail'] as const;
export type OutboxKind = (typeof outboxKinds)[number];
