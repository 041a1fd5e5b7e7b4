/** `npm run demo:reset`: clears the embedded PostgreSQL, Temporal, files and mails together; the next start makes the demo anew. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

await ensureInstalled(console.log);
const { build, root } = await import('./build.mjs');
const { isAlive, takeLock } = await import('./file-lock.mjs');
await build({ parts: ['servers'], log: () => {} });
const require = createRequire(import.meta.url);
const { readFolders } = require(path.join(root, 'dist/libs/config/src/folders.config.js'));
const { commandLineOf, stopByPid } = require(path.join(root, 'dist/libs/devstack/src/process-identity.js'));

const folder = readFolders().data;
const inFolder = (name) => path.join(folder, name);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

async function stopIfOurs(pid, mark) {
  if (pid > 0 && isAlive(pid) && commandLineOf(pid).includes(mark)) await stopByPid(pid, { first: 'SIGINT' });
}

if (!existsSync(folder)) {
  console.log('Chưa có dữ liệu nào · there are no data yet.');
  process.exit(0);
}
if (existsSync(inFolder('mode')) && readFileSync(inFolder('mode'), 'utf8') === 'live' && !process.argv.includes('--delete-live-data')) {
  fail(`Dữ liệu ở ${folder} là dữ liệu thật, không phải tập huấn · these are live data. Muốn xoá hẳn: npm run demo:reset -- --delete-live-data`);
}
const holder = await takeLock(inFolder('start.lock'), (pid) => isAlive(pid) && /(start|demo-reset)\.mjs/.test(commandLineOf(pid)));
if (holder !== undefined) fail(`Kế hoạch đang chạy (pid ${holder}): dừng nó bằng Ctrl+C rồi thử lại · stop the running system first.`);
try {
  for (const name of ['worker', 'api']) {
    if (!existsSync(inFolder(`run/${name}.json`))) continue;
    const { pid, script } = JSON.parse(readFileSync(inFolder(`run/${name}.json`), 'utf8'));
    await stopIfOurs(pid, script);
  }
  if (existsSync(inFolder('temporal.json'))) await stopIfOurs(JSON.parse(readFileSync(inFolder('temporal.json'), 'utf8')).pid, folder);
  if (existsSync(inFolder('postgres/postmaster.pid'))) await stopIfOurs(Number(readFileSync(inFolder('postgres/postmaster.pid'), 'utf8').split('\n')[0]), inFolder('postgres'));
  const cleared = ['postgres', 'postgres-password', 'temporal.db', 'temporal.db-wal', 'temporal.db-shm', 'temporal.json', 'mails', 'files', 'run', 'mode', 'logs', 'postgres.log', 'temporal.log'];
  for (const name of cleared) rmSync(inFolder(name), { recursive: true, force: true });
} finally {
  rmSync(inFolder('start.lock'), { force: true });
}
console.log(`Đã xoá dữ liệu tập huấn ở ${folder} · the demo data are gone; npm start makes them anew.`);
