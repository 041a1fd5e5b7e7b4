/** `npm run check`: what must hold before every commit, in under a minute: types, lint, import rules, domain tests, bundle, compose file. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
await ensureInstalled(console.log);

const tool = (name, ...args) => [path.join(root, 'node_modules', name), ...args];
const jest = (...patterns) => ['--experimental-vm-modules', '--no-warnings', ...tool('jest/bin/jest.js', '--silent', '--testPathPatterns', ...patterns)];
const folders = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'apps/web/src', 'workflows', 'activities'];
const checks = [
  ['types', tool('typescript/bin/tsc', '-p', '.')],
  ...(existsSync(path.join(root, 'apps/web/tsconfig.json')) ? [['types of the web', tool('typescript/bin/tsc', '-p', 'apps/web')]] : []),
  ['lint', tool('eslint/bin/eslint.js', '--cache', '--cache-location', 'node_modules/.cache/eslint/', 'libs', 'apps', 'workflows', 'activities', 'test')],
  ['import rules', tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...folders)],
  ['domain tests', jest('/libs/domain/')],
  ['workflow bundle', jest('/test/architecture/workflow-bundle')],
  ['compose file', tool('dclint/bin/dclint.cjs', 'docker-compose.yml')],
].map(([name, args]) => ({ name, args }));

function run({ name, args }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', TZ: process.env.TZ || 'UTC' } });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const ok = code === 0;
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)${ok ? '' : `\n${output.trim()}\n`}`);
      resolve(ok);
    });
  });
}

const queue = [...checks];
const results = await Promise.all(
  [0, 1].map(async () => {
    let ok = true;
    for (let check = queue.shift(); check; check = queue.shift()) ok = (await run(check)) && ok;
    return ok;
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
