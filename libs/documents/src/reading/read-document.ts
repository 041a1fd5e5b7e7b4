import { extractPlan } from '#domain/extraction/extract-plan';
import type { ImportWarning } from '#domain/extraction/import-warning';
import type { FactSpan, PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { finding } from '#domain/extraction/warnings/warning-finding';
import { findWarnings } from '#domain/extraction/warnings/find-warnings';
import { decodeText, hasLegacyFont } from '#documents/reading/decode-text';
import { toolOnPath } from '#documents/reading/external-tool';
import { oleProblem, sniffKind } from '#documents/reading/file-kind';
import { readText, type TextReading } from '#documents/reading/read-text';
import { ReadingError } from '#documents/reading/reading-error';
import { bearsSecrecyStamp } from '#documents/reading/secrecy-stamp';
import { wordWarnings } from '#documents/reading/word-warnings';

export type FileKind = 'txt' | 'docx' | 'doc' | 'pdf' | 'image' | 'paste';

/** Programs of the machine that some files need; null where they are not installed. */
export interface ReadingTools {
  /** Recognises the words of scans; needs its Vietnamese model. */
  tesseract: string | null;
  /** LibreOffice, for the old .doc. */
  soffice: string | null;
}

export interface ReadDocumentInput {
  bytes: Uint8Array;
  fileName?: string;
  /** Left out: whatever stands on PATH. */
  tools?: ReadingTools;
}

export interface DocumentReading {
  kind: FileKind;
  /** The extracted text; `FactSpan.line` counts its lines. */
  text: string;
  blocks: TextBlock[];
  /** The words were recognised from pictures: every fact is of low confidence until a person has compared it. */
  recognised: boolean;
  facts: PlanFacts;
  warnings: ImportWarning[];
}

const LONGEST_TEXT = 8_000_000;
const MOST_BLOCKS = 60_000;

/** What is installed, looked up when a file asks for it: a program added later needs no restart. */
export function installedTools(): ReadingTools {
  return { tesseract: toolOnPath('tesseract'), soffice: toolOnPath('soffice') };
}

/** Reads a TXT, DOCX, PDF, DOC or picture. Throws `ReadingError` with a code for a file that cannot be read. */
export async function readDocument(input: ReadDocumentInput): Promise<DocumentReading> {
  const kind = sniffKind(input.bytes);
  if (kind === 'ole') {
    const problem = oleProblem(input.bytes);
    const { soffice } = input.tools ?? installedTools();
    if (problem.code !== 'file.oldDoc' || soffice === null) throw problem;
    const [{ convertOldDoc }, { readDocx }] = [await loadOldDoc(), await loadDocx()];
    return finish('doc', await readDocx(await convertOldDoc(soffice, input.bytes)));
  }
  if (kind === 'image') {
    const { pictureOf, recognisePages } = await loadRecogniser();
    const picture = pictureOf(input.bytes);
    return finish('image', await recognisePages(recogniser(input), [picture]), true);
  }
  if (kind === 'zip') {
    const { readDocx } = await loadDocx();
    return finish('docx', await readDocx(input.bytes));
  }
  if (kind === 'pdf') {
    const { readPdf, picturesOfPdf } = await loadPdf();
    const reading = await readPdf(input.bytes);
    if (reading !== 'noText') return finish('pdf', reading);
    const tesseract = recogniser(input);
    const { recognisePages } = await loadRecogniser();
    return finish('pdf', await recognisePages(tesseract, picturesOfPdf(input.bytes)), true);
  }
  return finish('txt', readText(decodeText(input.bytes)));
}

/** Reads text that somebody pasted. */
export function readPastedText(text: string): DocumentReading {
  return finish('paste', readText(text));
}

function recogniser(input: ReadDocumentInput): string {
  const { tesseract } = input.tools ?? installedTools();
  if (tesseract === null) throw new ReadingError('file.noRecogniser');
  return tesseract;
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

function loadRecogniser(): Promise<typeof import('#documents/reading/recognise-text')> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return Promise.resolve(require('#documents/reading/recognise-text') as typeof import('#documents/reading/recognise-text'));
}

function loadOldDoc(): Promise<typeof import('#documents/reading/convert-old-doc')> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return Promise.resolve(require('#documents/reading/convert-old-doc') as typeof import('#documents/reading/convert-old-doc'));
}

function finish(kind: FileKind, source: TextReading & { tracked?: number }, recognised = false): DocumentReading {
  if (source.text.length > LONGEST_TEXT || source.blocks.length > MOST_BLOCKS) throw new ReadingError('file.tooComplex');
  if (!/[\p{L}\d]/u.test(source.text)) throw new ReadingError(kind === 'txt' || kind === 'paste' ? 'file.empty' : 'file.noText');
  if (hasLegacyFont(source.text)) throw new ReadingError('file.legacyFont');
  if (bearsSecrecyStamp(source.blocks)) throw new ReadingError('document.secret');
  const reading = extractPlan(source.blocks);
  const findings = findWarnings(reading);
  if (source.tracked) findings.unshift(finding('TRACKED-CHANGES', { count: source.tracked }, spanOfFirst(source.blocks)));
  if (recognised) {
    doubt(reading.facts);
    findings.unshift(finding('SCAN-READ', {}, spanOfFirst(source.blocks)));
  }
  return { kind, text: source.text, blocks: source.blocks, recognised, facts: reading.facts, warnings: wordWarnings(findings) };
}

/** Marks every place of every fact: what was recognised from a picture is compared by a person, fact by fact. */
function doubt(value: unknown): void {
  if (Array.isArray(value)) value.forEach(doubt);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'span' || key.endsWith('Span')) && inner && typeof inner === 'object') (inner as FactSpan).confidence = 'low';
      else doubt(inner);
    }
  }
}

function spanOfFirst(blocks: readonly TextBlock[]): FactSpan | undefined {
  const first = blocks[0];
  return first && { line: first.line, block: first.index, text: first.text.split('\n')[0]!.slice(0, 200) };
}
