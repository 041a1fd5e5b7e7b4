import JSZip from 'jszip';
import { readDocument } from '#documents/reading/read-document';
import { readDocx } from '#documents/reading/read-docx';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
async function textOf(body: string, parts: Record<string, string> = {}): Promise<{ text: string; cells: string[][]; kinds: string[] }> {
  const zip = new JSZip();
  zip.file('word/document.xml', `<w:document ${NS}><w:body>${body}</w:body></w:document>`);
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml);
  const { text, blocks } = await readDocx(await zip.generateAsync({ type: 'uint8array' }));
  return { text, cells: blocks.filter((b) => b.kind === 'tableRow').map((b) => b.cells), kinds: blocks.map((b) => b.kind) };
}
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`;
const item = (text: string, level = 0): string => p(t(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const numbering = (levels: [string, string][]): string =>
  `<w:numbering ${NS}><w:abstractNum w:abstractNumId="0">${levels.map(([format, text], i) => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

describe('Word documents', () => {
  test('split runs are one text; deletions are dropped, insertions kept', async () => {
    const { text } = await textOf(p(`${t('Trước ngà')}${t('y 20')}<w:ins>${t('/12')}</w:ins><w:del><w:r><w:delText>/11</w:delText></w:r></w:del>${t('/2026')}<w:moveFrom>${t('cũ')}</w:moveFrom>`));
    expect(text).toBe('Trước ngày 20/12/2026');
  });

  test('list labels are computed: Roman, dotted, letters, bullets, restart under a higher level', async () => {
    const { text } = await textOf(item('MỘT') + item('Hai', 1) + item('Ba', 2) + item('Bốn', 2) + item('Năm', 1) + item('Sáu', 2) + item('gạch', 3), { 'word/numbering.xml': numbering([['upperRoman', '%1.'], ['decimal', '%2.'], ['lowerLetter', '%3)'], ['bullet', '\uf0b7']]) });
    expect(text.split('\n')).toEqual(['I. MỘT', '1. Hai', 'a) Ba', 'b) Bốn', '2. Năm', 'a) Sáu', '- gạch']);
  });

  test('letters follow the Vietnamese order where the document itself writes đ)', async () => {
    const items = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((x) => item(x)).join('');
    const parts = { 'word/numbering.xml': numbering([['lowerLetter', '%1)']]) };
    expect((await textOf(items, parts)).text).toContain('e) m5');
    const vietnamese = await textOf(items + p(t('Phòng A thực hiện nội dung đ)')), parts);
    expect(vietnamese.text).toContain('đ) m5');
    expect(vietnamese.text).toContain('e) m6');
  });

  test('merged cells: a cell that goes on downwards holds for every row, one merged to the right is printed once', async () => {
    const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(t(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${tc('A', '<w:vMerge w:val="restart"/>')}${tc('B')}${tc('C')}</w:tr><w:tr>${tc('', '<w:vMerge/>')}${tc('BC', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    expect((await textOf(table)).cells).toEqual([['A', 'B', 'C'], ['A', 'BC', '']]);
  });

  test('footnotes are kept beside the text and take no part in reading', async () => {
    const { text, kinds } = await textOf(p(`${t('Chỉ tiêu')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(t('Tiếp theo')), { 'word/footnotes.xml': `<w:footnotes ${NS}><w:footnote w:id="2">${p(t('Theo số liệu thống kê'))}</w:footnote></w:footnotes>` });
    expect(text.split('\n')).toEqual(['Chỉ tiêu', 'Tiếp theo', 'Theo số liệu thống kê']);
    expect(kinds).toEqual(['paragraph', 'paragraph', 'note']);
  });

  test('text boxes are read once, fields by their result', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(t('KHẨN'))}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(t('KHẨN'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect((await textOf(p(`${t('Trang ')}<w:r><w:instrText>PAGE</w:instrText></w:r>${t('1')}${box}`))).text).toBe('Trang 1\nKHẨN');
  });

  test('tracked changes are read as accepted and counted; a deleted paragraph mark joins two paragraphs', async () => {
    const zip = new JSZip();
    const by = 'w:id="1" w:author="An" w:date="2026-01-02T00:00:00Z"';
    zip.file('word/document.xml', `<w:document ${NS}><w:body>${p(t('KẾ HOẠCH'))}${p(`${t('Nộp trước ngày ')}<w:ins ${by}>${t('20')}</w:ins><w:del ${by}><w:r><w:delText>15</w:delText></w:r></w:del>`, `<w:rPr><w:del ${by}/></w:rPr>`)}${p(t('/12/2026.'))}</w:body></w:document>`);
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    const { text, tracked } = await readDocx(bytes);
    expect(text.split('\n')).toEqual(['KẾ HOẠCH', 'Nộp trước ngày 20/12/2026.']);
    expect(tracked).toBe(3);
    const { warnings } = await readDocument({ bytes });
    expect(warnings.filter((w) => w.code === 'TRACKED-CHANGES')).toEqual([expect.objectContaining({ severity: 'warning', message: expect.stringContaining('3 chỗ sửa') as string })]);
  });

  test('a document without tracked changes asks nothing about them', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', `<w:document ${NS}><w:body>${p(t('KẾ HOẠCH'))}${p(t('Năm 2026'))}</w:body></w:document>`);
    expect((await readDocument({ bytes: await zip.generateAsync({ type: 'uint8array' }) })).warnings.map((w) => w.code)).not.toContain('TRACKED-CHANGES');
  });

  test('the words of an old drawing box (VML) are read once, the copy for older programs is not', async () => {
    const box = (inner: string): string => `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const { text } = await textOf(p(`<w:r>${box(p(t('Số: 5/KH-UBND')))}</w:r>`) + p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(t('DỰ THẢO'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${box(p(t('DỰ THẢO')))}</mc:Fallback></mc:AlternateContent></w:r>`));
    expect(text.split('\n')).toEqual(['Số: 5/KH-UBND', 'DỰ THẢO']);
  });
});
