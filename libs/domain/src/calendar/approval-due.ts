import { CalendarError } from '#domain/calendar/calendar-error';
import { dayOf, endOfDay, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';

export interface ApprovalDue {
  readonly lastDay: LocalDate;
  /** 24:00 of the last day: overdue from this instant on. */
  readonly dueAt: Instant;
  readonly calendarVersion: string;
  readonly provisional: boolean;
}

/**
 * Term of an approval step (model.md 6): so many working days, the day on which the step was opened not
 * counted (DUE-1), until 24:00 of the last. A term of 0 ends today, or on the next working day.
 */
export function approvalDue(openedAt: Instant, workingDays: number, calendar: WorkingCalendar): ApprovalDue {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new CalendarError('calendar.daysInvalid', { count: workingDays });
  const openedOn = dayOf(openedAt);
  const lastDay = workingDays === 0 ? calendar.rollForward(openedOn) : calendar.addWorkingDays(openedOn, workingDays);
  return {
    lastDay,
    dueAt: endOfDay(lastDay),
    calendarVersion: calendar.versionBetween(openedOn, lastDay),
    provisional: calendar.isProvisional(openedOn, lastDay),
  };
}
