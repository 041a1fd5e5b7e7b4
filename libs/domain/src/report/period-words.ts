import type { ReportPeriod } from '#domain/report/report-period';

/** What is owed once has no period; papers leave the words out. */
export const oncePeriod = 'một lần';

/** "quý III/2026", "6 tháng đầu năm 2026", "tháng 9/2026", "năm 2026": a period as papers print it. */
export function periodWords(period: Pick<ReportPeriod, 'kind' | 'year' | 'index'> | null): string {
  if (period === null) return oncePeriod;
  switch (period.kind) {
    case 'month':
      return `tháng ${period.index <= 2 ? `0${period.index}` : period.index}/${period.year}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][period.index - 1]}/${period.year}`;
    case 'halfYear':
      return `6 tháng ${period.index === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'nineMonths':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
  }
}
