import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { checkCalendarYear } from '#domain/calendar/check-calendar-year';
import { dayOfLunarDate } from '#domain/calendar/lunar-date';
import { proposeCalendarYear } from '#domain/calendar/propose-calendar-year';
import { readCalendarLines } from '#domain/calendar/read-calendar-lines';

describe('CAL-6 lunar dates at UTC+7', () => {
  it.each([
    [2022, '2022-02-01', '2022-04-10'], [2023, '2023-01-22', '2023-04-29'], [2024, '2024-02-10', '2024-04-18'], [2025, '2025-01-29', '2025-04-07'], [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'], [2028, '2028-01-26', '2028-04-04'], [2029, '2029-02-13', '2029-04-23'], [2030, '2030-02-02', '2030-04-12'],
  ])('%i: Tết %s, Giỗ Tổ %s', (year, tet, hung) => {
    expect([dayOfLunarDate(1, 1, year), dayOfLunarDate(10, 3, year)]).toEqual([tet, hung]);
  });
  it('differs from the Chinese calendar where the moon turns between 16:00 and 17:00 UTC (Tết 1985, 2007)', () => {
    expect([dayOfLunarDate(1, 1, 1985), dayOfLunarDate(1, 1, 2007)]).toEqual(['1985-01-21', '2007-02-17']);
  });
});

describe('CAL-5 proposal of a year', () => {
  it.each([2022, 2023])('the official days off of %i, which had no swaps', (year) => {
    expect(proposeCalendarYear(year).daysOff.map((day) => day.date)).toEqual(CALENDAR_YEARS.find((one) => one.year === year)!.daysOff.map((day) => day.date));
  });
  it.each([2024, 2025, 2026, 2027])('the official days off of %i but for the swaps', (year) => {
    const official = CALENDAR_YEARS.find((one) => one.year === year)!.daysOff.filter((day) => !day.name.includes('hoán đổi')).map((day) => day.date);
    expect(proposeCalendarYear(year).daysOff.map((day) => day.date)).toEqual(official);
  });
  it('stores without a fault, for forty years', () => {
    for (let year = 2026; year <= 2066; year += 1) {
      const proposal = proposeCalendarYear(year);
      expect(checkCalendarYear(year, proposal)).toEqual([]);
      expect(proposal.daysOff).toHaveLength(12);
    }
  });
});

describe('CAL-9 what an administrator types', () => {
  it('names each fault with its day', () => {
    expect(checkCalendarYear(2028, {
      daysOff: [{ date: '2028-02-30', name: 'x' }, { date: '2027-12-31', name: 'x' }, { date: '2028-01-03', name: ' ' }, { date: '2028-01-03', name: 'x' }, { date: '2028-01-08', name: 'x' }, { date: '2028-01-15', name: 'x' }],
      workingSaturdays: [{ date: '2028-01-08', name: 'x' }, { date: '2028-01-10', name: 'x' }],
    }).map((fault) => [fault.code, fault.date])).toEqual([
      ['calendar.dayInvalid', '2028-02-30'], ['calendar.dayOutsideYear', '2027-12-31'], ['calendar.nameMissing', '2028-01-03'], ['calendar.dayTwice', '2028-01-03'], ['calendar.dayBothWays', '2028-01-08'],
      ['calendar.dayOffOnWeekend', '2028-01-15'], ['calendar.notSaturday', '2028-01-10'],
    ]);
  });
  it('reads pasted lines: single days, spans without their weekends, worked Saturdays', () => {
    const read = readCalendarLines(2028, 'Nghỉ từ 24/01 đến 30/01/2028: Tết Nguyên đán\n03/01; Nghỉ bù Tết Dương lịch\n2028-04-04,Giỗ Tổ\n\n31/8 Nghỉ hoán đổi, làm bù Thứ Bảy\nLàm bù: 26/8/2028\n1-2/5 Lễ');
    expect(read.faults).toEqual([]);
    expect(read.daysOff).toEqual([
      { date: '2028-01-03', name: 'Nghỉ bù Tết Dương lịch' }, ...['24', '25', '26', '27', '28'].map((day) => ({ date: `2028-01-${day}`, name: 'Tết Nguyên đán' })), { date: '2028-04-04', name: 'Giỗ Tổ' },
      { date: '2028-05-01', name: 'Lễ' }, { date: '2028-05-02', name: 'Lễ' }, { date: '2028-08-31', name: 'Nghỉ hoán đổi, làm bù Thứ Bảy' },
    ]);
    expect(read.workingSaturdays).toEqual([{ date: '2028-08-26', name: 'Làm bù' }]);
  });
  it('says which line names no day of the year, and keeps the rest', () => {
    const read = readCalendarLines(2028, 'Thông báo nghỉ lễ\n30/02 không có\n01/01/2029 năm khác\n30/04/2028 Chủ nhật\n02/05 Lễ');
    expect(read.faults.map((fault) => [fault.code, fault.line])).toEqual([['calendar.lineUnreadable', 1], ['calendar.lineUnreadable', 2], ['calendar.dayOutsideYear', 3]]);
    expect(read.daysOff.map((day) => day.date)).toEqual(['2028-05-02']);
  });
});
