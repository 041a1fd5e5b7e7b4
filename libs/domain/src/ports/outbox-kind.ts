/**
 * Facts that leave the transaction which made them; the relay carries them on, at least once.
 * startPlan {planId} · signalPlan {planId} · signalDocument {documentId} · mail MailRequest ·
 * replaceDocument {documentId, byDocumentId, personId, positionId, at}: the document that replaces it was issued.
 */
export const outboxKinds = ['startPlan', 'signalPlan', 'signalDocument', 'replaceDocument', 'mail'] as const;
export type OutboxKind = (typeof outboxKinds)[number];
