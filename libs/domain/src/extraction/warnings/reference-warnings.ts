import { localDate, weekdayOf, isLocalDate } from '#domain/calendar/local-date';
import { spanOf } from '#domain/extraction/paragraph';
import type { DocumentReferenceFacts } from '#domain/extraction/plan-facts';
import { finding, shorten, vietnameseDate, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

const DAYS: Record<number, string> = { 6: 'thứ Bảy', 7: 'Chủ nhật' };
const digits = (number: string): number => Number(/^\d+/.exec(number)?.[0] ?? '0');
const tail = (number: string): string => number.replace(/^\d+/, '');

/** Year of a basis does not fit its own subject or the order of numbers. */
export const baseYear: WarningRule = ({ facts }) => {
  const out: WarningFinding[] = [];
  facts.legalBases.forEach((basis, i) => {
    const { number, issuedOn, span } = basis.reference;
    if (!number || !issuedOn || !basis.about) return;
    const year = Number(issuedOn.slice(0, 4));
    if (/\d{4}\s*[-–]\s*\d{4}|giai đoạn|định hướng|tầm nhìn/u.test(basis.about)) return;
    const years = [...basis.about.matchAll(/năm\s+((?:19|20)\d{2})/gu)].map((m) => Number(m[1]));
    if (years.length === 0 || years.some((y) => y <= year)) return;
    const other = facts.legalBases.find((o) => o !== basis && o.reference.number && o.reference.issuedOn && tail(o.reference.number) === tail(number) && digits(o.reference.number) < digits(number) && o.reference.issuedOn > issuedOn && Number(o.reference.issuedOn.slice(0, 4)) === years[0]);
    const early = Number(issuedOn.slice(5, 7)) <= 8;
    if (!other && !early) return;
    const proposed = `${years[0]}${issuedOn.slice(4)}`;
    out.push(finding('BASE-YEAR', { number, date: vietnameseDate(issuedOn), year: years[0]!, order: other ? `; số này lớn hơn số ${other.reference.number} ngày ${vietnameseDate(other.reference.issuedOn!)}` : '', proposal: vietnameseDate(proposed) }, span, `/legalBases/${i}/reference/issuedOn`));
  });
  return out;
};

/** FORM-6: the first citation gives number, date and issuer. */
export const baseNoDate: WarningRule = ({ facts }) =>
  facts.citations.flatMap((c, i) => (c.number !== null && c.issuedOn === null && !/\/(?:19|20)\d{2}\/QH/.test(c.number) ? [finding('BASE-NODATE', { number: c.number }, c.span, `/citations/${i}/issuedOn`)] : []));

export const baseNoIssuer: WarningRule = ({ facts }) => [
  ...facts.legalBases.flatMap((b, i) => (b.reference.number !== null && b.reference.issuer === null && !/\/QH\d/.test(b.reference.number) ? [finding('BASE-NOISSUER', { number: b.reference.number }, b.reference.span, `/legalBases/${i}/reference/issuer`)] : [])),
  ...facts.citations.flatMap((c, i) => (c.number !== null && c.issuer === null && !/\/QH\d/.test(c.number) ? [finding('BASE-NOISSUER', { number: c.number }, c.span, `/citations/${i}/issuer`)] : [])),
];

const DOCUMENT_WORD = /^(?:Luật|Nghị|Quyết định|Kế hoạch|Chương trình|Đề án|Chỉ thị|Thông tư|Công văn|Văn bản|Kết luận|Chiến lược|Hướng dẫn|Bộ luật|Pháp lệnh)/iu;

export const baseNoNum: WarningRule = ({ facts, citations }) => [
  ...facts.legalBases.flatMap((b, i) => (b.reference.number === null && b.about && DOCUMENT_WORD.test(b.about) ? [finding('BASE-NONUM', { name: shorten(b.about) }, b.reference.span, `/legalBases/${i}`)] : [])),
  ...citations.unnumbered.slice(0, 12).map((u) => finding('BASE-NONUM', { name: shorten(u.name) }, spanOf(u.paragraph, u.start, u.end))),
];

export const baseNoDoc: WarningRule = ({ facts }) =>
  facts.legalBases.flatMap((b, i) => (b.reference.number === null && b.about && !DOCUMENT_WORD.test(b.about) ? [finding('BASE-NODOC', { text: shorten(b.about) }, b.reference.span, `/legalBases/${i}`)] : []));

export const dateWeekend: WarningRule = ({ facts }) => {
  const out: WarningFinding[] = [];
  const check = (r: DocumentReferenceFacts, pointer: string): void => {
    if (!r.number || !r.issuedOn || !isLocalDate(r.issuedOn)) return;
    const day = DAYS[weekdayOf(localDate(r.issuedOn))];
    if (day) out.push(finding('DATE-WEEKEND', { date: vietnameseDate(r.issuedOn), number: r.number, day }, r.span, pointer));
  };
  facts.legalBases.forEach((b, i) => check(b.reference, `/legalBases/${i}`));
  facts.citations.forEach((c, i) => check(c, `/citations/${i}`));
  const { year, month, day, span } = facts.issuedOn;
  if (year !== null && month !== null && day !== null) {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const name = isLocalDate(iso) ? DAYS[weekdayOf(localDate(iso))] : undefined;
    if (name) out.push(finding('DATE-WEEKEND', { date: vietnameseDate(iso), number: facts.number ?? 'văn bản', day: name }, span, '/issuedOn'));
  }
  return out;
};
