import type { DayDistance } from '#domain/calendar/day-distance';

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** 22/09/2026 */
export function dayText(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** thứ Ba */
export function weekdayName(date: string): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  // Zeller, in whole numbers: the day of the week needs no clock and no zone.
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const weekday = (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + 6) % 7;
  return weekdays[weekday]!;
}

/** thứ Ba, 22/9/2026 */
export function longDayText(date: string): string {
  return `${weekdayName(date)}, ${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;
}

/** còn 3 ngày làm việc, hết hôm nay, quá 1 ngày làm việc */
export function distanceText(distance: DayDistance): string {
  if (distance.kind === 'today') return 'hết hôm nay';
  if (distance.workingDays === 0) return distance.kind === 'left' ? 'còn ngày nghỉ' : 'vừa quá hạn';
  return distance.kind === 'left' ? `còn ${distance.workingDays} ngày làm việc` : `quá ${distance.workingDays} ngày làm việc`;
}
