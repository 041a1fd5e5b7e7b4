import type { NamedDay } from '#domain/calendar/calendar-year';
import { addDays, isLocalDate, localDateOf, weekdayOf, yearOf, type LocalDate } from '#domain/calendar/local-date';

export interface ReadCalendarLines {
  readonly daysOff: readonly NamedDay[];
  readonly workingSaturdays: readonly NamedDay[];
  /** Lines that name no day of the year; numbered from 1. */
  readonly faults: readonly { readonly code: 'calendar.lineUnreadable' | 'calendar.dayOutsideYear'; readonly line: number; readonly text: string }[];
}

/** A day, or a span "từ 14/02 đến 20/02/2028", "14-20/02". */
const DAY = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)`;
const SPAN = new RegExp(String.raw`${DAY}(?:\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?(?:(?:thứ\s+\S+|chủ nhật)[,\s]*)?${DAY})?`, 'iu');
const SHORT_SPAN = /\b(\d{1,2})\s*[-–]\s*(\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)/u;
const WORKED = /làm bù|làm việc|đi làm/iu;

/**
 * The days an administrator pastes, one line each: "01/01 Tết Dương lịch", "2028-01-24 - 2028-01-28; Tết", "Làm bù: 08/01/2028".
 * Weekend days inside a span need no entry (CAL-4) and are left out; a Saturday said to be worked becomes one.
 */
export function readCalendarLines(year: number, text: string): ReadCalendarLines {
  const daysOff = new Map<LocalDate, string>();
  const worked = new Map<LocalDate, string>();
  const faults: { code: 'calendar.lineUnreadable' | 'calendar.dayOutsideYear'; line: number; text: string }[] = [];
  for (const [index, raw] of text.normalize('NFC').split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const span = spanOf(line, year);
    if (!span) {
      faults.push({ code: 'calendar.lineUnreadable', line: index + 1, text: line.slice(0, 120) });
      continue;
    }
    if (yearOf(span.from) !== year || yearOf(span.to) !== year) {
      faults.push({ code: 'calendar.dayOutsideYear', line: index + 1, text: line.slice(0, 120) });
      continue;
    }
    const name = line.replace(span.printed, ' ').replace(/^(?:\s|[-–:;,|"•*]|từ|ngày|nghỉ(?!\s+(?:bù|hoán)))+/iu, '').replace(/[\s,;:|"]+$/u, '').replace(/\s+/gu, ' ').trim();
    // "Nghỉ ... làm bù Thứ Bảy 22/8" names a day off; the worked Saturday itself is a Saturday.
    const isWorked = WORKED.test(line) && span.from === span.to && weekdayOf(span.from) === 6;
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
      if (isWorked) worked.set(day, name || 'Làm bù');
      else if (weekdayOf(day) < 6) daysOff.set(day, name || 'Ngày nghỉ');
    }
  }
  return { daysOff: sorted(daysOff), workingSaturdays: sorted(worked), faults };
}

function spanOf(line: string, year: number): { from: LocalDate; to: LocalDate; printed: string } | null {
  const short = SHORT_SPAN.exec(line);
  const shortTo = short && dayOf(short[2]!, year);
  if (short && shortTo) {
    const from = localDateOrNull(yearOf(shortTo), Number(shortTo.slice(5, 7)), Number(short[1]));
    if (from && from <= shortTo) return { from, to: shortTo, printed: short[0] };
  }
  const match = SPAN.exec(line);
  if (!match) return null;
  const to = match[2] === undefined ? null : dayOf(match[2], year);
  if (match[2] !== undefined && !to) return null;
  const from = dayOf(match[1]!, to ? yearOf(to) : year);
  if (!from || (to && (to < from || Number(to.slice(5, 7)) - Number(from.slice(5, 7)) > 1))) return null;
  return { from, to: to ?? from, printed: match[0] };
}

function dayOf(text: string, year: number): LocalDate | null {
  if (isLocalDate(text)) return text;
  const parts = text.split(/[/.]/u).map((part) => Number(part.trim()));
  return localDateOrNull(parts[2] ?? year, parts[1] ?? 0, parts[0] ?? 0);
}

function localDateOrNull(year: number, month: number, day: number): LocalDate | null {
  try {
    return localDateOf(year, month, day);
  } catch {
    return null;
  }
}

function sorted(days: ReadonlyMap<LocalDate, string>): readonly NamedDay[] {
  return [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
