import type { CalendarYear } from '#domain/calendar/calendar-year';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, LENIENT } from '#domain/due/due-rule';
import { extendedRule, recomputeDueDates } from '#domain/due/moved-due-date';

const d = localDate;
const calendar = new WorkingCalendar(CALENDAR_YEARS);
const changed = (year: number, change: (entry: CalendarYear) => Partial<CalendarYear>) =>
  new WorkingCalendar(CALENDAR_YEARS.map((entry) => (entry.year === year ? { ...entry, version: entry.version + 1, ...change(entry) } : entry)));
const dates = computeDueDates({ nominalDate: d('2027-09-06'), operator: 'before', direction: 'backward' }, LENIENT, calendar);
const before = instantAt(d('2027-08-20'), 9);

describe('CAL-8 a changed calendar', () => {
  test('the year becomes official with 1/9 instead of 3/9: the strict day moves and says so', () => {
    expect(dates).toMatchObject({ strictDay: '2027-09-01', lateAfterDay: '2027-09-06', provisional: true });
    const official = changed(2027, (entry) => ({
      status: 'official',
      daysOff: entry.daysOff.map((day) => (day.date === '2027-09-03' ? { ...day, date: d('2027-09-01') } : day)),
    }));
    expect(recomputeDueDates(dates, official, before)).toMatchObject({
      kind: 'moved',
      moved: [{ which: 'strictDay', from: '2027-09-01', to: '2027-09-03' }],
      dates: { calendarVersion: '2027.2', provisional: false },
    });
  });

  test('a change elsewhere leaves it where it was', () => {
    expect(recomputeDueDates(dates, changed(2027, () => ({ status: 'official' })), before)).toMatchObject({ kind: 'same', dates: { provisional: false } });
    expect(recomputeDueDates(dates, changed(2026, () => ({})), before)).toEqual({ kind: 'same', dates });
  });

  test('a passed date is never re-opened', () => {
    expect(recomputeDueDates(dates, changed(2027, () => ({ daysOff: [] })), dates.lateFrom)).toEqual({ kind: 'passed' });
  });

  test('CAL-9 an emptied year disarms', () => {
    expect(recomputeDueDates(dates, changed(2027, () => ({ status: 'empty' })), before)).toEqual({ kind: 'unarmed', year: 2027 });
  });
});

describe('ESC-7 extension', () => {
  const now = instantAt(d('2024-12-18'), 9);
  const current = computeDueDates({ nominalDate: d('2024-12-20'), operator: 'before', direction: 'backward' }, LENIENT, calendar);

  test('to a later day, inclusive', () => {
    const result = extendedRule(current, d('2024-12-27'), now);
    expect(result).toEqual({ rule: { nominalDate: '2024-12-27', operator: 'by', direction: 'backward' } });
    if ('rule' in result) expect(computeDueDates(result.rule, LENIENT, calendar)).toMatchObject({ strictDay: '2024-12-27', lateAfterDay: '2024-12-27' });
  });

  test.each([
    ['2024-12-19', '2024-12-18', 'duty.extensionNotLater'],
    ['2024-12-24', '2024-12-26', 'duty.extensionInThePast'],
  ])('to %s, decided on %s: %s', (day, today, fault) => {
    expect(extendedRule(current, d(day), instantAt(d(today), 9))).toEqual({ fault });
  });
});
