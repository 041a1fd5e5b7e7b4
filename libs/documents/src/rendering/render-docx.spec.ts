import JSZip from 'jszip';
import { sampleBody, sampleOfficialDocument } from '#test/documents/sample-official-document';
import { contentWidthMm, mmToPoint, mmToTwip, pageForm, textSize } from './page-form';
import { renderDocx } from './render-docx';
import { balanceBoldText, boldTextWidthPt, shortRuleWidthPt } from './text-width';

async function parts(bytes: Uint8Array): Promise<{ body: string; styles: string; header: (first: boolean) => string; core: string; names: string[] }> {
  const zip = await JSZip.loadAsync(bytes);
  const read = (name: string): Promise<string> => zip.file(name)!.async('string');
  const body = await read('word/document.xml');
  const relations = await read('word/_rels/document.xml.rels');
  const headers = new Map<boolean, string>();
  for (const match of body.matchAll(/<w:headerReference w:type="(first|default)" r:id="([^"]+)"/gu)) {
    const target = new RegExp(`Id="${match[2]}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${match[2]}"`, 'u').exec(relations)!;
    headers.set(match[1] === 'first', await read(`word/${target[1] ?? target[2]}`));
  }
  return { body, styles: await read('word/styles.xml'), header: (first) => headers.get(first)!, core: await read('docProps/core.xml'), names: Object.keys(zip.files) };
}

/** Properties of the paragraph or run that holds exactly this text. */
function around(body: string, text: string): { paragraph: string; run: string } {
  for (const match of body.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/gu)) {
    const run = /<w:r>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu;
    for (const [whole] of match[0].matchAll(run)) if (whole.includes(`>${text}<`)) return { paragraph: match[0], run: whole };
  }
  throw new Error(`no paragraph with ${text}`);
}

