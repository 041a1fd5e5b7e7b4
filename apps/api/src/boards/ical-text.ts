import type { LocalDate } from '#domain/calendar/local-date';
import { addDays } from '#domain/calendar/local-date';

export interface FeedEvent {
  readonly uid: string;
  readonly day: LocalDate;
  readonly title: string;
  readonly description: string;
  /** Of the last change, real or planned: readers keep the newest. */
  readonly stampedAt: number;
}

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');

/** RFC 5545 3.1: lines of at most 75 octets, a letter of several octets never torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]/g, '').replace(/\.\d{3}/, '');
}

/** Whole-day events: a due day is a day, in whatever zone the reader's calendar is. */
export function icalText(name: string, events: readonly FeedEvent[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//kehoach//han bao cao//VI', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`];
  for (const event of events) {
    lines.push('BEGIN:VEVENT', `UID:${event.uid}@kehoach`, `DTSTAMP:${stamp(event.stampedAt)}`, `DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(event.day, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(event.title)}`, `DESCRIPTION:${escaped(event.description)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
