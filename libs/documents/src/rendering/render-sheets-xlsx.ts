import ExcelJS from 'exceljs';
import { trainingMarkText } from './official-document';
import { repackArchive } from './rezip';

export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly align?: 'left' | 'center' | 'right' }[];
  /** A number stays a number, so that offices can go on calculating; text is never a formula. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Plain tables as a workbook, one sheet each, headings repeated on every printed page. */
export async function renderSheetsXlsx(sheets: readonly Sheet[], meta: { agency: string; createdAt: number; trainingMark: boolean }): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = meta.agency;
  book.lastModifiedBy = meta.agency;
  book.created = new Date(meta.createdAt);
  book.modified = new Date(meta.createdAt);
  const border = { style: 'thin' as const };
  for (const source of sheets) {
    const sheet = book.addWorksheet(source.name.slice(0, 31), {
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '4:4' },
      headerFooter: { oddHeader: `&C&P/&N${meta.trainingMark ? `&R${trainingMarkText}` : ''}` }, views: [{ state: 'frozen', ySplit: 4 }],
    });
    [[meta.agency, 12], [source.title, 14], [source.subtitle, 11]].forEach(([value, size], index) => {
      const cell = sheet.getCell(index + 1, 1);
      cell.value = value as string;
      cell.font = { name: 'Times New Roman', size: size as number, bold: index < 2 };
    });
    source.columns.forEach((column, index) => {
      sheet.getColumn(index + 1).width = column.width;
      const cell = sheet.getCell(4, index + 1);
      cell.value = column.heading;
      cell.font = { name: 'Times New Roman', size: 11, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = { top: border, bottom: border, left: border, right: border };
    });
    source.rows.forEach((row, number) => row.forEach((value, index) => {
      const cell = sheet.getCell(5 + number, index + 1);
      cell.value = typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '') : value;
      cell.font = { name: 'Times New Roman', size: 11 };
      cell.alignment = { horizontal: source.columns[index]?.align ?? 'left', vertical: 'top', wrapText: true };
      cell.border = { top: border, bottom: border, left: border, right: border };
    }));
  }
  return repackArchive(new Uint8Array(await book.xlsx.writeBuffer()));
}
