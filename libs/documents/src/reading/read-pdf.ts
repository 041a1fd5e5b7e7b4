import type { TextBlock } from '#domain/extraction/text-block';
import { loadPdfjs, PDF_OPTIONS, type PdfPage } from '#documents/reading/load-pdfjs';
import { linesOf, PageLayout } from '#documents/reading/pdf-layout';
import { readRules, type PageRules } from '#documents/reading/pdf-rules';
import type { PlacedText } from '#documents/reading/pdf-tables';
import type { PagePicture } from '#documents/reading/recognise-text';
import { ReadingError } from '#documents/reading/reading-error';

const MOST_PAGES = 600;
const LONGEST_MILLISECONDS = 30_000;
const MOST_ITEMS = 1_500_000;

const MOST_SCANNED_PAGES = 60;
/** 300 dots per inch of a page counted in 72: what recognition was trained on. */
const SCAN_SCALE = 300 / 72;
const MOST_SCAN_PIXELS = 25_000_000;

/** Text of a PDF as blocks: columns of the page top and end by their place, wrapped lines joined, tables by their borders. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; blocks: TextBlock[] } | 'noText'> {
  const pdf = await loadPdfjs();
  // pdf.js takes the buffer away from its caller
  const task = pdf.getDocument({ data: new Uint8Array(bytes), ...PDF_OPTIONS });
  const started = process.hrtime.bigint();
  const late = (): boolean => Number(process.hrtime.bigint() - started) / 1e6 > LONGEST_MILLISECONDS;
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw new ReadingError((error as { name?: string }).name === 'PasswordException' ? 'file.encrypted' : 'file.damaged');
    });
    if (document.numPages > MOST_PAGES) throw new ReadingError('file.tooComplex');
    const layout = new PageLayout();
    let items = 0;
    let characters = 0;
    for (let n = 1; n <= document.numPages; n++) {
      if (late()) throw new ReadingError('file.tooComplex');
      const page = await document.getPage(n);
      const content = await page.getTextContent({ disableNormalization: true });
      const placed = content.items.flatMap((i): PlacedText[] => ('str' in i && i.str !== '' ? [{ x: i.transform[4]!, y: i.transform[5]!, width: i.width, size: Math.hypot(i.transform[2]!, i.transform[3]!) || i.height || 10, text: i.str.normalize('NFC') }] : []));
      items += placed.length;
      characters += placed.reduce((a, p) => a + p.text.trim().length, 0);
      if (items > MOST_ITEMS) throw new ReadingError('file.tooComplex');
      let rules: PageRules = { horizontal: [], vertical: [] };
      try {
        // drawing operators cost most of the time: asked for only where words stand in columns
        if (linesOf(placed.filter((p) => p.text.trim() !== '')).some((l) => l.chunks.length >= 3 || /^S?TT(?!\p{L})/u.test(l.text))) rules = readRules(await page.getOperatorList(), pdf.OPS);
      } catch {
        /* a page whose drawing cannot be read still has its text */
      }
      layout.page(placed, rules, page.getViewport({ scale: 1 }), n);
      page.cleanup();
    }
    if (characters < Math.max(20, 10 * document.numPages)) return 'noText';
    // a scan that was signed digitally carries the words of the signature and nothing else
    if (characters < 150 * document.numPages && (await isPicture(await document.getPage(1), pdf.OPS))) return 'noText';
    return layout.finish();
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('file.damaged');
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function isPicture(page: PdfPage, ops: Record<string, number>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const images = new Set(['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((name) => ops[name]));
  return fnArray.some((fn) => images.has(fn));
}

/** The pages of a PDF as pictures, one after the other so that one page is in memory at a time. */
export async function* picturesOfPdf(bytes: Uint8Array): AsyncGenerator<PagePicture> {
  const pdf = await loadPdfjs();
  const task = pdf.getDocument({ data: new Uint8Array(bytes), ...PDF_OPTIONS });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_SCANNED_PAGES) throw new ReadingError('file.tooComplex');
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      const whole = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(SCAN_SCALE, Math.sqrt(MOST_SCAN_PIXELS / Math.max(1, whole.width * whole.height))) });
      const made = document.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvasContext: made.context, canvas: made.canvas, viewport }).promise;
      const picture = made.canvas.toBuffer('image/png');
      document.canvasFactory.destroy(made);
      page.cleanup();
      yield { bytes: picture, extension: 'png' };
    }
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('file.damaged');
  } finally {
    await task.destroy().catch(() => undefined);
  }
}
