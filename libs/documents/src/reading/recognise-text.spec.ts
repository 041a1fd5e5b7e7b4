import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printPdf } from '#documents/rendering/print-pdf';
import { installedTools, readDocument } from '#documents/reading/read-document';
import { picturesOfPdf } from '#documents/reading/read-pdf';
import { planAsPdf } from '#test/builders/plan-file.builder';

const corpus = path.resolve(__dirname, '../../../../test/corpus');
const source = readFileSync(path.join(corpus, '03-phong-chong-thien-tai.txt'), 'utf8');
// a place for temporary files that no other test writes to at the same time
const own = mkdtempSync(path.join(tmpdir(), 'kehoach-spec-'));
process.env['TMPDIR'] = own;
afterAll(() => rmSync(own, { recursive: true, force: true }));
const left = (): string[] => readdirSync(own);

/** What a scanner makes of the printed plan: a picture a page. */
async function scan(): Promise<Uint8Array[]> {
  const pages: Uint8Array[] = [];
  for await (const page of picturesOfPdf(await planAsPdf(source))) pages.push(page.bytes);
  return pages;
}

const pdfOf = (pages: readonly Uint8Array[]): Promise<Uint8Array> =>
  printPdf({ pageSize: 'A4', pageMargins: 0, content: pages.map((page) => ({ image: `data:image/png;base64,${Buffer.from(page).toString('base64')}`, fit: [595, 841] as [number, number] })) }, { title: 'Bản quét', author: 'Kế hoạch', createdAt: '2026-01-02T00:00:00Z' });

describe('scans', () => {
  test('a picture or a PDF of pictures is refused in one sentence where nothing can recognise it', async () => {
    const [page] = await scan();
    const off = { tesseract: null, soffice: null };
    await expect(readDocument({ bytes: page!, tools: off })).rejects.toMatchObject({ code: 'file.noRecogniser' });
    const pdf = await pdfOf([page!]);
    await expect(readDocument({ bytes: pdf, tools: off })).rejects.toMatchObject({ code: 'file.noRecogniser' });
  }, 120_000);

  const { tesseract } = installedTools();
  if (tesseract === null) {
    test.skip('tesseract is not installed: recognising is not tried', () => undefined);
    return;
  }

  test('a picture of a plan gives its facts, each of low confidence, and one question', async () => {
    const [page] = await scan();
    const before = left();
    const reading = await readDocument({ bytes: page! });
    expect(left()).toEqual(before);
    expect(reading).toMatchObject({ kind: 'image', recognised: true });
    expect(reading.facts).toMatchObject({ isPlan: true, number: '77/KH-UBND', place: 'Nghệ An', issuedOn: { year: 2026, month: 3, day: 3 } });
    expect(reading.facts.numberSpan).toMatchObject({ confidence: 'low' });
    expect(reading.facts.legalBases.length).toBeGreaterThan(0);
    for (const basis of reading.facts.legalBases) expect(basis.reference.span?.confidence).toBe('low');
    expect(reading.warnings.filter((w) => w.code === 'SCAN-READ')).toEqual([expect.objectContaining({ severity: 'warning' })]);
  }, 120_000);

  test('a PDF of pictures is recognised page by page', async () => {
    const pages = await scan();
    const reading = await readDocument({ bytes: await pdfOf(pages) });
    expect(reading).toMatchObject({ kind: 'pdf', recognised: true });
    expect(reading.facts.number).toBe('77/KH-UBND');
    expect(reading.facts.obligations.length).toBeGreaterThanOrEqual(2);
    expect(reading.facts.recipients.length).toBeGreaterThanOrEqual(5);
  }, 120_000);

  test('a broken picture ends in a code, not in a crash, and leaves nothing behind', async () => {
    const before = left();
    const [page] = await scan();
    await expect(readDocument({ bytes: page!.slice(0, 200) })).rejects.toMatchObject({ code: 'file.damaged' });
    expect(left()).toEqual(before);
  }, 60_000);
});
