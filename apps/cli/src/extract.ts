import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { projectExtraction } from '#domain/extraction/project-extraction';
import { LARGEST_FILE_BYTES } from '#documents/reading/file-kind';
import { readDocument } from '#documents/reading/read-document';
import { ReadingError } from '#documents/reading/reading-error';
import { fillSentence } from '#messages/fill-sentence';
import { extractFault, extractUnopened, extractUsage } from '#messages/vi/cli-words';
import { readingErrors } from '#messages/vi/reading-errors';

/** npm run -s extract -- FILE: exactly one JSON document on standard output; anything said goes to standard error. */
async function main(args: readonly string[]): Promise<number> {
  const file = args.find((a) => !a.startsWith('--'));
  if (file === undefined) return refuse(extractUsage);
  let bytes: Uint8Array;
  try {
    if (statSync(file).size > LARGEST_FILE_BYTES) return refuse(readingErrors['file.tooLarge']);
    bytes = readFileSync(file);
  } catch {
    return refuse(fillSentence(extractUnopened, { name: basename(file) }));
  }
  // Libraries that print notes must not spoil the one document on standard output.
  console.log = console.info = console.warn = () => undefined;
  try {
    const reading = await readDocument({ bytes, fileName: basename(file) });
    await write(`${JSON.stringify(projectExtraction(reading.facts, reading.warnings), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ReadingError) return refuse(readingErrors[error.code]);
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return refuse(extractFault);
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
