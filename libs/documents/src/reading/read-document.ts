import type { ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';

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

/** Reads a TXT, DOCX or PDF file. Throws `ReadingError` with a code for a file that cannot be read. */
export async function readDocument(_input: ReadDocumentInput): Promise<DocumentReading> {
  throw new Error('not yet');
}

/** Reads text that somebody pasted. */
export function readPastedText(_text: string): DocumentReading {
  throw new Error('not yet');
}
