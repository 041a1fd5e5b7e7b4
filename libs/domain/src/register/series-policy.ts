import type { DocumentType } from '#domain/document/document-type';

/**
 * Chính sách loạt số (NUM-6): who gives the numbers of a series. `ours`: this program, gap-free from `startAt`;
 * `external`: kept elsewhere, typed in and checked for duplicates (model.md 2).
 */
export type SeriesOrigin = { readonly kind: 'ours'; readonly startAt: number } | { readonly kind: 'external' };

export interface SeriesPolicy {
  /** Stable name of the series inside the agency: "chung", "KH". */
  readonly series: string;
  readonly types: readonly DocumentType[] | 'all';
  readonly origin: SeriesOrigin;
  /** Years the policy holds for, both included; null: open. `startAt` above 1 counts in `fromYear` alone. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** What an office has that configured nothing: one series for all types, ours, from 01. */
export const commonSeries: SeriesPolicy = { series: 'chung', types: 'all', origin: { kind: 'ours', startAt: 1 }, fromYear: null, toYear: null };

/** The policy of a type in a year; one that names the type goes before one for all types (NUM-6). */
export function seriesFor(policies: readonly SeriesPolicy[], type: DocumentType, year: number): SeriesPolicy {
  const inYear = policies.filter((policy) => (policy.fromYear === null || policy.fromYear <= year) && (policy.toYear === null || year <= policy.toYear));
  return inYear.find((policy) => policy.types !== 'all' && policy.types.includes(type)) ?? inYear.find((policy) => policy.types === 'all') ?? commonSeries;
}

/** The first number of the year: `startAt` in the first year of the policy, 01 in the years after it (NUM-5). */
export function firstNumber(policy: SeriesPolicy, year: number): number {
  if (policy.origin.kind !== 'ours') return 1;
  return policy.fromYear === null || policy.fromYear === year ? policy.origin.startAt : 1;
}
