import type { NamedDay } from '#domain/calendar/calendar-year';
import { addDays, localDateOf, weekdayOf, type LocalDate } from '#domain/calendar/local-date';
import { dayOfLunarDate } from '#domain/calendar/lunar-date';

export interface CalendarProposal {
  readonly daysOff: readonly NamedDay[];
  readonly workingSaturdays: readonly NamedDay[];
}

/**
 * CAL-5: the days off that the law gives a year (CAL-1, CAL-2) with their lunar dates (CAL-6), holidays on a weekend made
 * up on the next working day (CAL-3). A proposal only: the Government announces the days around Tết and 2/9 and the swaps.
 */
export function proposeCalendarYear(year: number): CalendarProposal {
  const found = new Map<LocalDate, string>();
  for (const group of holidaysOf(year)) {
    const onWeekend = group.filter((one) => isWeekend(one.date));
    for (const one of group) if (!isWeekend(one.date)) found.set(one.date, one.name);
    for (const one of onWeekend) {
      let day = addDays(one.date, 1);
      while (isWeekend(day) || found.has(day) || group.some((other) => other.date === day)) day = addDays(day, 1);
      found.set(day, one.name.startsWith('Tết Nguyên đán') ? one.name : `Nghỉ bù ${one.name}`);
    }
  }
  const daysOff = [...found].filter(([date]) => date.startsWith(`${year}-`)).map(([date, name]) => ({ date, name: name.normalize('NFC') })).sort((a, b) => (a.date < b.date ? -1 : 1));
  return { daysOff, workingSaturdays: [] };
}

/** Days that are made up together stand in one group, in the order of the year. */
function holidaysOf(year: number): readonly (readonly NamedDay[])[] {
  const on = (month: number, day: number, name: string): NamedDay => ({ date: localDateOf(year, month, day), name });
  const tet = dayOfLunarDate(1, 1, year);
  // The five days of Tết start two days before its first day; one when that is a Tuesday, so that the week is whole.
  const before = weekdayOf(tet) === 2 ? 1 : 2;
  const tetDays = Array.from({ length: 5 }, (_, index) => ({ date: addDays(tet, index - before), name: 'Tết Nguyên đán' }));
  return [
    [on(1, 1, 'Tết Dương lịch')],
    tetDays,
    [{ date: dayOfLunarDate(10, 3, year), name: 'Giỗ Tổ Hùng Vương' }, on(4, 30, 'Ngày Chiến thắng 30/4'), on(5, 1, 'Ngày Quốc tế Lao động')].sort((a, b) => (a.date < b.date ? -1 : 1)),
    [on(9, 2, 'Quốc khánh'), besideNationalDay(year)],
    ...(year >= 2026 ? [[on(11, 24, 'Ngày Văn hóa Việt Nam')]] : []),
  ];
}

/** CAL-1: 2/9 has a second day, before or after; proposed so that it joins the nearer weekend. */
function besideNationalDay(year: number): NamedDay {
  const after = [1, 4, 7].includes(weekdayOf(localDateOf(year, 9, 2)));
  return { date: localDateOf(year, 9, after ? 3 : 1), name: 'Quốc khánh' };
}

function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) >= 6;
}
