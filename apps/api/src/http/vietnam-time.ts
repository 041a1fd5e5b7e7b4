import { dayOf, timeOf, type Instant } from '#domain/calendar/instant';
import { dayText } from '#messages/vi/day-words';

const two = (value: number) => String(value).padStart(2, '0');

/** 2026-09-22T08:00:00+07:00 (DUE-7: the whole country has one clock). */
export function isoInstant(instant: Instant): string {
  const { hour, minute } = timeOf(instant);
  const second = Math.floor((((instant % 60_000) + 60_000) % 60_000) / 1000);
  return `${dayOf(instant)}T${two(hour)}:${two(minute)}:${two(second)}+07:00`;
}

export function isoOrNull(instant: Instant | null | undefined): string | null {
  return instant === null || instant === undefined ? null : isoInstant(instant);
}

/** 08:00 22/09/2026 */
export function instantWords(instant: Instant): string {
  const { hour, minute } = timeOf(instant);
  return `${two(hour)}:${two(minute)} ${dayText(dayOf(instant))}`;
}

/** 22/09 08:00, as rows of a history show it. */
export function shortInstantWords(instant: Instant): string {
  const { hour, minute } = timeOf(instant);
  return `${dayText(dayOf(instant)).slice(0, 5)} ${two(hour)}:${two(minute)}`;
}
