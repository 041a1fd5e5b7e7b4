import type { Instant } from '#domain/calendar/instant';
import type { PlanEnd, PlanSnapshot } from '#domain/plan/plan-snapshot';

/** The plan's own record (model.md 4): stages through a transition keyed ('plan', planId, rev), like documents. */
export abstract class PlanStore {
  abstract load(planId: string): Promise<PlanSnapshot | null>;
  /** Makes indicators, tasks and obligations from the issued version, once, and moves the plan to inForce as `rev`. */
  abstract bringIntoForce(planId: string, rev: number, at: Instant): Promise<{ rev: number }>;
  /** Moves the plan to its end as `rev`; closes its tasks and settles its planned rows, so that nothing fires after (WCP-20). */
  abstract end(planId: string, rev: number, to: PlanEnd, at: Instant, reason: string | null): Promise<{ rev: number }>;
}
