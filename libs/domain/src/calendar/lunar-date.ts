import { fromDayNumber, localDateOf, toDayNumber, type LocalDate } from '#domain/calendar/local-date';

/** Julian day number of 1970-01-01, day 0 of local-date. */
const EPOCH = 2440588;
const SYNODIC_MONTH = 29.530588853;
const FIRST_NEW_MOON = 2415021.076998695;
/** CAL-6: Vietnamese lunar dates are counted at UTC+7 and can differ from Chinese ones by a day. */
const ZONE_HOURS = 7;

/** Day of a lunar month of a lunar year, as a day of our calendar; the year is that of its Tết. Months are regular ones, never leap. */
export function dayOfLunarDate(day: number, month: number, year: number): LocalDate {
  const [a, b] = month < 11 ? [monthEleven(year - 1), monthEleven(year)] : [monthEleven(year), monthEleven(year + 1)];
  const base = Math.floor(0.5 + (a - FIRST_NEW_MOON) / SYNODIC_MONTH);
  let offset = month - 11;
  if (offset < 0) offset += 12;
  if (b - a > 365) {
    const leap = leapMonthOffset(a);
    if (offset >= leap) offset += 1;
  }
  return fromDayNumber(newMoonDay(base + offset) + day - 1 - EPOCH);
}

/** The new moon that begins the month holding the winter solstice. */
function monthEleven(year: number): number {
  const end = toDayNumber(localDateOf(year, 12, 31)) + EPOCH;
  const k = Math.floor((end - 2415021) / SYNODIC_MONTH);
  const found = newMoonDay(k);
  return sunSector(found) >= 9 ? newMoonDay(k - 1) : found;
}

/** Which month after the eleventh repeats: the first in which the sun enters no new twelfth. */
function leapMonthOffset(monthEleven: number): number {
  const k = Math.floor(0.5 + (monthEleven - FIRST_NEW_MOON) / SYNODIC_MONTH);
  let last = -1;
  let sector = sunSector(newMoonDay(k + 1));
  let i = 1;
  while (sector !== last && i < 14) {
    last = sector;
    i += 1;
    sector = sunSector(newMoonDay(k + i));
  }
  return i - 1;
}

/** Day of the k-th new moon since 1900-01-01 (Meeus, Astronomical Algorithms, ch. 47). */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const rad = Math.PI / 180;
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * rad);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * rad;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * rad;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * rad;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) + 0.0021 * Math.sin(2 * sun) - 0.4068 * Math.sin(moon) + 0.0161 * Math.sin(2 * moon) - 0.0004 * Math.sin(3 * moon) + 0.0104 * Math.sin(2 * node)
    - 0.0051 * Math.sin(sun + moon) - 0.0074 * Math.sin(sun - moon) + 0.0004 * Math.sin(2 * node + sun) - 0.0004 * Math.sin(2 * node - sun) - 0.0006 * Math.sin(2 * node + moon)
    + 0.001 * Math.sin(2 * node - moon) + 0.0005 * Math.sin(2 * moon + sun);
  const delta = t < -11 ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3 : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - delta + 0.5 + ZONE_HOURS / 24);
}

/** Twelfth of the sun's path at midnight of the day, 0 from the spring equinox. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 2451545.5 - ZONE_HOURS / 24) / 36525;
  const t2 = t * t;
  const rad = Math.PI / 180;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * rad;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre = (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) + 0.00029 * Math.sin(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}
