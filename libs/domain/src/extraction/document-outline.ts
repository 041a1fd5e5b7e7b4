import { readTypeLine } from '#domain/extraction/document-type';
import { readMarker, markerRank } from '#domain/extraction/list-marker';
import type { Paragraph } from '#domain/extraction/paragraph';

/** The parts of a document in the order of NĐ 30 (FORM-2). */
export interface DocumentOutline {
  /** Paragraphs before the type name: national title, agency, number, place and date. */
  header: Paragraph[];
  typeCode: string | null;
  typeParagraph: Paragraph | null;
  title: string | null;
  titleParagraphs: Paragraph[];
  /** Between the subject and the first section: bases and the opening sentence. */
  preamble: Paragraph[];
  body: Paragraph[];
  /** Lines of the Nơi nhận block, the Lưu line included. */
  recipients: Paragraph[];
  hasRecipientsHeading: boolean;
  signature: Paragraph[];
  /** What follows the signature: appendices. */
  appendix: Paragraph[];
}

const NATIONAL = /CỘNG H(?:ÒA|OÀ) X(?:Ã|A) HỘI|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM/iu;
const LAYOUT_CELL = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN|^\s*(?:Số|SỐ)\s*[:.]|Nơi nhận|^\s*(?:TM|KT|TL|TUQ|Q)\s*\.|ngày\s.{0,12}tháng\s.{0,10}năm|^\s*(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG)/u;
const APPENDIX = /^(?:PHỤ LỤC|Phụ lục|BIỂU\s|DANH MỤC|BẢNG PHÂN CÔNG|BẢNG TỔNG HỢP|PHỤ BIỂU)(?=[\s:.\dIVX]|$)/u;
const HEADING_NOI_NHAN = /^[-–+*\s]*Nơi\s+nhận\s*[:.]?\s*/iu;
const POST_LINE = /^(?:TM|KT|TL|TUQ|T\/M)\s*\.\s*\p{Lu}{2,}(?!\p{Ll})|^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*\.?\s+)?(?:ỦY BAN|UỶ BAN|UBND|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN CHỈ ĐẠO|HỘI ĐỒNG|(?:PHÓ\s+|Q\.\s*)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG))(?!\p{Ll})/u;

export function outlineOf(source: readonly Paragraph[]): DocumentOutline {
  const paragraphs = expandLayoutRows(source);
  const typeAt = findType(paragraphs);
  const out: DocumentOutline = {
    header: [], typeCode: null, typeParagraph: null, title: null, titleParagraphs: [], preamble: [], body: [],
    recipients: [], hasRecipientsHeading: false, signature: [], appendix: [],
  };
  let at = 0;
  if (typeAt >= 0) {
    const typeParagraph = paragraphs[typeAt]!;
    const type = readTypeLine(typeParagraph.text)!;
    out.header = paragraphs.slice(0, typeAt);
    out.typeCode = type.code;
    out.typeParagraph = typeParagraph;
    at = readTitle(paragraphs, typeAt, type.rest, out);
  } else {
    // A letter or a text cut off at the top: the lines before the first long paragraph may be a header.
    while (at < paragraphs.length && at < 12 && isHeaderLine(paragraphs[at]!)) at++;
    out.header = paragraphs.slice(0, at);
  }
  const closingAt = findClosing(paragraphs, at);
  const main = paragraphs.slice(at, closingAt < 0 ? undefined : closingAt);
  const firstSection = main.findIndex((p) => startsSection(p));
  out.preamble = firstSection < 0 ? main.slice(0, leadIn(main)) : main.slice(0, firstSection);
  out.body = main.slice(out.preamble.length);
  if (closingAt >= 0) readClosing(paragraphs.slice(closingAt), out);
  else takeSignatureFromEnd(out);
  if (out.signature.length === 0) takeSignatureFromEnd(out);
  return out;
}

