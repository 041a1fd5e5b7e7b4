import type { TextBlock } from '#domain/extraction/text-block';
import { openZip } from '#documents/reading/bounded-zip';
import { BlockWriter } from '#documents/reading/block-writer';
import { DocxNumbering, type NumberingRef } from '#documents/reading/docx-numbering';
import { ReadingError } from '#documents/reading/reading-error';
import { columnsOfLine } from '#documents/reading/read-text';
import { child, find, parseXml, type XmlNode } from '#documents/reading/xml-tree';

export interface DocxReading {
  text: string;
  blocks: TextBlock[];
  /** Insertions, deletions and moves that nobody has accepted; the text is as if all were. */
  tracked: number;
}

/** Structure of a Word document: paragraphs with their list labels, tables with merged cells, notes apart. */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const zip = await openZip(bytes);
  if (!zip.has('word/document.xml')) {
    throw new ReadingError(zip.has('[Content_Types].xml') || zip.has('mimetype') || zip.names().length > 0 ? 'file.unknownKind' : 'file.damaged');
  }
  if (zip.names().some((n) => /vbaProject\.bin$/iu.test(n))) throw new ReadingError('file.macros');
  const xml = (await zip.text('word/document.xml')) ?? '';
  const body = find(parseXml(xml), 'w:body');
  if (!body) throw new ReadingError('file.damaged');
  const numberingXml = await zip.text('word/numbering.xml');
  const stylesXml = await zip.text('word/styles.xml');
  const notesXml = await zip.text('word/footnotes.xml');
  const walker = new Walker(
    new DocxNumbering(numberingXml ? parseXml(numberingXml) : [], />[^<]*(?:^|[\s(>])đ\)/u.test(xml)),
    stylesXml ? styleNumbering(parseXml(stylesXml)) : new Map(),
    notesXml ? footnotes(parseXml(notesXml)) : new Map(),
  );
  walker.blocks(body.children, 0);
  return { ...walker.finish(), tracked: (xml.match(/<w:(?:ins|del|moveFrom|moveTo)\s[^>]*w:author=/gu) ?? []).length };
}

type StyleNumbering = Map<string, NumberingRef>;

/** Lists that come with a paragraph style, inherited ones included. */
function styleNumbering(styles: readonly XmlNode[]): StyleNumbering {
  const own = new Map<string, { ref: NumberingRef | null; basedOn: string | null }>();
  for (const s of styles.find((n) => n.name === 'w:styles')?.children ?? []) {
    if (s.name !== 'w:style') continue;
    own.set(s.attributes['w:styleId'] ?? '', { ref: numberingOf(child(s, 'w:pPr')), basedOn: child(s, 'w:basedOn')?.attributes['w:val'] ?? null });
  }
  const out: StyleNumbering = new Map();
  for (const id of own.keys()) {
    let at: string | null = id;
    for (let i = 0; at !== null && i < 12; i++) {
      const s: { ref: NumberingRef | null; basedOn: string | null } | undefined = own.get(at);
      if (s?.ref) {
        out.set(id, s.ref);
        break;
      }
      at = s?.basedOn ?? null;
    }
  }
  return out;
}

function numberingOf(pPr: XmlNode | undefined): NumberingRef | null {
  const numPr = child(pPr, 'w:numPr');
  const numId = child(numPr, 'w:numId')?.attributes['w:val'];
  if (numId === undefined) return null;
  return { numId, level: Number(child(numPr, 'w:ilvl')?.attributes['w:val'] ?? 0) };
}

function footnotes(nodes: readonly XmlNode[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const n of nodes.find((x) => x.name === 'w:footnotes')?.children ?? []) {
    if (n.name !== 'w:footnote' || n.attributes['w:type'] !== undefined) continue;
    out.set(n.attributes['w:id'] ?? '', n.children.map((p) => runText(p).text).join(' ').trim());
  }
  return out;
}

interface RunText {
  text: string;
  notes: string[];
  pages: number;
}

const DROPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr', 'w:footnoteRef', 'w:commentReference', 'mc:Fallback']);

/** Text of a paragraph over split runs, links, content controls and tracked insertions; deletions are left out. */
function runText(node: XmlNode, boxes: XmlNode[] = []): RunText {
  const out: RunText = { text: '', notes: [], pages: 0 };
  const walk = (n: XmlNode): void => {
    switch (n.name) {
      case 'w:t':
        for (const c of n.children) out.text += c.text;
        return;
      case 'w:tab':
      case 'w:ptab':
        out.text += '\t';
        return;
      case 'w:br':
        if (n.attributes['w:type'] === 'page') out.pages++;
        else out.text += '\n';
        return;
      case 'w:cr':
        out.text += '\n';
        return;
      case 'w:noBreakHyphen':
        out.text += '-';
        return;
      case 'w:lastRenderedPageBreak':
        out.pages++;
        return;
      case 'w:footnoteReference':
        out.notes.push(n.attributes['w:id'] ?? '');
        return;
      case 'w:txbxContent':
        boxes.push(n);
        return;
      default:
        if (DROPPED.has(n.name)) return;
        for (const c of n.children) walk(c);
    }
  };
  for (const c of node.children) walk(c);
  return out;
}

class Walker {
  private readonly writer = new BlockWriter();
  private readonly notes: string[] = [];
  private page = 1;
  private paged = false;
  /** Words of a paragraph whose mark was deleted: they go on with the next one. */
  private pending = '';

  constructor(private readonly numbering: DocxNumbering, private readonly styles: StyleNumbering, private readonly footnoteText: Map<string, string>) {}

