import type { Instant } from '#domain/calendar/instant';
import type { PlannedStep } from '#domain/escalation/plan-ladder';

export interface MergedStep<Row> {
  readonly row: Row;
  /** The step of the same duty and ladder that was sent in its place. */
  readonly mergedInto: Row;
}

export interface Firing<Row> {
  readonly fire: readonly Row[];
  readonly merged: readonly MergedStep<Row>[];
}

type Planned = Pick<PlannedStep, 'dutyId' | 'ladderNumber' | 'at'> & { readonly step: { readonly offset: number } };

/**
 * What to do at `now` with the rows still planned. Of each duty and ladder only the highest step reached is
 * sent and the lower ones are recorded as merged, so an outage, or a duty opened or extended late, never
 * pours a week of reminders over somebody (model.md 4). Of two ladders of a duty only the newer speaks.
 */
export function rungsToFire<Row extends Planned>(now: Instant, planned: readonly Row[]): Firing<Row> {
  const highest = new Map<string, Row>();
  const reached = planned.filter((row) => row.at <= now).sort(inOrder);
  for (const row of reached) highest.set(row.dutyId, row);
  const merged = reached.flatMap((row) => {
    const top = highest.get(row.dutyId);
    return top === undefined || top === row ? [] : [{ row, mergedInto: top }];
  });
  return { fire: reached.filter((row) => highest.get(row.dutyId) === row), merged };
}

/** The next instant at which anything is planned; null when nothing is (the loop of model.md 4). */
export function nextPlannedInstant(planned: readonly Pick<PlannedStep, 'at'>[]): Instant | null {
  return planned.reduce<Instant | null>((earliest, row) => (earliest === null || row.at < earliest ? row.at : earliest), null);
}

function inOrder(a: Planned, b: Planned): number {
  return a.ladderNumber - b.ladderNumber || a.step.offset - b.step.offset || a.at - b.at || (a.dutyId < b.dutyId ? -1 : a.dutyId > b.dutyId ? 1 : 0);
}
