import { addDays, type LocalDate } from '#domain/calendar/local-date';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, type DueDates, type DueRule } from '#domain/due/due-rule';

/** Which of the two days of a duty a new calendar version moves, from where to where. */
export interface MovedDay {
  readonly which: 'strictDay' | 'lateAfterDay';
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * What a changed calendar does to an open duty (CAL-8). passed: its late-after day is over, and a passed date
 * is never silently re-opened; unarmed: a needed year is empty (CAL-9); same may still carry a new version.
 */
export type DueRecomputation =
  | { readonly kind: 'same'; readonly dates: DueDates }
  | { readonly kind: 'moved'; readonly dates: DueDates; readonly moved: readonly MovedDay[]; readonly ruleId: 'CAL-8' }
  | { readonly kind: 'passed' }
  | { readonly kind: 'unarmed'; readonly year: number };

export function recomputeDueDates(current: DueDates, calendar: WorkingCalendar, now: Instant): DueRecomputation {
  if (now >= current.lateFrom) return { kind: 'passed' };
  let dates: DueDates;
  try {
    dates = computeDueDates(ruleOf(current), current.policy, calendar);
  } catch (error) {
    if (isYearEmpty(error)) return { kind: 'unarmed', year: Number(error.facts['year']) };
    throw error;
  }
  const moved = (['strictDay', 'lateAfterDay'] as const).flatMap((which) =>
    current[which] === dates[which] ? [] : [{ which, from: current[which], to: dates[which] }],
  );
  return moved.length === 0 ? { kind: 'same', dates } : { kind: 'moved', dates, moved, ruleId: 'CAL-8' };
}

export type ExtensionFault = 'duty.extensionNotLater' | 'duty.extensionInThePast';

/**
 * Gia hạn (ESC-7): the decided day is inclusive, "đến hết ngày", and keeps the direction of the duty. It lies
 * after the day now in force and not in the past; the old dates stay stored beside the new ones.
 */
export function extendedRule(current: DueDates, newDay: LocalDate, now: Instant): { readonly rule: DueRule } | { readonly fault: ExtensionFault } {
  if (newDay < dayOf(now)) return { fault: 'duty.extensionInThePast' };
  if (newDay < addDays(current.lastDay, 1)) return { fault: 'duty.extensionNotLater' };
  return { rule: { nominalDate: newDay, operator: 'by', direction: current.direction } };
}

function ruleOf(dates: DueDates): DueRule {
  return { nominalDate: dates.nominalDate, operator: dates.operator, direction: dates.direction };
}
