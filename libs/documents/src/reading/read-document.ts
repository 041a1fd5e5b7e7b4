import { extractPlan } from '#domain/extraction/extract-plan';
import type { ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { findWarnings } from '#domain/extraction/warnings/find-warnings';
import { readText } from '#documents/reading/read-text';
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

/** Reads a TXT, DOCX or PDF file. Throws `ReadingError` with a code for a file that cannot be read. */
export async function readDocument(input: ReadDocumentInput): Promise<DocumentReading> {
  return finish('txt', readText(new TextDecoder('utf-8').decode(input.bytes)));
}

/** Reads text that somebody pasted. */
export function readPastedText(text: string): DocumentReading {
  return finish('paste', readText(text));
}

function finish(kind: FileKind, source: { text: string; blocks: TextBlock[] }): DocumentReading {
  const reading = extractPlan(source.blocks);
  return { kind, text: source.text, blocks: source.blocks, facts: reading.facts, warnings: wordWarnings(findWarnings(reading)) };
}
