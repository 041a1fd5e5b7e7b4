import { CalendarError } from '#domain/calendar/calendar-error';
import type { CalendarYear, CalendarYearStatus } from '#domain/calendar/calendar-year';
import { addDays, weekdayOf, yearOf, type LocalDate } from '#domain/calendar/local-date';

/** Why a day is or is not worked; `name` is the entry of the calendar where one decides. */
export type DayStatus =
  | { readonly working: true; readonly kind: 'weekday'; readonly name: null }
  | { readonly working: true; readonly kind: 'workingSaturday'; readonly name: string }
  | { readonly working: false; readonly kind: 'saturday' | 'sunday'; readonly name: null }
  | { readonly working: false; readonly kind: 'dayOff'; readonly name: string };

export type DayKind = DayStatus['kind'];

const WEEKDAY: DayStatus = { working: true, kind: 'weekday', name: null };
const SATURDAY: DayStatus = { working: false, kind: 'saturday', name: null };
const SUNDAY: DayStatus = { working: false, kind: 'sunday', name: null };

interface YearEntry {
  readonly source: CalendarYear;
  readonly daysOff: ReadonlyMap<string, string>;
  readonly workingSaturdays: ReadonlyMap<string, string>;
}

/**
 * Lịch làm việc: working days of the years that were entered (CAL-4 to CAL-9). A day of a year that is
 * missing or empty throws `calendar.yearEmpty`; a provisional year computes and `isProvisional` says so.
 */
export class WorkingCalendar {
  private readonly years = new Map<number, YearEntry>();

  /** Names the content every date was computed from, for example "2024.1 2025.2" (CAL-8). */
  readonly calendarVersion: string;

  constructor(years: readonly CalendarYear[]) {
    for (const source of years) {
      this.years.set(source.year, {
        source,
        daysOff: new Map(source.daysOff.map((day) => [day.date, day.name])),
        workingSaturdays: new Map(source.workingSaturdays.map((day) => [day.date, day.name])),
      });
    }
    this.calendarVersion = [...this.years.keys()]
      .sort((a, b) => a - b)
      .map((year) => this.versionOfYear(year))
      .join(' ');
  }

  /** The version of the years a computation touched, so that a change elsewhere leaves it comparable. */
  versionBetween(from: LocalDate, to: LocalDate): string {
    const versions: string[] = [];
    for (let year = yearOf(from); year <= yearOf(to); year += 1) versions.push(this.versionOfYear(year));
    return versions.join(' ');
  }

  yearStatus(year: number): CalendarYearStatus {
    return this.years.get(year)?.source.status ?? 'empty';
  }

  isProvisional(...dates: readonly LocalDate[]): boolean {
    return dates.some((date) => this.yearStatus(yearOf(date)) === 'provisional');
  }

  dayStatus(date: LocalDate): DayStatus {
    const entry = this.entry(yearOf(date));
    const weekday = weekdayOf(date);
    const off = entry.daysOff.get(date);
    if (off !== undefined) return { working: false, kind: 'dayOff', name: off };
    if (weekday === 7) return SUNDAY;
    if (weekday !== 6) return WEEKDAY;
    const worked = entry.workingSaturdays.get(date);
    return worked === undefined ? SATURDAY : { working: true, kind: 'workingSaturday', name: worked };
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.dayStatus(date).working;
  }

  /** The first working day after `date`, never `date` itself. */
  nextWorkingDay(date: LocalDate): LocalDate {
    return this.walk(addDays(date, 1), 1);
  }

  /** The last working day before `date`, never `date` itself. */
  previousWorkingDay(date: LocalDate): LocalDate {
    return this.walk(addDays(date, -1), -1);
  }

  /** `date` when it is worked, else the next working day (DUE-1). */
  rollForward(date: LocalDate): LocalDate {
    return this.walk(date, 1);
  }

  /** `date` when it is worked, else the previous working day (DUE-5). */
  rollBackward(date: LocalDate): LocalDate {
    return this.walk(date, -1);
  }

  /** The n-th working day after (n > 0) or before (n < 0) the date, which itself is not counted; 0 gives the date. */
  addWorkingDays(date: LocalDate, count: number): LocalDate {
    if (!Number.isInteger(count)) throw new CalendarError('calendar.daysInvalid', { count });
    let day = date;
    for (let left = Math.abs(count); left > 0; left -= 1) {
      day = count > 0 ? this.nextWorkingDay(day) : this.previousWorkingDay(day);
    }
    return day;
  }

  /** Working days after `from` up to and including `to`; negative when `to` is earlier, so that it undoes addWorkingDays. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    if (to < from) {
      let back = 0;
      for (let day = addDays(from, -1); day >= to; day = addDays(day, -1)) if (this.isWorkingDay(day)) back -= 1;
      return back;
    }
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (this.isWorkingDay(day)) count += 1;
    return count;
  }

  private walk(start: LocalDate, step: 1 | -1): LocalDate {
    let day = start;
    while (!this.isWorkingDay(day)) day = addDays(day, step);
    return day;
  }

  private entry(year: number): YearEntry {
    const entry = this.years.get(year);
    if (!entry || entry.source.status === 'empty') throw new CalendarError('calendar.yearEmpty', { year });
    return entry;
  }

  private versionOfYear(year: number): string {
    return `${year}.${this.years.get(year)?.source.version ?? 0}`;
  }
}