/** Rows of the two-column header and closing are layout, not tables: the left column is read first, then the right. */
function expandLayoutRows(source: readonly Paragraph[]): Paragraph[] {
  const out: Paragraph[] = [];
  let closing = false;
  let right: Paragraph[] = [];
  let typeSeen = false;
  const flush = (): void => {
    out.push(...right);
    right = [];
  };
  // row in which two posts stand side by side: the rows of names below belong to it
  let signed = -1;
  for (const [i, p] of source.entries()) {
    if (p.kind === 'text') {
      if (readTypeLine(p.text)) typeSeen = true;
      if (HEADING_NOI_NHAN.test(p.text)) closing = true;
      if (APPENDIX.test(p.text)) {
        closing = false;
        flush();
      }
      if (right.length > 0 && !closing) flush();
      out.push(p);
      continue;
    }
    const filled = p.cells.filter((c) => c !== '');
    const layout = p.cells.length <= 4 && filled.length <= 3 && (closing || (!typeSeen && out.length < 20) || filled.some((c) => c.split('\n').some((l) => LAYOUT_CELL.test(l))));
    const single = filled.length === 1 && p.cells.length === 1;
    const signing = p.cells.length === 2 && filled.length > 0 && signed >= 0 && i - signed <= 6;
    if (layout && p.cells.length === 2 && filled.some((c) => c.split('\n').some((l) => isPostLine(l.trim())))) signed = i;
    if (!layout && !single && !signing) {
      flush();
      out.push(p);
      continue;
    }
    if (filled.some((c) => HEADING_NOI_NHAN.test(c))) closing = true;
    p.cells.forEach((cell, column) => {
      for (const line of cell.split('\n')) {
        if (line.trim() === '') continue;
        const piece = { ...textParagraph(p, line.trim()), column };
        if (readTypeLine(piece.text)) typeSeen = true;
        if (column > 0 && closing) right.push(piece);
        else out.push(piece);
      }
    });
  }
  flush();
  return out.map((p, index) => ({ ...p, index }));
}

function textParagraph(row: Paragraph, text: string): Paragraph {
  const marker = readMarker(text);
  return { ...row, kind: 'text', text, marker, body: text.slice(marker.length).trim(), rank: markerRank(marker), cells: [], segments: [{ ...row.segments[0]!, start: 0 }], joins: [] };
}

function findType(paragraphs: readonly Paragraph[]): number {
  for (let i = 0; i < Math.min(paragraphs.length, 40); i++) {
    const p = paragraphs[i]!;
    if (p.kind !== 'text') continue;
    if (p.marker.kind === 'roman' || p.marker.kind === 'number') return -1;
    if (p.text.length > 400) return -1;
    if (readTypeLine(p.text)) return i;
  }
  return -1;
}

function isHeaderLine(p: Paragraph): boolean {
  return p.kind === 'text' && p.text.length < 120 && (NATIONAL.test(p.text) || /^\s*Số\s*[:.]?/u.test(p.text) || /,\s*ngày\s.*năm/u.test(p.text) || p.text === p.text.toLocaleUpperCase('vi') || /^V\/v|^Kính gửi/u.test(p.text));
}

