import { typeOfCode } from '#domain/extraction/document-type';
import type { Paragraph } from '#domain/extraction/paragraph';
import { spanOf } from '#domain/extraction/paragraph';
import type { FactSpan, IssueDateFacts } from '#domain/extraction/plan-facts';

export interface NumberReading {
  number: string | null;
  symbol: string | null;
  asPrinted: string;
  typeCode: string | null;
  agencyCode: string | null;
  /** Blanks inside the number or symbol (SYM-NOISE). */
  spaced: boolean;
  span: FactSpan;
}

const LINE = /(?:^|\s)Số\s*[:.]?\s*(.*)$/u;
const BLANK = String.raw`[\s.…_\-–]*`;

/** "Số: 50 /KH-SKHĐT", "Số:     /KH- UBND", "Số 15-KH/TU", "Số: 123/SNV-CCHC" (NUM-14). */
export function readNumber(header: readonly Paragraph[]): NumberReading | null {
  for (const p of header) {
    const m = LINE.exec(p.text);
    if (!m || !/^(?:\S+\s+){0,4}?Số/u.test(p.text)) continue;
    const rest = m[1]!.replace(/\s*(?:\p{Lu}[\p{L}\s.]*,\s*ngày.*|ngày\s.*)$/u, '').trim();
    const administrative = /^(\d{1,5}[a-zA-Z]?)?([\s.…_]*)\/\s*((?:(?:19|20)\d{2}\s*\/\s*)?\p{Lu}[\p{L}&]*(?:\s*[-–]\s*[\p{L}&.]+)*)/u.exec(rest);
    if (administrative) {
      const raw = administrative[0].trim();
      const symbol = administrative[3]!.replace(/\s+/g, '').replace(/–/g, '-').replace(/^(?:19|20)\d{2}\//, '').replace(/\.+$/, '');
      const year = /^((?:19|20)\d{2})\s*\//.exec(administrative[3]!)?.[1];
      const number = administrative[1] ? `${administrative[1]}/${year ? `${year}/` : ''}${symbol}` : null;
      const parts = symbol.split('-');
      const type = typeOfCode(parts[0]!);
      const printed = raw.replace(/[.…_]+/g, '').trim();
      return {
        number, symbol, asPrinted: raw,
        typeCode: type ?? (parts.length > 1 ? 'CV' : null),
        agencyCode: type ? (parts[1] ?? null) : parts[0]!,
        spaced: administrative[1] ? /\s/.test(printed) : /\s/.test(printed.replace(/^\s*\/\s*/, '/')),
        span: spanOf(p),
      };
    }
    const party = new RegExp(String.raw`^(\d{1,5}[a-z]?)?${BLANK}(?:-|–)?\s*(\p{Lu}\p{L}*)\s*/\s*(\p{Lu}[\p{L}&]*(?:-\p{Lu}\p{L}*)*)`, 'u').exec(rest);
    const partyType = party ? typeOfCode(party[2]!) : null;
    if (party && partyType) {
      const symbol = `${party[2]}/${party[3]}`;
      return { number: party[1] ? `${party[1]}-${symbol}` : null, symbol, asPrinted: party[0].trim(), typeCode: partyType, agencyCode: party[3]!, spaced: false, span: spanOf(p) };
    }
  }
  return null;
}

export interface PlaceAndDate {
  place: string | null;
  date: IssueDateFacts;
}

const PLACE_DATE = /(?:^|\s{2,}|\s)((?:\p{Lu}[\p{L}.]*)(?:[\s-]+\p{L}[\p{L}.]*){0,5})\s*,\s*[Nn]gày\s*([\d\s.…_]*?)\s*tháng\s*([\d\s.…_]*?)\s*năm\s*(\d{4}|[\d.…_\s]*)/u;
const DATE_ONLY = /^[Nn]gày\s*([\d\s.…_]*?)\s*tháng\s*([\d\s.…_]*?)\s*năm\s*(\d{4})/u;

export function readPlaceAndDate(header: readonly Paragraph[]): PlaceAndDate {
  for (const p of header) {
    const m = PLACE_DATE.exec(p.text);
    if (m) {
      const place = m[1]!.replace(/^.*(?:Hạnh phúc|UBND|SKHĐT)\s+/u, '').trim();
      return { place, date: { year: digits(m[4]!), month: limited(digits(m[3]!), 12), day: limited(digits(m[2]!), 31), span: spanOf(p, m.index, m.index + m[0].length) } };
    }
  }
  for (const p of header) {
    const m = DATE_ONLY.exec(p.text);
    if (m) return { place: null, date: { year: digits(m[3]!), month: limited(digits(m[2]!), 12), day: limited(digits(m[1]!), 31), span: spanOf(p) } };
  }
  return { place: null, date: { year: null, month: null, day: null } };
}

function digits(text: string): number | null {
  const d = text.replace(/\D+/g, '');
  return d === '' ? null : Number(d);
}

function limited(n: number | null, max: number): number | null {
  return n !== null && n >= 1 && n <= max ? n : null;
}
