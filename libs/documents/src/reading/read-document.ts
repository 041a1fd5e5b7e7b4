import { extractPlan } from '#domain/extraction/extract-plan';
import type { ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { findWarnings } from '#domain/extraction/warnings/find-warnings';
import { decodeText, hasLegacyFont } from '#documents/reading/decode-text';
import { oleProblem, sniffKind } from '#documents/reading/file-kind';
import { readText, type TextReading } from '#documents/reading/read-text';
import { ReadingError } from '#documents/reading/reading-error';
import { bearsSecrecyStamp } from '#documents/reading/secrecy-stamp';
import { wordWarnings } from '#documents/reading/word-warnings';

export type FileKind = 'txt' | 'docx' | 'pdf' | 'paste';

export interface ReadDocumentInput {
  bytes: Uint8Array;
  fileName?: string;
}

export interface DocumentReading {
  kind: FileKind;
  /** The extracted text; `FactSpan.line` counts its lines. */
  text: string;
  blocks: TextBlock[];
  facts: PlanFacts;
  warnings: ImportWarning[];
}

const LONGEST_TEXT = 8_000_000;
const MOST_BLOCKS = 60_000;

/** Reads a TXT, DOCX or PDF file. Throws `ReadingError` with a code for a file that cannot be read. */
export async function readDocument(input: ReadDocumentInput): Promise<DocumentReading> {
  const kind = sniffKind(input.bytes);
  if (kind === 'ole') throw oleProblem(input.bytes);
  if (kind === 'zip') {
    const { readDocx } = await loadDocx();
    return finish('docx', await readDocx(input.bytes));
  }
  if (kind === 'pdf') {
    const { readPdf } = await loadPdf();
    return finish('pdf', await readPdf(input.bytes));
  }
  return finish('txt', readText(decodeText(input.bytes)));
}

/** Reads text that somebody pasted. */
export function readPastedText(text: string): DocumentReading {
  return finish('paste', readText(text));
}

// The parsers of the other kinds cost start-up time that a text file need not pay.
function loadDocx(): Promise<typeof import('#documents/reading/read-docx')> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return Promise.resolve(require('#documents/reading/read-docx') as typeof import('#documents/reading/read-docx'));
}

function loadPdf(): Promise<typeof import('#documents/reading/read-pdf')> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return Promise.resolve(require('#documents/reading/read-pdf') as typeof import('#documents/reading/read-pdf'));
}

function finish(kind: FileKind, source: TextReading): DocumentReading {
  if (source.text.length > LONGEST_TEXT || source.blocks.length > MOST_BLOCKS) throw new ReadingError('file.tooComplex');
  if (!/[\p{L}\d]/u.test(source.text)) throw new ReadingError(kind === 'txt' || kind === 'paste' ? 'file.empty' : 'file.noText');
  if (hasLegacyFont(source.text)) throw new ReadingError('file.legacyFont');
  if (bearsSecrecyStamp(source.blocks)) throw new ReadingError('document.secret');
  const reading = extractPlan(source.blocks);
  return { kind, text: source.text, blocks: source.blocks, facts: reading.facts, warnings: wordWarnings(findWarnings(reading)) };
}
