import type { FactPart, FactSubject } from '#domain/document/facts-difference';

/** Differences between the old plan and the one that replaces it, English. */
export const factSubjectLabels: Record<FactSubject, string> = {
  title: 'Subject', validity: 'Validity', legalBasis: 'Basis', indicator: 'Indicator', task: 'Task', assignment: 'Assignment', obligation: 'Reporting duty', receiver: 'Receiver', signature: 'Signature',
};
export const factChangeLabels: Record<'added' | 'removed' | 'changed', string> = { added: 'Added', removed: 'Removed', changed: 'Changed' };
export const factPartLabels: Record<FactPart, string> = {
  text: 'text', name: 'name', fromYear: 'from year', toYear: 'to year', openEnded: 'following years', baselineScore: 'present score', baselineRank: 'present rank', targetOperator: 'comparison', targetScore: 'target score', targetRank: 'target rank',
  targetDelta: 'gain', item: 'item', actors: 'units named', leaders: 'leaders', focalUnits: 'focal unit', leadUnits: 'lead', coordinatingUnits: 'coordination', timeText: 'time', items: 'items', kind: 'kind', period: 'period', operator: 'due rule',
  due: 'due', reporters: 'reporting units', receivers: 'report receivers', watchers: 'watchers', via: 'sent through', what: 'what is reported', role: 'role', form: 'form of signature', position: 'signing post',
};
export const factValueLabels: Readonly<Record<string, string>> = {
  true: 'yes', false: 'no', month: 'month', quarter: 'quarter', halfYear: '6 months', nineMonths: '9 months', year: 'year', recurring: 'recurring', oneOff: 'once', standing: 'standing', event: 'when it occurs',
  before: 'before', by: 'by', within: 'within', '>=': 'at least', '>': 'more than', '=': 'equal to', report: 'to report to', coordinate: 'to coordinate', execute: 'to carry out', publish: 'to publish', inform: 'for information',
  calendarMonths: '', firstMonthOfNextPeriod: 'first month of the next period', lastMonthOfPeriod: 'last month of the period', everyMonth: 'every month', fixedDate: '',
};
export const noFactValue: string = 'none';
