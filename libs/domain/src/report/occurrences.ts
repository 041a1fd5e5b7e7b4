import { instantAt, type Instant } from '#domain/calendar/instant';
import { earlierOf, isLocalDate, laterOf, localDateClamped, partsOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { lastAdmissibleDay } from '#domain/due/due-rule';
import type { DueFacts, ObligationFacts, ObligationPeriod } from '#domain/extraction/plan-facts';
import { monthAfter, monthsOfPeriod, periodContaining, periodsOfYear, previousPeriod, reportHorizon, type ReportPeriod } from '#domain/report/report-period';

/** The rule of a duty, as printed or as answered: the part of the facts that dates depend on (REP-8). */
export type ObligationRule = Pick<ObligationFacts, 'kind' | 'period' | 'operator' | 'due'>;

/** Validity of the plan after the questions: an open end repeats until the year that was answered (CAD-OPEN-END). */
export interface PlanValidity {
  readonly fromYear: number;
  readonly toYear: number;
  readonly openEnded: boolean;
  /** The answer to CAD-OPEN-END; null while unanswered: then nothing lies beyond `toYear`. */
  readonly repeatsUntilYear: number | null;
}

/** One due date of a duty, before a calendar is applied. */
export interface Occurrence {
  /** Null for a one-off. */
  readonly period: ReportPeriod | null;
  /** Key of the period, or 'once': with obligation, reporter and receiver it identifies the duty. */
  readonly key: string;
  readonly nominalDate: LocalDate;
  /** CAD-PAST: its last day had passed when follow-up began: recorded as settled, never late. */
  readonly settledBefore: boolean;
}

/** Why a duty has no dates: by its nature (D11, D16), or because something must still be asked (D8, D10). */
export type UndatedReason = 'standing' | 'event' | 'noDate' | 'noDay' | 'noPeriod';

export type OccurrencePlan =
  | { readonly dated: true; readonly occurrences: readonly Occurrence[] }
  | { readonly dated: false; readonly reason: UndatedReason };

/**
 * The due dates of a duty in the order of time. `followedFrom` is the day follow-up begins: the day of issue,
 * or the day on which a document issued outside was entered, whichever is later. `horizon` is the last day
 * of the window; a period that begins after it is left for later (`reportHorizon`).
 */
export function occurrences(rule: ObligationRule, validity: PlanValidity, followedFrom: LocalDate, horizon: LocalDate): OccurrencePlan {
  if (rule.kind === 'standing' || rule.kind === 'event') return { dated: false, reason: rule.kind };
  const due = rule.due;
  if (!due || (due.anchor === null && due.date === null)) return { dated: false, reason: 'noDate' };
  const operator = rule.operator ?? 'before';
  const isPast = (nominal: LocalDate): boolean => lastAdmissibleDay(operator, nominal) < followedFrom;

  if (due.date !== null) {
    if (!isLocalDate(due.date)) return { dated: false, reason: 'noDate' };
    return { dated: true, occurrences: [{ period: null, key: 'once', nominalDate: due.date, settledBefore: isPast(due.date) }] };
  }
  // "trong tháng M" names no day and means the month's last.
  const day = due.day ?? (operator === 'within' ? 31 : null);
  if (day === null) return { dated: false, reason: 'noDay' };
  const kind = periodKindOf(rule, due);
  if (kind === null) return { dated: false, reason: 'noPeriod' };

  if (rule.kind === 'oneOff') return { dated: true, occurrences: onceInYear(due, day, validity, isPast) };

  const found = datesOf(kind, day, due, yearsOf(validity))
    .filter(({ period }) => period.from <= horizon)
    .map(({ period, nominalDate }) => ({ period, key: period.key, nominalDate, settledBefore: isPast(nominalDate) }));
  return { dated: true, occurrences: withDistinctKeys(found.sort(byDate)) };
}

/** The window of this obligation: its running period and the next (model.md 6). */
export function horizonOf(rule: ObligationRule, today: LocalDate): LocalDate {
  const kind = rule.due ? periodKindOf(rule, rule.due) : rule.period;
  return reportHorizon(kind ?? 'year', today);
}

/** CAD-NO-Q4: a quarterly duty whose named months leave out quarter 4; the yearly report stands for it. */
export function lacksFourthQuarter(rule: ObligationRule): boolean {
  const months = rule.due?.months;
  if (rule.kind !== 'recurring' || !months || !rule.due || periodKindOf(rule, rule.due) !== 'quarter') return false;
  return !months.some((month) => periodOfDueMonth('quarter', 2000, month)?.index === 4);
}

/**
 * When the duty opens (model.md 6): at the start of its period, or seven working days before the strict day
 * if that is earlier; a one-off at once; nothing before follow-up begins.
 */
export function openingOf(
  occurrence: Pick<Occurrence, 'period'>,
  strictDay: LocalDate,
  followedFrom: LocalDate,
  calendar: WorkingCalendar,
): { readonly day: LocalDate; readonly opensAt: Instant } {
  const wanted = occurrence.period === null ? followedFrom : earlierOf(occurrence.period.from, calendar.addWorkingDays(strictDay, -7));
  const day = laterOf(wanted, followedFrom);
  return { day, opensAt: instantAt(day) };
}

/** "trước ngày 15/6" of a one-off prints no year: the first year of the validity in which it is still to come. */
function onceInYear(due: DueFacts, day: number, validity: PlanValidity, isPast: (nominal: LocalDate) => boolean): readonly Occurrence[] {
  const month = due.months?.[0];
  if (month === undefined) return [];
  const dates = yearsOf(validity).map((year) => localDateClamped(year, month, day));
  const nominalDate = dates.find((date) => !isPast(date)) ?? dates[0];
  return nominalDate ? [{ period: null, key: 'once', nominalDate, settledBefore: isPast(nominalDate) }] : [];
}

/** Two dates for one period (months 3 and 4 of a quarterly duty) stay two duties. */
function withDistinctKeys(sorted: readonly Occurrence[]): readonly Occurrence[] {
  const seen = new Set<string>();
  return sorted.map((occurrence) => {
    const key = seen.has(occurrence.key) ? `${occurrence.key}@${occurrence.nominalDate}` : occurrence.key;
    seen.add(occurrence.key);
    return { ...occurrence, key };
  });
}

function byDate(a: Occurrence, b: Occurrence): number {
  return a.nominalDate < b.nominalDate ? -1 : a.nominalDate > b.nominalDate ? 1 : 0;
}

interface DatedPeriod {
  readonly period: ReportPeriod;
  readonly nominalDate: LocalDate;
}

function yearsOf(validity: PlanValidity): readonly number[] {
  const last = validity.openEnded ? Math.max(validity.toYear, validity.repeatsUntilYear ?? validity.toYear) : validity.toYear;
  return Array.from({ length: Math.max(0, last - validity.fromYear + 1) }, (_, n) => validity.fromYear + n);
}

/** D24: named months without a period: one month is yearly, two are half-yearly, three or four quarterly. */
function periodKindOf(rule: ObligationRule, due: DueFacts): ObligationPeriod | null {
  if (rule.period !== null) return rule.period;
  if (due.anchor === 'everyMonth') return 'month';
  const months = due.months?.length ?? 0;
  if (months === 12) return 'month';
  if (months === 3 || months === 4) return 'quarter';
  if (months === 2) return 'halfYear';
  return months === 1 ? 'year' : null;
}

function datesOf(kind: ObligationPeriod, day: number, due: DueFacts, years: readonly number[]): readonly DatedPeriod[] {
  switch (due.anchor) {
    case 'firstMonthOfNextPeriod':
      return years.flatMap((year) =>
        periodsOfYear(kind, year).map((period) => {
          const next = monthAfter(period);
          return { period, nominalDate: localDateClamped(next.year, next.month, day) };
        }),
      );
    case 'lastMonthOfPeriod':
      return years.flatMap((year) =>
        periodsOfYear(kind, year).map((period) => ({ period, nominalDate: localDateClamped(year, partsOf(period.to).month, day) })),
      );
    case 'everyMonth':
      return years.flatMap((year) => periodsOfYear('month', year).map((period) => monthlyDate(period, day)));
    case 'calendarMonths':
    case 'fixedDate':
    case null:
      return namedMonths(kind, day, due.months ?? [], years);
  }
}

/**
 * D21 "trước ngày 10 hàng tháng": a month's figures close on its 14th (REP-3), so a day up to the 14th
 * asks for the month before, a later day for the running month.
 */
function monthlyDate(period: ReportPeriod, day: number): DatedPeriod {
  const { year, month } = day <= 14 ? monthAfter(period) : partsOf(period.from);
  return { period, nominalDate: localDateClamped(year, month, day) };
}

/** A date belongs to the validity by the year of its period: the year 2023 due in January 2024 is still of 2023. */
function namedMonths(kind: ObligationPeriod, day: number, months: readonly number[], years: readonly number[]): readonly DatedPeriod[] {
  const inValidity = new Set(years);
  const last = years[years.length - 1];
  if (last === undefined) return [];
  return [...years, last + 1].flatMap((dueYear) =>
    [...new Set(months)].flatMap((month) => {
      const period = periodOfDueMonth(kind, dueYear, month);
      return period && inValidity.has(period.year) ? [{ period, nominalDate: localDateClamped(dueYear, month, day) }] : [];
    }),
  );
}

/**
 * Which period a report due in that month answers for: the running one (D1: month 3 is quarter 1), unless the
 * month is the first of a longer period, in which nothing could yet be reported: then the one before.
 */
function periodOfDueMonth(kind: ObligationPeriod, year: number, month: number): ReportPeriod | null {
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  const firstOfMonth = localDateClamped(year, month, 1);
  if (kind === 'nineMonths') return periodsOfYear(kind, month === 1 ? year - 1 : year)[0] ?? null;
  const running = periodContaining(kind, firstOfMonth);
  if (!running) return null;
  return monthsOfPeriod(kind) > 1 && running.from === firstOfMonth ? previousPeriod(running) : running;
}
