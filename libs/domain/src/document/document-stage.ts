/** Giai đoạn của văn bản (model.md 3). Order matters for the stage line; ends stand last. */
export const documentStages = ['drafting', 'inRoute', 'signed', 'issued', 'dispatched', 'cancelled', 'refused', 'recalled', 'replaced'] as const;
export type DocumentStage = (typeof documentStages)[number];

/** Every move the life of a document may make; `documentLifecycle` and the recording transaction both ask this table. */
export const documentMoves: Record<DocumentStage, readonly DocumentStage[]> = {
  drafting: ['inRoute', 'issued', 'cancelled'],
  inRoute: ['inRoute', 'drafting', 'signed', 'cancelled', 'refused'],
  signed: ['issued', 'drafting', 'inRoute', 'cancelled'],
  issued: ['dispatched', 'recalled', 'replaced'],
  dispatched: ['recalled', 'replaced'],
  cancelled: [],
  refused: [],
  recalled: [],
  replaced: [],
};

/** Stages in which no run of `documentLifecycle` may live: a run that loads one of these refuses to go on. */
export const endedDocumentStages: readonly DocumentStage[] = ['cancelled', 'refused', 'recalled', 'replaced'];

export function canMoveDocument(from: DocumentStage, to: DocumentStage): boolean {
  return documentMoves[from].includes(to);
}
