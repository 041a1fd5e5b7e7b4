import { sampleBody, sampleOfficialDocument } from '#test/documents/sample-official-document';
import { readPdf } from '#test/documents/read-pdf';
import { renderPdf } from './render-pdf';

const mm = (points: number): number => (points * 25.4) / 72;

describe('renderPdf', () => {
  it('FORM-4: A4, embedded Times metrics, page number on page 2 in the top margin only', async () => {
    const pages = await readPdf(await renderPdf(sampleOfficialDocument({ body: sampleBody(3) })));
    expect(pages.length).toBeGreaterThan(1);
    expect([Math.round(mm(pages[0]!.width)), Math.round(mm(pages[0]!.height))]).toEqual([210, 297]);
    expect(pages[0]!.items.filter((item) => item.text.trim() === '1' && item.top < 57)).toEqual([]);
    const number = pages[1]!.items.find((item) => item.text.trim() === '2' && mm(item.top) < 20)!;
    const centre = number.left + number.width / 2;
    expect(Math.abs(mm(centre) - (30 + 165 / 2))).toBeLessThan(2);
  });

  it('FORM-4: nothing is printed outside the margins', async () => {
    const long = { agency: 'BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH', subject: 'Cải thiện môi trường đầu tư kinh doanh, nâng cao chỉ số năng lực cạnh tranh cấp tỉnh '.repeat(3).trim() };
    for (const page of await readPdf(await renderPdf(sampleOfficialDocument({ ...long, body: sampleBody(3) })))) {
      for (const item of page.items) {
        expect(mm(item.left)).toBeGreaterThan(29.5);
        expect(mm(item.left + item.width)).toBeLessThan(195.5);
        expect(mm(item.top)).toBeLessThan(277.5);
      }
    }
  });

  it('FORM-5 box 1: the national title stays on one line', async () => {
    const [page] = await readPdf(await renderPdf(sampleOfficialDocument()));
    expect(page!.lines.some((line) => /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u.test(line))).toBe(true);
  });

  it('NUM-11: prints the blanks of a plan without number and day', async () => {
    const [page] = await readPdf(await renderPdf(sampleOfficialDocument()));
    expect(page!.lines.some((line) => /^Số:\s+\/KH-STC\s+Sơn Hà, ngày\s+tháng 9 năm 2026$/u.test(line))).toBe(true);
  });

  it('all words of the body are printed', async () => {
    const document = sampleOfficialDocument({ body: sampleBody(3) });
    const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
    const printed = letters((await readPdf(await renderPdf(document))).map((page) => page.items.map((item) => item.text).join('')).join(''));
    for (const block of document.body) if (block.kind !== 'table') expect(printed).toContain(letters(block.runs.map((run) => run.text).join('')).slice(0, 60));
  });

  it.each([3, 40, 130])('signature, name and the first of %d receivers stand on one page with the last paragraph', async (count) => {
    const recipients = Array.from({ length: count }, (_value, index) => ({ text: `UBND xã Bình ${index + 1}`, flag: null }));
    for (const rounds of [1, 2, 3]) {
      const pages = await readPdf(await renderPdf(sampleOfficialDocument({ recipients, body: sampleBody(rounds) })));
      const holders = pages.filter((page) => page.lines.some((line) => line.includes('Đỗ Thị Mỹ Hạnh')));
      expect(holders).toHaveLength(1);
      const text = holders[0]!.lines.join('\n');
      for (const part of ['Nơi nhận', 'UBND xã Bình 1', 'PHÓ GIÁM ĐỐC', './.']) expect(text).toContain(part);
      const all = pages.map((page) => page.lines.join('\n')).join('\n');
      for (let index = 1; index <= count; index += 1) expect(all).toContain(`Bình ${index};`);
    }
  });

  it('model 5: a rehearsal is marked on every page', async () => {
    const pages = await readPdf(await renderPdf(sampleOfficialDocument({ trainingMark: true, body: sampleBody(3) })));
    for (const page of pages) expect(page.lines.join('\n')).toContain('BẢN TẬP HUẤN');
    const plain = await readPdf(await renderPdf(sampleOfficialDocument()));
    expect(plain.map((page) => page.lines.join('\n')).join('\n')).not.toContain('TẬP HUẤN');
  });

  it('IssuedFile: the same document gives the same bytes, later too', async () => {
    const document = sampleOfficialDocument({ trainingMark: true });
    const first = await renderPdf(document);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await renderPdf(document)).equals(Buffer.from(first))).toBe(true);
  });

  it('an appendix begins a page of its own after the signature', async () => {
    const body = [...sampleBody(1), { kind: 'appendix' as const, runs: [{ text: 'PHỤ LỤC I' }] }, { kind: 'paragraph' as const, runs: [{ text: 'Danh mục' }] }];
    const pages = await readPdf(await renderPdf(sampleOfficialDocument({ body })));
    const last = pages[pages.length - 1]!.lines.join('\n');
    expect(last).toContain('PHỤ LỤC I');
    expect(last).not.toContain('Nơi nhận');
  });
});
