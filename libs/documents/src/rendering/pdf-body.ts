import type { Content, ContentText } from 'pdfmake/interfaces';
import { columnShares } from './column-shares';
import type { BodyBlock, TableBlock, TextRun } from './official-document';
import { contentWidthMm, mmToPoint, pageForm, textSize } from './page-form';

/** The line breaker would part "214/KH-UBND", "30/6/2027" and "(b/c)" after their slash; Word does not, nor do we. */
export function unbrokenTokens(text: string): ContentText[] {
  return text.split(/(\S*\/\S*\s?)/u).filter((part) => part !== '').map((part) => (part.includes('/') && part.length < 60 ? { text: part, noWrap: true } : { text: part }));
}

export function pdfRuns(runs: readonly TextRun[], style: { bold?: boolean; italics?: boolean } = {}): ContentText[] {
  return runs.flatMap((run) => unbrokenTokens(run.text).map((part) => ({
    ...part,
    ...(run.bold === true || style.bold === true ? { bold: true } : {}),
    ...(run.italic === true || style.italics === true ? { italics: true } : {}),
    ...(run.underline === true ? { decoration: 'underline' as const } : {}),
    ...(run.superscript === true ? { sup: true } : {}),
    ...(run.subscript === true ? { sub: true } : {}),
  })));
}

const cellPadding = 4;

function pdfTable(block: TableBlock, widthPt: number): Content {
  const shares = columnShares(block);
  const widths = shares.map((share) => share * widthPt - 2 * cellPadding - 0.5);
  const body = block.rows.map((row, rowIndex) => {
    const cells: Content[] = [];
    for (const tableCell of row) {
      const header = rowIndex < block.headerRows;
      const span = tableCell.span ?? 1;
      cells.push({
        text: pdfRuns(tableCell.runs, { bold: header }),
        alignment: header ? 'center' : tableCell.align ?? 'left',
        ...(span > 1 ? { colSpan: span } : {}),
      } as Content);
      for (let extra = 1; extra < span; extra += 1) cells.push('');
    }
    while (cells.length < shares.length) cells.push('');
    return cells;
  });
  return {
    fontSize: textSize.table,
    margin: [0, 2, 0, 8],
    layout: {
      hLineWidth: () => 0.5, vLineWidth: () => 0.5,
      paddingLeft: () => cellPadding, paddingRight: () => cellPadding, paddingTop: () => 2, paddingBottom: () => 2,
    },
    table: { headerRows: block.headerRows, dontBreakRows: true, widths, body: body as never },
  };
}

/** One block of the body (box 6): justified, first line indented, six points after. */
export function pdfBodyBlock(block: BodyBlock, widthPt = mmToPoint(contentWidthMm)): Content {
  if (block.kind === 'table') return pdfTable(block, widthPt);
  const base = {
    fontSize: textSize.body,
    alignment: 'justify' as const,
    leadingIndent: mmToPoint(pageForm.firstLineMm),
    margin: [0, 0, 0, pageForm.paragraphGapPt] as [number, number, number, number],
  };
  switch (block.kind) {
    case 'base':
      return { ...base, text: pdfRuns(block.runs, { italics: true }) };
    case 'heading':
      return { ...base, headlineLevel: block.level, text: pdfRuns(block.runs, { bold: true, italics: block.level === 4 }) };
    case 'listItem':
      return { ...base, text: [{ text: `${block.marker} ` }, ...pdfRuns(block.runs)] };
    case 'appendix':
      return {
        fontSize: 14, alignment: 'center', pageBreak: 'before', headlineLevel: 1,
        margin: [0, 0, 0, pageForm.paragraphGapPt], text: pdfRuns(block.runs, { bold: true }),
      };
    default:
      return { ...base, text: pdfRuns(block.runs) };
  }
}
