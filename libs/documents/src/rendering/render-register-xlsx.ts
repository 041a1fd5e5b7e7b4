import ExcelJS from 'exceljs';
import { trainingMarkText } from './official-document';
import { printable } from './printable-text';
import { registerSubtitle, type RegisterMeta, type RegisterTable } from './register-table';
import { repackArchive } from './rezip';

/** The register as a workbook: one sheet, landscape, the heading repeated on every printed page (REG-1, REG-2). */
export async function renderRegisterXlsx(source: RegisterTable, meta: RegisterMeta): Promise<Uint8Array> {
  const table = printable(source);
  const book = new ExcelJS.Workbook();
  const instant = new Date(meta.createdAt);
  book.creator = meta.agency;
  book.lastModifiedBy = meta.agency;
  book.created = instant;
  book.modified = instant;
  const headRow = 5;
  const sheet = book.addWorksheet(table.kind === 'outgoing' ? 'Văn bản đi' : 'Văn bản đến', {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headRow}:${headRow + 1}` },
    headerFooter: { oddHeader: `&C&P/&N${meta.trainingMark ? `&R${trainingMarkText}` : ''}` },
    views: [{ state: 'frozen', ySplit: headRow + 1 }],
  });
  const count = table.columns.length;
  const lines: [string, boolean, number][] = [[meta.parentAgency ?? '', false, 12], [meta.agency, true, 12], [table.title, true, 16], [registerSubtitle(meta), false, 13]];
  lines.forEach(([value, bold, size], index) => {
    sheet.mergeCells(index + 1, 1, index + 1, count);
    const cell = sheet.getCell(index + 1, 1);
    cell.value = value;
    cell.font = { name: 'Times New Roman', size, bold };
    cell.alignment = { horizontal: index < 2 ? 'left' : 'center' };
  });
  const border = { style: 'thin' as const };
  const write = (number: number, values: readonly string[], bold: boolean): void => {
    values.forEach((value, index) => {
      const cell = sheet.getCell(number, index + 1);
      // Always a text cell: a subject typed as "=..." is shown, never calculated.
      cell.value = value;
      cell.font = { name: 'Times New Roman', size: 11, bold };
      cell.alignment = { horizontal: bold ? 'center' : table.columns[index]!.align, vertical: bold ? 'middle' : 'top', wrapText: true };
      cell.border = { top: border, bottom: border, left: border, right: border };
    });
  };
  write(headRow, table.columns.map((column) => column.heading), true);
  write(headRow + 1, table.columns.map((_column, index) => `(${index + 1})`), true);
  table.rows.forEach((row, index) => write(headRow + 2 + index, row, false));
  table.columns.forEach((column, index) => { sheet.getColumn(index + 1).width = Math.round(column.share * 150); });
  return repackArchive(new Uint8Array(await book.xlsx.writeBuffer()));
}
