import type { PlanStage } from '#domain/plan/plan-stage';

export const planLifecycleName = 'planLifecycle';

/** Plans have a queue of their own, apart from decisions (model.md 4). */
export const planQueue = 'plans';

export interface PlanLifecycleInput {
  planId: string;
  /** For tests alone: continue as new after so many events instead of 2,000. */
  continueAfterEvents?: number;
}

/** A signal, because it only says "read again" and nobody waits: document issued or ended, clock, calendar, duties. */
export const planMovedSignalName = 'moved';

export const planSnapshotQueryName = 'snapshot';
export interface PlanRunState {
  loaded: boolean;
  stage: PlanStage | null;
  rev: number | null;
}
