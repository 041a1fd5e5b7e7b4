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
  /** Vòng: + 1 at every submit after the first and at every return to drafting. */
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
  planId: string | null;
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
}
