import fc from 'fast-check';
import { dayOf, endOfDay, instantAt, timeOf } from '#domain/calendar/instant';
import { addDays, compareDates, daysBetween, fromDayNumber, isLocalDate, lastDayOfMonth, localDate, localDateClamped, toDayNumber, weekdayOf } from '#domain/calendar/local-date';

const day = fc.integer({ min: -200_000, max: 200_000 }).map(fromDayNumber);

describe('local dates', () => {
  test.each([
    ['2024-02-29', 4],
    ['2022-02-01', 2],
    ['2023-01-22', 7],
    ['2024-02-10', 6],
    ['2026-11-24', 2],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('CAL-6 weekday of %s is %i', (date, weekday) => {
    expect(weekdayOf(localDate(date))).toBe(weekday);
  });

  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-04-01', '2024-4-1', '2024-04-01T00:00', ''])('%p is no day', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(expect.objectContaining({ code: 'calendar.dateInvalid' }));
  });

  test('a short month takes its last day', () => {
    expect(localDateClamped(2023, 2, 30)).toBe('2023-02-28');
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(1900, 2)).toBe('1900-02-28');
  });

  test('property: day numbers agree with the ISO calendar of the runtime', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        // A UTC Date serves as an independent oracle here; the rules themselves never use it.
        const oracle = new Date(n * 86_400_000);
        expect(fromDayNumber(n)).toBe(oracle.toISOString().slice(0, 10));
        expect(weekdayOf(fromDayNumber(n)) % 7).toBe(oracle.getUTCDay());
      }),
    );
  });

  test('property: adding days is undone by subtracting them and keeps the order', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toBe(date);
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(Math.sign(compareDates(date, addDays(date, n)))).toBe(Math.sign(-n) + 0);
      }),
    );
  });
});

describe('instants (DUE-7)', () => {
  test('08:00 in Vietnam is 01:00 UTC, whatever the zone of the host', () => {
    expect(instantAt(localDate('2024-12-10'), 8)).toBe(Date.parse('2024-12-10T01:00:00Z'));
    expect(endOfDay(localDate('2024-12-20'))).toBe(Date.parse('2024-12-20T17:00:00Z'));
  });

  test('a day runs from 00:00 to 24:00 there', () => {
    const date = localDate('2023-09-15');
    expect(dayOf(instantAt(date))).toBe(date);
    expect(dayOf(instantAt(date) - 1)).toBe('2023-09-14');
    expect(dayOf(endOfDay(date) - 1)).toBe(date);
    expect(dayOf(endOfDay(date))).toBe('2023-09-16');
  });

  test('property: an instant falls back on its day and time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
        const at = instantAt(date, hour, minute);
        expect(dayOf(at)).toBe(date);
        expect(timeOf(at)).toEqual({ hour, minute });
        expect(toDayNumber(dayOf(at))).toBe(toDayNumber(date));
      }),
    );
  });

  test('an instant that is no number is refused', () => {
    expect(() => dayOf(Number.NaN)).toThrow(expect.objectContaining({ code: 'calendar.instantInvalid' }));
  });
});
