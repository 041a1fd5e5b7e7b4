import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { closest, DocxParagraph, elementsNamed, paragraphLike, type XmlElement } from './docx-paragraph-text';
import type { DocumentSignature, OfficialDocument } from './official-document';
import { printable } from './printable-text';
import { printedDay, printedMonth, recipientLineTexts } from './printed-lines';

export interface DocxBlankValues {
  /** "50"; null leaves the blank. */
  number: string | null;
  date: OfficialDocument['date'];
  signature: DocumentSignature;
  /** Written only where the source has the heading "Nơi nhận" with nothing under it. */
  recipients?: Pick<OfficialDocument, 'recipients' | 'archive'>;
}

export type DocxBlank = 'number' | 'day' | 'month' | 'year' | 'signatureLines' | 'signerName' | 'recipients';

/** notFound: the file has no such place. differs: another value is printed there, which is never overwritten. */
export type UnfilledReason = 'notFound' | 'differs';

export interface FilledDocx {
  bytes: Uint8Array;
  filled: DocxBlank[];
  /** Blanks that already showed the right value. */
  alreadyPrinted: DocxBlank[];
  unfilled: { blank: DocxBlank; reason: UnfilledReason; printed: string | null }[];
}

const documentPart = 'word/document.xml';

/**
 * A DOCX source stays the file its author made; only its printed blanks are filled (model.md 1, NUM-11). A value that
 * is printed and differs is reported and left, so that nobody's words change behind his back.
 */
export async function fillDocxBlanks(source: Uint8Array, wanted: DocxBlankValues): Promise<FilledDocx> {
  const values = printable(wanted);
  const archive = await JSZip.loadAsync(source);
  const part = archive.file(documentPart);
  if (part === null) throw new Error('file.damaged');
  const xml = await part.async('string');
  const root = new DOMParser().parseFromString(xml, 'text/xml');
  const paragraphs = elementsNamed(root, 'w:p').map((element) => new DocxParagraph(element));
  const report = new BlankReport();
  fillNumber(paragraphs, values.number, report);
  fillDate(paragraphs, values.date, report);
  fillClosing(paragraphs, values, report);
  if (report.filled.length === 0) return { bytes: source, ...report.result() };
  archive.file(documentPart, new XMLSerializer().serializeToString(root), { date: part.date, createFolders: false });
  const bytes = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return { bytes, ...report.result() };
}

class BlankReport {
  readonly filled: DocxBlank[] = [];
  private readonly same: DocxBlank[] = [];
  private readonly open: FilledDocx['unfilled'] = [];

  fill(blank: DocxBlank): void {
    if (!this.filled.includes(blank)) this.filled.push(blank);
  }

  printed(blank: DocxBlank, printed: string, wanted: string): void {
    if (printed === wanted) this.same.push(blank);
    else this.open.push({ blank, reason: 'differs', printed });
  }

  missing(blank: DocxBlank): void {
    this.open.push({ blank, reason: 'notFound', printed: null });
  }

  result(): Omit<FilledDocx, 'bytes'> {
    return { filled: this.filled, alreadyPrinted: this.same, unfilled: this.open };
  }
}

/** Spaces, tabs, dots and underscores: what offices type where a hand will write. */
const blank = '[\\s._…]*';
/** The head stands in the first paragraphs; "Số: /KH" further down belongs to something cited. */
const headParagraphs = 40;

function fillNumber(paragraphs: DocxParagraph[], number: string | null, report: BlankReport): void {
  if (number === null) return;
  const pattern = new RegExp(`(Số\\s*:?)(${blank})(\\d*\\p{Ll}?)(${blank})(?=/\\s*\\p{Lu})`, 'u');
  for (const paragraph of paragraphs.slice(0, headParagraphs)) {
    const match = pattern.exec(paragraph.text);
    if (match === null || !/^\s*$/u.test(paragraph.text.slice(0, match.index).split(/[\t\n]/u).pop() ?? '')) continue;
    if (match[3] !== '') return report.printed('number', match[3]!, number);
    const from = match.index + match[1]!.length;
    if (paragraph.replace(from, match.index + match[0].length, ` ${number}`)) return report.fill('number');
  }
  report.missing('number');
}

