import { CalendarError } from '#domain/calendar/calendar-error';
import { addDays, fromDayNumber, toDayNumber, type LocalDate } from '#domain/calendar/local-date';

/** A point of business time: milliseconds since 1970-01-01T00:00Z, read from the Clock port only. */
export type Instant = number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** DUE-7: Vietnam is UTC+7 the whole year, so plain arithmetic is exact. */
const VIETNAM_OFFSET = 7 * 60 * MINUTE;

/** The instant at which a Vietnamese wall clock shows hh:mm on that day. */
export function instantAt(date: LocalDate, hour = 0, minute = 0): Instant {
  return toDayNumber(date) * DAY + (hour * 60 + minute) * MINUTE - VIETNAM_OFFSET;
}

/** 24:00 of the day, the first instant that no longer belongs to it (DUE-1, DUE-7). */
export function endOfDay(date: LocalDate): Instant {
  return instantAt(addDays(date, 1));
}

/** The Vietnamese calendar day that contains the instant. */
export function dayOf(instant: Instant): LocalDate {
  if (!Number.isFinite(instant)) throw new CalendarError('calendar.instantInvalid', { instant: String(instant) });
  return fromDayNumber(Math.floor((instant + VIETNAM_OFFSET) / DAY));
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** What a Vietnamese wall clock shows at the instant. */
export function timeOf(instant: Instant): TimeOfDay {
  const rest = instant + VIETNAM_OFFSET - Math.floor((instant + VIETNAM_OFFSET) / DAY) * DAY;
  const minutes = Math.floor(rest / MINUTE);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