const BASIS_OPENING = /^[-–\s]*(?:Căn cứ|Thi hành|Xét)\s/u;
const REFERENCE = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}&]*\s*-|\d+\s*-\s*\p{Lu}\p{L}*\s*\/\s*\p{Lu}/u;
/** Opens a paragraph of the preamble, not a further line of the subject. */
function opensPreamble(p: Paragraph): boolean {
  if (BASIS_OPENING.test(p.text)) return true;
  if (/^(?:Thực hiện|Triển khai|Để|Nhằm|Theo|Trên cơ sở|Tiếp tục)\s/u.test(p.text) && (REFERENCE.test(p.text) || p.text.length > 160 || /[;:.]$/.test(p.text))) return true;
  if (/^(?:Kính gửi|Nơi nhận)/iu.test(p.text)) return true;
  if (/(?:như sau|sau đây)\s*[:.]?$/u.test(p.text)) return true;
  return p.text.length > 60 && /[.;:]$/.test(p.text) && !/^\(/.test(p.text);
}

function readTitle(paragraphs: readonly Paragraph[], typeAt: number, rest: string, out: DocumentOutline): number {
  const type = paragraphs[typeAt]!;
  const parts: string[] = rest === '' ? [] : [rest];
  if (rest !== '') out.titleParagraphs.push(type);
  let i = typeAt + 1;
  for (; i < paragraphs.length && parts.length < 8; i++) {
    const p = paragraphs[i]!;
    if (p.kind !== 'text') break;
    if (/^\(?(?:Kèm theo|Ban hành kèm theo)/iu.test(p.text)) continue;
    if (startsSection(p) || (isPostLine(p.text) && parts.length > 0)) break;
    if (isIssueLine(p)) {
      if (parts.length > 0) break;
      continue;
    }
    if (parts.length > 0 && opensPreamble(p)) break;
    if (parts.length === 0 && (BASIS_OPENING.test(p.text) || /^Kính gửi/iu.test(p.text))) break;
    if (p.marker.kind === 'dash' && parts.length > 0) break;
    if (parts.length > 0) {
      const before = paragraphs[i - 1]!;
      const near = p.segments[0]!.line - before.lastLine <= 1;
      const joined = parts.join(' ').length + p.text.length;
      if (!near && !/^[\p{Ll}(]/u.test(p.text) && !/(?:,|\s(?:và|của|về|theo|năm|cho|trên|giai đoạn))$/u.test(parts.at(-1)!)) break;
      if (joined > 500) break;
    }
    parts.push(p.text);
    out.titleParagraphs.push(p);
  }
  if (parts.length > 0) out.title = parts.join(' ').replace(/\s+/g, ' ').replace(/\s*[-–_]{3,}\s*$/u, '').trim();
  return i;
}

/** "Số: 88/KH-SCT" and "Đồng Tháp, ngày ... năm ...": they stand above the type, but for a scan whose blocks were read in another order. */
export function isIssueLine(p: Paragraph): boolean {
  return p.kind === 'text' && p.text.length < 120 && (/^Số\s*[:.]?\s*\d{0,5}\s*[/-]/u.test(p.text) || /^\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s.{0,14}tháng\s.{0,12}năm/u.test(p.text));
}

/** A heading that opens the first part: "I. MỤC ĐÍCH", "1. Mục đích", "A. ...", "PHẦN I". */
function startsSection(p: Paragraph): boolean {
  if (p.kind !== 'text') return false;
  if (p.marker.kind === 'roman' || p.marker.kind === 'part') return true;
  if (p.marker.kind === 'number' && p.marker.label.replace(/\.0$/, '') === '1') return true;
  return /^(?:MỤC ĐÍCH|MỤC TIÊU|YÊU CẦU|QUAN ĐIỂM)/u.test(p.text) && p.text.length < 80;
}

/** Without a section heading the preamble ends with the paragraph that ends "như sau:". */
function leadIn(main: readonly Paragraph[]): number {
  const at = main.findIndex((p) => /như sau\s*[:.]?$/u.test(p.text));
  if (at >= 0 && at < 12) return at + 1;
  let n = 0;
  while (n < main.length && BASIS_OPENING.test(main[n]!.text)) n++;
  return n;
}

function findClosing(paragraphs: readonly Paragraph[], from: number): number {
  for (let i = from; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    if (p.kind === 'text' && HEADING_NOI_NHAN.test(p.text) && (p.text.length < 40 || /^Nơi nhận\s*:/iu.test(p.text))) return i;
  }
  return -1;
}

function readClosing(closing: Paragraph[], out: DocumentOutline): void {
  out.hasRecipientsHeading = true;
  const first = closing[0]!;
  const inline = first.text.replace(HEADING_NOI_NHAN, '').trim();
  let archived = false;
  if (inline !== '') {
    for (const part of inline.split(/\s+(?=[-–]\s)|(?<=;)\s+(?=\p{Lu})/u)) {
      const piece = textParagraph({ ...first, segments: first.segments }, part.trim());
      out.recipients.push(piece);
      if (isArchive(piece)) archived = true;
    }
  }
  let i = 1;
  for (; i < closing.length; i++) {
    const p = closing[i]!;
    if (APPENDIX.test(p.text) && p.text.length < 200) break;
    if (p.kind === 'row') break;
    if (isPostLine(p.text) && p.marker.kind !== 'dash') {
      out.signature.push(p);
      continue;
    }
    if (out.signature.length > 0 && p.marker.kind !== 'dash') {
      out.signature.push(p);
      continue;
    }
    if (archived && p.marker.kind !== 'dash') {
      out.signature.push(p);
      continue;
    }
    if (p.text.length > 300) break;
    const before = out.recipients.at(-1);
    if (before && before.marker.kind === 'dash' && p.marker.kind === 'none' && !/[;.,:]$/.test(before.text) && !/^Lưu/u.test(p.text)) {
      // the line went on in a narrow column
      out.recipients[out.recipients.length - 1] = { ...before, text: `${before.text} ${p.text}`, body: `${before.body} ${p.text}` };
      continue;
    }
    out.recipients.push(p);
    if (isArchive(p)) archived = true;
  }
  out.appendix = closing.slice(i);
}

function isArchive(p: Paragraph): boolean {
  return /^[-–+*•\s]*Lưu(?=[\s:.,])/u.test(p.text);
}

/** No Nơi nhận block, or the right column came first: the posts stand at the end of the body. */
function takeSignatureFromEnd(out: DocumentOutline): void {
  const tail = out.body.length > 0 ? out.body : out.preamble;
  const from = Math.max(0, tail.length - 8);
  for (let i = from; i < tail.length; i++) {
    const p = tail[i]!;
    if (p.kind === 'text' && isPostLine(p.text) && p.text.length < 80 && tail.slice(i).every((q) => q.kind === 'text' && q.text.length < 120)) {
      out.signature = tail.splice(i);
      return;
    }
  }
}

export function isPostLine(text: string): boolean {
  // "UBND tỉnh (b/c)" is a receiver, "UBND XÃ" over a post is not
  return POST_LINE.test(text) && !/^(?:UBND|HĐND|ỦY BAN|UỶ BAN)\s+\p{Ll}/u.test(text);
}

export function isNationalTitle(text: string): boolean {
  return NATIONAL.test(text);
}

