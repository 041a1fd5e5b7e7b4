import JSZip from 'jszip';
import mammoth from 'mammoth';
import { sampleOfficialDocument } from '#test/documents/sample-official-document';
import { fillDocxBlanks, type DocxBlankValues } from './fill-docx-blanks';
import { renderDocx } from './render-docx';

const values: DocxBlankValues = {
  number: '50',
  date: { day: 5, month: 9, year: 2026 },
  signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Đỗ Thị Mỹ Hạnh', note: null },
};

const r = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const tab = '<w:r><w:tab/></w:r>';
const table = (left: string, right: string): string => `<w:tbl><w:tr><w:tc><w:tcPr/>${left}</w:tc><w:tc><w:tcPr/>${right}</w:tc></w:tr></w:tbl>`;

async function docx(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`);
  zip.file('word/media/seal.bin', new Uint8Array([1, 2, 3]));
  return zip.generateAsync({ type: 'uint8array' });
}

async function text(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.replace(/\n+/gu, '\n').trim();
}

const xmlOf = async (bytes: Uint8Array): Promise<string> => (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('string');

describe('fillDocxBlanks', () => {
  it('NUM-7, NUM-12: fills number, day and signer in a file with table heads, keeping every other part', async () => {
    const source = await docx(
      table(p(r('Số:         /KH-STC')), p(r('Sơn Hà, ngày      tháng 9 năm 2026')))
      + p(r('Nội dung số: 12 /KH khác, ngày mai.')) + table(p(r('Nơi nhận:')) + p(r('- Lưu: VT.')), p(r('KT. GIÁM ĐỐC', '<w:b/>')) + p(r('PHÓ GIÁM ĐỐC', '<w:b/>')) + p() + p() + p()),
    );
    const result = await fillDocxBlanks(source, values);
    expect(await text(result.bytes)).toBe('Số: 50/KH-STC\nSơn Hà, ngày 05 tháng 9 năm 2026\nNội dung số: 12 /KH khác, ngày mai.\nNơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐỗ Thị Mỹ Hạnh');
    expect(result.filled).toEqual(['number', 'day', 'signerName']);
    expect(result.alreadyPrinted).toEqual(['year', 'month', 'signatureLines']);
    expect(result.unfilled).toEqual([]);
    expect(await (await JSZip.loadAsync(result.bytes)).file('word/media/seal.bin')!.async('array')).toEqual([1, 2, 3]);
    expect(await xmlOf(result.bytes)).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">Đỗ Thị Mỹ Hạnh/u);
  });

  it('fills blanks whose letters are split over runs, and one paragraph that holds number and date', async () => {
    const source = await docx(
      p(r('S'), r('ố', '<w:i/>'), r(': '), r('  ', '<w:b/>'), r(' /K'), r('H-STC'), tab, r('Sơn Hà, ng'), r('ày '), r('.....'), r(' tháng'), r(' … '), r('năm 20'), r('26'))
      + p(r('Nội dung')) + p(r('Nơi nhận:')) + p(r('- Lưu: VT.')) + p(r('GIÁM ĐỐC')),
    );
    const result = await fillDocxBlanks(source, { ...values, signature: { lines: ['GIÁM ĐỐC'], name: 'Bùi Văn Tưởng', note: null } });
    expect(await text(result.bytes)).toBe('Số: 50/KH-STC\tSơn Hà, ngày 05 tháng 9 năm 2026\nNội dung\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nBùi Văn Tưởng');
    expect(result.filled).toEqual(['number', 'month', 'day', 'signerName']);
  });

  it('fills a blank made of tabs alone', async () => {
    const source = await docx(p(r('Số:'), tab, tab, r('/KH-STC')) + p(r('Sơn Hà, ngày'), tab, r('tháng'), tab, r('năm 2026')));
    const result = await fillDocxBlanks(source, values);
    expect(await text(result.bytes)).toBe('Số: 50/KH-STC\nSơn Hà, ngày 05 tháng 9 năm 2026');
    expect(result.unfilled.map(({ blank, reason }) => [blank, reason])).toEqual([['signatureLines', 'notFound'], ['signerName', 'notFound']]);
  });

  it('writes post, name and receivers where both cells are empty', async () => {
    const source = await docx(table(p(r('Số: /KH-STC')), p(r('Sơn Hà, ngày tháng năm'))) + table(p(r('Nơi nhận:', '<w:b/><w:i/><w:sz w:val="24"/>')), p()));
    const result = await fillDocxBlanks(source, { ...values, recipients: { recipients: [{ text: 'UBND tỉnh', flag: 'b/c' }], archive: 'VT' } });
    expect(await text(result.bytes)).toBe('Số: 50/KH-STC\nSơn Hà, ngày 05 tháng 9 năm 2026\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐỗ Thị Mỹ Hạnh');
    expect([...result.filled].sort()).toEqual(['day', 'month', 'number', 'recipients', 'signatureLines', 'signerName', 'year']);
    expect(await xmlOf(result.bytes)).toMatch(/<w:rPr><w:sz w:val="22"\/><\/w:rPr><w:t xml:space="preserve">- UBND tỉnh/u);
  });

  it('SIGN-8: never overwrites what is printed and differs; an unchanged file keeps its bytes', async () => {
    const source = await docx(p(r('Số: 49/KH-STC')) + p(r('Sơn Hà, ngày 04 tháng 9 năm 2026')) + table(p(r('Nơi nhận:')) + p(r('- Lưu: VT.')), p(r('GIÁM ĐỐC')) + p(r('Vũ Hoàng'))));
    const result = await fillDocxBlanks(source, values);
    expect(result.bytes).toBe(source);
    expect(result.unfilled).toEqual([
      { blank: 'number', reason: 'differs', printed: '49' },
      { blank: 'day', reason: 'differs', printed: '4' },
      { blank: 'signatureLines', reason: 'differs', printed: 'GIÁM ĐỐC' },
      { blank: 'signerName', reason: 'differs', printed: 'Vũ Hoàng' },
    ]);
  });

  it('fills the blanks of a file that this product printed', async () => {
    const source = await renderDocx(sampleOfficialDocument({ signature: { ...values.signature, name: null } }));
    const result = await fillDocxBlanks(source, values);
    const printed = await text(result.bytes);
    for (const line of ['Số: 50/KH-STC', 'Sơn Hà, ngày 05 tháng 9 năm 2026', 'PHÓ GIÁM ĐỐC\nĐỗ Thị Mỹ Hạnh']) expect(printed).toContain(line);
    expect(result.unfilled).toEqual([]);
    expect(Buffer.from((await fillDocxBlanks(source, values)).bytes).equals(Buffer.from(result.bytes))).toBe(true);
  });
});
