import { partsOf, type LocalDate } from '#domain/calendar/local-date';

/** NUM-12: "ngày 05 tháng 3 năm 2020": days below 10 and months 1 and 2 take a leading zero, other months do not. */
export function printedDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${day < 10 ? '0' : ''}${day} tháng ${month <= 2 ? '0' : ''}${month} năm ${year}`;
}

/** NUM-12, NUM-13: place, comma, date. */
export function printedPlaceAndDate(place: string, date: LocalDate): string {
  return `${place}, ${printedDate(date)}`;
}