function fillDate(paragraphs: DocxParagraph[], date: DocxBlankValues['date'], report: BlankReport): void {
  const pattern = new RegExp(`(,\\s*ngày|^\\s*ngày|[\\t\\n]\\s*ngày)(${blank})(\\d*)(${blank})(tháng)(${blank})(\\d*)(${blank})(năm)(${blank})(\\d*)`, 'iu');
  for (const paragraph of paragraphs.slice(0, headParagraphs)) {
    const match = pattern.exec(paragraph.text);
    if (match === null || paragraph.text.length - match.index > 120) continue;
    const [, , , day, , , , month, , , , year] = match;
    // Backwards, so that places found first stay true.
    const at = (group: number): number => match.index + match.slice(1, group).reduce((sum, part) => sum + part.length, 0);
    const slots: [DocxBlank, string, string | null, number, number][] = [
      ['year', year!, date.year === null ? null : String(date.year), 10, 12],
      ['month', month!, date.month === null ? null : printedMonth(date.month), 6, 9],
      ['day', day!, date.day === null ? null : printedDay(date.day), 2, 5],
    ];
    for (const [name, printed, wanted, first, next] of slots) {
      if (wanted === null) continue;
      if (printed !== '') report.printed(name, name === 'year' ? printed : String(Number(printed)), name === 'year' ? wanted : String(Number(wanted)));
      else if (paragraph.replace(at(first), at(next), name === 'year' ? ` ${wanted}` : ` ${wanted} `)) report.fill(name);
      else report.missing(name);
    }
    return;
  }
  for (const name of ['day', 'month', 'year'] as const) if (date[name] !== null) report.missing(name);
}

const clean = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/gu, ' ').trim();

function fillClosing(paragraphs: DocxParagraph[], values: DocxBlankValues, report: BlankReport): void {
  const index = paragraphs.findLastIndex((paragraph) => /^\s*Nơi nhận\s*:?/iu.test(clean(paragraph.text)));
  const heading = index < 0 ? null : paragraphs[index]!;
  const cell = heading === null ? null : closest(heading.element, 'w:tc');
  if (heading !== null && values.recipients !== undefined) fillRecipients(heading, cell, paragraphs, values.recipients, report);
  const signatureCell = cell === null ? null : otherCell(cell);
  if (signatureCell !== null) {
    fillSignature(elementsNamed(signatureCell, 'w:p').map((element) => new DocxParagraph(element)), values.signature, report);
    return;
  }
  // Without a table the signature stands in paragraphs at the end, at the latest before an appendix.
  const rest = index < 0 ? paragraphs.slice(-12) : paragraphs.slice(index + 1);
  const appendix = rest.findIndex((paragraph) => /^PHỤ LỤC\b/u.test(clean(paragraph.text)));
  const range = appendix < 0 ? rest : rest.slice(0, appendix);
  const first = range.findIndex((paragraph) => isPost(clean(paragraph.text)));
  if (first < 0) {
    report.missing('signatureLines');
    if (values.signature.name !== null) report.missing('signerName');
    return;
  }
  fillSignature(range.slice(first), values.signature, report);
}

function isPost(text: string): boolean {
  return text !== '' && text === text.toLocaleUpperCase('vi') && /^((TM|KT|TL|TUQ|Q)\.|GIÁM ĐỐC|PHÓ |CHỦ TỊCH|CHÁNH |TRƯỞNG |CHI CỤC)/u.test(text);
}

function otherCell(cell: XmlElement): XmlElement | null {
  const row = closest(cell, 'w:tr');
  if (row === null) return null;
  const cells = elementsNamed(row, 'w:tc').filter((entry) => entry !== cell && closest(entry, 'w:tr') === row);
  return cells[cells.length - 1] ?? null;
}

