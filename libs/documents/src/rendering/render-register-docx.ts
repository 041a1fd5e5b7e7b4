import {
  AlignmentType, BorderStyle, Document, Header, PageNumber, PageOrientation, Packer, Paragraph, Table, TableCell, TableLayoutType,
  TableRow, TextRun, VerticalAlignTable, WidthType,
} from 'docx';
import { pinnedCoreProperties } from './docx-properties';
import { trainingMarkText } from './official-document';
import { mmToTwip } from './page-form';
import { printable } from './printable-text';
import { registerPage, registerSize, registerSubtitle, type RegisterMeta, type RegisterTable } from './register-table';
import { repackArchive } from './rezip';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function text(value: string, size: number, options: { bold?: boolean; align?: 'left' | 'center'; after?: number } = {}): Paragraph {
  return new Paragraph({
    alignment: options.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { after: options.after ?? 0 },
    children: [new TextRun({ text: value, size: size * 2, bold: options.bold })],
  });
}

/** A register in landscape A4, its head and the column numbers repeated on every page (REG-1, REG-2, REG-4). */
export async function renderRegisterDocx(source: RegisterTable, meta: RegisterMeta): Promise<Uint8Array> {
  const table = printable(source);
  const width = mmToTwip(registerPage.widthMm - registerPage.leftMm - registerPage.rightMm);
  const widths = table.columns.map((column) => Math.round(column.share * width));
  const cell = (value: string, index: number, head: boolean): TableCell => new TableCell({
    width: { size: widths[index]!, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [text(value, registerSize.text, { bold: head, align: head ? 'center' : table.columns[index]!.align })],
  });
  const row = (values: readonly string[], head: boolean): TableRow => new TableRow({
    cantSplit: true,
    tableHeader: head,
    children: values.map((value, index) => cell(value, index, head)),
  });
  const file = new Document({
    title: table.title,
    creator: meta.agency,
    lastModifiedBy: meta.agency,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: registerSize.text * 2, language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240 } },
        },
      },
    },
    sections: [{
      properties: {
        page: {
          // The library turns width and height itself when the page is landscape.
          size: { width: mmToTwip(registerPage.heightMm), height: mmToTwip(registerPage.widthMm), orientation: PageOrientation.LANDSCAPE },
          margin: {
            top: mmToTwip(registerPage.topMm), bottom: mmToTwip(registerPage.bottomMm), left: mmToTwip(registerPage.leftMm),
            right: mmToTwip(registerPage.rightMm), header: mmToTwip(8), footer: mmToTwip(8),
          },
        },
      },
      headers: {
        default: new Header({
          children: [
            ...(meta.trainingMark ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: trainingMarkText, bold: true, size: 22, color: 'A01020' })] })] : []),
            new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })] }),
          ],
        }),
      },
      children: [
        ...(meta.parentAgency === null ? [] : [text(meta.parentAgency, 12, { align: 'left' })]),
        text(meta.agency, 12, { align: 'left', bold: true }),
        text(table.title, registerSize.title, { bold: true }),
        text(registerSubtitle(meta), 13, { after: 120 }),
        new Table({
          layout: TableLayoutType.FIXED,
          width: { size: widths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
          columnWidths: widths,
          borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
          rows: [
            row(table.columns.map((column) => column.heading), true),
            row(table.columns.map((_column, index) => `(${index + 1})`), true),
            ...table.rows.map((values) => row(values, false)),
          ],
        }),
      ],
    }],
  });
  const packed = await Packer.toBuffer(file);
  return repackArchive(packed, { 'docProps/core.xml': (xml) => pinnedCoreProperties(xml, meta.createdAt) });
}
