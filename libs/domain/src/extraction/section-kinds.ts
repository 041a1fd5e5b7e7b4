import type { Paragraph } from '#domain/extraction/paragraph';

export type SectionKind = 'purpose' | 'result' | 'target' | 'task' | 'funding' | 'organisation' | 'unknown';

const KINDS: readonly { kind: SectionKind; pattern: RegExp }[] = [
  { kind: 'organisation', pattern: /tổ chức thực hiện|chế độ (?:thông tin|báo cáo|tổng hợp)|trách nhiệm thực hiện|trách nhiệm của|tổ chức triển khai|điều khoản thi hành|phân công trách nhiệm|thông tin,? báo cáo/iu },
  { kind: 'funding', pattern: /kinh phí|nguồn lực|dự toán/iu },
  { kind: 'task', pattern: /nhiệm vụ|giải pháp|nội dung|phân công|hoạt động|biện pháp|chỉ số/iu },
  { kind: 'result', pattern: /kết quả|đánh giá|thực trạng|tình hình|hạn chế/iu },
  { kind: 'purpose', pattern: /mục đích|yêu cầu|quan điểm|phạm vi|đối tượng|sự cần thiết/iu },
  { kind: 'target', pattern: /mục tiêu|chỉ tiêu/iu },
];

export interface Section {
  kind: SectionKind;
  /** Index in the paragraph list. */
  from: number;
  to: number;
  heading: Paragraph | null;
}

export function kindOfHeading(text: string): SectionKind {
  const t = text.replace(/\([^()]*\)/g, ' ');
  if (/mục tiêu.*(?:nhiệm vụ|giải pháp)/iu.test(t)) return 'task';
  if (/kết quả.*(?:đạt được|thực hiện|năm)/iu.test(t) && !/nhiệm vụ|giải pháp/iu.test(t)) return 'result';
  return KINDS.find((k) => k.pattern.test(t))?.kind ?? 'unknown';
}

/** The top sections of the body: Roman parts, else lettered ones (A. B.), else numbered ones. */
export function sectionsOf(body: readonly Paragraph[]): Section[] {
  const roman = body.some((p) => p.kind === 'text' && p.marker.kind === 'roman' && p.text.length < 220);
  // A. B. C. above plain text, where no Roman numbers are used
  const parts = !roman && body.filter((p) => p.kind === 'text' && p.marker.kind === 'part' && p.text.length < 220).length >= 2;
  const out: Section[] = [];
  const open = (heading: Paragraph | null, from: number, kind: SectionKind): void => {
    const last = out.at(-1);
    if (last) last.to = from;
    out.push({ kind, from, to: body.length, heading });
  };
  body.forEach((p, i) => {
    if (p.kind !== 'text') return;
    const top = roman ? p.marker.kind === 'roman' : parts ? p.marker.kind === 'part' : p.marker.kind === 'number' && p.marker.depth === 1;
    const capitalHeading = p.marker.kind === 'none' && p.text.length < 90 && p.text === p.text.toLocaleUpperCase('vi') && /\p{Lu}{3}/u.test(p.text) && kindOfHeading(p.text) !== 'unknown';
    if (!top && !capitalHeading) {
      if (i === 0) open(null, 0, 'unknown');
      return;
    }
    const head = p.body.split(/[:.]\s/u)[0]!.slice(0, 200);
    const kind = kindOfHeading(head);
    if (!roman && !parts && kind === 'unknown' && out.length > 0) return;
    if (!roman && !parts && p.body.length > 200 && kind !== 'organisation') {
      if (out.length === 0) open(null, i, 'unknown');
      return;
    }
    open(p, i, kind);
  });
  return out;
}

/** Kind of the nearest heading above paragraph `i`, sub-headings of organisation parts included. */
export function kindAt(sections: readonly Section[], i: number): SectionKind {
  return sections.find((s) => i >= s.from && i < s.to)?.kind ?? 'unknown';
}
