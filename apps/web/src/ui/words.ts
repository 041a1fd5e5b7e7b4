import i18next from 'i18next';
import { honorifics as englishHonorifics } from '#messages/en/office-words';
import { honorifics } from '#messages/vi/office-words';

/** How dates, numbers and names are written on every screen. The browser's clock is never asked: the server says what day it is. */

const two = (value: number) => String(value).padStart(2, '0');

interface Parts { year: number; month: number; day: number; hour: number; minute: number }

/** Every instant of the api carries +07:00, so the printed parts are the parts of the text itself. */
function partsOf(text: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/.exec(text);
  if (!match) return null;
  if (match[6] && match[6] !== '+07:00') {
    const moved = new Date(Date.parse(text) + 7 * 3_600_000);
    return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate(), hour: moved.getUTCHours(), minute: moved.getUTCMinutes() };
  }
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), hour: Number(match[4] ?? 0), minute: Number(match[5] ?? 0) };
}

/** 22/09/2026 */
export function dateText(text: string | null | undefined): string {
  const parts = text ? partsOf(text) : null;
  return parts ? `${two(parts.day)}/${two(parts.month)}/${parts.year}` : '';
}

/** 22/09, with the year where it is not plain. */
export function shortDateText(text: string | null | undefined, today?: string): string {
  const parts = text ? partsOf(text) : null;
  if (!parts) return '';
  const plain = !today || today.startsWith(String(parts.year));
  return `${two(parts.day)}/${two(parts.month)}${plain ? '' : `/${parts.year}`}`;
}

/** 22/09 15:40 */
export function instantText(text: string | null | undefined, today?: string): string {
  const parts = text ? partsOf(text) : null;
  return parts ? `${shortDateText(text, today)} ${two(parts.hour)}:${two(parts.minute)}` : '';
}

export function timeText(text: string | null | undefined): string {
  const parts = text ? partsOf(text) : null;
  return parts ? `${two(parts.hour)}:${two(parts.minute)}` : '';
}

/** 24:00 of a day still belongs to that day. */
export function dueDayText(text: string): { day: string; time: string } {
  const parts = partsOf(text);
  if (!parts) return { day: '', time: '' };
  if (parts.hour === 0 && parts.minute === 0 && text.includes('T')) {
    const before = new Date(Date.UTC(parts.year, parts.month - 1, parts.day - 1));
    return { day: `${two(before.getUTCDate())}/${two(before.getUTCMonth() + 1)}/${before.getUTCFullYear()}`, time: '24:00' };
  }
  return { day: dateText(text), time: `${two(parts.hour)}:${two(parts.minute)}` };
}

const numberFormat = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3, useGrouping: true });
/** 1.234,5 */
export function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : numberFormat.format(value);
}

/** "bà Hạnh": honorific and given name, as in the office. */
export function addressOf(person: { honorific: string; fullName: string }): string {
  const given = person.fullName.trim().split(/\s+/).at(-1) ?? '';
  return `${honorificText(person.honorific)} ${given}`.trim();
}

/** "bà Đỗ Thị Mỹ Hạnh" */
export function fullAddressOf(person: { honorific: string; fullName: string }): string {
  return `${honorificText(person.honorific)} ${person.fullName}`;
}

function honorificText(honorific: string): string {
  return (i18next.language === 'en' ? englishHonorifics : honorifics)[honorific] ?? honorific;
}

/** Đỗ Thị Mỹ Hạnh -> MH */
export function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return words.slice(-2).map((word) => word.charAt(0)).join('').toUpperCase();
}

/** 9f2c 41ab 7d0e */
export function hashText(hash: string | null | undefined): string {
  return (hash ?? '').slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}

/** First letter as a capital, the rest untouched. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Without marks, lower case, đ as d: for filters over what is already on screen. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
