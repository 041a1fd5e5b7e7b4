import fc from 'fast-check';
import type { CalendarYear } from '#domain/calendar/calendar-year';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { addDays, fromDayNumber, localDate, toDayNumber, yearOf, type LocalDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, LENIENT, type DueDates } from '#domain/due/due-rule';
import { recomputeDueDates } from '#domain/due/moved-due-date';
import { DEFAULT_LADDER } from '#domain/escalation/ladder';
import { planLadder, type PlannedStep } from '#domain/escalation/plan-ladder';
import { rungsToFire } from '#domain/escalation/rungs-to-fire';

const nominal = fc.integer({ min: toDayNumber(localDate('2023-02-01')), max: toDayNumber(localDate('2027-10-15')) }).map(fromDayNumber);
/** Days off that an administrator adds around a date: a storm, a swap, a made-up holiday. */
const edits = fc.array(fc.integer({ min: -25, max: 35 }), { minLength: 1, maxLength: 6 });
const base = new WorkingCalendar(CALENDAR_YEARS);

function withDaysOff(days: readonly LocalDate[]): WorkingCalendar {
  return new WorkingCalendar(CALENDAR_YEARS.map((entry): CalendarYear => {
    const added = days.filter((day) => yearOf(day) === entry.year && base.isWorkingDay(day));
    if (added.length === 0) return entry;
    return { ...entry, version: entry.version + 1, daysOff: [...entry.daysOff, ...new Set(added)].map((day) => (typeof day === 'string' ? { date: day, name: 'Nghỉ' } : day)), workingSaturdays: entry.workingSaturdays.filter((day) => !added.includes(day.date)) };
  }));
}

const duesOf = (day: LocalDate, calendar: WorkingCalendar): DueDates => computeDueDates({ nominalDate: day, operator: 'before', direction: 'backward' }, LENIENT, calendar);
const rowsOf = (dates: DueDates, calendar: WorkingCalendar): readonly PlannedStep[] => planLadder({ dutyId: 'd', ladderNumber: 1, ...dates }, DEFAULT_LADDER, calendar);

describe('CAL-8 properties of calendar edits', () => {
  test('more days off: a report falls due no later, is late no earlier; reminders only move forward to earlier days, rungs to later ones', () => {
    fc.assert(
      fc.property(nominal, edits, (day, offsets) => {
        const edited = withDaysOff(offsets.map((n) => addDays(day, n)));
        const [before, after] = [duesOf(day, base), duesOf(day, edited)];
        expect(after.strictDay <= before.strictDay).toBe(true);
        expect(after.lateAfterDay >= before.lateAfterDay).toBe(true);
        const old = new Map(rowsOf(before, base).map((row) => [row.step.id, row.at]));
        for (const row of rowsOf(after, edited)) {
          expect(edited.isWorkingDay(row.day)).toBe(true);
          if (row.step.kind === 'reminder') expect([row.at <= old.get(row.step.id)!, row.day < after.strictDay]).toEqual([true, true]);
          else expect([row.at >= old.get(row.step.id)!, row.at > after.lateFrom]).toEqual([true, true]);
        }
      }),
    );
  });

  test('an edit on any day of a running duty never re-opens a passed date, never moves one into the past of a fired step, and every step comes once', () => {
    fc.assert(
      fc.property(nominal, edits, fc.integer({ min: -20, max: 30 }), (day, offsets, editedAfter) => {
        const edited = withDaysOff(offsets.map((n) => addDays(day, n)));
        const editAt = instantAt(addDays(day, editedAfter), 9);
        const before = duesOf(day, base);
        const rows = rowsOf(before, base);
        const first = rungsToFire(editAt, rows);
        const settled = new Set([...first.fire, ...first.merged.map((one) => one.row)].map((row) => row.step.id));
        const found = recomputeDueDates(before, edited, editAt);
        if (found.kind === 'unarmed') return;
        if (editAt >= before.lateFrom) expect(found.kind).toBe('passed');
        const dates = found.kind === 'moved' ? found.dates : before;
        // What is still planned moves with the calendar; what was told stays told (`recompute-dues`).
        const left = rowsOf(dates, edited).filter((row) => !settled.has(row.step.id));
        const told = [...settled];
        let open: readonly PlannedStep[] = left;
        for (const now of [...left.map((row) => row.at)].sort((a, b) => a - b)) {
          const { fire, merged } = rungsToFire(Math.max(now, editAt), open);
          const handled = [...fire, ...merged.map((one) => one.row)];
          told.push(...handled.map((row) => row.step.id));
          open = open.filter((row) => !handled.includes(row));
        }
        expect([...told].sort()).toEqual(DEFAULT_LADDER.steps.map((step) => step.id).sort());
      }),
    );
  });

  test('taking the edit back brings every day back to where it was', () => {
    fc.assert(
      fc.property(nominal, edits, (day, offsets) => {
        const edited = withDaysOff(offsets.map((n) => addDays(day, n)));
        const long = instantAt(addDays(day, -60), 9);
        const there = recomputeDueDates(duesOf(day, base), edited, long);
        const dates = there.kind === 'moved' || there.kind === 'same' ? there.dates : null;
        expect(dates).not.toBeNull();
        const back = recomputeDueDates(dates!, base, long);
        expect(back.kind === 'moved' || back.kind === 'same' ? [back.dates.strictDay, back.dates.lateAfterDay] : null).toEqual([duesOf(day, base).strictDay, duesOf(day, base).lateAfterDay]);
      }),
    );
  });
});
