import type { DayDistance } from '#domain/calendar/day-distance';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

/** 22/09/2026: days are written as in the office in both languages. */
export function dayText(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Tuesday */
export function weekdayName(date: string): string {
  return weekdays[new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))).getUTCDay()]!;
}

/** Tuesday, 22/9/2026 */
export function longDayText(date: string): string {
  return `${weekdayName(date)}, ${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;
}

/** 3 working days left, due today, 1 working day late */
export function distanceText(distance: DayDistance): string {
  if (distance.kind === 'today') return 'due today';
  if (distance.workingDays === 0) return distance.kind === 'left' ? 'days off left' : 'just past due';
  return distance.kind === 'left' ? `${days(distance.workingDays)} left` : `${days(distance.workingDays)} late`;
}
