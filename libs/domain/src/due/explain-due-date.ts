import { addDays, daysBetween, type LocalDate } from '#domain/calendar/local-date';
import type { DayStatus, WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, type DueDates, type DueRule, type LatenessPolicy } from '#domain/due/due-rule';

/** What one line of "Vì sao hạn này?" says; libs/messages words it. */
export type DueStepCode =
  | 'nominal'
  | 'dayBefore'
  | 'lastDayIncluded'
  | 'passedDayOff'
  | 'strictDay'
  | 'lenientFromNominal'
  | 'lenientPassedDayOff'
  | 'graceDay'
  | 'lateAfterDay'
  | 'provisionalYear';

export type DueRuleId = 'DUE-1' | 'DUE-3' | 'DUE-4' | 'DUE-5' | 'DUE-6' | 'CAL-8';

export interface DueStep {
  readonly date: LocalDate;
  readonly what: DueStepCode;
  readonly ruleId: DueRuleId;
  /** What the calendar knows of that day: the reason of a day that is passed over. */
  readonly reason: DayStatus;
}

export type StripMark = 'nominal' | 'lastDay' | 'strictDay' | 'lateAfterDay';

/** One of the seven days under the explanation; days off are drawn grey with their word. */
export interface StripDay {
  readonly date: LocalDate;
  readonly status: DayStatus;
  readonly marks: readonly StripMark[];
}

export interface DueExplanation {
  readonly dates: DueDates;
  readonly steps: readonly DueStep[];
  readonly strip: readonly StripDay[];
}

const STRIP_DAYS = 7;

/** The day-by-day sum behind a due date (inbox.md 32): it retraces the rules, so its ends equal `computeDueDates`. */
export function explainDueDate(rule: DueRule, policy: LatenessPolicy, calendar: WorkingCalendar): DueExplanation {
  const dates = computeDueDates(rule, policy, calendar);
  const steps: DueStep[] = [];
  const say = (date: LocalDate, what: DueStepCode, ruleId: DueRuleId): void => {
    steps.push({ date, what, ruleId, reason: calendar.dayStatus(date) });
  };

  say(rule.nominalDate, 'nominal', 'DUE-4');
  say(dates.lastDay, rule.operator === 'before' ? 'dayBefore' : 'lastDayIncluded', 'DUE-3');
  const rollRule = rule.direction === 'backward' ? 'DUE-5' : 'DUE-1';
  for (const day of daysFromTo(dates.lastDay, dates.strictDay)) say(day, 'passedDayOff', rollRule);
  say(dates.strictDay, 'strictDay', rollRule);

  if (policy.policy === 'lenient' && dates.lateAfterDay !== dates.strictDay) {
    say(rule.nominalDate, 'lenientFromNominal', 'DUE-6');
    for (const day of daysFromTo(rule.nominalDate, dates.lateAfterDay)) say(day, 'lenientPassedDayOff', 'DUE-1');
  }
  if (policy.policy === 'grace') {
    for (let n = 1; n <= policy.workingDays; n += 1) say(calendar.addWorkingDays(dates.strictDay, n), 'graceDay', 'DUE-6');
  }
  say(dates.lateAfterDay, 'lateAfterDay', 'DUE-6');
  for (const day of new Set([dates.strictDay, dates.lateAfterDay])) {
    if (calendar.isProvisional(day)) say(day, 'provisionalYear', 'CAL-8');
  }
  return { dates, steps, strip: stripOf(dates, calendar) };
}

/** Days from `from` towards `to`, `to` not included: the days off that rolling passed over. */
function daysFromTo(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const step = to < from ? -1 : 1;
  return Array.from({ length: Math.abs(daysBetween(from, to)) }, (_, index) => addDays(from, index * step));
}

/**
 * Seven days around the marked ones; where they lie further apart (Tết), the seven that begin with the strict
 * day. A day of a year that nobody entered cannot be drawn, so the strip moves inside the known years.
 */
function stripOf(dates: DueDates, calendar: WorkingCalendar): readonly StripDay[] {
  const marked: readonly [LocalDate, StripMark][] = [
    [dates.nominalDate, 'nominal'],
    [dates.lastDay, 'lastDay'],
    [dates.strictDay, 'strictDay'],
    [dates.lateAfterDay, 'lateAfterDay'],
  ];
  const sorted = marked.map(([date]) => date).sort();
  const first = sorted[0] as LocalDate;
  const last = sorted[sorted.length - 1] as LocalDate;
  const spare = STRIP_DAYS - 1 - daysBetween(first, last);
  let start = addDays(first, spare > 0 ? -Math.ceil(spare / 2) : 0);
  if (spare <= 0) start = dates.strictDay;
  while (start < first && calendar.yearStatus(Number(start.slice(0, 4))) === 'empty') start = addDays(start, 1);
  while (calendar.yearStatus(Number(addDays(start, STRIP_DAYS - 1).slice(0, 4))) === 'empty') start = addDays(start, -1);
  return Array.from({ length: STRIP_DAYS }, (_, index) => {
    const date = addDays(start, index);
    return { date, status: calendar.dayStatus(date), marks: marked.filter(([day]) => day === date).map(([, mark]) => mark) };
  });
}
