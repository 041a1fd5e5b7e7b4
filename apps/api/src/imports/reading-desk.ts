import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { imageKind, type ImageKind } from '#documents/reading/image-size';
import { readDocument, readPastedText, type DocumentReading } from '#documents/reading/read-document';
import type { Instant } from '#domain/calendar/instant';
import type { Door } from '#domain/document/document-type';
import type { ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { FileStorage } from '#domain/ports/file-storage';
import { Problem } from '../http/problem';
import type { UploadedBytes } from '../http/upload';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { DirectoryWarnings, directoryCodes } from './directory-warnings';

export interface ReadFile {
  bytes: Uint8Array;
  name: string;
  reading: DocumentReading;
}

const imageTypes: Record<ImageKind, string> = { png: 'image/png', jpg: 'image/jpeg', tif: 'image/tiff' };
const mediaTypes: Record<Exclude<DocumentReading['kind'], 'image'>, string> = {
  txt: 'text/plain; charset=utf-8', paste: 'text/plain; charset=utf-8', pdf: 'application/pdf', doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Reads what people bring, keeps its bytes, and asks what a directory, a register and today's date have to say about it. */
@Injectable()
export class ReadingDesk {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly storage: FileStorage,
    private readonly directory: DirectoryWarnings,
  ) {}

  async read(file: UploadedBytes | undefined, text: string | null): Promise<ReadFile> {
    if (file) {
      // Multer hands the name over as latin1 bytes of what the browser sent in UTF-8.
      const name = safeName(Buffer.from(file.originalname, 'latin1').toString('utf8'));
      const reading = await readDocument({ bytes: new Uint8Array(file.buffer), fileName: name });
      return { bytes: file.buffer, name, reading };
    }
    if (text === null) throw new Problem('import.nothingGiven');
    const clean = text.normalize('NFC');
    return { bytes: Buffer.from(clean, 'utf8'), name: 'van-ban-dan.txt', reading: readPastedText(clean) };
  }

  async keep({ bytes, name, reading }: ReadFile): Promise<{ sha256: string; name: string }> {
    const type = reading.kind === 'image' ? imageTypes[imageKind(bytes) ?? 'png'] : mediaTypes[reading.kind];
    return { sha256: await this.storage.put(bytes, type), name };
  }

  /** Lines follow the text after paragraphs were added or taken out on screen. */
  renumbered(blocks: readonly TextBlock[]): TextBlock[] {
    let line = 1;
    return blocks.map((block, index) => {
      const placed = { ...block, index, line, text: block.text.normalize('NFC'), cells: block.cells.map((cell) => cell.normalize('NFC')) };
      line += placed.text.split('\n').length;
      return placed;
    });
  }

  /** Text that was edited on screen is read again by the same rules as a file. */
  rereadBlocks(blocks: TextBlock[]): { facts: PlanFacts; warnings: ImportWarning[] } {
    const { facts, warnings } = readPastedText(blocks.map((block) => block.text).join('\n'));
    return { facts, warnings };
  }

  /** Warnings of the text and those that only the directory, the register or the day can show, in order of place. */
  async warningsOf(question: { agencyId: string; documentId: string | null; door: Door; facts: PlanFacts; ofText: readonly ImportWarning[]; repeatsUntilYear?: number | null; sourceSha256?: string | null; at: Instant }): Promise<ImportWarning[]> {
    const more = await this.directory.of({ ...question, repeatsUntilYear: question.repeatsUntilYear ?? null }, this.source);
    return [...question.ofText.filter((warning) => !directoryCodes.has(warning.code)), ...more].sort((a, b) => (a.span?.line ?? 0) - (b.span?.line ?? 0));
  }
}

/** A file name is shown and offered on download, never a path. */
function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/u).pop() ?? '';
  const clean = base.replace(/[\p{Cc}<>:"|?*]+/gu, '').trim().slice(-150);
  return clean === '' ? 'van-ban' : clean;
}
