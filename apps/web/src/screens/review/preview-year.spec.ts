import { describe, expect, it } from 'vitest';
import type { PreviewDate, PreviewFault, PreviewRow, SchedulePreview } from '../../api/types';
import { columnsOf, firstYearToShow, isWrong, marksOf, shownYears, toneOf } from './preview-year';

const date = (strictDay: string | null, over: Partial<PreviewDate> = {}): PreviewDate => ({
  key: strictDay ?? 'empty', period: { kind: 'quarter', year: 2026, index: 1 }, nominalDate: '2026-03-15', lastDay: strictDay, strictDay, lateAfterDay: strictDay, opensOn: '2026-01-01', isPast: false, movedBy: null, provisional: false, emptyYear: strictDay === null ? 2026 : null, explanation: null, ...over,
});
const row = (dates: PreviewDate[], index = 0): PreviewRow => ({ index, pointer: `/obligations/${index}`, line: 1, printed: null, kind: 'recurring', what: null, via: null, reporters: [], receivers: [], receivesInstead: null, pairs: 0, undated: null, dates });
const preview = (rows: PreviewRow[], toYear = 2026): SchedulePreview => ({
  versionNo: 1, editNo: 1, startsOn: '2026-01-05', startsOnPrinted: false, validity: { fromYear: 2026, toYear, openEnded: false, repeatsUntilYear: null }, policy: { policy: 'lenient' }, years: [], rows, faults: [],
});
const fault = (over: Partial<PreviewFault>): PreviewFault => ({ code: 'CAD-INVERTED', obligation: 0, keys: ['2026-03-13'], warningId: 'w', answered: false, severity: 'error', message: '', values: {}, repair: null, ...over });

describe('the year of the preview', () => {
  it('draws January of the next year beside December: the fourth quarter falls due there', () => {
    const found = preview([row([date('2026-10-05'), date('2027-01-05')])]);
    expect(shownYears(found)).toEqual([2026]);
    expect(columnsOf(found, 2026).map(({ year, month }) => `${month}/${year}`).slice(-2)).toEqual(['12/2026', '1/2027']);
  });
  it('gives a plan of two years two pages, and extra months only to the last', () => {
    const found = preview([row([date('2027-01-05'), date('2028-01-05')])], 2027);
    expect(shownYears(found)).toEqual([2026, 2027]);
    expect(columnsOf(found, 2026)).toHaveLength(12);
    expect(columnsOf(found, 2027)).toHaveLength(13);
  });
  it('opens on the year of the next date to come', () => {
    expect(firstYearToShow(preview([row([date('2026-02-02', { isPast: true }), date('2027-02-02')])], 2027))).toBe(2027);
  });
  it('stands on the printed day while the calendar year is empty', () => {
    expect(marksOf(row([date(null)]), [], { year: 2026, month: 3, extra: false })).toHaveLength(1);
  });
  it('is red for what is out of order or past and can be mended, until it is answered', () => {
    const at = (faults: PreviewFault[], over: Partial<PreviewDate> = {}) => toneOf({ date: date('2026-03-13', over), faults });
    expect(at([fault({})])).toBe('red');
    expect(at([fault({ answered: true })])).toBe('plain');
    expect(at([fault({ code: 'CAD-PAST', repair: { kind: 'setDate', obligation: 0, date: '2026-12-09' } })], { isPast: true })).toBe('red');
    expect(at([], { isPast: true })).toBe('past');
    expect(at([fault({ code: 'CAD-SHORT' })])).toBe('amber');
    expect(at([fault({ code: 'CAD-OFFDAY' })])).toBe('plain');
    expect(at([], { provisional: true })).toBe('provisional');
    expect(isWrong(fault({ code: 'CAD-PAST', repair: { kind: 'followFrom', obligation: 0, date: null } }))).toBe(false);
  });
});
