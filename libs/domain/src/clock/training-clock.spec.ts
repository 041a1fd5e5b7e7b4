import fc from 'fast-check';
import { dayOf, instantAt, timeOf } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import { checkClockMove, nextDueTarget, nextTrainingMorning, walkStops } from '#domain/clock/training-clock';

const d = localDate;

describe('training clock (model.md 5)', () => {
  test.each([
    ['2023-09-15', 7, '2023-09-16'],
    ['2023-09-15', 8, '2023-09-16'],
    ['2023-09-15', 23, '2023-09-16'],
    ['2023-09-15', 0, '2023-09-16'],
    ['2024-12-31', 12, '2025-01-01'],
  ])('+1 ngày from %s %i:00 is 08:00 of %s, a day off or not', (day, hour, next) => {
    expect(nextTrainingMorning(instantAt(d(day), hour))).toBe(instantAt(d(next), 8));
  });

  test('đến hạn kế tiếp', () => {
    expect(nextDueTarget(10, [30, 20, 10, 5])).toBe(20);
    expect(nextDueTarget(10, [10, 5])).toBeNull();
  });

  test('a walk stops at each planned instant once, in order, then at its target', () => {
    expect(walkStops(10, 50, [40, 20, 40, 60])).toEqual([20, 40, 50]);
    expect(walkStops(10, 50, [50])).toEqual([50]);
    expect(walkStops(10, 50, [5, 20])).toEqual([10, 20, 50]);
  });

  test('property: no planned instant up to the target is stepped over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), fc.array(fc.integer({ min: 0, max: 2500 })), (now, ahead, planned) => {
        const target = now + ahead;
        const stops = walkStops(now, target, planned);
        expect(stops.at(-1)).toBe(target);
        expect(stops.every((stop, index) => index === 0 || stop > (stops[index - 1] ?? 0))).toBe(true);
        for (const at of planned.filter((x) => x <= target)) expect(stops).toContain(Math.max(at, now));
      }),
    );
  });

  test.each([
    ['forward', { target: 20 }, null],
    ['backward', { target: 5 }, 'clock.backward'],
    ['to where it stands', { target: 10 }, 'clock.backward'],
    ['backward while nothing has happened', { target: 5, hasHistory: false }, null],
    ['in a live office', { target: 20, isTraining: false }, 'clock.notTraining'],
    ['during a walk', { target: 20, walkUnderWay: true }, 'clock.walkUnderWay'],
  ])('a move %s', (_case, over, refusal) => {
    expect(checkClockMove({ now: 10, isTraining: true, hasHistory: true, walkUnderWay: false, ...over })).toBe(refusal);
  });

  test('DUE-7 the clock says which Vietnamese day it is', async () => {
    class FixedClock extends Clock {
      override now(): Promise<number> {
        return Promise.resolve(Date.parse('2024-12-19T17:30:00Z'));
      }
    }
    const clock = new FixedClock();
    expect(await clock.today()).toBe('2024-12-20');
    expect(dayOf(await clock.now())).toBe('2024-12-20');
    expect(timeOf(await clock.now())).toEqual({ hour: 0, minute: 30 });
  });
});
