import fc from 'fast-check';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import { addDays, fromDayNumber, localDate, toDayNumber, weekdayOf, yearOf, type LocalDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;
const span = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day: LocalDate = d(from); day <= d(to); day = addDays(day, 1)) days.push(day);
  return days;
};
const weekdaysOff = (year: number): string[] =>
  span(`${year}-01-01`, `${year}-12-31`).filter((day) => weekdayOf(d(day)) < 6 && !calendar.isWorkingDay(d(day)));
const workedSaturdays = (year: number): string[] =>
  span(`${year}-01-01`, `${year}-12-31`).filter((day) => weekdayOf(d(day)) === 6 && calendar.isWorkingDay(d(day)));

describe('CAL-7 days off on weekdays and worked Saturdays', () => {
  test.each<[number, string[], string[]]>([
    [2022, ['2022-01-03', ...span('2022-01-31', '2022-02-04'), '2022-04-11', ...span('2022-05-02', '2022-05-03'), ...span('2022-09-01', '2022-09-02')], []],
    [2023, ['2023-01-02', '2023-01-20', ...span('2023-01-23', '2023-01-26'), ...span('2023-05-01', '2023-05-03'), '2023-09-01', '2023-09-04'], []],
    [
      2024,
      ['2024-01-01', ...span('2024-02-08', '2024-02-09'), ...span('2024-02-12', '2024-02-14'), '2024-04-18', ...span('2024-04-29', '2024-05-01'), ...span('2024-09-02', '2024-09-03')],
      ['2024-05-04'],
    ],
    [2025, ['2025-01-01', ...span('2025-01-27', '2025-01-31'), '2025-04-07', ...span('2025-04-30', '2025-05-02'), ...span('2025-09-01', '2025-09-02')], ['2025-04-26']],
    [
      2026,
      [...span('2026-01-01', '2026-01-02'), ...span('2026-02-16', '2026-02-20'), '2026-04-27', ...span('2026-04-30', '2026-05-01'), ...span('2026-08-31', '2026-09-02'), '2026-11-24'],
      ['2026-01-10', '2026-08-22'],
    ],
  ])('%i', (year, off, worked) => {
    expect(weekdaysOff(year)).toEqual(off);
    expect(workedSaturdays(year)).toEqual(worked);
    expect(calendar.yearStatus(year)).toBe('official');
  });

  test('2027 is a proposal: the fixed days are in it and it says that it is provisional', () => {
    expect(weekdaysOff(2027)).toEqual(expect.arrayContaining(['2027-01-01', '2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02', '2027-11-24']));
    expect(weekdaysOff(2027)).toHaveLength(12);
    expect(calendar.yearStatus(2027)).toBe('provisional');
    expect(calendar.isProvisional(d('2026-12-31'), d('2027-01-04'))).toBe(true);
    expect(calendar.isProvisional(d('2026-12-31'))).toBe(false);
  });

  test.each([2022, 2023, 2024, 2025, 2026])('CAL-1, CAL-2 the weekdays off of %i equal the paid holidays plus the swapped days', (year) => {
    expect(weekdaysOff(year).length - workedSaturdays(year).length).toBe(year >= 2026 ? 12 : 11);
  });
});

describe('reasons of a day', () => {
  test.each([
    ['2026-11-24', { working: false, kind: 'dayOff', name: 'Ngày Văn hóa Việt Nam' }],
    ['2025-11-24', { working: true, kind: 'weekday', name: null }],
    ['2026-08-22', { working: true, kind: 'workingSaturday', name: 'Làm bù cho Thứ Hai 31/8' }],
    ['2026-08-23', { working: false, kind: 'sunday', name: null }],
    ['2026-08-29', { working: false, kind: 'saturday', name: null }],
    ['2026-08-31', { working: false, kind: 'dayOff', name: 'Nghỉ hoán đổi, làm bù Thứ Bảy 22/8' }],
  ])('CAL-2, CAL-5 %s', (date, status) => {
    expect(calendar.dayStatus(d(date))).toEqual(status);
  });
});

