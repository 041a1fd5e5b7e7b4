import fc from 'fast-check';
import { sampleOfficialDocument } from '#test/documents/sample-official-document';
import { escapeHtml, renderHtml } from './render-html';

describe('renderHtml', () => {
  it('gives every block of the body its index', () => {
    const document = sampleOfficialDocument();
    const indexes = [...renderHtml(document).matchAll(/data-block="(\d+)"/gu)].map((match) => Number(match[1]));
    expect(indexes).toEqual(document.body.map((_block, index) => index));
  });

  it('prints the same frame as the files: blanks, post, name, receivers', () => {
    const html = renderHtml(sampleOfficialDocument());
    expect(html).toMatch(/<p class="od-number-line">Số:\u00a0+\/KH-STC<\/p>/u);
    for (const part of ['<p class="od-post">KT. GIÁM ĐỐC</p>', '<p class="od-signer">Đỗ Thị Mỹ Hạnh</p>', '<p class="od-recipient">- UBND tỉnh (b/c);</p>', '<p class="od-recipient">- Lưu: VT, DNKTTT.</p>', 'lang="vi"', '<strong>98%</strong>', '<td colspan="3">']) expect(html).toContain(part);
    expect(html).not.toContain('TẬP HUẤN');
    expect(renderHtml(sampleOfficialDocument({ trainingMark: true }))).toContain('<p class="od-training-mark">BẢN TẬP HUẤN</p>');
  });

  it('appendices follow the signature', () => {
    const html = renderHtml(sampleOfficialDocument({ body: [{ kind: 'paragraph', runs: [{ text: 'Nội dung' }] }, { kind: 'appendix', runs: [{ text: 'PHỤ LỤC' }] }] }));
    expect(html.indexOf('od-signature')).toBeGreaterThan(html.indexOf('Nội dung'));
    expect(html.indexOf('PHỤ LỤC')).toBeGreaterThan(html.indexOf('od-signature'));
  });

  it('text never becomes markup, wherever it stands (property)', () => {
    fc.assert(fc.property(fc.string(), (noise) => {
      const evil = `<img src=x onerror="a('b')">${noise}`;
      const html = renderHtml(sampleOfficialDocument({
        agency: evil, parentAgency: evil, place: evil, subject: evil, typeName: evil, addressees: [evil, evil], archive: evil,
        numberLine: { number: evil, symbol: evil }, recipients: [{ text: evil, flag: evil }], signature: { lines: [evil], name: evil, note: evil },
        body: [{ kind: 'paragraph', runs: [{ text: evil, bold: true }] }, { kind: 'listItem', marker: evil, runs: [] }, { kind: 'table', headerRows: 1, rows: [[{ runs: [{ text: evil }] }]] }],
      }));
      expect(html).not.toContain('<img');
      expect(html).toContain(escapeHtml(evil));
    }), { numRuns: 50 });
  });
});