  blocks(nodes: readonly XmlNode[], depth: number): void {
    if (depth > 60) throw new ReadingError('file.tooComplex');
    for (const n of nodes) {
      if (n.name === 'w:p') this.paragraph(n, depth);
      else if (n.name === 'w:tbl') this.table(n, depth);
      else if (n.name === 'w:sdt') this.blocks(child(n, 'w:sdtContent')?.children ?? [], depth + 1);
      else if (n.name === 'w:ins' || n.name === 'w:moveTo' || n.name === 'w:customXml' || n.name === 'w:smartTag') this.blocks(n.children, depth + 1);
    }
  }

  finish(): { text: string; blocks: TextBlock[] } {
    if (this.pending !== '') this.writer.paragraph(this.pending, this.current());
    for (const note of this.notes) this.writer.note(note, this.paged ? this.page : null);
    return this.writer.finish();
  }

  private paragraph(p: XmlNode, depth: number): void {
    const boxes: XmlNode[] = [];
    const { text, notes, pages } = runText(p, boxes);
    if (pages > 0 && text.trim() === '') this.turn(pages);
    const marks = child(child(p, 'w:pPr'), 'w:rPr');
    if (child(marks, 'w:del') && boxes.length === 0) {
      this.pending += text;
      this.takeNotes(notes);
      return;
    }
    const full = this.pending + this.labelled(p, text);
    this.pending = '';
    if (full.trim() !== '') {
      const columns = full.includes('\n') ? null : columnsOfLine(full);
      if (columns) this.writer.row(columns, this.current());
      else this.writer.paragraph(full.replace(/\t+/g, ' '), this.current());
    }
    if (pages > 0 && text.trim() !== '') this.turn(pages);
    this.takeNotes(notes);
    for (const b of boxes) this.blocks(b.children, depth + 1);
  }

  private labelled(p: XmlNode, text: string): string {
    const pPr = child(p, 'w:pPr');
    const style = child(pPr, 'w:pStyle')?.attributes['w:val'];
    const ref = numberingOf(pPr) ?? (style === undefined ? null : (this.styles.get(style) ?? null));
    if (!ref || ref.numId === '0' || text.trim() === '') return text;
    const label = this.numbering.next(ref);
    return label === '' ? text : `${label} ${text.trimStart()}`;
  }

  private table(table: XmlNode, depth: number): void {
    let above: string[] = [];
    for (const row of this.rowsOf(table)) {
      const cells: string[] = [];
      const continued: boolean[] = [];
      for (const tc of cellsOf(row)) {
        const properties = child(tc, 'w:tcPr');
        const span = Math.min(60, Math.max(1, Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)));
        const merge = child(properties, 'w:vMerge');
        const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
        const text = goesOn ? (above[cells.length] ?? '') : this.cellText(tc, depth);
        cells.push(text);
        continued.push(goesOn);
        for (let i = 1; i < span; i++) {
          cells.push('');
          continued.push(false);
        }
      }
      above = cells;
      if (cells.every((c) => c.trim() === '')) continue;
      if (cells.length === 1) {
        for (const line of cells[0]!.split('\n')) if (line.trim() !== '') this.writer.paragraph(line, this.current());
        continue;
      }
      this.writer.row(cells, this.current());
    }
  }

  private *rowsOf(table: XmlNode): Generator<XmlNode> {
    for (const n of table.children) {
      if (n.name === 'w:tr' && !child(child(n, 'w:trPr'), 'w:del')) yield n;
      else if (n.name === 'w:sdt') yield* this.rowsOf(child(n, 'w:sdtContent') ?? { name: '', text: '', attributes: {}, children: [] });
      else if (n.name === 'w:ins' || n.name === 'w:customXml') yield* this.rowsOf(n);
    }
  }

  private cellText(tc: XmlNode, depth: number): string {
    if (depth > 20) throw new ReadingError('file.tooComplex');
    const lines: string[] = [];
    const walk = (nodes: readonly XmlNode[]): void => {
      for (const n of nodes) {
        if (n.name === 'w:p') {
          const boxes: XmlNode[] = [];
          const { text, notes, pages } = runText(n, boxes);
          if (pages > 0) this.turn(pages);
          this.takeNotes(notes);
          const full = this.labelled(n, text).replace(/\t+/g, ' ').trim();
          if (full !== '') lines.push(full);
          for (const b of boxes) walk(b.children);
        } else if (n.name === 'w:tbl') {
          for (const row of this.rowsOf(n)) lines.push(cellsOf(row).map((c) => this.cellText(c, depth + 1).replace(/\n/g, ' ')).join(' '));
        } else if (n.name === 'w:sdt') walk(child(n, 'w:sdtContent')?.children ?? []);
        else if (n.name === 'w:ins' || n.name === 'w:customXml' || n.name === 'w:moveTo') walk(n.children);
      }
    };
    walk(tc.children);
    return lines.join('\n');
  }

  private takeNotes(ids: readonly string[]): void {
    for (const id of ids) {
      const text = this.footnoteText.get(id);
      if (text) this.notes.push(text);
    }
  }

  private turn(pages: number): void {
    this.page += pages;
    this.paged = true;
  }

  private current(): number | null {
    return this.paged ? this.page : this.page === 1 ? 1 : null;
  }
}

function cellsOf(row: XmlNode): XmlNode[] {
  return row.children.flatMap((n) => (n.name === 'w:tc' ? [n] : n.name === 'w:sdt' ? (child(n, 'w:sdtContent')?.children ?? []).filter((c) => c.name === 'w:tc') : n.name === 'w:ins' || n.name === 'w:customXml' ? n.children.filter((c) => c.name === 'w:tc') : []));
}
