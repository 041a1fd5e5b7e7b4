import fc from 'fast-check';
import { approvalDue } from '#domain/calendar/approval-due';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { dayDistance, instantDistance } from '#domain/calendar/day-distance';
import { endOfDay, instantAt } from '#domain/calendar/instant';
import { fromDayNumber, localDate, toDayNumber } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;

describe('DUE-1 terms of approval steps (model.md 6)', () => {
  test.each([
    ['Friday morning, one day', '2024-12-20', 8, 1, '2024-12-23'],
    ['Friday 23:59 counts like Friday morning', '2024-12-20', 23, 1, '2024-12-23'],
    ['opened on a Saturday', '2024-12-21', 10, 1, '2024-12-23'],
    ['two days over new year', '2024-12-31', 9, 2, '2025-01-03'],
    ['before the holiday of 24/11', '2026-11-23', 9, 1, '2026-11-25'],
    ['a worked Saturday counts', '2026-08-21', 9, 1, '2026-08-22'],
    ['term of nought on a working day ends today', '2024-12-20', 9, 0, '2024-12-20'],
    ['term of nought on a day off ends on the next working day', '2024-12-21', 9, 0, '2024-12-23'],
  ])('%s', (_case, day, hour, term, last) => {
    const due = approvalDue(instantAt(d(day), hour), term, calendar);
    expect(due.lastDay).toBe(last);
    expect(due.dueAt).toBe(endOfDay(d(last)));
  });

  test('CAL-8 says when it rests on a provisional year, and on which versions', () => {
    const due = approvalDue(instantAt(d('2026-12-31'), 9), 1, calendar);
    expect(due).toMatchObject({ lastDay: '2027-01-04', provisional: true, calendarVersion: '2026.1 2027.1' });
    expect(approvalDue(instantAt(d('2026-12-30'), 9), 1, calendar).provisional).toBe(false);
  });

  test('CAL-9 an empty year is an error', () => {
    expect(() => approvalDue(instantAt(d('2027-12-31'), 9), 1, calendar)).toThrow(expect.objectContaining({ code: 'calendar.yearEmpty' }));
  });

  test.each([-1, 0.5])('a term of %p days is refused', (term) => {
    expect(() => approvalDue(instantAt(d('2024-12-20'), 9), term, calendar)).toThrow(expect.objectContaining({ code: 'calendar.daysInvalid' }));
  });

  test('property: a longer term never ends earlier, and always on a working day', () => {
    const day = fc.integer({ min: toDayNumber(d('2022-03-01')), max: toDayNumber(d('2027-10-31')) }).map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 20 }), (from, minute, term) => {
        const opened = instantAt(from, 0, minute);
        const due = approvalDue(opened, term, calendar);
        expect(calendar.isWorkingDay(due.lastDay)).toBe(true);
        expect(due.dueAt).toBeGreaterThan(opened);
        const longer = approvalDue(opened, term + 1, calendar).dueAt;
        // Terms of 0 and 1 meet only when the step was opened on a day off.
        if (term === 0 && !calendar.isWorkingDay(from)) expect(longer).toBe(due.dueAt);
        else expect(longer).toBeGreaterThan(due.dueAt);
      }),
    );
  });
});

describe('distance to a day in working days', () => {
  test.each([
    ['2024-12-20', '2024-12-17', { kind: 'left', workingDays: 3 }],
    ['2024-12-20', '2024-12-20', { kind: 'today', workingDays: 0 }],
    ['2024-12-20', '2024-12-23', { kind: 'over', workingDays: 1 }],
    ['2024-12-20', '2024-12-21', { kind: 'over', workingDays: 0 }],
    ['2024-12-31', '2025-01-02', { kind: 'over', workingDays: 1 }],
    ['2026-02-23', '2026-02-14', { kind: 'left', workingDays: 1 }],
  ])('due %s seen on %s', (due, today, distance) => {
    expect(dayDistance(d(due), d(today), calendar)).toEqual(distance);
  });

  test('24:00 belongs to the day that ends there', () => {
    const dueAt = endOfDay(d('2024-12-20'));
    expect(instantDistance(dueAt, instantAt(d('2024-12-20'), 23, 59), calendar).kind).toBe('today');
    expect(instantDistance(dueAt, dueAt, calendar)).toEqual({ kind: 'over', workingDays: 0 });
  });
});
