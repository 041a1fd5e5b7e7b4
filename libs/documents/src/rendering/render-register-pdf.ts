import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { trainingMarkText } from './official-document';
import { mmToPoint } from './page-form';
import { unbrokenTokens } from './pdf-body';
import { pdfFontName } from './pdf-fonts';
import { printPdf } from './print-pdf';
import { printable } from './printable-text';
import { registerPage, registerSize, registerSubtitle, type RegisterMeta, type RegisterTable } from './register-table';

const padding = 3;

/** The same register as a PDF, page numbers "2/14" so that a bound copy shows that no sheet is missing (REG-4). */
export async function renderRegisterPdf(source: RegisterTable, meta: RegisterMeta): Promise<Uint8Array> {
  const table = printable(source);
  const width = mmToPoint(registerPage.widthMm - registerPage.leftMm - registerPage.rightMm);
  const widths = table.columns.map((column) => column.share * width - 2 * padding - 0.5);
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [registerPage.leftMm, registerPage.topMm, registerPage.rightMm, registerPage.bottomMm].map(mmToPoint) as [number, number, number, number],
    defaultStyle: { font: pdfFontName, fontSize: registerSize.text },
    header: (page: number, pages: number) => ({
      margin: [mmToPoint(registerPage.leftMm), mmToPoint(9), mmToPoint(registerPage.rightMm), 0],
      columns: [
        { width: '*', text: '' },
        { width: 80, text: `${page}/${pages}`, alignment: 'center', fontSize: 12 },
        { width: '*', text: meta.trainingMark ? trainingMarkText : '', alignment: 'right', bold: true, color: '#a01020' },
      ],
    }),
    ...(meta.trainingMark ? { watermark: { text: trainingMarkText, font: pdfFontName, color: '#a01020', opacity: 0.08, bold: true, fontSize: 80 } } : {}),
    content: [
      ...(meta.parentAgency === null ? [] : [{ text: meta.parentAgency, fontSize: 12 }]),
      { text: meta.agency, fontSize: 12, bold: true },
      { text: table.title, fontSize: registerSize.title, bold: true, alignment: 'center' },
      { text: registerSubtitle(meta), fontSize: 13, alignment: 'center', margin: [0, 0, 0, 6] },
      {
        layout: {
          hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingLeft: () => padding, paddingRight: () => padding,
          paddingTop: () => 2, paddingBottom: () => 2,
        },
        table: {
          headerRows: 2,
          dontBreakRows: true,
          widths,
          body: [
            table.columns.map((column) => ({ text: column.heading, bold: true, alignment: 'center' as const })),
            table.columns.map((_column, index) => ({ text: `(${index + 1})`, alignment: 'center' as const })),
            ...table.rows.map((row) => row.map((value, index) => ({ text: value.length < 16 ? value : unbrokenTokens(value), alignment: table.columns[index]!.align }))),
          ],
        },
      },
    ],
  };
  return printPdf(definition, { title: table.title, author: meta.agency, createdAt: meta.createdAt });
}
