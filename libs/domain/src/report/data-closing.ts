import { addDays, localDateOf, partsOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { ReportPeriod } from '#domain/report/report-period';

/** Chốt số liệu: the window whose figures a report carries. */
export interface DataWindow {
  readonly from: LocalDate;
  /** The closing day. */
  readonly to: LocalDate;
  /** Whether the law fixes the end, or it is only believed (marks of REP-3). */
  readonly confirmed: boolean;
}

/**
 * REP-3: from the 15th of the month before the period to the 14th of its last month. Half-year, nine months
 * and year begin on 15/12; the second half-year, which the table does not name, begins where the first ended.
 */
export function dataClosing(period: ReportPeriod): DataWindow {
  const before = partsOf(addDays(period.from, -1));
  const end = partsOf(period.to);
  return {
    from: localDateOf(before.year, before.month, 15),
    to: localDateOf(end.year, end.month, 14),
    confirmed: period.kind === 'month',
  };
}

/** What CAD-CLOSING tells: never an error, local plans often close earlier by a rule of their own (REP-7). */
export interface ClosingGap {
  readonly closingDay: LocalDate;
  readonly workingDaysBetween: number;
  readonly isMet: boolean;
  /** The two ways out: an own, earlier closing day, or a later nominal date. Null when the gap is met. */
  readonly proposal: { readonly closingDay: LocalDate; readonly nominalDate: LocalDate } | null;
}

/** REP-4: at least one working day lies strictly between the closing day and the nominal due date X. */
export function closingGap(period: ReportPeriod, nominalDate: LocalDate, calendar: WorkingCalendar): ClosingGap {
  const closingDay = dataClosing(period).to;
  const between = daysStrictlyBetween(closingDay, nominalDate, calendar);
  if (between >= 1) return { closingDay, workingDaysBetween: between, isMet: true, proposal: null };
  let nominal = nominalDate > closingDay ? nominalDate : closingDay;
  while (daysStrictlyBetween(closingDay, nominal, calendar) < 1) nominal = addDays(nominal, 1);
  let closing = addDays(nominalDate, -5);
  while (daysStrictlyBetween(closing, nominalDate, calendar) < 1) closing = addDays(closing, -1);
  return { closingDay, workingDaysBetween: between, isMet: false, proposal: { closingDay: closing, nominalDate: nominal } };
}

function daysStrictlyBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  return to > from ? calendar.workingDaysBetween(from, addDays(to, -1)) : 0;
}
