import { localDate } from '#domain/calendar/local-date';
import { checkIndexResult, targetReached } from '#domain/index-result/check-index-result';

const today = localDate('2026-11-24');
const good = { year: 2025, score: 71.5, rank: 4, rankOf: 10, source: 'Báo cáo PCI 2025 của VCCI', resultOn: '2026-05-06' };

describe('IDX-10 a result carries its source and date', () => {
  it.each([
    [{}, null], [{ score: null }, null], [{ rank: null, rankOf: null }, null], [{ score: null, rank: null, rankOf: null }, 'indexResult.empty'],
    [{ year: 2027 }, 'indexResult.yearInvalid'], [{ year: 2004 }, 'indexResult.yearInvalid'], [{ score: 100.01 }, 'indexResult.scoreInvalid'], [{ score: -1 }, 'indexResult.scoreInvalid'], [{ rank: 0 }, 'indexResult.rankInvalid'], [{ rank: 2.5 }, 'indexResult.rankInvalid'],
    [{ rankOf: 3 }, 'indexResult.rankAboveCount'], [{ rank: null, rankOf: 10 }, 'indexResult.rankAboveCount'], [{ source: ' ' }, 'indexResult.sourceMissing'], [{ resultOn: '2026-02-30' }, 'indexResult.dayInvalid'], [{ resultOn: '2026-11-25' }, 'indexResult.dayInFuture'], [{ resultOn: '2024-12-31' }, 'indexResult.dayBeforeYear'],
  ])('%j is %s', (part, fault) => expect(checkIndexResult({ ...good, ...part }, today)).toBe(fault));
});

describe('IDX-6 target and result', () => {
  it.each([
    [{ score: 7.8, rank: null }, { operator: '>=' as const, score: 7.8, rank: null }, 'reached'], [{ score: 5.75, rank: null }, { operator: '>' as const, score: 5.75, rank: null }, 'notReached'],
    [{ score: null, rank: 2 }, { operator: 'rank' as const, score: null, rank: 3 }, 'reached'], [{ score: null, rank: 4 }, { operator: 'rank' as const, score: null, rank: 3 }, 'notReached'],
    [{ score: 80, rank: 4 }, { operator: '>=' as const, score: 76.8, rank: 3 }, 'notReached'], [{ score: null, rank: 4 }, { operator: '>=' as const, score: 76.8, rank: null }, null], [{ score: 80, rank: null }, null, null],
  ])('%j against %j is %s', (result, target, expected) => expect(targetReached(result, target)).toBe(expected));
});
