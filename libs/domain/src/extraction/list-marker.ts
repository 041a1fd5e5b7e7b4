import { letterIndex } from '#domain/extraction/item-letters';

/** Levels: I. then 1. then 1.1. then a) then - then + (patterns.md, Lettering and numbering). */
export type MarkerKind = 'part' | 'roman' | 'number' | 'letter' | 'paren' | 'dash' | 'plus' | 'star' | 'none';

export interface ListMarker {
  kind: MarkerKind;
  /** "II", "1.1", "đ"; empty for bullets. */
  label: string;
  /** Depth of a dotted number: 1 for "2.", 2 for "2.1." */
  depth: number;
  /** Characters of the paragraph that the marker takes, blanks included. */
  length: number;
}

const ROMAN = /^(?:(?:Phần|PHẦN|Mục|MỤC|Chương|CHƯƠNG)\s+)?((?=[IVXL])(?:X{0,3})(?:IX|IV|V?I{0,3}))(?:\s*[.):/\-–]\s*|\s+(?=\p{Lu}{2}))/u;
const PART = /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?(\p{L}+|\d+)\s*[.:]?\s*/u;
const CAPITAL = /^([A-EĐ])\s*[.)]\s+(?=\p{Lu}{2})/u;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s*[.):]?\s+|^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]\s*(?=\p{L})|^([1-9]\d?)(?:\s*[.)]\s*|\s*\/\s+)(?=[\p{L}“"(])|^([1-9]\d?)\s?[-–]\s+(?=\p{Lu})/u;
const LETTER = /^([a-zđ])\s?[.)]\s*(?=[\p{L}“"(])/u;
const PAREN = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)\s*/u;
const BULLET = /^([-–—−•·▪■□●○◦➢►✓❖♦*+]|\u2022|\uf0b7|\uf02d|o(?=\s\p{Lu}))\s*/u;

export const NO_MARKER: ListMarker = { kind: 'none', label: '', depth: 0, length: 0 };

export function readMarker(text: string): ListMarker {
  let m = PART.exec(text);
  if (m && !/^(?:mềm|trăm|lớn|mục)$/i.test(m[1]!) && /^(?:\d+|[IVX]+|nhất|hai|ba|tư|năm|một)$/iu.test(m[1]!)) return { kind: 'part', label: m[1]!, depth: 0, length: m[0].length };
  m = ROMAN.exec(text);
  if (m && m[1]) return { kind: 'roman', label: m[1], depth: 0, length: m[0].length };
  m = CAPITAL.exec(text);
  if (m) return { kind: 'part', label: m[1]!, depth: 0, length: m[0].length };
  m = NUMBER.exec(text);
  if (m) {
    const label = m[1] ?? m[2] ?? m[3] ?? m[4]!;
    return { kind: 'number', label, depth: label.split('.').length, length: m[0].length };
  }
  m = LETTER.exec(text);
  if (m && letterIndex(m[1]!) >= 0) return { kind: 'letter', label: m[1]!, depth: 0, length: m[0].length };
  m = PAREN.exec(text);
  if (m) return { kind: 'paren', label: m[1]!, depth: 0, length: m[0].length };
  m = BULLET.exec(text);
  if (m && !/^[-+*]\d/.test(text)) {
    const c = m[1]!;
    return { kind: c === '+' ? 'plus' : c === '*' ? 'star' : 'dash', label: '', depth: 0, length: m[0].length };
  }
  return NO_MARKER;
}

const RANK: Record<MarkerKind, number> = { part: 0, roman: 1, number: 2, letter: 6, paren: 7, star: 8, dash: 8, plus: 9, none: 10 };

/** Smaller is higher up: I. is 1, 1. is 2, 1.1. is 3, a) is 6, - is 8, + is 9, plain text is 10. */
export function markerRank(marker: ListMarker): number {
  return marker.kind === 'number' ? 1 + Math.min(marker.depth, 4) : RANK[marker.kind];
}
