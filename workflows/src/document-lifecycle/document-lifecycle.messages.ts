import type { DocumentVerb } from '#domain/document/document-command';
import type { DocumentStage } from '#domain/document/document-stage';

/** Names and payloads by which the rest of the house reaches `documentLifecycle`. */
export const documentLifecycleName = 'documentLifecycle';

/** Decisions have a queue of their own; nothing slow runs on it. */
export const documentQueue = 'documents';
/** Office programs that render files: slow, few at a time. */
export const renderQueue = 'render';

export interface DocumentLifecycleInput {
  documentId: string;
  /** For tests alone: continue as new after so many events instead of 2,000. */
  continueAfterEvents?: number;
}

/** Updates, because a person waits for the answer; each is named by its office verb and takes the command of that verb. */
export const documentUpdates = ['submit', 'decide', 'takeBack', 'pullBack', 'cancel', 'allocateNumber', 'dispatch', 'recordIssued', 'refuse', 'recall', 'replace'] as const satisfies readonly DocumentVerb[];

/** A signal, because it only says "look again" and nobody waits: clock moved, calendar changed, a task was reassigned. */
export const documentMovedSignalName = 'moved';

/** For operators and the reconciler, which compares it with SQL; screens never ask. */
export const documentSnapshotQueryName = 'snapshot';
export interface DocumentRunState {
  loaded: boolean;
  stage: DocumentStage | null;
  rev: number | null;
  openTaskIds: string[];
  draining: boolean;
}
