import type { CalendarYear } from '../../../api/types';

export interface Day { date: string; name: string }
export interface EditedYear { status: 'official' | 'provisional'; daysOff: Day[]; workingSaturdays: Day[] }
export type DayKind = 'weekday' | 'weekend' | 'off' | 'worked';

/** Days travel as text; the browser's clock and zone are never asked. */
const utc = (date: string) => new Date(`${date}T00:00:00Z`);
export const weekdayOf = (date: string): number => utc(date).getUTCDay();
export function addDays(date: string, days: number): string {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The weeks of a month from Monday, null outside it. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const two = String(month).padStart(2, '0');
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const blanks = (weekdayOf(`${year}-${two}-01`) + 6) % 7;
  const days: (string | null)[] = [...Array.from({ length: blanks }, () => null), ...Array.from({ length: count }, (_, index) => `${year}-${two}-${String(index + 1).padStart(2, '0')}`)];
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7));
}

/** An empty year starts as a provisional one: nothing is official before somebody says so (CAL-8). */
export function startOf(year: CalendarYear): EditedYear {
  return { status: year.status === 'official' ? 'official' : 'provisional', daysOff: year.daysOff, workingSaturdays: year.workingSaturdays };
}

export function kindOf(edited: EditedYear, date: string): DayKind {
  if (edited.daysOff.some((day) => day.date === date)) return 'off';
  if (edited.workingSaturdays.some((day) => day.date === date)) return 'worked';
  return [0, 6].includes(weekdayOf(date)) ? 'weekend' : 'weekday';
}

const sorted = (days: Day[]) => [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
/** A weekday becomes a day off, a Saturday a worked one; a day that is entered takes the new name. */
export function withDay(edited: EditedYear, { date, name }: Day): EditedYear {
  const list = weekdayOf(date) === 6 ? 'workingSaturdays' : 'daysOff';
  return { ...edited, [list]: sorted([...edited[list].filter((day) => day.date !== date), { date, name: name.trim() }]) };
}
export function withoutDay(edited: EditedYear, date: string): EditedYear {
  return { ...edited, daysOff: edited.daysOff.filter((day) => day.date !== date), workingSaturdays: edited.workingSaturdays.filter((day) => day.date !== date) };
}
/** Imported days beside those entered, or instead of them. A day entered by hand keeps its name. */
export function withImported(edited: EditedYear, days: Pick<EditedYear, 'daysOff' | 'workingSaturdays'>, instead: boolean): EditedYear {
  const add = (own: Day[], more: Day[]) => (instead ? sorted(more) : sorted([...own, ...more.filter((day) => !own.some((one) => one.date === day.date))]));
  return { ...edited, daysOff: add(edited.daysOff, days.daysOff), workingSaturdays: add(edited.workingSaturdays, days.workingSaturdays) };
}

/** Days that differ from what is stored, and the status as one more change. */
export function changesOf(stored: CalendarYear, edited: EditedYear): { days: string[]; status: boolean; count: number } {
  const entry = (year: Pick<EditedYear, 'daysOff' | 'workingSaturdays'>) => new Map([...year.daysOff.map((day) => [day.date, `off ${day.name}`] as const), ...year.workingSaturdays.map((day) => [day.date, `on ${day.name}`] as const)]);
  const before = entry(stored);
  const after = entry(edited);
  const days = [...new Set([...before.keys(), ...after.keys()])].filter((date) => before.get(date) !== after.get(date)).sort();
  const status = stored.status !== edited.status;
  return { days, status, count: days.length + (status ? 1 : 0) };
}
