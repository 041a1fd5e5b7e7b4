import { CalendarError } from '#domain/calendar/calendar-error';

declare const localDateBrand: unique symbol;

/**
 * A calendar day in Vietnam as 'YYYY-MM-DD' (DUE-7). Strings of this form sort by time, travel through
 * JSON unchanged and know no time zone, so the host's zone can never leak in.
 */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** A document of the rules says "day of the week"; Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads 'YYYY-MM-DD'; throws `calendar.dateInvalid` for anything that is no day of the calendar. */
export function localDate(text: string): LocalDate {
  const match = PATTERN.exec(text);
  if (!match) throw new CalendarError('calendar.dateInvalid', { text });
  return localDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isLocalDate(text: string): text is LocalDate {
  const match = PATTERN.exec(text);
  return !!match && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Builds a day from its numbers; throws `calendar.dateInvalid` for 30/02 and the like. */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  if (!isDay(year, month, day)) throw new CalendarError('calendar.dateInvalid', { text: `${year}-${month}-${day}` });
  return format(year, month, day);
}

/** The named day of a month, or the month's last day where it is shorter ("ngày 30" of February). */
export function localDateClamped(year: number, month: number, day: number): LocalDate {
  return localDateOf(year, month, Math.min(day, daysInMonth(year, month)));
}

export function partsOf(date: LocalDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Negative when `a` is earlier, zero when equal, positive when later. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a <= b ? a : b;
}

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a >= b ? a : b;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  // 1970-01-01, day number 0, was a Thursday (4).
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function lastDayOfMonth(year: number, month: number): LocalDate {
  return localDateOf(year, month, daysInMonth(year, month));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (era arithmetic, no Date object). */
export function toDayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDayNumber(dayNumber: number): LocalDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return localDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function isDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function format(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}
