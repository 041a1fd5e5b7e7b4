import type { PlanActivities } from '#activities/document-activities.interface';
import { heartbeating } from '#activities/heartbeating';
import { mapFailures } from '#activities/to-activity-failure';
import type { Clock } from '#domain/clock/clock';
import { RefusedError } from '#domain/document/refusal';
import type { PlannedInstantStore } from '#domain/ports/planned-instant-store';
import type { PlanStore } from '#domain/ports/plan-store';

/** The Clock is asked again at least once a day: it may have been walked, or a calendar may have changed. */
const longestSleepMs = 24 * 3_600_000;

export interface PlannedInstantActivitiesDeps {
  planned: PlannedInstantStore;
  clock: Clock;
}

export interface PlanActivitiesDeps extends PlannedInstantActivitiesDeps {
  plans: PlanStore;
}

/** Served on the queue of the documents too, for their approval terms. */
export function createPlannedInstantActivities({ planned, clock }: PlannedInstantActivitiesDeps): Pick<PlanActivities, 'nextInstant' | 'fireInstant'> {
  return mapFailures<Pick<PlanActivities, 'nextInstant' | 'fireInstant'>>({
    async nextInstant({ aggregateKind, aggregateId }) {
      const instant = await planned.earliest({ kind: aggregateKind, id: aggregateId });
      if (instant === null) return { instant: null, sleepMs: 0 };
      const untilThen = instant - (await clock.now());
      return { instant, sleepMs: Math.min(Math.max(untilThen, 0), longestSleepMs) };
    },
    async fireInstant({ aggregateKind, aggregateId, instant }) {
      // Never early, whatever the workflow believed: what is due is decided by the Clock.
      if (instant > (await clock.now())) return { fired: 0, skipped: 0 };
      return await heartbeating(() => planned.fire({ kind: aggregateKind, id: aggregateId }, instant));
    },
  });
}

export function createPlanActivities({ plans, planned, clock }: PlanActivitiesDeps): PlanActivities {
  return {
    ...createPlannedInstantActivities({ planned, clock }),
    ...mapFailures<Pick<PlanActivities, 'loadPlan' | 'bringIntoForce' | 'endPlan'>>({
      async loadPlan({ planId }) {
        const plan = await plans.load(planId);
        if (!plan) throw new RefusedError('plan.notFound', { planId });
        return plan;
      },
      bringIntoForce: ({ planId, rev, at }) => heartbeating(() => plans.bringIntoForce(planId, rev, at)),
      endPlan: ({ planId, rev, to, at, reason }) => heartbeating(() => plans.end(planId, rev, to, at, reason)),
    }),
  };
}
