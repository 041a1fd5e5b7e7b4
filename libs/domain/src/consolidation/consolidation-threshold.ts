import type { AgencySettings } from '#domain/organisation/agency-settings';
import type { DutyState } from '#domain/report/duty-state';

/** States in which a part is not waited for: nobody owes it any more, or never did. */
export const partsNotWaitedFor: readonly DutyState[] = ['excused', 'released', 'settledBefore', 'closedWithoutReport'];

export function countsForThreshold(state: DutyState): boolean {
  return !partsNotWaitedFor.includes(state);
}

/**
 * N of M (WCP-34): how many accepted parts let the focal unit consolidate; the missing ones are named in the report.
 * At least one, and never more than there are.
 */
export function partsNeeded(total: number, settings: Pick<AgencySettings, 'consolidateFromPercent'>): number {
  const percent = Math.min(100, Math.max(1, settings.consolidateFromPercent ?? 100));
  return total === 0 ? 0 : Math.min(total, Math.max(1, Math.ceil((total * percent) / 100)));
}
