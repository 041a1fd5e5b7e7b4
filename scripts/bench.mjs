/**
 * `npm run bench`: builds, starts one PostgreSQL (with fsync, as in production) and one Temporal server for the run,
 * measures, prints a table with ratios to the floor, and stops what it started. `npm run bench -- --json FILE` also
 * writes the figures; `npm run bench -- decision inbox` measures some of them.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled, nodeProblem } from './install.mjs';

const problem = nodeProblem();
if (problem) {
  console.error(problem);
  process.exit(1);
}
await ensureInstalled(console.log);
const { build, root } = await import('./build.mjs');
await build({ parts: ['servers', 'workflows'], log: (line) => console.log(`build: ${line}`) });

const require = createRequire(import.meta.url);
const devstack = (name) => require(path.join(root, 'dist/libs/devstack/src', `${name}.js`));
const { cache } = require(path.join(root, 'dist/libs/config/src/folders.config.js')).readFolders();
const { makeRunFolder, sweepAbandonedRuns } = devstack('run-folder');

const stops = [];
let stopping;
const stop = () => (stopping ??= (async () => {
  for (const step of stops.reverse()) await Promise.resolve(step()).catch((error) => console.error(error.message));
})());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stop().finally(() => process.exit(130)));

let code = 1;
try {
  await sweepAbandonedRuns();
  const folder = makeRunFolder();
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = await devstack('postgres-server').startPostgres({ folder, durable: true });
  stops.push(() => postgres.stop());
  const temporal = await devstack('temporal-server').startTemporal({ folder, cache });
  stops.push(() => temporal.stop());
  const child = spawn(process.execPath, ['--no-warnings', path.join(root, 'scripts/run-ts.cjs'), path.join(root, 'test/bench/run-benchmarks.ts'), ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'UTC', TEST_BUILT: '1', TEST_DATABASE_ADMIN_URL: postgres.adminUrl, TEST_TEMPORAL_ADDRESS: temporal.address },
  });
  stops.push(() => child.exitCode === null && child.kill());
  code = await new Promise((resolve) => child.once('close', (exit) => resolve(exit ?? 1)));
} catch (error) {
  console.error(error.message ?? error);
} finally {
  await stop();
}
process.exit(code);
