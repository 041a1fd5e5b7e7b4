import type { DocumentCommand } from '#domain/document/document-command';

/** Reaches the twin: the events of a decision with nothing done in them. */
export const decisionTwinName = 'decisionTwin';
export const twinQueue = 'bench-twin';
export const twinUpdateName = 'decide';

export interface TwinCommand {
  readonly command: Pick<DocumentCommand, 'actor' | 'at' | 'key' | 'bodyHash'>;
  readonly contentHash: string;
  readonly no: number;
}

export interface TwinActivities {
  record(input: TwinCommand): Promise<{ rev: number }>;
  nextInstant(): Promise<{ sleepMs: number }>;
}
