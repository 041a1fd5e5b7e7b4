import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { readPdf } from '#test/documents/read-pdf';
import { incomingColumns, incomingRegisterTable, outgoingColumns, outgoingRegisterTable, type RegisterMeta } from './register-table';
import { renderRegisterDocx } from './render-register-docx';
import { renderRegisterPdf } from './render-register-pdf';
import { renderRegisterXlsx } from './render-register-xlsx';

const meta: RegisterMeta = { parentAgency: 'UBND TỈNH SƠN HÀ', agency: 'SỞ TÀI CHÍNH', year: 2026, scope: null, trainingMark: false, createdAt: '2026-12-31T03:00:00Z' };
const rows = Array.from({ length: 60 }, (_value, index) => ({
  codeNumber: `${String(index + 1).padStart(2, '0')}/KH-STC`, issuedOn: '2026-09-05', typeAndSubject: index === 0 ? '=1+1' : `Kế hoạch hỗ trợ doanh nghiệp đợt ${index + 1}`,
  signer: 'Đỗ Thị Mỹ Hạnh', recipients: 'UBND tỉnh (b/c); Các sở, ban, ngành tỉnh', fileCopyKeeper: 'VT, DNKTTT', copies: 12, handedOn: '2026-09-05', receipt: null, remarks: null,
}));
const outgoing = outgoingRegisterTable(rows);

describe('registers', () => {
  it('REG-1, REG-2: ten columns in the order of the law, whose widths fill the page', () => {
    expect(outgoingColumns.map((column) => column.heading.split(' ')[0])).toEqual(['Số,', 'Ngày', 'Tên', 'Người', 'Nơi', 'Đơn', 'Số', 'Ngày', 'Ký', 'Ghi']);
    expect(incomingColumns.map((column) => column.heading.split(' ').slice(0, 2).join(' '))).toEqual(['Ngày đến', 'Số đến', 'Tác giả', 'Số, ký', 'Ngày tháng', 'Tên loại', 'Đơn vị', 'Ngày chuyển', 'Ký nhận', 'Ghi chú']);
    for (const columns of [outgoingColumns, incomingColumns]) expect(columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1, 5);
    const incoming = incomingRegisterTable([{ arrivedOn: '2026-09-07', arrivalNumber: '15', author: 'UBND tỉnh', codeNumber: '214/KH-UBND', issuedOn: '2026-08-07', typeAndSubject: 'Kế hoạch', unitOrPerson: 'Phòng DN', handedOn: null, receipt: null, remarks: null }]);
    expect(incoming.rows).toEqual([['07/09/2026', '15', 'UBND tỉnh', '214/KH-UBND', '07/08/2026', 'Kế hoạch', 'Phòng DN', '', '', '']]);
  });

  it('REG-4: the PDF is landscape, holds every row, and numbers its pages of all pages', async () => {
    const pages = await readPdf(await renderRegisterPdf(outgoing, meta));
    expect(pages[0]!.width).toBeGreaterThan(pages[0]!.height);
    const text = pages.map((page) => page.lines.join('\n')).join('\n');
    for (const row of rows) expect(text).toContain(row.codeNumber);
    pages.forEach((page, index) => {
      expect(page.lines.join('\n')).toContain(`${index + 1}/${pages.length}`);
      expect(page.lines.some((line) => line.startsWith('(1) (2)'))).toBe(true);
      for (const item of page.items) expect(item.left + item.width).toBeLessThan(page.width - 40);
    });
  });

  it('REG-4: the DOCX is landscape and repeats its heading', async () => {
    const xml = await (await JSZip.loadAsync(await renderRegisterDocx(outgoing, meta))).file('word/document.xml')!.async('string');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:tr>/gu)).toHaveLength(62);
  });

  it('REG-1: the workbook holds the rows as text and never as a formula', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await renderRegisterXlsx(outgoing, meta)).buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(66);
    expect(sheet.getCell(7, 3).type).toBe(ExcelJS.ValueType.String);
    expect(sheet.getCell(7, 3).value).toBe('=1+1');
    expect(sheet.getCell(7, 1).value).toBe('01/KH-STC');
    expect(sheet.pageSetup.orientation).toBe('landscape');
    expect(sheet.pageSetup.printTitlesRow).toBe('5:6');
  });

  it.each([['docx', renderRegisterDocx], ['pdf', renderRegisterPdf], ['xlsx', renderRegisterXlsx]] as const)('%s: the same rows give the same bytes', async (_name, render) => {
    const first = await render(outgoing, meta);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await render(outgoing, meta)).equals(Buffer.from(first))).toBe(true);
  });

  it('model 5: a rehearsal register is marked', async () => {
    const marked = { ...meta, trainingMark: true };
    for (const page of await readPdf(await renderRegisterPdf(outgoing, marked))) expect(page.lines.join('\n')).toContain('BẢN TẬP HUẤN');
    const zip = await JSZip.loadAsync(await renderRegisterDocx(outgoing, marked));
    const headers = await Promise.all(zip.file(/header\d+\.xml/u).map((file) => file.async('string')));
    expect(headers.join('')).toContain('BẢN TẬP HUẤN');
  });
});