/** Text of a cell or of the ending: posts first, a name last; either may be blank. */
function fillSignature(paragraphs: DocxParagraph[], signature: DocumentSignature, report: BlankReport): void {
  const lines = signature.lines.map(clean);
  const printed = paragraphs.flatMap((paragraph) => paragraph.text.split('\n').map(clean)).filter((text) => text !== '' && !/^[._…\s]+$/u.test(text));
  const posts = printed.filter((text) => isPost(text) || lines.includes(text));
  const others = printed.filter((text) => !posts.includes(text) && !/^\(.*\)$/u.test(text));
  let model = paragraphs[0];
  if (model === undefined) {
    report.missing('signatureLines');
    return;
  }
  if (posts.length > 0) {
    report.printed('signatureLines', posts.join(' / '), lines.join(' / '));
    model = paragraphs.findLast((paragraph) => paragraph.text.split('\n').some((text) => posts.includes(clean(text)))) ?? model;
  } else if (others.length > 0 && (signature.name === null || others.join(' ') !== clean(signature.name))) {
    report.printed('signatureLines', others.join(' / '), lines.join(' / '));
  } else {
    const parent = model.element.parentNode!;
    for (const line of lines) parent.insertBefore(paragraphLike(model.element, line, { bold: true }), model.element);
    report.fill('signatureLines');
  }
  if (signature.name === null) return;
  if (others.length > 0) return report.printed('signerName', others.join(' '), clean(signature.name));
  placeName(paragraphs, model, posts, clean(signature.name));
  report.fill('signerName');
}

/** The name goes into the last blank paragraph that leaves room for a signature, else after three new blank lines. */
function placeName(paragraphs: DocxParagraph[], post: DocxParagraph, posts: string[], name: string): void {
  const parent = post.element.parentNode!;
  const at = paragraphs.indexOf(post);
  const blanks = paragraphs.slice(at + 1).filter((paragraph) => clean(paragraph.text) === '' && paragraph.element.parentNode === parent);
  const place = blanks[blanks.length - 1];
  const named = paragraphLike(post.element, name, { bold: true });
  if (place !== undefined && blanks.length >= 2) {
    parent.replaceChild(named, place.element);
    return;
  }
  const before = (posts.length > 0 ? post.element.nextSibling : null) ?? null;
  const missing = 3 - blanks.length;
  for (let line = 0; line < missing; line += 1) parent.insertBefore(paragraphLike(post.element, ''), before);
  parent.insertBefore(named, blanks.length > 0 ? blanks[blanks.length - 1]!.element.nextSibling : before);
}

function fillRecipients(
  heading: DocxParagraph,
  cell: XmlElement | null,
  paragraphs: DocxParagraph[],
  recipients: Pick<OfficialDocument, 'recipients' | 'archive'>,
  report: BlankReport,
): void {
  const index = paragraphs.indexOf(heading);
  const under = cell === null ? paragraphs.slice(index + 1, index + 3) : paragraphs.slice(index + 1).filter((paragraph) => closest(paragraph.element, 'w:tc') === cell);
  const printed = under.map((paragraph) => clean(paragraph.text)).filter((text) => text !== '' && !isPost(text) && !/^[-.…_\s]+$/u.test(text));
  const lines = recipientLineTexts(recipients);
  if (printed.length > 0 || !/nhận\s*:?\s*$/iu.test(heading.text)) {
    report.printed('recipients', printed.join(' '), lines.join(' '));
    return;
  }
  const parent = heading.element.parentNode!;
  const before = heading.element.nextSibling;
  for (const line of lines) {
    const paragraph = paragraphLike(heading.element, line);
    for (const properties of elementsNamed(paragraph, 'w:rPr')) recipientLook(properties);
    parent.insertBefore(paragraph, before);
  }
  report.fill('recipients');
}

/** RCPT-1: the heading is bold italic 12, its lines are regular 11. */
function recipientLook(properties: XmlElement): void {
  for (const name of ['w:b', 'w:bCs', 'w:i', 'w:iCs']) for (const element of elementsNamed(properties, name)) properties.removeChild(element);
  for (const size of [...elementsNamed(properties, 'w:sz'), ...elementsNamed(properties, 'w:szCs')]) size.setAttribute('w:val', '22');
}
