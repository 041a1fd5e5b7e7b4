import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const contracts = path.resolve(root, '../shared/contracts');
const seeds = path.resolve(root, '../shared/seeds');

if (existsSync(contracts) && existsSync(seeds)) {
  test('the five sample plans are read without a fault through the command line', () => {
    const run = spawnSync(process.execPath, [path.join(contracts, 'score-extraction.mjs'), '--dir', path.join(contracts, 'seeds'), '--inputs', seeds, '--cmd', `"${process.execPath}" scripts/run-ts.cjs apps/cli/src/extract.ts {}`, '--min', '1', '--verbose'], { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stdout.split('\n').filter((l) => /^ {6}[x+-]|overall/.test(l)).join('\n'));
    expect(run.stdout).toContain('overall F1 1.000');
  }, 60_000);
} else {
  test.skip('../shared is not beside the checkout: the sample plans are not read', () => undefined);
}
