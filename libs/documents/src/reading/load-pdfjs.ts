/** pdf.js as this product uses it; its own types ask for a browser. */
export interface PdfModule {
  getDocument(options: Record<string, unknown>): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
  OPS: Record<string, number>;
}

export interface PdfDocument {
  numPages: number;
  getPage(n: number): Promise<PdfPage>;
  canvasFactory: { create(width: number, height: number): Canvas; destroy(made: Canvas): void };
}

export interface PdfTextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

export interface PdfPage {
  getTextContent(options: { disableNormalization: boolean }): Promise<{ items: (PdfTextItem | { type: string })[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getViewport(options: { scale: number }): { width: number; height: number };
  render(options: { canvasContext: unknown; canvas: unknown; viewport: { width: number; height: number } }): { promise: Promise<void> };
  cleanup(): void;
}

interface Canvas {
  canvas: { toBuffer(type: 'image/png'): Uint8Array };
  context: unknown;
}

export const PDF_OPTIONS = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0, stopAtErrors: false, enableXfa: false };

let loaded: Promise<PdfModule> | null = null;

/**
 * Loads pdf.js once. Its build for older engines replaces `Array.prototype.push` of the whole process by a much slower
 * one, to mend a case of four thousand million items; the native one is put back, both halves being loaded before.
 */
export function loadPdfjs(): Promise<PdfModule> {
  loaded ??= (async () => {
    const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')!;
    try {
      // it has no types of its own; loaded here, it is not loaded a second time by the first document
      await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
      return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfModule;
    } finally {
      Object.defineProperty(Array.prototype, 'push', push);
    }
  })();
  return loaded;
}
