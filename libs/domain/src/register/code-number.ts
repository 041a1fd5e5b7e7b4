import type { DocumentType } from '#domain/document/document-type';

/** Số: Arabic, with a leading zero below 10, an inserted number keeps its letter (NUM-1, NUM-10). */
export function printedNumber(number: number, suffix = ''): string {
  return `${number < 10 ? '0' : ''}${number}${suffix}`;
}

/** Ký hiệu: type, hyphen, agency (NUM-2); an official letter has no type: agency, hyphen, drafting unit (NUM-4). */
export function symbolOf(type: DocumentType, agencyCode: string, draftingUnitCode: string): string {
  const agency = compact(agencyCode);
  return type === 'CV' ? `${agency}-${compact(draftingUnitCode)}` : `${type}-${agency}`;
}

/** Số, ký hiệu: 50/KH-SKHĐT, without spaces (NUM-2). */
export function codeNumberOf(number: number, symbol: string, suffix = ''): string {
  return `${printedNumber(number, suffix)}/${symbol}`;
}

/** NUM-14: the families of printed numbers. */
export type CodeNumberFamily = 'administrative' | 'blank' | 'legal' | 'nationalAssembly' | 'party';

export interface ParsedCodeNumber {
  readonly raw: string;
  /** NUM-15: what comparison uses. */
  readonly normalised: string;
  readonly family: CodeNumberFamily;
  readonly number: number | null;
  readonly suffix: string;
  readonly year: number | null;
  readonly symbol: string;
}

/** NUM-14, NUM-15: spaces may stand anywhere inside and any dash is a hyphen; null for what is no number and symbol. */
export function parseCodeNumber(raw: string): ParsedCodeNumber | null {
  const text = compact(raw).replace(/^Số:?/iu, '');
  const made = (family: CodeNumberFamily, number: string | null, suffix: string, year: string | null, symbol: string): ParsedCodeNumber => ({
    raw,
    family,
    number: number === null ? null : Number(number),
    suffix: suffix.toLowerCase(),
    year: year === null ? null : Number(year),
    symbol,
    normalised: [number === null ? '' : printedNumber(Number(number), suffix.toLowerCase()), ...(year === null ? [] : [year]), symbol].join(family === 'party' ? '-' : '/'),
  });
  const party = /^(\d+)-([\p{L}]+\/[\p{L}\d-]+)$/u.exec(text);
  if (party) return made('party', party[1]!, '', null, party[2]!);
  const dated = /^(\d+)\/((?:19|20)\d{2})\/(.+)$/u.exec(text);
  if (dated) return made(/^QH\d+$/u.test(dated[3]!) ? 'nationalAssembly' : 'legal', dated[1]!, '', dated[2]!, dated[3]!);
  const plain = /^(?:(\d+)([a-zđ]?))?\/([\p{L}][\p{L}\d&.,-]*)$/u.exec(text);
  if (plain) return made(plain[1] === undefined ? 'blank' : 'administrative', plain[1] ?? null, plain[2] ?? '', null, plain[3]!);
  return null;
}

/** NUM-15: two printed numbers name the same document; case, spaces and leading zeros do not count. */
export function sameCodeNumber(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(raw: string): string {
  return (parseCodeNumber(raw)?.normalised ?? compact(raw)).toLocaleUpperCase('vi');
}

function compact(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0]+/gu, '').replace(/[‐‑‒–—]/gu, '-').replace(/\\?\*+/gu, '');
}
