import fc from 'fast-check';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { addDays, fromDayNumber, localDate, toDayNumber } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { ObligationPeriod } from '#domain/extraction/plan-facts';
import { closingGap, dataClosing } from '#domain/report/data-closing';
import { nextPeriod, periodContaining, periodLabel, periodsOfYear, previousPeriod, reportHorizon, reportPeriod } from '#domain/report/report-period';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;

describe('report periods (REP-8)', () => {
  test.each<[ObligationPeriod, number, string, string, string]>([
    ['month', 9, '2024-M09', '2024-09-01', '2024-09-30'],
    ['month', 2, '2024-M02', '2024-02-01', '2024-02-29'],
    ['quarter', 3, '2024-Q3', '2024-07-01', '2024-09-30'],
    ['halfYear', 1, '2024-H1', '2024-01-01', '2024-06-30'],
    ['nineMonths', 1, '2024-N9', '2024-01-01', '2024-09-30'],
    ['year', 1, '2024-Y', '2024-01-01', '2024-12-31'],
  ])('%s %i', (kind, index, key, from, to) => {
    expect(reportPeriod(kind, 2024, index)).toEqual({ kind, year: 2024, index, key, from, to });
  });

  test('labels carry what the sentence needs', () => {
    expect(periodLabel(reportPeriod('quarter', 2024, 3))).toEqual({ code: 'period.quarter', index: 3, roman: 'III', year: 2024 });
    expect(periodLabel(reportPeriod('month', 2024, 11))).toMatchObject({ code: 'period.month', index: 11 });
  });

  test('no nine-month period holds October, and no fifth quarter exists', () => {
    expect(periodContaining('nineMonths', d('2024-10-01'))).toBeNull();
    expect(() => reportPeriod('quarter', 2024, 5)).toThrow(RangeError);
  });

  test('model.md 6 horizon: this period and the next', () => {
    expect(reportHorizon('quarter', d('2024-11-24'))).toBe('2025-03-31');
    expect(reportHorizon('month', d('2024-11-24'))).toBe('2024-12-31');
    expect(reportHorizon('nineMonths', d('2024-11-24'))).toBe('2025-09-30');
  });

  test('property: the periods of a kind follow each other without gap', () => {
    const kinds = fc.constantFrom<ObligationPeriod>('month', 'quarter', 'halfYear', 'year');
    const day = fc.integer({ min: toDayNumber(d('2000-01-01')), max: toDayNumber(d('2040-12-31')) }).map(fromDayNumber);
    fc.assert(
      fc.property(kinds, day, (kind, date) => {
        const period = periodContaining(kind, date)!;
        expect(period.from <= date && date <= period.to).toBe(true);
        expect(nextPeriod(period).from).toBe(addDays(period.to, 1));
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
        expect(periodsOfYear(kind, period.year)).toContainEqual(period);
      }),
    );
  });
});

describe('REP-3 data closing', () => {
  test.each<[ObligationPeriod, number, string, string, boolean]>([
    ['month', 9, '2024-08-15', '2024-09-14', true],
    ['month', 1, '2023-12-15', '2024-01-14', true],
    ['quarter', 1, '2023-12-15', '2024-03-14', false],
    ['quarter', 3, '2024-06-15', '2024-09-14', false],
    ['halfYear', 1, '2023-12-15', '2024-06-14', false],
    ['halfYear', 2, '2024-06-15', '2024-12-14', false],
    ['nineMonths', 1, '2023-12-15', '2024-09-14', false],
    ['year', 1, '2023-12-15', '2024-12-14', false],
  ])('%s %i', (kind, index, from, to, confirmed) => {
    expect(dataClosing(reportPeriod(kind, 2024, index))).toEqual({ from, to, confirmed });
  });
});

describe('REP-4, REP-7 the gap between closing and due date', () => {
  test('REP-7.1 quarterly dates of the 15th: not met, proposals the 10th or the 16th', () => {
    const gap = closingGap(reportPeriod('quarter', 2022, 3), d('2022-09-15'), calendar);
    expect(gap).toEqual({ closingDay: '2022-09-14', workingDaysBetween: 0, isMet: false, proposal: { closingDay: '2022-09-10', nominalDate: '2022-09-16' } });
    expect(closingGap(reportPeriod('quarter', 2023, 3), d('2023-09-15'), calendar).proposal).toEqual({ closingDay: '2023-09-10', nominalDate: '2023-09-16' });
  });

  test.each<[string, ObligationPeriod, number, number, string, boolean]>([
    ['001 year', 'year', 2023, 1, '2023-11-30', false],
    ['003 economy division, year', 'year', 2023, 1, '2023-12-14', false],
    ['003 six months', 'halfYear', 2023, 1, '2023-06-12', false],
    ['004 year', 'year', 2022, 1, '2022-12-05', false],
    ['002', 'year', 2024, 1, '2024-12-20', true],
    ['003 focal, quarter 2', 'quarter', 2023, 2, '2023-07-05', true],
    ['003 lead, quarter 4', 'quarter', 2023, 4, '2024-01-08', true],
    ['16th after a closing on Friday leaves only a weekend', 'quarter', 2024, 2, '2024-06-17', false],
  ])('REP-7.2 %s', (_row, kind, year, index, nominal, met) => {
    const gap = closingGap(reportPeriod(kind, year, index), d(nominal), calendar);
    expect(gap.isMet).toBe(met);
    if (gap.proposal) {
      expect(closingGap(reportPeriod(kind, year, index), gap.proposal.nominalDate, calendar).isMet).toBe(true);
      expect(gap.proposal.closingDay < d(nominal)).toBe(true);
    }
  });
});