describe('CAL-9 an empty year', () => {
  const withEmpty = new WorkingCalendar([...CALENDAR_YEARS, { year: 2028, version: 3, status: 'empty', daysOff: [], workingSaturdays: [] }]);

  test.each([
    ['not entered', calendar],
    ['entered as empty', withEmpty],
  ])('%s: computing throws, never weekends only', (_case, tested) => {
    const attempt = () => tested.addWorkingDays(d('2027-12-31'), 1);
    expect(attempt).toThrow(expect.objectContaining({ code: 'calendar.yearEmpty', facts: { year: 2028 } }));
    expect(() => tested.isWorkingDay(d('2028-01-01'))).toThrow(); // a Saturday, too
    let caught: unknown;
    try {
      attempt();
    } catch (error) {
      caught = error;
    }
    expect(isYearEmpty(caught)).toBe(true);
    expect(tested.yearStatus(2028)).toBe('empty');
  });

  test('an administrator enters the year and the same sum works', () => {
    const entered = new WorkingCalendar([
      ...CALENDAR_YEARS,
      { year: 2028, version: 1, status: 'official', daysOff: [{ date: d('2028-01-03'), name: 'Nghỉ bù Tết Dương lịch' }], workingSaturdays: [] },
    ]);
    expect(entered.addWorkingDays(d('2027-12-31'), 1)).toBe('2028-01-04');
  });
});

describe('CAL-8 versions', () => {
  test('name every year, and those of a span', () => {
    expect(calendar.calendarVersion).toBe('2022.1 2023.1 2024.1 2025.1 2026.1 2027.1');
    expect(calendar.versionBetween(d('2024-12-20'), d('2025-01-06'))).toBe('2024.1 2025.1');
  });
});

describe('working days', () => {
  test.each([
    ['2024-12-20', 1, '2024-12-23'],
    ['2024-12-20', 10, '2025-01-06'],
    ['2024-12-19', -7, '2024-12-10'],
    ['2024-12-22', 0, '2024-12-22'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-08-24', -1, '2026-08-22'],
  ])('%s and %i working days gives %s', (from, count, to) => {
    expect(calendar.addWorkingDays(d(from), count)).toBe(to);
  });

  test('a broken count is refused', () => {
    expect(() => calendar.addWorkingDays(d('2024-12-20'), 1.5)).toThrow(expect.objectContaining({ code: 'calendar.daysInvalid' }));
  });

  const day = fc.integer({ min: toDayNumber(d('2022-03-01')), max: toDayNumber(d('2027-10-31')) }).map(fromDayNumber);

  test('property: the n-th working day is worked, and lies n working days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }).filter((n) => n !== 0), (from, n) => {
        const to = calendar.addWorkingDays(from, n);
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(calendar.workingDaysBetween(from, to)).toBe(n);
        expect(Math.sign(toDayNumber(to) - toDayNumber(from))).toBe(Math.sign(n));
      }),
    );
  });

  test('property: counting agrees with looking at each day', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const seen = span(addDays(from, 1), to).filter((x) => calendar.isWorkingDay(d(x))).length;
        expect(calendar.workingDaysBetween(from, to)).toBe(seen);
        expect(yearOf(to)).toBeGreaterThanOrEqual(yearOf(from));
      }),
    );
  });

  test('property: rolling stays put on a working day and otherwise skips days off only', () => {
    fc.assert(
      fc.property(day, (date) => {
        const forward = calendar.rollForward(date);
        const backward = calendar.rollBackward(date);
        if (calendar.isWorkingDay(date)) expect([forward, backward]).toEqual([date, date]);
        for (const skipped of span(date, addDays(forward, -1))) expect(calendar.isWorkingDay(d(skipped))).toBe(false);
        for (const skipped of span(addDays(backward, 1), date)) expect(backward === date || !calendar.isWorkingDay(d(skipped))).toBe(true);
      }),
    );
  });
});
