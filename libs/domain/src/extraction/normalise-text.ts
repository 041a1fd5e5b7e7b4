/**
 * What is done to printed text before anything is read from it (patterns.md 4). The stored text stays as it is.
 */

const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** NFC, ordinary spaces and line ends, no invisible characters (patterns.md 4, rule 1). Line count is kept. */
export function cleanSource(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(ZERO_WIDTH, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** Removes what text recognition and Markdown leave behind (rule 5); emphasis may begin or end inside a date. */
export function stripMarkup(line: string): string {
  let s = line;
  if (/[*_#<$\\`]/.test(s)) {
    s = s
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(/<br\s*\/?>/gi, ' ')
      .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/gi, '')
      .replace(/\$([^$]*)\$/g, (_, m: string) => mathToText(m))
      .replace(/\\geq?\b/g, '≥')
      .replace(/\\([*_#.()[\]+\-|])/g, (_, c: string) => (c === '*' ? '\u2217' : c))
      .replace(/^(\s*)\*(\s+)(?!\*)/, '$1\u2217$2')
      .replace(/\*+/g, '')
      .replace(/(^|[\s(“"'])_{1,3}(?=\S)/g, '$1')
      .replace(/(\S)_{1,3}(?=$|[\s.,;:)”"'])/g, '$1')
      .replace(/`+/g, '')
      .replace(/\u2217/g, '*');
  }
  return s.replace(/\s+/g, ' ').trim();
}

function mathToText(math: string): string {
  return math
    .replace(/\\(?:geq?|geqslant)\b/g, '≥ ')
    .replace(/\\(?:leq?|leqslant)\b/g, '≤ ')
    .replace(/\\(?:text|mathrm|mathbf)\s*\{([^}]*)\}/g, '$1')
    .replace(/[{}\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const TONE_ON_LAST: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};
const TONE_PAIR = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** "hoá" and "hóa" are one word: NFC does not unify where the tone mark stands (rule 2). */
export function unifyToneMarks(text: string): string {
  return text.replace(TONE_PAIR, (m) => {
    const to = TONE_ON_LAST[m.toLowerCase()];
    if (to === undefined) return m;
    return m[0] === m[0]?.toUpperCase() && m[0] !== m[0]?.toLowerCase() ? to[0]!.toUpperCase() + (m[1] === m[1]?.toUpperCase() ? to[1]!.toUpperCase() : to[1]!) : to;
  });
}

/** Key for comparing words: without case, tone placement, quotes, dash kinds and double spaces; diacritics stay (rule 4). */
export function foldKey(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const key = fold(text);
  if (text.length <= 200) {
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(text, key);
  }
  return key;
}

/** Names are compared again and again while one document is read; the answer is the same every time. */
const folded = new Map<string, string>();
const MOST_FOLDED = 4000;

function fold(text: string): string {
  return unifyToneMarks(text.normalize('NFC').toLocaleLowerCase('vi'))
    .replace(/[“”„"‘’'«»]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*&\s*/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:…/!*-]+|[\s.,;:…/!]+$/g, '');
}

/** Edit distance, cut off at `limit` + 1. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit + 1);
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** 7,5 and 7.5 are both seven and a half (rule 8). */
export function parseDecimal(text: string): number | null {
  const m = /^\d{1,4}(?:[.,]\d{1,3})?$/.exec(text.trim());
  return m ? Number(text.trim().replace(',', '.')) : null;
}