describe('renderDocx', () => {
  it('FORM-4: A4 portrait, lawful margins, Times New Roman, Vietnamese', async () => {
    const { body, styles } = await parts(await renderDocx(sampleOfficialDocument()));
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/u);
    const margin = /<w:pgMar ([^>]*)\/>/u.exec(body)![1]!;
    const value = (side: string): number => Number(new RegExp(`w:${side}="(\\d+)"`, 'u').exec(margin)![1]);
    for (const [side, from, to] of [['top', 20, 25], ['bottom', 20, 25], ['left', 30, 35], ['right', 15, 20]] as const) {
      expect(value(side)).toBeGreaterThanOrEqual(mmToTwip(from));
      expect(value(side)).toBeLessThanOrEqual(mmToTwip(to));
    }
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toMatch(/<w:lang [^>]*w:val="vi-VN"/u);
  });

  it('FORM-4: the page number stands centred in the head of later pages only', async () => {
    const { body, header } = await parts(await renderDocx(sampleOfficialDocument()));
    expect(body).toContain('<w:titlePg/>');
    expect(header(false)).toMatch(/<w:jc w:val="center"\/>[\s\S]*PAGE/u);
    expect(header(false)).toContain('<w:sz w:val="26"/>');
    expect(header(true)).not.toContain('PAGE');
  });

  it('FORM-5: sizes and styles of the boxes', async () => {
    const { body } = await parts(await renderDocx(sampleOfficialDocument({ signature: { lines: ['GIÁM ĐỐC'], name: 'Vũ Hoàng', note: '(đã ký)' } })));
    const nbsp = (text: string): string => text.replace(/ /gu, '\u00a0');
    const expected: [string, number, boolean, boolean][] = [
      [nbsp('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 12, true, false], [nbsp('Độc lập - Tự do - Hạnh phúc'), 13, true, false],
      ['UBND TỈNH SƠN HÀ', 12, false, false], ['SỞ TÀI CHÍNH', 12, true, false], ['KẾ HOẠCH', 14, true, false],
      ['Căn cứ Luật Hỗ trợ doanh nghiệp nhỏ và vừa ngày 12 tháng 6 năm 2017;', 14, false, true],
      ['GIÁM ĐỐC', 14, true, false], ['(đã ký)', 14, false, true], ['Vũ Hoàng', 14, true, false],
      ['Nơi nhận:', 12, true, true], ['- UBND tỉnh (b/c);', 11, false, false], ['- Lưu: VT, DNKTTT.', 11, false, false],
    ];
    for (const [text, size, bold, italic] of expected) {
      const { run } = around(body, text);
      expect([text, run.includes(`<w:sz w:val="${size * 2}"/>`), run.includes('<w:b/>'), run.includes('<w:i/>')]).toEqual([text, true, bold, italic]);
    }
  });

  it('FORM-5: body justified, first line 1.27 cm, 6 pt between paragraphs', async () => {
    const { body } = await parts(await renderDocx(sampleOfficialDocument()));
    const { paragraph } = around(body, 'Niêm yết công khai, hướng dẫn một lần, đầy đủ các thủ tục; không yêu cầu doanh nghiệp nộp lại giấy tờ đã có trong cơ sở dữ liệu của cơ quan nhà nước.');
    expect(paragraph).toContain('<w:jc w:val="both"/>');
    expect(paragraph).toContain('w:firstLine="720"');
    expect(paragraph).toContain('w:after="120"');
  });

  it('FORM-5: the column of the national title holds it on one line, rules have their lawful length', () => {
    // 248.6 pt measured with kerning; the estimate must not fall below it.
    const width = boldTextWidthPt('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', textSize.nationalTitle);
    expect(width).toBeGreaterThan(248);
    expect(width).toBeLessThan(mmToPoint(contentWidthMm) * pageForm.rightHeadShare - 10);
    const lines = balanceBoldText('BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH NÔNG NGHIỆP TỈNH', 12, 190);
    for (const line of lines) expect(boldTextWidthPt(line, 12)).toBeLessThanOrEqual(190);
    const share = shortRuleWidthPt(lines, 12) / boldTextWidthPt(lines.at(-1)!, 12);
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it('NUM-1, NUM-11, NUM-12: number and day print as given, or as blanks', async () => {
    const blank = (await parts(await renderDocx(sampleOfficialDocument()))).body;
    expect(blank).toMatch(/>Số:\u00a0{10}\/KH-STC</u);
    expect(blank).toMatch(/>Sơn Hà, ngày\u00a0{6}tháng 9 năm 2026</u);
    const given = (await parts(await renderDocx(sampleOfficialDocument({ numberLine: { number: '05', symbol: 'KH-STC' }, date: { day: 5, month: 2, year: 2026 } })))).body;
    expect(given).toContain('>Số: 05/KH-STC<');
    expect(given).toContain('>Sơn Hà, ngày 05 tháng 02 năm 2026<');
  });

  it('signature and the receivers beside it never break; a long list goes on in a row of its own', async () => {
    const recipients = Array.from({ length: 40 }, (_value, index) => ({ text: `UBND xã ${index + 1}`, flag: null }));
    const { body } = await parts(await renderDocx(sampleOfficialDocument({ recipients })));
    const closing = body.slice(body.lastIndexOf('<w:tbl>'));
    const rows = closing.match(/<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/gu)!;
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('<w:cantSplit/>');
    expect(rows[0]).toContain('Đỗ Thị Mỹ Hạnh');
    expect(rows[1]).not.toContain('<w:cantSplit/>');
    expect(rows[1]).toContain('Lưu: VT');
    expect(around(body, 'Trên đây là Kế hoạch của Sở Tài chính, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.').paragraph).toContain('<w:keepNext/>');
  });

  it('model 5: a rehearsal is marked on every page, a real document is not', async () => {
    const marked = await parts(await renderDocx(sampleOfficialDocument({ trainingMark: true })));
    expect(marked.header(true)).toContain('BẢN TẬP HUẤN');
    expect(marked.header(false)).toContain('BẢN TẬP HUẤN');
    const plain = await parts(await renderDocx(sampleOfficialDocument()));
    expect(plain.header(true) + plain.header(false)).not.toContain('TẬP HUẤN');
  });

  it('IssuedFile: the same document gives the same bytes, later too', async () => {
    const document = sampleOfficialDocument({ body: sampleBody(2) });
    const first = await renderDocx(document);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // archives keep time in steps of two seconds
    expect(Buffer.from(await renderDocx(document)).equals(Buffer.from(first))).toBe(true);
    expect((await parts(first)).core).toContain('2026-09-22T02:00:00Z</dcterms:created>');
    const other = await renderDocx({ ...document, subject: 'Khác' });
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });

  it('letters that XML forbids do not make an unreadable file', async () => {
    const { body } = await parts(await renderDocx(sampleOfficialDocument({ body: [{ kind: 'paragraph', runs: [{ text: 'Nội\u0001 dung\u000b \ud800cuối & <hết>' }] }] })));
    expect(body).toContain('>Nội dung cuối &amp; &lt;hết&gt;<');
  });

  it('FORM-5 box 5b, 9a: a letter prints its subject under the number and its addressees as dashed lines', async () => {
    const { body } = await parts(await renderDocx(sampleOfficialDocument({ typeName: null, subject: 'đôn đốc báo cáo', addressees: ['Sở Công Thương', 'UBND các xã'] })));
    expect(body).not.toContain('KẾ HOẠCH<');
    for (const text of ['V/v đôn đốc báo cáo', 'Kính gửi:', '- Sở Công Thương;', '- UBND các xã.']) expect(body).toContain(`>${text}<`);
  });
});
