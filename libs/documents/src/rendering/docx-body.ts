import {
  AlignmentType, BorderStyle, Paragraph, Table, TableCell as DocxCell, TableLayoutType, TableRow, TextRun as DocxRun,
  VerticalAlignTable, WidthType, type IParagraphOptions,
} from 'docx';
import { columnShares } from './column-shares';
import type { BodyBlock, TableBlock, TextRun } from './official-document';
import { mmToTwip, pageForm, textSize } from './page-form';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

export function docxRuns(runs: readonly TextRun[], style: { size: number; bold?: boolean; italics?: boolean }): DocxRun[] {
  return runs.map((run) => new DocxRun({
    text: run.text,
    size: style.size * 2,
    bold: run.bold === true || style.bold === true || undefined,
    italics: run.italic === true || style.italics === true || undefined,
    underline: run.underline === true ? {} : undefined,
    superScript: run.superscript,
    subScript: run.subscript,
  }));
}

function docxTable(block: TableBlock, widthTwip: number): Table {
  const shares = columnShares(block);
  const widths = shares.map((share) => Math.round(share * widthTwip));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: block.rows.map((row, rowIndex) => {
      let column = 0;
      return new TableRow({
        cantSplit: true,
        tableHeader: rowIndex < block.headerRows,
        children: row.map((tableCell) => {
          const span = tableCell.span ?? 1;
          const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
          column += span;
          const header = rowIndex < block.headerRows;
          return new DocxCell({
            columnSpan: span > 1 ? span : undefined,
            width: { size: width, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            verticalAlign: header ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
            children: [new Paragraph({
              alignment: header ? AlignmentType.CENTER : alignments[tableCell.align ?? 'left'],
              children: docxRuns(tableCell.runs, { size: textSize.table, bold: header }),
            })],
          });
        }),
      });
    }),
  });
}

/** One block of the body (box 6): justified, first line indented, six points after. */
export function docxBodyBlock(block: BodyBlock, place: { widthTwip: number; keepNext: boolean }): (Paragraph | Table)[] {
  if (block.kind === 'table') return [docxTable(block, place.widthTwip), gapAfterTable(place.keepNext)];
  return [textBlock(block, place)];
}

/** A table has no space of its own after it, and two tables that touch would become one. */
function gapAfterTable(keepNext: boolean): Paragraph {
  return new Paragraph({ keepNext: keepNext || undefined, spacing: { line: pageForm.paragraphGapPt * 20, lineRule: 'exact' }, children: [new DocxRun({ text: '', size: 4 })] });
}

function textBlock(block: Exclude<BodyBlock, TableBlock>, place: { keepNext: boolean }): Paragraph {
  const base: IParagraphOptions = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mmToTwip(pageForm.firstLineMm) },
    spacing: { after: pageForm.paragraphGapPt * 20 },
    keepNext: place.keepNext || undefined,
    widowControl: true,
  };
  switch (block.kind) {
    case 'base':
      return new Paragraph({ ...base, children: docxRuns(block.runs, { size: textSize.body, italics: true }) });
    case 'heading':
      return new Paragraph({
        ...base,
        keepNext: true,
        outlineLevel: block.level - 1,
        children: docxRuns(block.runs, { size: textSize.body, bold: true, italics: block.level === 4 }),
      });
    case 'listItem':
      return new Paragraph({
        ...base,
        children: [new DocxRun({ text: `${block.marker} `, size: textSize.body * 2 }), ...docxRuns(block.runs, { size: textSize.body })],
      });
    case 'appendix':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 120 },
        pageBreakBefore: true,
        keepNext: true,
        children: docxRuns(block.runs, { size: 14, bold: true }),
      });
    default:
      return new Paragraph({ ...base, children: docxRuns(block.runs, { size: textSize.body }) });
  }
}
