import { instantAt, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { Ladder, LadderStep } from '#domain/escalation/ladder';

/** The days a ladder hangs on. After an extension or a fix-by day the caller gives the new ones and the next number. */
export interface LadderDuty {
  readonly dutyId: string;
  /** 1, then n+1 for an extension (ESC-6) or after the fix-by day of a returned report (model.md 6). */
  readonly ladderNumber: number;
  readonly strictDay: LocalDate;
  readonly lateAfterDay: LocalDate;
}

/** A planned row: what will happen, when; stored when a duty opens or its dates move (model.md 4). */
export interface PlannedStep {
  readonly dutyId: string;
  readonly ladderNumber: number;
  readonly step: LadderStep;
  readonly day: LocalDate;
  readonly at: Instant;
  readonly calendarVersion: string;
}

/** The rows of one ladder in the order of time. Throws `calendar.yearEmpty` where a needed year is missing (CAL-9). */
export function planLadder(duty: LadderDuty, ladder: Ladder, calendar: WorkingCalendar): readonly PlannedStep[] {
  return ladder.steps
    .map((step): PlannedStep => {
      const from = step.kind === 'reminder' ? duty.strictDay : duty.lateAfterDay;
      const day = calendar.addWorkingDays(from, step.offset);
      return {
        dutyId: duty.dutyId,
        ladderNumber: duty.ladderNumber,
        step,
        day,
        at: instantAt(day, ladder.hour, ladder.minute),
        calendarVersion: day < from ? calendar.versionBetween(day, from) : calendar.versionBetween(from, day),
      };
    })
    .sort((a, b) => a.at - b.at || a.step.offset - b.step.offset);
}

/**
 * A returned report: its ladder stays stopped until the fix-by day, after which ladder n+1 runs (model.md 6).
 * No new reminders: the return itself told the unit, so only the rungs are planned, from the fix-by day.
 */
export function planLadderAfterReturn(
  dutyId: string,
  ladderNumber: number,
  fixByDay: LocalDate,
  ladder: Ladder,
  calendar: WorkingCalendar,
): readonly PlannedStep[] {
  const rungsOnly: Ladder = { ...ladder, steps: ladder.steps.filter((step) => step.kind === 'rung') };
  const lateAfterDay = calendar.rollForward(fixByDay);
  return planLadder({ dutyId, ladderNumber, strictDay: lateAfterDay, lateAfterDay }, rungsOnly, calendar);
}
