import type { DocumentType } from '#domain/document/document-type';
import type { SeriesPolicy } from '#domain/register/series-policy';

/** What an office has that configured nothing: one series for all types, ours, from 01. */
export const commonSeries: SeriesPolicy = { series: 'chung', kind: 'ours', startAt: 1, documentTypes: [], fromYear: 1, toYear: null };

/** Years before the office began with this program: their numbers stand in other registers. */
const keptElsewhere: SeriesPolicy = { series: 'chung', kind: 'external', startAt: 1, documentTypes: [], fromYear: 1, toYear: null };

/** The policy of a type in a year; one that names the type goes before one for all types (NUM-6). */
export function seriesFor(policies: readonly SeriesPolicy[], type: DocumentType, year: number): SeriesPolicy {
  const inYear = policies.filter((policy) => policy.fromYear <= year && (policy.toYear === null || year <= policy.toYear));
  return inYear.find((policy) => policy.documentTypes.includes(type)) ?? inYear.find((policy) => policy.documentTypes.length === 0) ?? (policies.length === 0 ? commonSeries : keptElsewhere);
}

/** The first number of the year: `startAt` in the first year of the policy, 01 in the years after it (NUM-5). */
export function firstNumber(policy: SeriesPolicy, year: number): number {
  return policy.kind === 'ours' && policy.fromYear === year ? policy.startAt : 1;
}
