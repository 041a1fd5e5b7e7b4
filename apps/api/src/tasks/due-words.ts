import type { DayDistance } from '#domain/calendar/day-distance';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { words } from '../http/spoken-language';

/** 22/09 · hết hôm nay: the last day and how far it is; 24:00 of a day belongs to that day. */
export function dueWords(dueAt: Instant | null, distance: DayDistance | null, now: Instant): string | null {
  if (dueAt === null) return null;
  const { dayText, distanceText } = words();
  const day = dayOf(dueAt - 1);
  const shown = day.slice(0, 4) === dayOf(now).slice(0, 4) ? dayText(day).slice(0, 5) : dayText(day);
  return distance ? `${shown} · ${distanceText(distance)}` : shown;
}
