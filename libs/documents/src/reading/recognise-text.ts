import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TextBlock } from '#domain/extraction/text-block';
import { inTemporaryFolder, oneAtATime, runTool } from '#documents/reading/external-tool';
import { imageKind, imageSize } from '#documents/reading/image-size';
import { PageLayout } from '#documents/reading/pdf-layout';
import type { PlacedText } from '#documents/reading/pdf-tables';
import { ReadingError } from '#documents/reading/reading-error';

/** A picture of one page. */
export interface PagePicture {
  bytes: Uint8Array;
  extension: 'png' | 'jpg' | 'tif';
}

const PAGE_MILLISECONDS = 45_000;
const ALL_MILLISECONDS = 240_000;
const OUTPUT_BYTES = 8 * 1024 * 1024;
const MOST_PIXELS = 120_000_000;
const LEAST_CONFIDENCE = 15;

/** Recognises the words of pages with tesseract, Vietnamese model, and lays them out like those of a PDF. */
export function recognisePages(tesseract: string, pages: AsyncIterable<PagePicture> | Iterable<PagePicture>): Promise<{ text: string; blocks: TextBlock[] }> {
  return oneAtATime(() => inTemporaryFolder(async (folder) => {
    await requireVietnamese(tesseract, folder);
    const started = process.hrtime.bigint();
    const layout = new PageLayout();
    let number = 0;
    for await (const picture of pages) {
      const left = ALL_MILLISECONDS - Number(process.hrtime.bigint() - started) / 1e6;
      if (left <= 0) throw new ReadingError('file.tooComplex');
      const file = path.join(folder, `page.${picture.extension}`);
      await writeFile(file, picture.bytes, { mode: 0o600 });
      // sparse text: lines of two columns with different leading are not melted into one; the layout puts them in order
      const run = await runTool(tesseract, [file, 'stdout', '-l', 'vie', '--psm', '11', 'tsv'], { milliseconds: Math.min(PAGE_MILLISECONDS, left), outputBytes: OUTPUT_BYTES, folder, environment: { OMP_THREAD_LIMIT: '1' } });
      if (!run.ok) throw new ReadingError(run.late ? 'file.tooComplex' : 'file.damaged');
      for (const page of pagesOf(run.output)) layout.page(page.words, { horizontal: [], vertical: [] }, page, ++number);
    }
    return layout.finish();
  }));
}

/** A picture that is the whole document: PNG, JPEG, or TIFF with one or more pages. */
export function pictureOf(bytes: Uint8Array): PagePicture {
  const kind = imageKind(bytes);
  if (kind === null) throw new ReadingError('file.unknownKind');
  const size = imageSize(bytes, kind);
  if (size === null || size.width === 0 || size.height === 0) throw new ReadingError('file.damaged');
  if (size.width * size.height > MOST_PIXELS) throw new ReadingError('file.tooComplex');
  return { bytes, extension: kind };
}

const languages = new Map<string, boolean>();

async function requireVietnamese(tesseract: string, folder: string): Promise<void> {
  if (!languages.has(tesseract)) {
    const run = await runTool(tesseract, ['--list-langs'], { milliseconds: 10_000, outputBytes: 100_000, folder });
    languages.set(tesseract, run.ok && /^vie$/mu.test(run.output));
  }
  if (!languages.get(tesseract)) {
    languages.delete(tesseract);
    throw new ReadingError('file.noRecogniser');
  }
}

interface RecognisedPage {
  width: number;
  height: number;
  words: PlacedText[];
}

/** TSV of tesseract: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function pagesOf(tsv: string): RecognisedPage[] {
  const pages: RecognisedPage[] = [];
  let line = { top: 0, height: 10 };
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    if (cells.length < 11) continue;
    const [level, , , , , , left, top, width, height, confidence] = cells.map(Number) as [number, ...number[]];
    if (level === 1) pages.push({ width: width!, height: height!, words: [] });
    else if (level === 4) line = { top: top!, height: Math.max(6, height!) };
    else if (level === 5) {
      const page = pages.at(-1);
      const text = (cells[11] ?? '').normalize('NFC').trim();
      if (!page || text === '' || confidence! < LEAST_CONFIDENCE || /^[|_~`.¬]+$/u.test(text) && text !== '.') continue;
      // a line of capitals with marks is higher than one of small letters: the size is of the letters, not of the marks
      page.words.push({ x: left!, y: page.height - (line.top + line.height), width: width!, size: Math.min(line.height, page.height / 40), text });
    }
  }
  return pages;
}
