import fc from 'fast-check';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt, timeOf } from '#domain/calendar/instant';
import { fromDayNumber, localDate, toDayNumber } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, LENIENT, type LatenessPolicy } from '#domain/due/due-rule';
import { DEFAULT_LADDER, makeLadder } from '#domain/escalation/ladder';
import { planLadder, planLadderAfterReturn, type PlannedStep } from '#domain/escalation/plan-ladder';
import { nextPlannedInstant, rungsToFire } from '#domain/escalation/rungs-to-fire';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;
const brief = (rows: readonly PlannedStep[]) => rows.map((row) => `${row.step.id} ${row.day}`);
function plan002(policy: LatenessPolicy, ladderNumber = 1): readonly PlannedStep[] {
  const { strictDay, lateAfterDay } = computeDueDates({ nominalDate: d('2024-12-20'), operator: 'before', direction: 'backward' }, policy, calendar);
  return planLadder({ dutyId: 'duty-002', ladderNumber, strictDay, lateAfterDay }, DEFAULT_LADDER, calendar);
}

describe('ESC-5 example, sample 002', () => {
  test('late after Fri 20/12/2024 (lenient)', () => {
    expect(brief(plan002(LENIENT))).toEqual([
      'T-7 2024-12-10', 'T-3 2024-12-16', 'T-1 2024-12-18', 'T+1 2024-12-23', 'T+3 2024-12-25', 'T+5 2024-12-27', 'T+10 2025-01-06',
    ]);
  });

  test('late after Thu 19/12/2024 (strict): the reminders stay, the rungs move', () => {
    expect(brief(plan002({ policy: 'strict' }))).toEqual([
      'T-7 2024-12-10', 'T-3 2024-12-16', 'T-1 2024-12-18', 'T+1 2024-12-20', 'T+3 2024-12-24', 'T+5 2024-12-26', 'T+10 2025-01-03',
    ]);
  });

  test('every row acts at 08:00 Vietnam time and names the calendar it rests on', () => {
    const rows = plan002(LENIENT);
    expect(rows[0]?.at).toBe(Date.parse('2024-12-10T01:00:00Z'));
    expect(rows.map((row) => timeOf(row.at))).toEqual(rows.map(() => ({ hour: 8, minute: 0 })));
    expect(rows.map((row) => row.calendarVersion)).toEqual([...Array<string>(6).fill('2024.1'), '2024.1 2025.1']);
  });

  test('CAL-9 a rung in a year nobody entered is an error, not a guess', () => {
    expect(() => planLadder({ dutyId: 'x', ladderNumber: 1, strictDay: d('2027-12-20'), lateAfterDay: d('2027-12-21') }, DEFAULT_LADDER, calendar)).toThrow(
      expect.objectContaining({ code: 'calendar.yearEmpty' }),
    );
  });

  test('a returned report: rungs only, from its fix-by day', () => {
    expect(brief(planLadderAfterReturn('duty-002', 2, d('2024-12-28'), DEFAULT_LADDER, calendar))).toEqual([
      'T+1 2024-12-31', 'T+3 2025-01-03', 'T+5 2025-01-07', 'T+10 2025-01-14',
    ]);
  });
});

describe('ladders are configuration', () => {
  test('a configured one is sorted, timed and frozen', () => {
    const ladder = makeLadder({ hour: 7, minute: 30, steps: [{ offset: 2, action: 'noticeHead' }, { offset: -2, action: 'remindUnit' }] });
    expect(ladder.steps.map((step) => step.id)).toEqual(['T-2', 'T+2']);
    expect(Object.isFrozen(ladder) && Object.isFrozen(ladder.steps) && ladder.steps.every((step) => Object.isFrozen(step))).toBe(true);
    const rows = planLadder({ dutyId: 'x', ladderNumber: 1, strictDay: d('2024-12-19'), lateAfterDay: d('2024-12-20') }, ladder, calendar);
    expect(rows.map((row) => row.at)).toEqual([instantAt(d('2024-12-17'), 7, 30), instantAt(d('2024-12-24'), 7, 30)]);
  });

  test.each<[string, Parameters<typeof makeLadder>[0], string]>([
    ['nought', { steps: [{ offset: 0, action: 'noticeHead' }] }, 'ladder.offsetInvalid'],
    ['half a day', { steps: [{ offset: 1.5, action: 'noticeHead' }] }, 'ladder.offsetInvalid'],
    ['a reminder after the date', { steps: [{ offset: 1, action: 'remindUnit' }] }, 'ladder.actionMismatch'],
    ['pressing before the date', { steps: [{ offset: -1, action: 'press' }] }, 'ladder.actionMismatch'],
    ['twice', { steps: [{ offset: 1, action: 'noticeHead' }, { offset: 1, action: 'press' }] }, 'ladder.offsetTwice'],
    ['25:00', { hour: 25, steps: [] }, 'ladder.timeInvalid'],
  ])('%s is refused', (_case, ladder, code) => {
    expect(() => makeLadder(ladder)).toThrow(expect.objectContaining({ code }));
  });
});

