import type { PlanAction } from '#domain/permission/duty-permissions';
import type { SameWords } from '#messages/same-words';
import type * as vietnamese from '#messages/vi/plan-words';

/** The page of a plan, English: validity, figures, targets, printed due days. */
export const planActionLabels: Record<PlanAction, string> = { viewBoard: 'Board', consolidate: 'Consolidate', makeReport: 'Draft the report', stopPlan: 'Stop the plan', closePlan: 'Close the plan', enterIndexResult: 'Enter the result of an index' };
export const validityWords: SameWords<typeof vietnamese.validityWords> = { from: 'from {year}', year: 'year {year}' };
export const figureWords: SameWords<typeof vietnamese.figureWords> = { score: '{value} points', more: 'more than {value} points', atLeast: 'at least {value} points', gain: '{value} points more', rank: 'rank {rank}', ofYear: '{figures} (year {year})' };
export const dueRuleWords: SameWords<typeof vietnamese.dueRuleWords> = {
  operator: { within: 'within', by: 'by', before: 'before' }, day: 'day {day}', months: 'of month {months}',
  anchor: { calendarMonths: '', firstMonthOfNextPeriod: 'of the first month of the next period', lastMonthOfPeriod: 'of the last month of the period', everyMonth: 'of every month', fixedDate: '' },
};
export const selfReportText: string = 'Consolidates itself, sends nothing';
export const reportedBeforeText: string = 'Reported under the former plan';
