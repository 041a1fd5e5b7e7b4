import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPastedText } from '#documents/reading/read-document';

const root = path.resolve(__dirname, '../..');
const scorer = path.resolve(root, '../shared/contracts/score-extraction.mjs');
const halves = ['first', 'second'].map((half) => ({ half, folder: path.join(root, 'test/holdout', half) }));
const documents = halves.flatMap(({ half, folder }) => readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => ({ name: `${half}/${f.slice(0, -4)}`, folder, base: f.slice(0, -4) })));

/** Documents whose facts were written down before the reader saw them (docs/reading.md). */
describe('documents held out', () => {
  test.each(documents)('$name: kind, number, subject, duties and receivers', ({ folder, base }) => {
    const expected = JSON.parse(readFileSync(path.join(folder, `${base}.json`), 'utf8')) as { isPlan: boolean; number: string | null; documentType: string | null; recipients: unknown[]; obligations: unknown[]; indicators: unknown[] };
    const { facts } = readPastedText(readFileSync(path.join(folder, `${base}.txt`), 'utf8'));
    expect({ isPlan: facts.isPlan, number: facts.number, documentType: facts.documentType }).toEqual({ isPlan: expected.isPlan, number: expected.number, documentType: expected.documentType });
    if (expected.isPlan) expect(facts.obligations.length).toBeGreaterThanOrEqual(expected.obligations.length);
  });

  if (existsSync(scorer)) {
    test.each(halves)('$half half: 97 of 100 facts', ({ folder }) => {
      const run = spawnSync(process.execPath, [scorer, '--dir', folder, '--ext', 'txt', '--cmd', `"${process.execPath}" scripts/run-ts.cjs apps/cli/src/extract.ts {}`, '--min', '0.97', '--verbose'], { cwd: root, encoding: 'utf8' });
      if (run.status !== 0) throw new Error(run.stdout.split('\n').filter((l) => /^ {6}[x+-]|overall/.test(l)).join('\n'));
      expect(run.stdout).toContain('overall F1');
    }, 60_000);
  } else {
    test.skip('../shared is not beside the checkout: the documents held out are not scored', () => undefined);
  }
});
