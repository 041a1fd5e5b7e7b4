import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { sampleOfficialDocument } from '#test/documents/sample-official-document';
import { blockText, plainText } from './official-document';
import { officialDocumentFromText } from './official-document-from-text';

const { body: _body, ...frame } = sampleOfficialDocument();

const source = `UBND TỈNH SƠN HÀ
SỞ TÀI CHÍNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số:       /KH-STC
Sơn Hà, ngày    tháng 9 năm 2026
## KẾ HOẠCH
### Hỗ trợ doanh nghiệp nhỏ và vừa
trên địa bàn tỉnh Sơn Hà năm 2027
Căn cứ Luật Hỗ trợ doanh nghiệp nhỏ và vừa;
Căn cứ Nghị định số 80/2021/NĐ-CP
Sở Tài chính xây dựng kế hoạch như sau:
#### I. MỤC ĐÍCH
1. Đưa chính sách đến đúng doanh nghiệp.
**1.1. Chỉ số “*Gia nhập thị trường*”**
- Nội dung (*) có chú thích
tiếp theo của câu.
a) Việc thứ nhất;
| TT | Việc |
|----|------|
| 1 | Rà soát |
Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.
**KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC**
Đỗ Thị Mỹ Hạnh
PHỤ LỤC I
Danh mục nhiệm vụ`;

describe('officialDocumentFromText', () => {
  const { body } = officialDocumentFromText(source, frame);

  it('FORM-2: leaves head, receivers and signature of the source to the facts, keeps an appendix', () => {
    const text = body.map(blockText).join('\n');
    for (const gone of ['CỘNG HÒA', 'KH-STC', 'ngày', 'Nơi nhận', 'Lưu', 'GIÁM ĐỐC', 'Đỗ Thị', 'năm 2027']) expect(text).not.toContain(gone);
    expect(body.slice(-2).map((block) => [block.kind, blockText(block)])).toEqual([['appendix', 'PHỤ LỤC I'], ['paragraph', 'Danh mục nhiệm vụ']]);
  });

  it('FORM-5: tells bases, headings, items, text and tables apart', () => {
    expect(body.slice(0, -2).map((block) => [block.kind, blockText(block)])).toEqual([
      ['base', 'Căn cứ Luật Hỗ trợ doanh nghiệp nhỏ và vừa;'],
      ['base', 'Căn cứ Nghị định số 80/2021/NĐ-CP.'],
      ['paragraph', 'Sở Tài chính xây dựng kế hoạch như sau:'],
      ['heading', 'I. MỤC ĐÍCH'],
      ['paragraph', '1. Đưa chính sách đến đúng doanh nghiệp.'],
      ['heading', '1.1. Chỉ số “Gia nhập thị trường”'],
      ['listItem', '- Nội dung (*) có chú thích tiếp theo của câu.'],
      ['listItem', 'a) Việc thứ nhất;'],
      ['table', 'TT\tViệc\n1\tRà soát'],
    ]);
    const heading = body[5];
    expect(heading?.kind === 'heading' && heading.runs.find((run) => run.italic)?.text).toBe('Gia nhập thị trường');
  });

  it('a subject that differs from the facts stays in the body when nothing marks it', () => {
    const other = officialDocumentFromText('KẾ HOẠCH\nThực hiện một việc khác hẳn.\nNội dung.', frame).body;
    expect(other.map(blockText)).toEqual(['Thực hiện một việc khác hẳn.', 'Nội dung.']);
  });

  it('never loses a word of the body (property)', () => {
    const word = fc.stringMatching(/^[a-zđàáảêôơư0-9()/,%*-]{1,9}$/u).filter((text) => /[\p{L}\p{N}]/u.test(text));
    const start = fc.constantFrom('', '- ', 'a) ', '1. ', '1.1. ', 'I. ', '## ', '**', 'Căn cứ ', 'TT\t', '| ', 'Kính gửi: ', 'PHỤ LỤC ', 'Số: ', '* ');
    const line = fc.tuple(start, fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('', '.', ';', ':', '**', ' |', '\tx\ty'))
      .map(([from, list, end]) => `${from}${list.join(' ')}${end}`);
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const text = `Số: 12/KH-STC\nKẾ HOẠCH\n${frame.subject}\nMở đầu:\n${lines.join('\n')}\nHết./.\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nĐỗ Thị Mỹ Hạnh`;
      const kept = officialDocumentFromText(text, frame).body.map(blockText).join(' ');
      expect(letters(kept)).toBe(letters(`Mở đầu: ${lines.join(' ')} Hết./.`));
    }), { numRuns: 300 });
  });

  const seeds = path.resolve(process.cwd(), '../shared/seeds');
  const files = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
  if (files.length === 0) it.skip('sample plans: the folder of samples is absent', () => undefined);
  if (files.length > 0) it.each(files)('sample plan %s keeps every line between its subject and its receivers', (name) => {
    const text = readFileSync(path.join(seeds, name), 'utf8').normalize('NFC');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const opening = lines.findIndex((line) => /KẾ HOẠCH\W*$/u.test(line));
    const end = lines.findIndex((line) => /^\W*Nơi nhận/u.test(line));
    const subject = letterWords(lines[opening + 1]!);
    const kept = letters(officialDocumentFromText(text, { ...frame, subject }).body.map(blockText).join(' '));
    for (const line of lines.slice(opening + 2, end)) expect(kept).toContain(letters(line));
    expect(kept).not.toContain(letters('Nơi nhận:'));
    expect(kept.startsWith(letters(lines[opening + 2]!))).toBe(true);
  });
});

function letterWords(text: string): string {
  return plainText([{ text }]).replace(/[*#]/gu, '').trim();
}

function letters(text: string): string {
  return text.replace(/<\/?su[bp]>/gu, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
