import { addDays, isLocalDate, localDate, weekdayOf, type LocalDate } from '#domain/calendar/local-date';
import type { ObligationFacts, PlanFacts } from '#domain/extraction/plan-facts';

/** One day on which a duty falls due, as printed: without rolling, without a calendar of holidays. */
export interface Occurrence {
  date: LocalDate;
  label: string;
}

const day = (year: number, month: number, d: number): LocalDate | null => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isLocalDate(text) ? localDate(text) : null;
};

/** Nominal days of a duty within one plan year; quarter n of D4 falls into the first month of the next quarter. */
export function occurrences(o: ObligationFacts, year: number): Occurrence[] {
  const due = o.due;
  if (!due) return [];
  const out: Occurrence[] = [];
  const add = (y: number, m: number, d: number, label: string): void => {
    const date = day(y, m, d);
    if (date) out.push({ date, label });
  };
  if (due.date) {
    if (isLocalDate(due.date)) out.push({ date: localDate(due.date), label: '' });
    return out;
  }
  if (due.day === null) return out;
  if (due.anchor === 'firstMonthOfNextPeriod') {
    if (o.period === 'month') for (let m = 1; m <= 12; m++) add(m === 12 ? year + 1 : year, m === 12 ? 1 : m + 1, due.day, `tháng ${m}`);
    else for (const [q, m] of [[1, 4], [2, 7], [3, 10], [4, 13]] as const) add(m > 12 ? year + 1 : year, m > 12 ? 1 : m, due.day, `quý ${['I', 'II', 'III', 'IV'][q - 1]}`);
    return out;
  }
  if (due.anchor === 'lastMonthOfPeriod') {
    const months = o.period === 'year' ? [12] : o.period === 'halfYear' ? [6, 12] : o.period === 'nineMonths' ? [9] : [3, 6, 9, 12];
    for (const m of months) add(year, m, due.day, `tháng ${m}`);
    return out;
  }
  if (due.anchor === 'everyMonth') {
    for (let m = 1; m <= 12; m++) add(year, m, due.day, `tháng ${m}`);
    return out;
  }
  for (const m of due.months ?? []) add(year, m, due.day, `tháng ${m}`);
  return out;
}

/** The day of issue, or the first and last day it can be while the day is blank. */
export function issueWindow(facts: PlanFacts): { from: LocalDate; to: LocalDate } | null {
  const { year, month, day: d } = facts.issuedOn;
  if (year === null || month === null) return null;
  if (d !== null) {
    const date = day(year, month, d);
    return date ? { from: date, to: date } : null;
  }
  const first = day(year, month, 1)!;
  const next = day(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)!;
  return { from: first, to: addDays(next, -1) };
}

export function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) >= 6;
}

export function weekdayName(date: LocalDate): string {
  return weekdayOf(date) === 7 ? 'Chủ nhật' : `thứ ${['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'][weekdayOf(date) - 1]}`;
}

export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  let n = 0;
  for (let d = addDays(from, 1); d <= to && n < 400; d = addDays(d, 1)) if (!isWeekend(d)) n++;
  return n;
}
