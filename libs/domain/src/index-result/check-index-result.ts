import { isLocalDate, type LocalDate } from '#domain/calendar/local-date';

/** One measured result of an indicator of a plan, as somebody typed it (IDX-10: a result carries its source and date). */
export interface TypedIndexResult {
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly rankOf: number | null;
  readonly source: string;
  /** The day the result was published. */
  readonly resultOn: string;
}

export type IndexResultFault =
  | 'indexResult.yearInvalid' | 'indexResult.empty' | 'indexResult.scoreInvalid' | 'indexResult.rankInvalid' | 'indexResult.rankAboveCount' | 'indexResult.sourceMissing' | 'indexResult.dayInvalid' | 'indexResult.dayInFuture' | 'indexResult.dayBeforeYear';

/** The first index of this kind appeared in 2005; scores of all families lie within 0 to 100 (indices.md). */
const FIRST_YEAR = 2005;
const HIGHEST_SCORE = 100;

/** Years are index years, the year measured: its result appears that year or later, never before (IDX-7, IDX-10). */
export function checkIndexResult(typed: TypedIndexResult, today: LocalDate): IndexResultFault | null {
  const { year, score, rank, rankOf, source, resultOn } = typed;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > Number(today.slice(0, 4))) return 'indexResult.yearInvalid';
  if (score === null && rank === null) return 'indexResult.empty';
  if (score !== null && !(score >= 0 && score <= HIGHEST_SCORE)) return 'indexResult.scoreInvalid';
  if (rank !== null && !(Number.isInteger(rank) && rank >= 1)) return 'indexResult.rankInvalid';
  if (rankOf !== null && (rank === null || !Number.isInteger(rankOf) || rankOf < rank)) return 'indexResult.rankAboveCount';
  if (source.trim() === '') return 'indexResult.sourceMissing';
  if (!isLocalDate(resultOn)) return 'indexResult.dayInvalid';
  if (resultOn > today) return 'indexResult.dayInFuture';
  return resultOn < `${year}-01-01` ? 'indexResult.dayBeforeYear' : null;
}

export type TargetReached = 'reached' | 'notReached';

/** Whether a result reaches the printed target; null where the target or the result says nothing comparable. A better rank is the smaller number (IDX-6). */
export function targetReached(result: Pick<TypedIndexResult, 'score' | 'rank'>, target: { operator: '>=' | '>' | 'rank' | null; score: number | null; rank: number | null } | null): TargetReached | null {
  if (!target) return null;
  const verdicts = [
    target.score === null || result.score === null || target.operator === 'rank' ? null : target.operator === '>' ? result.score > target.score : result.score >= target.score,
    target.rank === null || result.rank === null ? null : result.rank <= target.rank,
  ].filter((verdict): verdict is boolean => verdict !== null);
  if (verdicts.length === 0) return null;
  return verdicts.every(Boolean) ? 'reached' : 'notReached';
}
