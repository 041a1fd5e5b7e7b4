import { CalendarError } from '#domain/calendar/calendar-error';
import { endOfDay, type Instant } from '#domain/calendar/instant';
import { addDays, lastDayOfMonth, laterOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { DueOperator } from '#domain/extraction/plan-facts';

/** DUE-5: a report rolls backward, the receiver must have it before X; a statutory period in days rolls forward (DUE-1). */
export type DueDirection = 'backward' | 'forward';

/** What is stored of a due date before a calendar is applied (DUE-4). */
export interface DueRule {
  readonly nominalDate: LocalDate;
  readonly operator: DueOperator;
  readonly direction: DueDirection;
}

/** DUE-6: after which day a duty counts as late; never changes the printed date or the reminders. */
export type LatenessPolicy =
  | { readonly policy: 'lenient' }
  | { readonly policy: 'strict' }
  | { readonly policy: 'grace'; readonly workingDays: number };

export const LENIENT: LatenessPolicy = { policy: 'lenient' };

/** DUE-3: the last admissible day for the nominal date X; "trước ngày X" excludes X. */
export function lastAdmissibleDay(operator: DueOperator, nominalDate: LocalDate): LocalDate {
  return operator === 'before' ? addDays(nominalDate, -1) : nominalDate;
}

/** Ngày cuối theo cách đọc chặt: from here the reminders count back (DUE-5, column default of DUE-8). */
export function strictDay(rule: DueRule, calendar: WorkingCalendar): LocalDate {
  const lastDay = lastAdmissibleDay(rule.operator, rule.nominalDate);
  return rule.direction === 'backward' ? calendar.rollBackward(lastDay) : calendar.rollForward(lastDay);
}

/**
 * The day after which the duty is late. Lenient is "by X, and X rolled forward" (column loose of DUE-8);
 * the result never lies before the strict day.
 */
export function lateAfterDay(rule: DueRule, policy: LatenessPolicy, calendar: WorkingCalendar): LocalDate {
  const strict = strictDay(rule, calendar);
  switch (policy.policy) {
    case 'strict':
      return strict;
    case 'lenient':
      return laterOf(strict, calendar.rollForward(rule.nominalDate));
    case 'grace':
      if (!Number.isInteger(policy.workingDays) || policy.workingDays < 0) {
        throw new CalendarError('calendar.daysInvalid', { count: policy.workingDays });
      }
      return calendar.addWorkingDays(strict, policy.workingDays);
  }
}

/** Everything DUE-4 wants stored and shown with a duty. */
export interface DueDates extends DueRule {
  readonly lastDay: LocalDate;
  readonly strictDay: LocalDate;
  readonly lateAfterDay: LocalDate;
  /** 24:00 of the late-after day (model.md 6): late from this instant on. */
  readonly lateFrom: Instant;
  readonly policy: LatenessPolicy;
  readonly calendarVersion: string;
  /** CAL-8: one of the days lies in a year without an official schedule. */
  readonly provisional: boolean;
}

/** Throws `calendar.yearEmpty` where a needed year is not entered (CAL-9): the duty then stays unarmed. */
export function computeDueDates(rule: DueRule, policy: LatenessPolicy, calendar: WorkingCalendar): DueDates {
  const lastDay = lastAdmissibleDay(rule.operator, rule.nominalDate);
  const strict = strictDay(rule, calendar);
  const late = lateAfterDay(rule, policy, calendar);
  const first = strict < lastDay ? strict : lastDay;
  return {
    ...rule,
    lastDay,
    strictDay: strict,
    lateAfterDay: late,
    lateFrom: endOfDay(late),
    policy,
    calendarVersion: calendar.versionBetween(first, laterOf(late, rule.nominalDate)),
    provisional: calendar.isProvisional(first, strict, late, rule.nominalDate),
  };
}

/** "trong tháng M": the nominal day of operator `within` is the last of the month (DUE-3). */
export function nominalWithinMonth(year: number, month: number): LocalDate {
  return lastDayOfMonth(year, month);
}

/** "sau N ngày làm việc kể từ ngày D": D is not counted (DUE-1, D21). */
export function nominalAfterWorkingDays(from: LocalDate, workingDays: number, calendar: WorkingCalendar): LocalDate {
  return calendar.addWorkingDays(from, workingDays);
}

/** "trong N ngày kể từ ngày D": calendar days, D not counted (DUE-1). */
export function nominalAfterDays(from: LocalDate, days: number): LocalDate {
  return addDays(from, days);
}
