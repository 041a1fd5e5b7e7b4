import { dayDistance, type DayDistance } from '#domain/calendar/day-distance';
import { dayOf, endOfDay, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { DUTY_STATE_TRAITS, type DutyState } from '#domain/report/duty-state';

/** What lateness is computed from. */
export interface DutyTimes {
  readonly state: DutyState;
  /** The days in force now, after extension: being extended is not being late (ESC-7). */
  readonly strictDay: LocalDate;
  readonly lateAfterDay: LocalDate;
  readonly firstSubmittedAt: Instant | null;
  /** Set while the report is returned: the day by which it is to be mended. */
  readonly fixByDay: LocalDate | null;
}

/** ESC-3: the figures offices publish, finer list. `notJudged`: not open yet, excused, released, settled before. */
export type DutyStanding = 'notJudged' | 'doneOnTime' | 'doneLate' | 'running' | 'dueSoon' | 'dueToday' | 'overdue' | 'fixing' | 'fixOverdue';

export interface DutyStandingResult {
  readonly standing: DutyStanding;
  /** A report counts as late by its first submission only (model.md 6). */
  readonly isLate: boolean;
  /** To the day that matters now; null when nothing is owed. */
  readonly distance: DayDistance | null;
}

/**
 * Computed when read, never stored. Until its strict day a duty is measured against that day; after it, while
 * the agency's policy does not yet call it late (DUE-6), against the late-after day.
 */
export function dutyStanding(duty: DutyTimes, now: Instant, calendar: WorkingCalendar): DutyStandingResult {
  const traits = DUTY_STATE_TRAITS[duty.state];
  if (!traits.isJudged) return { standing: 'notJudged', isLate: false, distance: null };
  const lateFrom = endOfDay(duty.lateAfterDay);
  if (duty.firstSubmittedAt !== null) {
    const isLate = duty.firstSubmittedAt >= lateFrom;
    if (duty.state === 'returned') return fixingStanding(duty, isLate, now, calendar);
    if (!traits.isOwed) return { standing: isLate ? 'doneLate' : 'doneOnTime', isLate, distance: null };
  } else if (!traits.isOwed) {
    // Settled by a document, without a submission of its own: judged by nothing, so never late.
    return { standing: 'doneOnTime', isLate: false, distance: null };
  }
  if (now >= lateFrom) return { standing: 'overdue', isLate: true, distance: dayDistance(duty.lateAfterDay, dayOf(now), calendar) };
  const today = dayOf(now);
  const distance = dayDistance(today <= duty.strictDay ? duty.strictDay : duty.lateAfterDay, today, calendar);
  if (distance.kind === 'today') return { standing: 'dueToday', isLate: false, distance };
  return { standing: distance.workingDays <= 1 || today > duty.strictDay ? 'dueSoon' : 'running', isLate: false, distance };
}

function fixingStanding(duty: DutyTimes, isLate: boolean, now: Instant, calendar: WorkingCalendar): DutyStandingResult {
  if (duty.fixByDay === null) return { standing: 'fixing', isLate, distance: null };
  const overdue = now >= endOfDay(duty.fixByDay);
  return { standing: overdue ? 'fixOverdue' : 'fixing', isLate, distance: dayDistance(duty.fixByDay, dayOf(now), calendar) };
}
