import type { CalendarYear } from '#domain/calendar/calendar-year';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { Sql } from '#persistence/sql';
import { readStamp } from '#persistence/stores/installation-stamp';

const cache = new WeakMap<object, { version: string; calendar: WorkingCalendar }>();

/** The calendar in force, by its own versions (CAL-8); read anew only when a year changed. */
export async function readCalendar(sql: Sql, keeper: object): Promise<WorkingCalendar> {
  const { calendarVersion: version } = await readStamp(sql);
  const kept = cache.get(keeper);
  if (kept?.version === version) return kept.calendar;
  const calendar = new WorkingCalendar(await readCalendarYears(sql));
  cache.set(keeper, { version, calendar });
  return calendar;
}

export function readCalendarYears(sql: Sql): Promise<CalendarYear[]> {
  return sql.rows<CalendarYear>(`SELECT year, version, status, days_off AS "daysOff", working_saturdays AS "workingSaturdays" FROM calendar_year ORDER BY year`);
}
