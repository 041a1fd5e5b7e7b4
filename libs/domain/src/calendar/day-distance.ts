import { dayOf, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';

/**
 * "còn 3 ngày làm việc", "hết hôm nay", "quá 1 ngày làm việc", in figures; libs/messages words it.
 * `left` and `over` may carry 0 when only days off lie between (a Saturday after a Friday due date).
 */
export interface DayDistance {
  readonly kind: 'left' | 'today' | 'over';
  readonly workingDays: number;
}

export function dayDistance(lastDay: LocalDate, today: LocalDate, calendar: WorkingCalendar): DayDistance {
  if (today === lastDay) return { kind: 'today', workingDays: 0 };
  if (today < lastDay) return { kind: 'left', workingDays: calendar.workingDaysBetween(today, lastDay) };
  return { kind: 'over', workingDays: calendar.workingDaysBetween(lastDay, today) };
}

/** The same for a due instant: 24:00 of a day still belongs to that day. */
export function instantDistance(dueAt: Instant, now: Instant, calendar: WorkingCalendar): DayDistance {
  return dayDistance(dayOf(dueAt - 1), dayOf(now), calendar);
}
