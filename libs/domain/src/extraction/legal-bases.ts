import { findReferences, isoDate, type FoundReference } from '#domain/extraction/document-reference';
import { spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { LegalBasisFacts } from '#domain/extraction/plan-facts';

const VERB = /^(?:[-–+*•]\s*)?((?:Căn cứ(?:\s+vào)?|Thực hiện|Triển khai thực hiện|Triển khai|Tiếp tục thực hiện|Tiếp tục triển khai(?: thực hiện)?|Thi hành|Xét(?: đề nghị)?|Trên cơ sở|Quán triệt|Chấp hành|Tổ chức thực hiện|Theo|Để (?:triển khai thực hiện|thực hiện|triển khai|tổ chức thực hiện)|Nhằm (?:triển khai|thực hiện)|Hưởng ứng))(?=\s)/u;
/** "Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013": a law that is named by its day, without a number. */
const DATED_NAME = /,?\s+(?:ban hành\s+|được\s+\p{L}+\s+thông qua\s+)?ngày\s+(\d{1,2})\s*(?:\/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:\/|-|\.|\s+năm\s+)\s*((?:19|20)\d{2})[\s;.,]*$/iu;
/** The part of a preamble paragraph that says who draws up the plan. */
const DRAWING_UP = /(?:^|[.;,]\s+)(?:trên cơ sở[^.;]{0,200}?,\s+)?(?=(?:Liên (?:ngành|Sở|sở)|Hai ngành|Các ngành|Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ban|Chi cục|Cục|Trung tâm|Thanh tra|Văn phòng|Công an|Phòng|Đảng ủy|Hội|Trường|Viện|Bệnh viện|Thuế|Ban Thường vụ|Chi bộ|Công ty|Kho bạc|Bảo hiểm|Liên đoàn|Tỉnh đoàn|Chủ tịch UBND|Chủ tịch Ủy ban)(?:\s+[\p{L}\-–&.,]+){0,16}?\s+(?:thống nhất\s+)?(?:phối hợp\s+)?(?:xây dựng|ban hành|lập|đề ra|triển khai|tổ chức)\s)/u;
const FURTHER = /;\s+(?:và\s+)?(?=(?:Căn cứ|Thực hiện|Luật|Bộ luật|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Kết luận|Chương trình|Công văn|Văn bản|Hướng dẫn|Đề án)\s)/gu;
const FURTHER_VERB = /^(Căn cứ|Thực hiện)\s/u;
const ALIAS = /\(\s*(?:sau đây\s+)?(?:(?:viết|gọi)\s+(?:tắt\s+)?là|gọi chung là|gọi tắt)\s*:?\s*["“]?([^()"”]+)["”]?\s*\)|\(\s*((?:Kế hoạch|Nghị quyết|Quyết định|Chương trình|Chỉ thị)\s+(?:số\s+)?\d[^()]{2,40})\)/iu;

export interface BasesReading {
  bases: LegalBasisFacts[];
  /** Documents named inside the subject of a basis. */
  nested: { reference: FoundReference; paragraph: Paragraph }[];
  paragraphs: Paragraph[];
}

/** The Căn cứ / Thực hiện paragraphs before the first section (A17 for aliases). */
export function readLegalBases(preamble: readonly Paragraph[]): BasesReading {
  const out: BasesReading = { bases: [], nested: [], paragraphs: [] };
  let lastVerb: string | null = null;
  for (const p of preamble) {
    if (p.kind !== 'text') continue;
    if (/^(?:Xét|Theo)\s+(?:đề nghị|đề xuất|yêu cầu)/u.test(p.text)) continue;
    const verb = VERB.exec(p.text);
    if (!verb && !(lastVerb && p.marker.kind === 'dash')) {
      lastVerb = lastVerb && /[;,]$/.test(p.text) ? lastVerb : null;
      continue;
    }
    const printedVerb: string = verb?.[1] ?? lastVerb!;
    lastVerb = printedVerb;
    const from = verb ? verb[0].length : p.marker.length;
    const stop = endOfBases(p.text, from);
    const part = p.text.slice(0, stop);
    if (part.slice(from).replace(/[\s:;.,]/g, '').length < 6) continue;
    out.paragraphs.push(p);
    // "Căn cứ Luật A; Kế hoạch số B ...": a semicolon before another type of document begins a further basis
    const cuts = [from];
    for (const m of part.matchAll(FURTHER)) if (m.index + m[0].length > from) cuts.push(m.index + m[0].length);
    cuts.forEach((cut, i) => readPart(p, part.slice(0, cuts[i + 1] ?? part.length), cut, FURTHER_VERB.exec(part.slice(cut))?.[1] ?? printedVerb, out));
  }
  return out;
}

function endOfBases(text: string, from: number): number {
  const m = DRAWING_UP.exec(text.slice(from));
  if (!m) return text.length;
  return from + m.index;
}

function readPart(p: Paragraph, part: string, from: number, verb: string, out: BasesReading): void {
  const refs = findReferences(part).filter((r) => r.start >= from - 1);
  // "các Nghị định của Chính phủ: số A ...; số B ...": one issuer before the colon holds for all
  const shared = /^\s*các\s+(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Kế hoạch|Chỉ thị|Công văn|văn bản|Văn bản)\s+(?:của\s+)?([^:;]{3,80}):\s*/u.exec(part.slice(from));
  if (shared && refs.length > 0) {
    refs.forEach((r, i) => {
      const end = refs[i + 1]?.start ?? part.length;
      out.bases.push({ verb, reference: { number: r.number, issuedOn: r.issuedOn, issuer: r.issuer ?? shared[1]!.trim(), span: spanOf(p, r.start, r.end) }, about: clean(part.slice(r.aboutStart, end).replace(/[;,\s]+(?:và\s+)?$/u, '')) || null, alias: null });
    });
    return;
  }
  const heads = refs.filter((r, i) => i === 0 ? startsBasis(part.slice(from, r.start)) : separates(part.slice(refs[i - 1]!.end, r.start)));
  if (heads.length === 0) {
    for (const r of refs) out.nested.push({ reference: r, paragraph: p });
    const bearer = refs.find((r) => /\stại\s+$/u.test(part.slice(from, r.start)));
    if (bearer) {
      // "ý kiến chỉ đạo của Chủ tịch tại Thông báo số 55/TB-VPUBND": the document that bears it is the basis
      const alias = ALIAS.exec(part.slice(bearer.end));
      for (const r of refs) if (r !== bearer) out.nested.push({ reference: r, paragraph: p });
      out.bases.push({ verb, reference: { number: bearer.number, issuedOn: bearer.issuedOn, issuer: bearer.issuer, span: spanOf(p, bearer.start, bearer.end) }, about: clean(part.slice(from, bearer.start).replace(/\s+tại\s*$/u, '')) || null, alias: alias ? (alias[1] ?? alias[2]!).trim() : null });
      return;
    }
    const dated = refs.length > 0 ? null : DATED_NAME.exec(part.slice(from));
    const issuedOn = dated ? isoDate(Number(dated[3]), Number(dated[2]), Number(dated[1])) : null;
    const about = clean(issuedOn ? part.slice(from, from + dated!.index) : part.slice(from));
    out.bases.push({ verb, reference: { number: null, issuedOn, issuer: null, span: spanOf(p, from > 60 ? from : 0, part.length) }, about: about || null, alias: null });
    return;
  }
  heads.forEach((head, i) => {
    const end = heads[i + 1]?.start ?? part.length;
    for (const r of refs) if (r !== head && r.start > head.start && r.start < end) out.nested.push({ reference: r, paragraph: p });
    const tail = part.slice(head.aboutStart, end);
    const alias = ALIAS.exec(tail);
    const about = clean((alias ? tail.slice(0, alias.index) + tail.slice(alias.index + alias[0].length) : tail).replace(/\s+(?:và|,)\s*$/u, ''));
    out.bases.push({
      verb,
      reference: { number: head.number, issuedOn: head.issuedOn, issuer: head.issuer, span: spanOf(p, i === 0 ? 0 : head.start, head.end) },
      about: about === '' ? lawName(part.slice(i === 0 ? from : head.start, head.start + 60)) : about,
      alias: alias ? (alias[1] ?? alias[2]!).trim().replace(/[“”"]/g, '').replace(/(\d)\s*\/\s*(\p{Lu}\p{L}*)\s*-\s*(?=\p{Lu})/gu, '$1/$2-') : null,
    });
  });
}

/** Between the verb and the number stands nothing but the type and perhaps a name: the number is of the basis itself. */
function startsBasis(between: string): boolean {
  const t = between.trim();
  return t === '' || t.length < 90 && !/\s(?:về|theo|tại|thực hiện|của)\s/u.test(` ${t} `);
}

/** A further document of the same paragraph, not one named in the subject of the one before. */
function separates(between: string): boolean {
  return /(?:[;,)]|[.]\s|\)\s*và|,\s*và)\s*(?:và\s+)?(?:Căn cứ\s+|Thực hiện\s+)?$/u.test(between) || (/\s+và\s*$/u.test(between) && !/(?:thực hiện|triển khai|theo|sửa đổi|bổ sung|hướng dẫn|thi hành)\s/u.test(between));
}

function clean(text: string): string {
  return text
    .replace(/^[\s,;:.–-]+/u, '')
    .replace(/^(?:về việc|V\/v|về)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.)])/g, '$1')
    .replace(/[\s;:.,]+$/u, '')
    .trim();
}

/** "Luật Phòng, chống tham nhũng số 36/2018/QH14": the name stands before the number. */
function lawName(before: string): string | null {
  const m = /^\s*((?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Chương trình|Đề án)\s(?!hành động\s+số)[^;]{4,120}?)\s*(?:số\s*)?\d/u.exec(before);
  return m ? m[1]!.replace(/[\s,]+$/u, '') : null;
}
