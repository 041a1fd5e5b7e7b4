import { isLocalDate, weekdayOf, yearOf } from '#domain/calendar/local-date';

export const calendarFaultCodes = [
  'calendar.dayInvalid', 'calendar.dayOutsideYear', 'calendar.dayTwice', 'calendar.dayBothWays', 'calendar.dayOffOnWeekend', 'calendar.notSaturday', 'calendar.nameMissing',
] as const;
export type CalendarFaultCode = (typeof calendarFaultCodes)[number];

export interface CalendarFault {
  readonly code: CalendarFaultCode;
  readonly list: 'daysOff' | 'workingSaturdays';
  readonly date: string;
}

export interface TypedCalendarYear {
  readonly daysOff: readonly { readonly date: string; readonly name: string }[];
  readonly workingSaturdays: readonly { readonly date: string; readonly name: string }[];
}

/** CAL-5, CAL-9: what is wrong with a year as an administrator typed it, every fault with its day; empty: it may be stored. */
export function checkCalendarYear(year: number, typed: TypedCalendarYear): readonly CalendarFault[] {
  const faults: CalendarFault[] = [];
  const worked = new Set(typed.workingSaturdays.map((day) => day.date));
  for (const list of ['daysOff', 'workingSaturdays'] as const) {
    const seen = new Set<string>();
    for (const { date, name } of typed[list]) {
      const fault = (code: CalendarFaultCode) => faults.push({ code, list, date });
      if (!isLocalDate(date)) fault('calendar.dayInvalid');
      else if (yearOf(date) !== year) fault('calendar.dayOutsideYear');
      else if (seen.has(date)) fault('calendar.dayTwice');
      else if (list === 'daysOff' && worked.has(date)) fault('calendar.dayBothWays');
      // CAL-4: Saturdays and Sundays are off without an entry; only a Saturday can be worked instead.
      else if (list === 'daysOff' && weekdayOf(date) >= 6) fault('calendar.dayOffOnWeekend');
      else if (list === 'workingSaturdays' && weekdayOf(date) !== 6) fault('calendar.notSaturday');
      if (name.trim() === '') fault('calendar.nameMissing');
      seen.add(date);
    }
  }
  return faults;
}
