import { readFileSync } from 'node:fs';
import { projectExtraction } from '#domain/extraction/project-extraction';
import { readDocument } from '#documents/reading/read-document';

/** npm run -s extract -- FILE: one JSON document on standard output, messages on standard error. */
async function main(): Promise<number> {
  const file = process.argv[2]!;
  const reading = await readDocument({ bytes: readFileSync(file), fileName: file });
  process.stdout.write(`${JSON.stringify(projectExtraction(reading.facts, reading.warnings), null, 2)}\n`);
  return 0;
}

void main().then((code) => { process.exitCode = code; });