describe('which rows fire', () => {
  const rows = plan002(LENIENT);
  const at = (day: string, hour = 8) => instantAt(d(day), hour);
  const ids = (found: readonly PlannedStep[]) => found.map((row) => row.step.id);

  test('at its own instant a step fires alone, before it nothing does', () => {
    expect(rungsToFire(at('2024-12-10') - 1, rows)).toEqual({ fire: [], merged: [] });
    expect(ids(rungsToFire(at('2024-12-10'), rows).fire)).toEqual(['T-7']);
    expect(ids(rungsToFire(at('2024-12-16'), rows.slice(1)).fire)).toEqual(['T-3']);
  });

  test('after an outage only the highest rung reached is sent, the lower are merged into it', () => {
    const firing = rungsToFire(at('2024-12-26'), rows.slice(2));
    expect(ids(firing.fire)).toEqual(['T+3']);
    expect(firing.merged.map(({ row, mergedInto }) => `${row.step.id}>${mergedInto.step.id}`)).toEqual(['T-1>T+3', 'T+1>T+3']);
  });

  test('a duty opened two days before its date is reminded once', () => {
    const firing = rungsToFire(at('2024-12-17', 9), rows);
    expect(ids(firing.fire)).toEqual(['T-3']);
    expect(firing.merged).toHaveLength(1);
  });

  test('duties do not merge into each other, and of two ladders the newer speaks', () => {
    const other = rows.map((row) => ({ ...row, dutyId: 'duty-other' }));
    expect(rungsToFire(at('2024-12-23'), [...rows, ...other]).fire.map((row) => `${row.dutyId} ${row.step.id}`)).toEqual(['duty-002 T+1', 'duty-other T+1']);
    const second = plan002(LENIENT, 2).slice(0, 1);
    const firing = rungsToFire(at('2024-12-23'), [...rows, ...second]);
    expect(firing.fire.map((row) => `${row.ladderNumber} ${row.step.id}`)).toEqual(['2 T-7']);
    expect(firing.merged).toHaveLength(4);
  });

  test('the next instant', () => {
    expect(nextPlannedInstant(rows)).toBe(at('2024-12-10'));
    expect(nextPlannedInstant([])).toBeNull();
  });
});

describe('ladder properties', () => {
  const day = fc.integer({ min: toDayNumber(d('2022-03-01')), max: toDayNumber(d('2027-10-31')) }).map(fromDayNumber);
  const duties = fc.array(day, { minLength: 1, maxLength: 4 }).map((days) =>
    days.flatMap((nominalDate, index) => {
      const { strictDay, lateAfterDay } = computeDueDates({ nominalDate, operator: 'before', direction: 'backward' }, LENIENT, calendar);
      return planLadder({ dutyId: `duty-${index}`, ladderNumber: 1, strictDay, lateAfterDay }, DEFAULT_LADDER, calendar);
    }),
  );

  test('rows rise in time, lie on working days, reminders before and rungs after their day', () => {
    fc.assert(
      fc.property(day, (nominalDate) => {
        const dates = computeDueDates({ nominalDate, operator: 'before', direction: 'backward' }, LENIENT, calendar);
        const rows = planLadder({ dutyId: 'x', ladderNumber: 1, ...dates }, DEFAULT_LADDER, calendar);
        expect(rows).toHaveLength(7);
        expect(rows.map((row) => row.at)).toEqual([...rows.map((row) => row.at)].sort((a, b) => a - b));
        for (const row of rows) {
          expect(calendar.isWorkingDay(row.day)).toBe(true);
          if (row.step.kind === 'reminder') expect(row.day < dates.strictDay).toBe(true);
          else expect(row.at).toBeGreaterThan(dates.lateFrom);
        }
      }),
    );
  });

  test('acceptance invariant 3: waking at any set of instants, each step is fired or merged exactly once, never before its time, at most one per duty and waking', () => {
    fc.assert(
      fc.property(duties, fc.array(fc.integer({ min: -20, max: 60 }), { maxLength: 8 }), (all, offsets) => {
        const start = nextPlannedInstant(all)!;
        const end = Math.max(...all.map((row) => row.at));
        const wakings = [...offsets.map((n) => start + n * 86_400_000), end].sort((a, b) => a - b);
        let left: readonly PlannedStep[] = all;
        const done: PlannedStep[] = [];
        for (const now of wakings) {
          const { fire, merged } = rungsToFire(now, left);
          const handled = [...fire, ...merged.map((m) => m.row)];
          expect(new Set(fire.map((row) => row.dutyId)).size).toBe(fire.length);
          for (const row of handled) expect(row.at).toBeLessThanOrEqual(now);
          for (const m of merged) expect(m.mergedInto.step.offset).toBeGreaterThan(m.row.step.offset);
          done.push(...handled);
          left = left.filter((row) => !handled.includes(row));
          expect(left.every((row) => row.at > now)).toBe(true);
        }
        expect(new Set(done).size).toBe(all.length);
        expect(done).toHaveLength(all.length);
      }),
    );
  });
});
