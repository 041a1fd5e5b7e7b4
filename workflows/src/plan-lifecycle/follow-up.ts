import { followPlannedInstants } from '#workflows/shared/follow-planned-instants';
import type { PlanFile } from '#workflows/plan-lifecycle/plan-file';
import { obeyDocument } from '#workflows/plan-lifecycle/obey-document';

/**
 * Theo dõi thực hiện: period by period, instant by instant, until the plan ends or its history has grown long. Every
 * move (the clock, a calendar, a duty, the document recalled) makes it read the plan again first.
 */
export async function followUp(file: PlanFile, planId: string): Promise<void> {
  await followPlannedInstants({
    aggregateKind: 'plan',
    aggregateId: planId,
    movable: file.movable,
    isOver: () => file.hasEnded || file.historyIsLong,
    afterMove: async () => {
      await file.read();
      await obeyDocument(file);
    },
  });
  if (!file.hasEnded) await file.continueFresh();
}
