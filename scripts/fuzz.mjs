/** Throws invented and mutilated files at the reader for a bounded number of rounds: npm run fuzz -- [ROUNDS]. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const rounds = Number(process.argv[2] ?? 400);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 20_000) {
  process.stderr.write('npm run fuzz -- [1..20000]\n');
  process.exit(2);
}
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const run = spawnSync(process.execPath, ['--experimental-vm-modules', jest, 'test/documents/read-properties', '--testTimeout', '600000'], { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: String(rounds) } });
process.exit(run.status ?? 1);
