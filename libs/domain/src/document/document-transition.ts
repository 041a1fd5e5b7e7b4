import type { Instant } from '#domain/calendar/instant';
import type { Actor, RecallAct } from '#domain/document/document-command';
import type { DocumentStage } from '#domain/document/document-stage';
import type { RouteSnapshot } from '#domain/route/route-snapshot';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import type { DispatchPurpose } from '#domain/recipients/dispatch-purpose';
import type { TaskKind, TaskOwner } from '#domain/task/task-kind';

/** What the step did, as the audit names it. */
export const documentActs = ['submitted', 'approved', 'returned', 'takenBack', 'pulledBack', 'cancelled', 'numbered', 'dispatchStarted', 'dispatched', 'recordedIssued', 'refused', 'recalled', 'replaced', 'receiversTold'] as const;
export type DocumentAct = (typeof documentActs)[number];

/**
 * One step in the life of a document, computed purely and recorded by one SQL transaction keyed
 * (aggregateKind, aggregateId, rev). The hash of its canonical JSON decides whether a repeat is the same step.
 */
export interface DocumentTransition {
  aggregateKind: 'document';
  aggregateId: string;
  rev: number;
  kind: DocumentAct;
  at: Instant;
  actor: Actor | null;             // null: the system
  command: { verb: string; key: string; bodyHash: string } | null;
  from: DocumentStage;
  to: DocumentStage;
  round: number;
  stepNo: number | null;
  /** Freeze this working copy (submit, recordIssued): refused with `version.changed` unless editNo and contentHash still hold. */
  freeze: { versionId: string; editNo: number; contentHash: string } | null;
  /** Open a new working copy made from this frozen version (return to drafter, pull back). */
  reopenFrom: string | null;
  /** Take-back of a return to the drafter: drop the working copy that the return opened, if nobody has edited it. */
  discardWorkingCopy: boolean;
  route?: RouteSnapshot | null;
  currentVersionId?: string | null;
  signing?: { personId: string; positionId: string; mandateId: string; lines: string[] } | null;
  decision: {
    taskId: string; kind: 'initial' | 'checkForm' | 'sign'; outcome: 'approved' | 'returned'; round: number; stepNo: number;
    reason: string | null; returnToStep: number | null; versionId: string; contentHash: string;
  } | null;
  takeBackTaskId: string | null;
  closeTasks: { taskId: string; outcome: string }[];
  openTasks: TaskDraft[];
  notices: NoticeDraft[];
  /** Give a number and date: from the counter row (ours) or as typed (external); fills code number, register row and document row. */
  allocate: { origin: 'ours' | 'external'; number: number | null; codeNumber: string | null; issuedOn: string; copies: number | null } | null;
  /** Make the row of dispatch n; the distribution child expands it. Without a purpose it sends the document itself. */
  openDispatch: { dispatchId: string; n: number; recordOnly: boolean; purpose?: Exclude<DispatchPurpose, 'issue'> } | null;
  outbox: { kind: OutboxKind; payload: Record<string, unknown>; uniqueKey: string }[];
  endReason?: string | null;
  /** By which written act it was recalled. */
  endAct?: RecallAct | null;
  /** Which document replaced it. */
  replacedBy?: string | null;
  details: Record<string, unknown>;
}

export interface TaskDraft {
  taskId: string;                  // `${aggregateId}:${rev}:${n}`, so that a repeat names the same rows
  kind: TaskKind;
  owner: TaskOwner;
  round: number;
  stepNo: number | null;
  stepCount: number | null;
  /** Working days until due; the recording transaction computes the instant with the calendar in force and plans the term. */
  termWorkingDays: number | null;
  payload: Record<string, unknown>;
}

export interface NoticeDraft {
  kind: string;
  to: { personId: string } | { positionId: string };
  params: Record<string, unknown>;
}

/** What the recording transaction answers; the same for a repeat of the same step. */
export interface TransitionResult {
  rev: number;
  stage: DocumentStage;
  number: number | null;
  codeNumber: string | null;
  issuedOn: string | null;
}
