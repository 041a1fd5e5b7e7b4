import type { LocalDate } from '#domain/calendar/local-date';

/** official: announced; provisional: a proposal, shown as such on every date computed from it (CAL-8); empty: not entered (CAL-9). */
export type CalendarYearStatus = 'official' | 'provisional' | 'empty';

export interface NamedDay {
  readonly date: LocalDate;
  readonly name: string;
}

/**
 * Lịch làm việc của một năm: what differs from "Monday to Friday" (CAL-4, CAL-5). Days off list weekdays;
 * Saturdays and Sundays need no entry. A change raises `version`.
 */
export interface CalendarYear {
  readonly year: number;
  readonly version: number;
  readonly status: CalendarYearStatus;
  readonly daysOff: readonly NamedDay[];
  readonly workingSaturdays: readonly NamedDay[];
}
