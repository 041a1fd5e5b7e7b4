import { isYearEmpty } from '#domain/calendar/calendar-error';
import type { Instant } from '#domain/calendar/instant';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, type DueDates } from '#domain/due/due-rule';
import { recomputeDueDates } from '#domain/due/moved-due-date';
import { datesOf, type DutyRow } from '#persistence/stores/follow-up/duty-row';

export interface MovedDue<Row extends DutyRow = DutyRow> {
  readonly duty: Row;
  readonly dates: DueDates;
  /** The duty waited for an empty year and has its first dates now (CAL-9). */
  readonly isNew: boolean;
}

/** CAL-8: which of these duties get other days from this calendar; the preview and the recomputation ask the same. */
export function movedDues<Row extends DutyRow>(duties: readonly Row[], calendar: WorkingCalendar, now: Instant): MovedDue<Row>[] {
  return duties.flatMap((duty) => {
    const current = datesOf(duty);
    const dates = current === null ? arm(duty, calendar) : after(current, calendar, now);
    return dates === null ? [] : [{ duty, dates, isNew: current === null }];
  });
}

function arm(duty: DutyRow, calendar: WorkingCalendar): DueDates | null {
  if (duty.nominalDay === null) return null;
  try {
    return computeDueDates({ nominalDate: duty.nominalDay, operator: duty.operator, direction: duty.direction }, duty.policy, calendar);
  } catch (error) {
    if (isYearEmpty(error)) return null;
    throw error;
  }
}

function after(current: DueDates, calendar: WorkingCalendar, now: Instant): DueDates | null {
  const found = recomputeDueDates(current, calendar, now);
  return found.kind === 'moved' ? found.dates : null;
}
