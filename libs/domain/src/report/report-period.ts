import { addDays, lastDayOfMonth, localDateOf, partsOf, type LocalDate } from '#domain/calendar/local-date';
import type { ObligationPeriod } from '#domain/extraction/plan-facts';

/**
 * Kỳ báo cáo: one period of one year. `index` counts within the year (quarter 1 to 4, half 1 or 2, month 1 to
 * 12); nine months and the year have index 1.
 */
export interface ReportPeriod {
  readonly kind: ObligationPeriod;
  readonly year: number;
  readonly index: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Stable key: 2024-M09, 2024-Q3, 2024-H1, 2024-N9, 2024-Y. */
  readonly key: string;
}

interface PeriodShape {
  readonly months: number;
  readonly perYear: number;
  readonly keyOf: (index: number) => string;
}

const SHAPES: Readonly<Record<ObligationPeriod, PeriodShape>> = {
  month: { months: 1, perYear: 12, keyOf: (index) => `M${String(index).padStart(2, '0')}` },
  quarter: { months: 3, perYear: 4, keyOf: (index) => `Q${index}` },
  halfYear: { months: 6, perYear: 2, keyOf: (index) => `H${index}` },
  nineMonths: { months: 9, perYear: 1, keyOf: () => 'N9' },
  year: { months: 12, perYear: 1, keyOf: () => 'Y' },
};

export function monthsOfPeriod(kind: ObligationPeriod): number {
  return SHAPES[kind].months;
}

export function reportPeriod(kind: ObligationPeriod, year: number, index: number): ReportPeriod {
  const shape = SHAPES[kind];
  if (!Number.isInteger(index) || index < 1 || index > shape.perYear) throw new RangeError(`period ${kind} ${year} ${index}`);
  const firstMonth = (index - 1) * shape.months + 1;
  return {
    kind,
    year,
    index,
    from: localDateOf(year, firstMonth, 1),
    to: lastDayOfMonth(year, firstMonth + shape.months - 1),
    key: `${year}-${shape.keyOf(index)}`,
  };
}

export function periodsOfYear(kind: ObligationPeriod, year: number): readonly ReportPeriod[] {
  return Array.from({ length: SHAPES[kind].perYear }, (_, n) => reportPeriod(kind, year, n + 1));
}

/** The period of that kind in which the day lies; October to December belong to no nine-month period. */
export function periodContaining(kind: ObligationPeriod, date: LocalDate): ReportPeriod | null {
  const { year, month } = partsOf(date);
  const index = Math.ceil(month / SHAPES[kind].months);
  return index <= SHAPES[kind].perYear ? reportPeriod(kind, year, index) : null;
}

export function nextPeriod(period: ReportPeriod): ReportPeriod {
  return period.index < SHAPES[period.kind].perYear
    ? reportPeriod(period.kind, period.year, period.index + 1)
    : reportPeriod(period.kind, period.year + 1, 1);
}

export function previousPeriod(period: ReportPeriod): ReportPeriod {
  return period.index > 1
    ? reportPeriod(period.kind, period.year, period.index - 1)
    : reportPeriod(period.kind, period.year - 1, SHAPES[period.kind].perYear);
}

export interface PeriodLabel {
  readonly code: `period.${ObligationPeriod}`;
  readonly index: number;
  /** "quý III": the numeral that Vietnamese papers print for quarters. */
  readonly roman: string;
  readonly year: number;
}

/** What libs/messages needs to say "quý III/2024", "6 tháng đầu năm 2024", "tháng 9/2024". */
export function periodLabel(period: ReportPeriod): PeriodLabel {
  return { code: `period.${period.kind}`, index: period.index, roman: ['I', 'II', 'III', 'IV'][period.index - 1] ?? String(period.index), year: period.year };
}

/** model.md 6: duties are opened for this period and the next; the last day of that window. */
export function reportHorizon(kind: ObligationPeriod, today: LocalDate): LocalDate {
  const current = periodContaining(kind, today) ?? reportPeriod(kind, partsOf(today).year, SHAPES[kind].perYear);
  return nextPeriod(current).to;
}

/** First month after the period (D4): a quarter's report of "tháng đầu tiên quý tiếp theo". */
export function monthAfter(period: ReportPeriod): { readonly year: number; readonly month: number } {
  const { year, month } = partsOf(addDays(period.to, 1));
  return { year, month };
}
