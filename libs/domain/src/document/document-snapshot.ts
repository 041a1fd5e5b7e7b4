import type { Instant } from '#domain/calendar/instant';
import type { DocumentStage } from '#domain/document/document-stage';
import type { DocumentType, Door } from '#domain/document/document-type';
import type { RouteSnapshot } from '#domain/route/route-snapshot';
import type { TaskKind, TaskOwner } from '#domain/task/task-kind';

/** Everything a run of `documentLifecycle` knows; loaded from SQL by its first activity, never carried as input. */
export interface DocumentSnapshot {
  documentId: string;
  agencyId: string;
  type: DocumentType;
  door: Door;
  stage: DocumentStage;
  rev: number;
  /**
   * Vòng: which passage through the route this is. The first submission is round 1; every return, to the drafter or
   * to an earlier step, and every pull-back begins the next one (FLOW-2). A resubmission fills the round that its
   * return began, so that people read "vòng 2" after one return.
   */
  round: number;
  stepNo: number | null;
  title: string;
  drafterPersonId: string;
  draftingUnitId: string;
  route: RouteSnapshot | null;
  /** The frozen version in the route, or the issued one. */
  currentVersion: FrozenVersion | null;
  openTasks: OpenTask[];
  /** Decisions that stand (not taken back), all rounds, oldest first. */
  decisions: StandingDecision[];
  signing: { personId: string; positionId: string; mandateId: string; lines: string[] } | null;
  codeNumber: string | null;
  issuedOn: string | null;
  dispatchCount: number;
  /** The dispatch that is being expanded, if any: a run that starts here takes it up again. */
  openDispatch: { dispatchId: string; n: number } | null;
  planId: string | null;
  /** The document that this one replaces once it is issued (FIX-1); absent in what older runs loaded. */
  replacesDocumentId?: string | null;
}

export interface FrozenVersion {
  versionId: string;
  versionNo: number;
  contentHash: string;
}

export interface OpenTask {
  taskId: string;
  kind: TaskKind;
  owner: TaskOwner;
  round: number;
  stepNo: number | null;
}

export interface StandingDecision {
  taskId: string;
  round: number;
  stepNo: number;
  kind: 'initial' | 'checkForm' | 'sign';
  outcome: 'approved' | 'returned';
  personId: string;
  contentHash: string;
  /** Where a return went: 0 the drafter, else the step; null for an approval. */
  returnToStep: number | null;
  at: Instant;
}
