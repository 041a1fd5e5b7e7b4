import { findReferences } from '#domain/extraction/document-reference';
import { editDistance } from '#domain/extraction/normalise-text';
import { spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { CitationFacts } from '#domain/extraction/plan-facts';
import type { BasesReading } from '#domain/extraction/legal-bases';

/** Two spellings of one number: 41/KH-SKHCCN, 41/KH-SKH&CN and 41/KH-SKHCN. */
export function sameNumber(a: string, b: string): boolean {
  const x = a.replace(/&/g, '').toLocaleUpperCase('vi');
  const y = b.replace(/&/g, '').toLocaleUpperCase('vi');
  if (x === y) return true;
  const digits = (s: string): string => /^\d+/.exec(s)?.[0] ?? '';
  const code = (s: string): string => s.slice(s.lastIndexOf('-') + 1);
  return digits(x) === digits(y) && x.split('/')[1]?.split('-')[0] === y.split('/')[1]?.split('-')[0] && code(x).length >= 5 && editDistance(code(x), code(y), 1) <= 1;
}

export interface CitationReading {
  citations: CitationFacts[];
  /** Every printed spelling of every number, in order, for SYM-AGENCY. */
  spellings: { number: string; paragraph: Paragraph; start: number; end: number }[];
  /** Documents named in words only (BASE-NONUM). */
  unnumbered: { name: string; paragraph: Paragraph; start: number; end: number }[];
}

const LAW = /(?<!\p{L})(Luật\s+\p{Lu}[\p{L}]*(?:,?\s+(?!của|và|về|năm|quy|số|ngày|này|hiện)\p{L}+){0,8}?)\s+(?:năm\s+)?((?:19|20)\d{2})(?!\d)/gu;
const PROJECT = /(?<!\p{L})((?:Đề án|Chương trình|Chiến lược|Kế hoạch|kế hoạch)\s+(?:["“][^"”]{8,120}["”]|(?!số|này|thực|triển|chi|hành|của|phải|đã|do|kèm|trên|và|năm|tổ|phát)\p{L}+(?:\s+[\p{L}\-]+){2,18}?)\s+(?:giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|năm\s+\d{4}(?=\s+của)))/gu;

/** Other documents named in the body, once each by number, as printed at the first mention (NOTES 1.9, FORM-6). */
export function readCitations(body: readonly Paragraph[], bases: BasesReading, ownNumber: string | null): CitationReading {
  const out: CitationReading = { citations: [], spellings: [], unnumbered: [] };
  const excluded = bases.bases.map((b) => b.reference.number).filter((n): n is string => n !== null);
  if (ownNumber) excluded.push(ownNumber);
  const take = (number: string, issuedOn: string | null, issuer: string | null, p: Paragraph, start: number, end: number): void => {
    out.spellings.push({ number, paragraph: p, start, end });
    if (excluded.some((n) => sameNumber(n, number))) return;
    if (out.citations.some((c) => c.number !== null && sameNumber(c.number, number))) return;
    out.citations.push({ number, issuedOn, issuer, name: null, span: spanOf(p, start, end) });
  };
  for (const { reference: r, paragraph: p } of bases.nested) take(r.number, r.issuedOn, r.issuer, p, r.start, r.end);
  for (const p of body) {
    for (const r of findReferences(p.text)) take(r.number, r.issuedOn, r.issuer, p, r.start, r.end);
    if (p.kind !== 'text') continue;
    for (const m of [...p.text.matchAll(LAW), ...p.text.matchAll(PROJECT)]) {
      const name = m[0].trim();
      if (/\d+\s*\/\s*\p{Lu}/u.test(name)) continue;
      if (!out.unnumbered.some((u) => u.name.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi'))) out.unnumbered.push({ name, paragraph: p, start: m.index, end: m.index + m[0].length });
    }
  }
  return out;
}
