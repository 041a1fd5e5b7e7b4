/**
 * Loạt số (NUM-6): how an agency organises its numbers in a year. Gap-free is promised for `ours` only; `external`
 * numbers are kept elsewhere, typed in and checked for duplicates (model.md 2).
 */
export interface SeriesPolicy {
  series: string;
  kind: 'ours' | 'external';
  /** First number that `ours` gives; lower ones may be typed in as external (the office began with paper this year). */
  startAt: number;
  /** Document types covered; empty: all. */
  documentTypes: string[];
  fromYear: number;
  toYear: number | null;
}
