/** What stands on one printed page: texts with their place in points from the upper left, and lines read left to right. */
export interface PrintedPage {
  width: number;
  height: number;
  items: { text: string; left: number; top: number; width: number }[];
  lines: string[];
}

export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const file = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items: raw } = await page.getTextContent();
    const items: PrintedPage['items'] = [];
    for (const item of raw) {
      // A watermark is turned; it is no part of the text.
      if (!('str' in item) || item.str.trim() === '' || item.transform[1] !== 0) continue;
      items.push({ text: item.str.normalize('NFC'), left: item.transform[4] as number, top: height - (item.transform[5] as number), width: item.width });
    }
    const byTop = new Map<number, PrintedPage['items']>();
    for (const item of items) {
      const top = [...byTop.keys()].find((known) => Math.abs(known - item.top) < 2) ?? item.top;
      byTop.set(top, [...(byTop.get(top) ?? []), item]);
    }
    const lines = [...byTop].sort(([a], [b]) => a - b).map(([, line]) => joined(line));
    pages.push({ width, height, items, lines });
  }
  await task.destroy();
  return pages;
}

function joined(line: PrintedPage['items']): string {
  let text = '';
  let end = 0;
  for (const item of [...line].sort((a, b) => a.left - b.left)) {
    if (text !== '' && item.left - end > 1 && !text.endsWith(' ')) text += ' ';
    text += item.text.replace(/\u00a0/gu, ' ');
    end = item.left + item.width;
  }
  return text.trim();
}
