import type { DistributionActivities } from '#activities/document-activities.interface';
import { heartbeating } from '#activities/heartbeating';
import { mapFailures } from '#activities/to-activity-failure';
import type { Clock } from '#domain/clock/clock';
import type { DispatchStore } from '#domain/ports/dispatch-store';

/** Rows per page: one statement for deliveries, tasks and mails stays below a second, and every page is a hop through the server. */
const pageSize = 1_000;

export interface DistributionActivitiesDeps {
  dispatches: DispatchStore;
  clock: Clock;
}

export function createDistributionActivities({ dispatches, clock }: DistributionActivitiesDeps): DistributionActivities {
  return mapFailures<DistributionActivities>({
    expandDispatch: async ({ dispatchId }) => ({ ...(await heartbeating(() => dispatches.expand(dispatchId))), pageSize }),
    writeDeliveries: ({ dispatchId, offset, limit }) => heartbeating(() => dispatches.writePage(dispatchId, offset, limit)),
    async finishDispatch({ dispatchId }) {
      await heartbeating(() => dispatches.finish(dispatchId));
      return { at: await clock.now() };
    },
  });
}
