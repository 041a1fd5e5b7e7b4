import { inlineRuns } from './inline-marks';
import { plainText, type OfficialDocument } from './official-document';

/** What the frame of the page is generated from: everything but the body. */
export type DocumentFrame = Omit<OfficialDocument, 'body'>;

/** A block of the source, as the reader gives it (`TextBlock` fits). */
export interface SourceBlock {
  kind: 'paragraph' | 'tableRow' | 'note';
  text: string;
  cells: string[];
}

export function bareText(text: string): string {
  return plainText(inlineRuns(text.replace(/^\s*#{1,6}\s+/u, ''))).replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** Letters and digits only, for comparing printed words with facts. */
function words(text: string): string {
  return bareText(text).toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const headLines = /^(CỘNG H[ÒO]A\s+XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐỘC LẬP\s*[-–]\s*TỰ DO\s*[-–]\s*HẠNH PHÚC)$/iu;
const numberLine = /^Số\s*:?[\s._…]*[\p{L}\d]*[\s._…]*\/\s*\p{Lu}[\s\p{L}\d&.-]{1,24}$/u;
const dateLine = /^[\p{L}\s.-]*,?\s*ngày[\s._…\d]*tháng[\s._…\d]*năm[\s._…\d]*$/iu;
const ruleLine = /^[\s_\-–—=*.]{3,}$/u;
const postLine = /^((TM|KT|TL|TUQ|Q)\.\s*)?(GIÁM ĐỐC|PHÓ GIÁM ĐỐC|CHỦ TỊCH|PHÓ CHỦ TỊCH|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN)(\s[\p{Lu}\s,&-]+)?$/u;

function isHeadLine(line: string, frame: DocumentFrame, beforeNumber: boolean): boolean {
  if (line === '' || ruleLine.test(line) || headLines.test(line) || numberLine.test(line) || dateLine.test(line)) return true;
  const own = [frame.agency, frame.parentAgency, frame.urgency, frame.circulation].filter((text) => text !== null).map(words);
  if (own.includes(words(line))) return true;
  return beforeNumber && line.length < 90 && /^(ỦY BAN|UBND|SỞ|BAN|BỘ|CỤC|CHI CỤC|HỘI ĐỒNG|TRUNG TÂM|PHÒNG)\b/u.test(line) && line === line.toLocaleUpperCase('vi');
}

/** A table row of the page's head holds the cells of both columns, which may hold several lines each. */
function pieces(block: SourceBlock): string[] {
  const texts = block.kind === 'tableRow' && block.cells.length > 0 ? block.cells : [block.text];
  return texts.flatMap((text) => text.split(/\n|\t/u)).map(bareText).filter((text) => text !== '');
}

const headReach = 30;

/** Index of the first block of the body: after boxes 1 to 5 and 9a of the source. */
export function bodyStart(blocks: readonly SourceBlock[], frame: DocumentFrame): number {
  const reach = Math.min(headReach, blocks.length);
  const typeName = frame.typeName === null ? null : words(frame.typeName);
  let at = 0;
  let numberSeen = false;
  while (at < reach) {
    const lines = pieces(blocks[at]!);
    if (!lines.every((line) => isHeadLine(line, frame, !numberSeen) || isLetterSubject(line, frame))) break;
    numberSeen ||= lines.some((line) => numberLine.test(line));
    at += 1;
  }
  if (at < reach && typeName !== null) {
    const here = words(blocks[at]!.text);
    if (here === typeName) at = afterSubject(blocks, at + 1, words(frame.subject));
    else if (here === `${typeName} ${words(frame.subject)}`) at += 1;
  }
  return skipAddressees(blocks, at, frame);
}

function isLetterSubject(line: string, frame: DocumentFrame): boolean {
  return frame.typeName === null && words(line).replace(/^v v /u, '') === words(frame.subject).replace(/^v v /u, '');
}

/** Lines that together are the subject; a subject that reads otherwise than the facts stays in the body unless it is plainly one. */
function afterSubject(blocks: readonly SourceBlock[], from: number, subject: string): number {
  let at = from;
  let joined = '';
  while (at < blocks.length) {
    const longer = `${joined} ${words(blocks[at]!.text)}`.trim();
    if (!(subject === longer || subject.startsWith(`${longer} `))) break;
    joined = longer;
    at += 1;
  }
  if (joined !== '') return ruleAfter(blocks, at);
  const next = blocks[from];
  const marked = next !== undefined && /^\s*(#{1,6}\s|\*\*[^*]+\*\*\s*$)/u.test(next.text);
  return marked && !/^([IVX]+|\d+)[.)]\s/u.test(bareText(next.text)) && similar(words(next.text), subject) ? ruleAfter(blocks, from + 1) : from;
}

function similar(left: string, right: string): boolean {
  const known = new Set(right.split(' '));
  const own = left.split(' ');
  return own.filter((word) => known.has(word)).length >= own.length * 0.6;
}

function ruleAfter(blocks: readonly SourceBlock[], at: number): number {
  return at < blocks.length && ruleLine.test(bareText(blocks[at]!.text)) ? at + 1 : at;
}

function skipAddressees(blocks: readonly SourceBlock[], at: number, frame: DocumentFrame): number {
  if (frame.addressees.length === 0 || at >= blocks.length || !/^Kính gửi\s*:/iu.test(bareText(blocks[at]!.text))) return at;
  const names = frame.addressees.map(words);
  let next = at + 1;
  while (next < blocks.length && names.includes(words(blocks[next]!.text))) next += 1;
  return next;
}

/** Where boxes 7 and 9b of the source stand: blocks `from` (included) to `to` (excluded); an appendix may follow. */
export function closingRange(blocks: readonly SourceBlock[], start: number, frame: DocumentFrame): { from: number; to: number } {
  const name = frame.signature.name === null ? null : words(frame.signature.name);
  const isSignature = (line: string): boolean => ruleLine.test(line) || postLine.test(line) || /^\((đã ký|chữ ký.*|ký.*)\)$/iu.test(line)
    || words(line) === name || frame.signature.lines.some((own) => words(own) === words(line));
  let heading = -1;
  for (let index = blocks.length - 1; index >= start; index -= 1) {
    if (pieces(blocks[index]!).some((line) => /^Nơi nhận\s*:?/iu.test(line) && line.length < 60)) { heading = index; break; }
  }
  if (heading < 0) {
    let from = blocks.length;
    while (from > start && pieces(blocks[from - 1]!).every(isSignature)) from -= 1;
    return { from, to: blocks.length };
  }
  let from = heading;
  while (from > start && pieces(blocks[from - 1]!).every(isSignature)) from -= 1;
  let to = heading + 1;
  let archived = pieces(blocks[heading]!).some((line) => /^-?\s*Lưu\b/iu.test(line));
  let signed = pieces(blocks[heading]!).some((line) => postLine.test(line));
  for (; to < blocks.length; to += 1) {
    const lines = pieces(blocks[to]!);
    if (lines.every(isSignature)) { signed ||= lines.some((line) => postLine.test(line)); continue; }
    const receivers = lines.every((line) => /^[-–•+]\s*\S/u.test(line) || /[;,]$/u.test(line) || /^-?\s*Lưu\b/iu.test(line) || isSignature(line));
    if (!archived && receivers) { archived = lines.some((line) => /^[-–]?\s*Lưu\b/iu.test(line)); continue; }
    if (signed && lines.every(isPersonName)) { signed = false; continue; }
    break;
  }
  return { from, to };
}

function isPersonName(line: string): boolean {
  const parts = line.split(' ');
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part));
}
