/**
 * `npm run verify`, `npm run reconcile`, `npm run office:load -- FILE`: the command line's operator commands on the
 * database of .env or of the environment; where none is named, on the embedded one, which is started for the moment
 * when it does not run.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled, nodeProblem } from './install.mjs';

const problem = nodeProblem();
if (problem) {
  console.error(problem);
  process.exit(1);
}
await ensureInstalled(console.error);
const { build, root } = await import('./build.mjs');
await build({ parts: ['servers'], log: () => {} });
if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));

const require = createRequire(import.meta.url);
const { readFolders } = require(path.join(root, 'dist/libs/config/src/folders.config.js'));
const { startPostgres } = require(path.join(root, 'dist/libs/devstack/src/postgres-server.js'));

async function embeddedDatabase() {
  const { data } = readFolders();
  if (!existsSync(path.join(data, 'postgres'))) throw new Error(`Chưa có dữ liệu ở ${data} · there are no data yet; npm start makes them, DATABASE_URL names others.`);
  return startPostgres({ folder: data, port: 15432 });
}

let database;
let code = 1;
try {
  database = process.env.DATABASE_URL ? undefined : await embeddedDatabase();
  const env = {
    ...process.env,
    TZ: 'UTC',
    DATABASE_URL: process.env.DATABASE_URL || database.url,
    STORAGE_PATH: process.env.STORAGE_PATH || path.join(readFolders().data, 'files'),
  };
  const child = spawn(process.execPath, [path.join(root, 'dist/apps/cli/src/main.js'), ...process.argv.slice(2)], { env, stdio: 'inherit' });
  code = await new Promise((resolve) => child.once('close', (exit) => resolve(exit ?? 1)));
} catch (error) {
  console.error(error.message ?? error);
} finally {
  // A server that ran before us goes on.
  if (database && !database.reused) await database.stop();
}
process.exit(code);
