/**
 * A document as it is laid out on paper (FORM-1..FORM-5, Nghị định 30 Appendix I), before any file format.
 *
 * DOCX, PDF and the web's A4 view are three prints of this one value: what a person approved on screen is what
 * the file shows. Nothing here is computed from an organisation, a mandate or a clock; callers pass strings.
 */

/** A stretch of text in one style. */
export interface TextRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  superscript?: boolean;
  subscript?: boolean;
}

/** 1: "I." or "Phần"; 2: "1."; 3: "1.1."; 4: "a)". Level 1 to 3 print bold when the line is a title, see `HeadingBlock`. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Căn cứ (box 6): italic, one per line, ends with ";" and the last with ".". */
export interface BaseBlock {
  kind: 'base';
  runs: TextRun[];
}

export interface HeadingBlock {
  kind: 'heading';
  level: HeadingLevel;
  runs: TextRun[];
}

export interface ParagraphBlock {
  kind: 'paragraph';
  runs: TextRun[];
}

/** An item whose printed marker ("-", "+", "a)") is kept apart so that every format can align it. */
export interface ListItemBlock {
  kind: 'listItem';
  marker: string;
  runs: TextRun[];
}

export interface TableCell {
  runs: TextRun[];
  /** Columns covered; 1 when absent. */
  span?: number;
  align?: 'left' | 'center' | 'right';
}

export interface TableBlock {
  kind: 'table';
  /** Rows at the top that repeat on every page. */
  headerRows: number;
  rows: TableCell[][];
}

/** FORM-7: "PHỤ LỤC I" with its title; begins a new page. */
export interface AppendixBlock {
  kind: 'appendix';
  runs: TextRun[];
}

export type BodyBlock = BaseBlock | HeadingBlock | ParagraphBlock | ListItemBlock | TableBlock | AppendixBlock;
export type BodyBlockKind = BodyBlock['kind'];

export interface DocumentSignature {
  /** Printed lines from the signing mandate (SIGN-1, SIGN-8): ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]. */
  lines: string[];
  /** Full name without any title (box 7c); null leaves the place empty. */
  name: string | null;
  /** Printed between post and name, "(đã ký)"; null leaves room for a signature. */
  note: string | null;
}

export interface RecipientLine {
  /** One receiver or group, without dash and final mark: "Các Sở, ban, ngành tỉnh". */
  text: string;
  /** Printed flag without brackets: "b/c" (RCPT-4); null for none. */
  flag: string | null;
}

export type UrgencyStamp = 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN';

export interface OfficialDocument {
  /** Direct parent agency (box 2, upper case, regular); null where none is printed. */
  parentAgency: string | null;
  agency: string;
  /** "Số: 50/KH-STC"; `number` null prints the blank. `number` is text because of "05" and "50a" (NUM-1, NUM-10). */
  numberLine: { number: string | null; symbol: string };
  /** Place of issue (NUM-13), for example "Sơn Hà". */
  place: string;
  /** Each part null prints its blank (NUM-11, NUM-12). */
  date: { day: number | null; month: number | null; year: number | null };
  /** Printed type name (box 5a); null for a công văn, whose subject prints as "V/v ..." under the number (box 5b). */
  typeName: string | null;
  subject: string;
  /** Kính gửi (box 9a); empty for none. */
  addressees: string[];
  body: BodyBlock[];
  signature: DocumentSignature;
  recipients: RecipientLine[];
  /** "VT, KHTC" after "Lưu:" (RCPT-8); null for no archive line. */
  archive: string | null;
  /** Prints "BẢN TẬP HUẤN" on every page: a rehearsal must never be taken for an issued document. */
  trainingMark: boolean;
  urgency: UrgencyStamp | null;
  /** Circulation mark (box 11), "LƯU HÀNH NỘI BỘ"; null for none. */
  circulation: string | null;
  /** Author and instant written into the file's properties. The same value gives the same bytes. */
  metadata: { title: string; author: string; createdAt: string };
}

export const trainingMarkText = 'BẢN TẬP HUẤN';

export function plainText(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** All text of a block, for search, comparison and the loss test. */
export function blockText(block: BodyBlock): string {
  if (block.kind === 'table') {
    return block.rows.map((row) => row.map((cell) => plainText(cell.runs)).join('\t')).join('\n');
  }
  if (block.kind === 'listItem') return `${block.marker} ${plainText(block.runs)}`.trim();
  return plainText(block.runs);
}
