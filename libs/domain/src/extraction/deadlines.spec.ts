import { findDeadlines, findPeriods } from '#domain/extraction/deadlines';

const due = (date: string | null, day: number | null, months: number[] | null, anchor: string | null): object => ({ date, day, months, anchor });
const read = (text: string): object[] => findDeadlines(text).map((d) => ({ operator: d.operator, period: d.period, due: d.due }));

describe('dated phrases (patterns.md 1)', () => {
  test.each<[string, string, object[]]>([
    ['D1 named months', 'trước ngày 15 của các tháng 3, 6, 9', [{ operator: 'before', period: 'quarter', due: due(null, 15, [3, 6, 9], 'calendarMonths') }]],
    ['D2 day and month', 'báo cáo năm trước ngày 30/11', [{ operator: 'before', period: null, due: due(null, 30, [11], 'calendarMonths') }]],
    ['D2 in words', 'trước ngày 14 tháng 12', [{ operator: 'before', period: null, due: due(null, 14, [12], 'calendarMonths') }]],
    ['D4 first month of the next quarter', 'trước ngày 05 của tháng đầu tiên quý tiếp theo', [{ operator: 'before', period: 'quarter', due: due(null, 5, null, 'firstMonthOfNextPeriod') }]],
    ['D4 shorter', 'trước ngày 05 tháng đầu quý sau', [{ operator: 'before', period: 'quarter', due: due(null, 5, null, 'firstMonthOfNextPeriod') }]],
    ['D5 yearly tail', 'trước ngày 28 tháng 11 hàng năm', [{ operator: 'before', period: 'year', due: due(null, 28, [11], 'calendarMonths') }]],
    ['D6 xong trước', 'xong trước 30/6/2023', [{ operator: 'before', period: null, due: due('2023-06-30', null, null, 'fixedDate') }]],
    ['D20 last month, inclusive', 'chậm nhất vào ngày 25 của tháng cuối kỳ', [{ operator: 'by', period: null, due: due(null, 25, null, 'lastMonthOfPeriod') }]],
    ['D21 last month of the quarter', 'trước ngày 15 tháng cuối quý', [{ operator: 'before', period: 'quarter', due: due(null, 15, null, 'lastMonthOfPeriod') }]],
    ['D21 points', 'trước ngày 20.7.2020', [{ operator: 'before', period: null, due: due('2020-07-20', null, null, 'fixedDate') }]],
    ['D21 every month', 'trước ngày 10 hàng tháng', [{ operator: 'before', period: 'month', due: due(null, 10, null, 'everyMonth') }]],
    ['D21 chậm nhất là', 'chậm nhất là ngày 10/12/2026', [{ operator: 'by', period: null, due: due('2026-12-10', null, null, 'fixedDate') }]],
    ['D21 within a month', 'hoàn thành trong tháng 12', [{ operator: 'within', period: null, due: due(null, null, [12], 'calendarMonths') }]],
    ['two dates after one opener', 'trước ngày 15/6/2026 và 15/11/2026', [{ operator: 'before', period: null, due: due('2026-06-15', null, null, 'fixedDate') }, { operator: 'before', period: null, due: due('2026-11-15', null, null, 'fixedDate') }]],
    ['D22 date of a document', 'Kế hoạch số 31/KH-UBND ngày 10/02/2022 của UBND tỉnh', []],
    ['D22 score and rank', 'xếp thứ 03/25, đạt 7/10 tiêu chí', []],
    ['a day that does not exist', 'trước ngày 45/13', []],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('names of periods', () => {
  test.each<[string, string[]]>([
    ['định kỳ 06 tháng, 1 năm', ['halfYear', 'year']],
    ['theo quý, năm', ['quarter', 'year']],
    ['hàng quý, năm', ['quarter', 'year']],
    ['định kỳ hằng tháng, quý, 6 tháng, 9 tháng và năm', ['month', 'quarter', 'halfYear', 'nineMonths', 'year']],
    ['báo cáo năm trước ngày 30/11', ['year']],
    ['trong năm 2026 và quý khách', []],
    ['mỗi năm 2 lần', []],
  ])('%s', (text, expected) => {
    expect(findPeriods(text).map((p) => p.period)).toEqual(expected);
  });
});
