import type { FileStorage } from '#domain/ports/file-storage';
import { IssuedFileRenderer, type IssuedMaterial, type RenderedFile } from '#domain/ports/issued-file-store';
import { fillDocxBlanks } from './fill-docx-blanks';
import { issuedFrame } from './issued-frame';
import { officialDocumentFromText } from './official-document-from-text';
import { renderDocx } from './render-docx';
import { renderPdf } from './render-pdf';

/** Bản ghi số: the numbered DOCX and PDF of an issued document. A DOCX source stays its author's file with its blanks filled. */
export class NumberedFileRenderer extends IssuedFileRenderer {
  constructor(private readonly storage: FileStorage) {
    super();
  }

  async render(material: IssuedMaterial): Promise<RenderedFile[]> {
    const document = officialDocumentFromText(material.body, issuedFrame(material));
    const name = fileName(material);
    const source = await this.docxSource(material);
    const docx = source
      ? (await fillDocxBlanks(source, { number: document.numberLine.number, date: document.date, signature: document.signature, recipients: document })).bytes
      : await renderDocx(document);
    return [
      { kind: 'numbered', format: 'docx', name: `${name}.docx`, bytes: docx },
      { kind: 'numbered', format: 'pdf', name: `${name}.pdf`, bytes: await renderPdf(document) },
    ];
  }

  private async docxSource({ source }: IssuedMaterial): Promise<Uint8Array | null> {
    return source && /wordprocessingml/.test(source.mediaType) ? await this.storage.get(source.sha256) : null;
  }
}

/** 50-KH-STC: the code as a file name. */
function fileName({ number, symbol, documentId }: IssuedMaterial): string {
  const code = [number, symbol].filter((part): part is string => part !== null && part !== '').join('-');
  return (code || documentId).replace(/[^\p{L}\p{N}-]+/gu, '-');
}
