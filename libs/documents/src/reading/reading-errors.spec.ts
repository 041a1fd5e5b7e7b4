import JSZip from 'jszip';
import { readDocument } from '#documents/reading/read-document';
import { readingErrors as english } from '#messages/en/reading-errors';
import { readingErrors } from '#messages/vi/reading-errors';

const zipOf = async (files: Record<string, string | Uint8Array>): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const documentXml = (body: string): string => `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const word = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const ole = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(text, 'utf16le')]);

/** The first bytes of a PNG that promises this size. */
const png = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

describe('files that cannot be read', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['file.empty', () => new Uint8Array()],
    ['file.empty', () => Buffer.from(' \n\n ')],
    ['file.tooLarge', () => new Uint8Array(50 * 1024 * 1024 + 1)],
    ['file.unknownKind', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['file.unknownKind', () => Buffer.from('{\\rtf1 hello}')],
    ['file.unknownKind', () => zipOf({ 'xl/workbook.xml': '<x/>', '[Content_Types].xml': '<x/>' })],
    ['file.damaged', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(50, 7)])],
    ['file.damaged', () => Buffer.from('%PDF-1.7\nnothing of the kind')],
    ['file.damaged', () => zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' })],
    ['file.encrypted', () => ole('EncryptedPackage')],
    ['file.oldDoc', () => ole('WordDocument')],
    ['file.noRecogniser', () => png(1000, 1400)],
    ['file.damaged', () => png(0, 0)],
    ['file.tooComplex', () => png(60_000, 60_000)],
    ['file.macros', () => zipOf({ 'word/document.xml': documentXml(word('Kế hoạch')), 'word/vbaProject.bin': 'x' })],
    ['file.zipBomb', () => zipOf({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) })],
    ['file.noText', () => zipOf({ 'word/document.xml': documentXml('<w:p/>') })],
    ['file.tooComplex', () => zipOf({ 'word/document.xml': documentXml(`${'<w:sdt><w:sdtContent>'.repeat(90)}${word('a')}${'</w:sdtContent></w:sdt>'.repeat(90)}`) })],
    ['file.legacyFont', () => Buffer.from('UBND tØnh Phó Thä, Së Néi vô x©y dùng kÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2004 nh­ sau: môc tiªu, nhiÖm vô vµ gi¶i ph¸p chñ yÕu')],
    ['file.legacyFont', () => Buffer.from('UÛY BAN NHAÂN DAÂN TÆNH xaây döïng keá hoaïch caûi caùch haønh chính naêm 2004 cuûa caùc sôû, ban, ngaønh trong tænh')],
    ['document.secret', () => Buffer.from('MẬT\n\nSố: 5/KH-UBND\n\nKẾ HOẠCH\n\nVề việc khác')],
    ['document.secret', () => Buffer.from('Số: 5/KH-UBND\n\nTUYỆT MẬT\n\nKẾ HOẠCH\n\nVề việc khác')],
  ])('%s', async (code, make) => {
    await expect(readDocument({ bytes: await make(), tools: { tesseract: null, soffice: null } })).rejects.toMatchObject({ code });
  });

  test('the words “bí mật nhà nước” in a sentence are no stamp', async () => {
    const reading = await readDocument({ bytes: Buffer.from('KẾ HOẠCH\nBảo vệ bí mật nhà nước năm 2026\n\nI. NỘI DUNG\n\n1. Tài liệu mật được bảo quản riêng.') });
    expect(reading.facts.title).toBe('Bảo vệ bí mật nhà nước năm 2026');
  });

  test('UTF-16 text with a mark is read', async () => {
    const reading = await readDocument({ bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('KẾ HOẠCH\nNăm 2026', 'utf16le')]) });
    expect(reading.facts.isPlan).toBe(true);
  });

  test('every code has a sentence in both languages, ending with a full stop', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(readingErrors).sort());
    for (const sentence of [...Object.values(readingErrors), ...Object.values(english)]) expect(sentence).toMatch(/\.$/);
  });
});
