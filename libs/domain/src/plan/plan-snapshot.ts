import type { Instant } from '#domain/calendar/instant';
import type { DocumentStage } from '#domain/document/document-stage';
import type { PlanStage } from '#domain/plan/plan-stage';

/** Everything a run of `planLifecycle` knows; loaded from SQL by its first activity. */
export interface PlanSnapshot {
  planId: string;
  documentId: string;
  stage: PlanStage;
  rev: number;
  documentStage: DocumentStage;
  /** By the Clock, read with the rest: the instant of the plan's next step. */
  businessNow: Instant;
}

export type PlanEnd = Extract<PlanStage, 'closed' | 'abandoned' | 'stopped' | 'replaced'>;
