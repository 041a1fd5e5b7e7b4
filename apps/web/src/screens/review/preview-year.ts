import type { SchedulePreview, PreviewDate, PreviewFault, PreviewRow } from '../../api/types';

export interface YearColumn { year: number; month: number; extra: boolean }
export interface ShownMark { row: PreviewRow; date: PreviewDate; day: string; faults: PreviewFault[] }
export type MarkTone = 'red' | 'amber' | 'past' | 'provisional' | 'plain';

/** The day a mark stands on: the last day, or the printed one while the calendar of its year is empty. */
export const dayOfMark = (date: PreviewDate): string => date.strictDay ?? date.nominalDate;
const yearOf = (day: string) => Number(day.slice(0, 4));
const monthOf = (day: string) => Number(day.slice(5, 7));

/** Years to choose from. January of the year after belongs to the last year of the plan: "quý IV" falls due there. */
export function shownYears(preview: SchedulePreview): number[] {
  const { fromYear } = preview.validity;
  const last = Math.max(preview.validity.toYear, preview.validity.openEnded ? (preview.validity.repeatsUntilYear ?? 0) : 0);
  const years = new Set<number>();
  for (let year = fromYear; year <= last; year += 1) years.add(year);
  for (const row of preview.rows) for (const date of row.dates) {
    const year = yearOf(dayOfMark(date));
    if (year < fromYear || year > last + 1 || (year === last + 1 && date.period === null)) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Twelve months, and the months after the last year in which something of it still falls due. */
export function columnsOf(preview: SchedulePreview, year: number): YearColumn[] {
  const columns: YearColumn[] = Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1, extra: false }));
  if (shownYears(preview).includes(year + 1)) return columns;
  const months = preview.rows.flatMap((row) => row.dates.map(dayOfMark).filter((day) => yearOf(day) === year + 1).map(monthOf));
  for (let month = 1; month <= Math.max(0, ...months); month += 1) columns.push({ year: year + 1, month, extra: true });
  return columns;
}

export function marksOf(row: PreviewRow, faults: readonly PreviewFault[], column: YearColumn): ShownMark[] {
  return row.dates
    .filter((date) => yearOf(dayOfMark(date)) === column.year && monthOf(dayOfMark(date)) === column.month)
    .map((date) => ({ row, date, day: dayOfMark(date), faults: faultsOf(row, date, faults) }));
}

export function faultsOf(row: PreviewRow, date: PreviewDate, faults: readonly PreviewFault[]): PreviewFault[] {
  return faults.filter((fault) => fault.obligation === row.index && fault.keys.includes(date.key));
}

/** Red is what must be mended and was not answered: out of order, or past although it can still be given another day. */
export function isWrong(fault: PreviewFault): boolean {
  return !fault.answered && (fault.code === 'CAD-INVERTED' || (fault.code === 'CAD-PAST' && fault.repair?.kind === 'setDate') || (fault.code === 'CAD-PAST' && fault.repair === null));
}

/** What somebody should look at: everything but days that only moved off a day off or lie near the closing of data. */
export function isOpenFault(fault: PreviewFault): boolean {
  return !fault.answered && (fault.code === 'CAD-INVERTED' || fault.code === 'CAD-PAST' || fault.code === 'CAD-SHORT');
}

export function toneOf(mark: Pick<ShownMark, 'date' | 'faults'>): MarkTone {
  if (mark.faults.some(isWrong)) return 'red';
  if (mark.date.isPast) return mark.faults.some(isOpenFault) ? 'red' : 'past';
  if (mark.faults.some(isOpenFault)) return 'amber';
  return mark.date.emptyYear !== null || mark.date.provisional ? 'provisional' : 'plain';
}

/** The year in which the next date to come lies, else the first. */
export function firstYearToShow(preview: SchedulePreview): number {
  const years = shownYears(preview);
  const next = preview.rows.flatMap((row) => row.dates.filter((date) => !date.isPast).map((date) => yearOf(dayOfMark(date)))).sort((a, b) => a - b)[0];
  return next !== undefined && years.includes(next) ? next : (years[0] ?? preview.validity.fromYear);
}
