import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PrintedRun } from './locate-words';

type Pdfjs = typeof import('pdfjs-dist');
let loaded: Promise<Pdfjs> | null = null;

/** The build for older browsers replaces `Array.prototype.push` of the page by a slower one; the native one is put back. */
function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= (async () => {
    const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
    try {
      const module = (await import('pdfjs-dist/legacy/build/pdf.min.mjs' as string)) as Pdfjs;
      module.GlobalWorkerOptions.workerSrc = workerUrl;
      return module;
    } finally {
      if (push) Object.defineProperty(Array.prototype, 'push', push);
    }
  })();
  return loaded;
}

/** Nothing of the file is run: no scripts, no forms, no code made of its fonts (our policy of content forbids it anyway). */
export async function openPdf(bytes: ArrayBuffer): Promise<{ pdf: PDFDocumentProxy; close: () => void }> {
  const { getDocument } = await loadPdfjs();
  // The worker takes what it is given away with it.
  const task = getDocument({ data: new Uint8Array(bytes.slice(0)), isEvalSupported: false, useWasm: false, enableXfa: false, verbosity: 0 });
  return { pdf: await task.promise, close: () => void task.destroy() };
}

export interface DrawnPage { width: number; height: number; runs: PrintedRun[] }

/** Draws a page as wide as its place, and says where its letters are. */
export async function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number, onTask: (cancel: () => void) => void): Promise<DrawnPage> {
  const { Util } = await loadPdfjs();
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const dense = Math.min(3, window.devicePixelRatio || 1);
  canvas.width = Math.floor(viewport.width * dense);
  canvas.height = Math.floor(viewport.height * dense);
  const task = page.render({ canvas, viewport, transform: dense === 1 ? undefined : [dense, 0, 0, dense, 0, 0] });
  onTask(() => task.cancel());
  const [content] = await Promise.all([page.getTextContent(), task.promise]);
  const runs = content.items.flatMap((item): PrintedRun[] => {
    if (!('str' in item) || !item.str.trim()) return [];
    const placed = Util.transform(viewport.transform, item.transform) as number[];
    const height = Math.hypot(placed[2] ?? 0, placed[3] ?? 0);
    return [{ text: item.str, x: placed[4] ?? 0, y: (placed[5] ?? 0) - height * 0.82, width: item.width * viewport.scale, height: height * 1.06 }];
  });
  return { width: viewport.width, height: viewport.height, runs };
}
