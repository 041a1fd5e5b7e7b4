import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Content } from 'pdfmake/interfaces';
import { buildParagraphs } from '#domain/extraction/paragraph';
import { outlineOf } from '#domain/extraction/document-outline';
import { printPdf } from '#documents/rendering/print-pdf';
import { readText } from '#documents/reading/read-text';

/** A plan given as plain text, laid out as an office would: two columns at the top and at the end, tables with borders. */
interface Parts {
  left: string[];
  right: string[];
  middle: ({ kind: 'text'; text: string; bold: boolean; centre: boolean } | { kind: 'table'; rows: string[][] })[];
  recipients: string[];
  appendix: Parts['middle'];
  signature: string[];
}

function partsOf(source: string): Parts {
  const outline = outlineOf(buildParagraphs(readText(source).blocks));
  const right = outline.header.filter((p) => /CỘNG H|Độc lập|ngày\s/u.test(p.text)).map((p) => p.text);
  const left = outline.header.filter((p) => !right.includes(p.text)).map((p) => p.text);
  const middle: Parts['middle'] = [];
  const appendix: Parts['middle'] = [];
  if (outline.typeParagraph) middle.push({ kind: 'text', text: outline.typeParagraph.text, bold: true, centre: true });
  for (const p of outline.titleParagraphs) if (p !== outline.typeParagraph) middle.push({ kind: 'text', text: p.text, bold: true, centre: true });
  for (const [paragraphs, into] of [[[...outline.preamble, ...outline.body], middle], [outline.appendix, appendix]] as const) {
    for (const p of paragraphs) {
      const last = into.at(-1);
      if (p.kind !== 'row') into.push({ kind: 'text', text: p.text, bold: p.marker.kind === 'roman', centre: false });
      else if (last?.kind === 'table' && last.rows[0]!.length === p.cells.length) last.rows.push(p.cells);
      else into.push({ kind: 'table', rows: [p.cells] });
    }
  }
  return { left, right, middle, appendix, recipients: outline.hasRecipientsHeading ? ['Nơi nhận:', ...outline.recipients.map((p) => p.text)] : [], signature: outline.signature.map((p) => p.text) };
}

/** Words of a paragraph cut into runs in the middle of words, as Word itself does. */
function runs(text: string, bold: boolean): TextRun[] {
  const cut = Math.floor(text.length / 3);
  return [text.slice(0, cut), text.slice(cut, cut * 2), text.slice(cut * 2)].filter((t) => t !== '').map((t) => new TextRun({ text: t, bold }));
}

export async function planAsDocx(source: string): Promise<Uint8Array> {
  const parts = partsOf(source);
  const cell = (lines: readonly string[]): TableCell => new TableCell({ children: (lines.length > 0 ? lines : ['']).map((l) => new Paragraph({ children: runs(l, false) })) });
  const columns = (left: readonly string[], right: readonly string[]): Table => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: [cell(left), cell(right)] })] });
  const piece = (m: Parts['middle'][number]): Paragraph | Table =>
    m.kind === 'text'
      ? new Paragraph({ alignment: m.centre ? AlignmentType.CENTER : AlignmentType.JUSTIFIED, children: runs(m.text, m.bold) })
      : new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: m.rows.map((r) => new TableRow({ children: r.map((c) => cell(c.split('\n'))) })) });
  const document = new Document({
    sections: [
      {
        children: [
          ...(parts.left.length + parts.right.length > 0 ? [columns(parts.left, parts.right)] : []),
          ...parts.middle.map(piece),
          ...(parts.recipients.length + parts.signature.length > 0 ? [columns(parts.recipients, parts.signature)] : []),
          ...parts.appendix.map(piece),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export async function planAsPdf(source: string): Promise<Uint8Array> {
  const parts = partsOf(source);
  const columns = (left: readonly string[], right: readonly string[], size: number): Content => ({
    columns: [{ width: '45%', fontSize: size, stack: left.map((text) => ({ text })) }, { width: '55%', stack: right.map((text) => ({ text, alignment: 'center' as const })) }],
    columnGap: 12,
  });
  const content: Content[] = [];
  if (parts.left.length + parts.right.length > 0) content.push(columns(parts.left, parts.right, 13));
  const add = (m: Parts['middle'][number]): void => {
    if (m.kind === 'text') content.push({ text: m.text, bold: m.bold, alignment: m.centre ? 'center' : 'justify', leadingIndent: m.centre ? 0 : 28, margin: [0, m.centre ? 0 : 6, 0, 0] });
    else content.push({ table: { widths: m.rows[0]!.map(() => '*'), body: m.rows.map((r) => r.map((text) => ({ text, fontSize: 7 }))) }, margin: [0, 6, 0, 6] });
  };
  parts.middle.forEach(add);
  if (parts.recipients.length + parts.signature.length > 0) content.push(columns(parts.recipients, parts.signature, 11));
  parts.appendix.forEach(add);
  return printPdf({ pageSize: 'A4', pageOrientation: parts.middle.some((m) => m.kind === 'table' && m.rows[0]!.length > 6) ? 'landscape' : 'portrait', pageMargins: [85, 57, 57, 57], content, defaultStyle: { font: 'LiberationSerif', fontSize: 14 }, header: (page: number) => (page > 1 ? { text: String(page), alignment: 'center', margin: [0, 20, 0, 0] } : '') }, { title: 'Kế hoạch', author: 'Kế hoạch', createdAt: '2026-01-02T00:00:00Z' });
}
