import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { pdfFontFolder, pdfFonts } from './pdf-fonts';

let prepared = false;

function prepare(): void {
  if (prepared) return;
  const folder = pdfFontFolder();
  pdfmake.setFonts(pdfFonts());
  // A document never fetches anything: no address, and no file but our own faces.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file: string) => file.startsWith(folder));
  prepared = true;
}

/** Bytes of a PDF; the dates in it come from `createdAt`, from which its identifier is derived too. */
export async function printPdf(
  definition: TDocumentDefinitions,
  metadata: { title: string; author: string; createdAt: string },
): Promise<Uint8Array> {
  prepare();
  const instant = new Date(metadata.createdAt);
  const file = pdfmake.createPdf({
    ...definition,
    language: 'vi-VN',
    info: {
      title: metadata.title,
      author: metadata.author,
      creationDate: instant,
      modDate: instant,
      creator: 'Kế hoạch',
      producer: 'Kế hoạch',
    },
  } as TDocumentDefinitions);
  return new Uint8Array(await file.getBuffer());
}
