/** The launcher proper: servers, tables, demo, worker and api, then one block that says where everything is. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, root } from './build.mjs';
import { isAlive, takeLock } from './file-lock.mjs';
import { lastLines, superviseChild } from './supervised-child.mjs';
import { readyBlock } from './ready-block.mjs';

const require = createRequire(import.meta.url);
const devstack = (name) => require(path.join(root, 'dist/libs/devstack/src', `${name}.js`));
const scripts = {
  cli: path.join(root, 'dist/apps/cli/src/main.js'),
  worker: path.join(root, 'dist/apps/worker/src/main.js'),
  api: path.join(root, 'dist/apps/api/src/main.js'),
};
const readyWithinMs = 120_000;

/** Made once and kept: sessions survive a restart. */
function keptSecret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Stops the api and worker of a launcher that was killed; nothing whose command line is not exactly ours. */
async function stopLeftovers(folder, say) {
  const { commandLineOf, isAlive: lives, stopByPid } = devstack('process-identity');
  const runFolder = path.join(folder, 'run');
  if (!existsSync(runFolder)) return;
  for (const name of readdirSync(runFolder).filter((file) => file.endsWith('.json'))) {
    const file = path.join(runFolder, name);
    try {
      const { pid, script } = JSON.parse(readFileSync(file, 'utf8'));
      if (pid > 0 && lives(pid) && commandLineOf(pid).includes(script)) {
        say(`Dừng tiến trình sót lại của lần chạy trước · stopping a leftover of the last run (${path.basename(name, '.json')}, pid ${pid})`);
        await stopByPid(pid, { graceMs: 5_000 });
      }
    } catch {
      // half written when its launcher was killed
    }
    rmSync(file, { force: true });
  }
}

/** A command line of the product; its words go to the log, and to the screen when it fails. */
async function runCli(command, env, folder) {
  const logFile = path.join(folder, 'logs', 'cli.log');
  mkdirSync(path.dirname(logFile), { recursive: true });
  const child = spawn(process.execPath, [scripts.cli, command], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  writeFileSync(logFile, `--- ${command}\n${output}${errors}`, { flag: 'a' });
  if (code !== 0) throw new Error(`"${command}" ended with code ${code}:\n${`${output}\n${errors}`.trim().slice(-3000)}`);
  return output;
}

function readMode(embedded) {
  const mode = process.env.KEHOACH_MODE || (embedded ? 'training' : 'live');
  if (mode !== 'training' && mode !== 'live') throw new Error(`KEHOACH_MODE phải là training hoặc live · KEHOACH_MODE must be training or live, it is "${mode}".`);
  return mode;
}

async function choosePort(say) {
  const { findFreePort } = devstack('free-port');
  const asked = process.env.PORT;
  const port = Number(asked || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT phải là một số cổng · PORT must be a TCP port, it is "${asked}".`);
  const free = await findFreePort(port);
  if (free === port) return port;
  if (asked) throw new Error(`Cổng ${port} đang có chương trình khác dùng · port ${port} is taken; stop that program or choose another PORT.`);
  say(`Cổng ${port} đang bận, dùng ${free} · port ${port} is taken, using ${free}`);
  return free;
}

async function waitUntilReady(port, children, stopped) {
  const deadline = Date.now() + readyWithinMs;
  let last = 'chưa trả lời · no answer yet';
  while (Date.now() < deadline && !stopped()) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
      last = `${response.status} ${(await response.text()).slice(0, 500)}`;
    } catch {
      // not listening yet
    }
    const failing = children.find((child) => child.crashes >= 3);
    if (failing) throw new Error(`${failing.name} không chạy được · does not start. ${failing.logFile}:\n${lastLines(failing.logFile)}`);
    await sleep(100);
  }
  if (stopped()) return;
  throw new Error(`Hệ thống chưa sẵn sàng sau ${readyWithinMs / 1000} s · not ready. /health/ready: ${last}\n${children.map((child) => `${child.logFile}:\n${lastLines(child.logFile)}`).join('\n')}`);
}

/** Postgres and Temporal run on their own; when one dies it is started again on its port, and that is said. */
function watchServers(servers, say) {
  const watched = new Map(servers.map(({ name, server, again }) => [name, { server, again }]));
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    (async () => {
      for (const [name, { server, again }] of watched) {
        if (isAlive(server.pid)) continue;
        say(`${name} đã dừng, chạy lại · stopped, starting again`);
        watched.set(name, { server: await again(server.port), again });
      }
    })()
      .catch((error) => say(error.message))
      .finally(() => (busy = false));
  }, 2_000);
  return {
    async stop() {
      clearInterval(timer);
      while (busy) await sleep(50);
      for (const { server } of [...watched.values()].reverse()) await server.stop();
    },
  };
}

/** Every other launcher on the same data is turned away with the address of the one that runs. */
async function claimFolder(folder) {
  mkdirSync(path.join(folder, 'run'), { recursive: true });
  const lock = path.join(folder, 'start.lock');
  const { commandLineOf } = devstack('process-identity');
  const holder = await takeLock(lock, (pid) => isAlive(pid) && /(start|demo-reset)\.mjs/.test(commandLineOf(pid)));
  if (holder === undefined) return () => rmSync(lock, { force: true });
  let address = '';
  try {
    address = readFileSync(path.join(folder, 'address'), 'utf8');
  } catch {
    // it has not got so far
  }
  throw new Error(`Kế hoạch đang chạy rồi${address ? ` ở ${address}` : ''} (pid ${holder}) · already running. Ctrl+C ở đó để dừng, hoặc đặt KEHOACH_DATA_DIR khác để chạy thêm một bản.`);
}

export async function launch({ say, startedAt }) {
  if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  const undo = [];
  let stopping;
  /** Stops, newest first, exactly what was started here. */
  const stop = () => {
    stopping ??= (async () => {
      for (const step of undo.reverse()) await Promise.resolve(step()).catch((error) => say(error.message));
    })();
    return stopping;
  };
  const end = async (signal) => {
    if (stopping) return;
    console.log('');
    say(`Đang dừng (${signal}) · stopping ...`);
    await stop();
    say('Đã dừng · stopped');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(signal));
  try {
    await startAll({ say, startedAt, undo, stopped: () => stopping !== undefined });
  } catch (error) {
    if (stopping) return;
    await stop();
    throw error;
  }
}

async function startAll({ say, startedAt, undo, stopped }) {
  say('Biên dịch phần đã đổi · building what has changed');
  await build({ log: (line) => say(`  ${line}`) });
  const { readFolders } = require(path.join(root, 'dist/libs/config/src/folders.config.js'));
  const folders = readFolders();
  mkdirSync(folders.data, { recursive: true, mode: 0o755 });
  undo.push(await claimFolder(folders.data));
  await stopLeftovers(folders.data, say);

  const embeddedDatabase = !process.env.DATABASE_URL;
  const mode = readMode(embeddedDatabase);
  const port = await choosePort(say);
  const mailNeeded = mode === 'training' || !process.env.SMTP_URL;

  say('Khởi động PostgreSQL, Temporal, hộp thư · starting PostgreSQL, Temporal, the mailbox');
  const startDatabase = (at) => devstack('postgres-server').startPostgres({ folder: folders.data, port: at });
  const startTemporal = (at, uiPort) => devstack('temporal-server').startTemporal({ folder: folders.data, cache: folders.cache, port: at, uiPort });
  const started = await Promise.allSettled([
    embeddedDatabase ? startDatabase(15432) : undefined,
    process.env.TEMPORAL_ADDRESS ? undefined : startTemporal(7233, 8233),
    mailNeeded ? devstack('mail-server').startMailServer({ folder: path.join(folders.data, 'mails'), smtpPort: 1025, webPort: 8025 }) : undefined,
  ]);
  const [database, temporal, mail] = started.map((result) => result.value);
  const watch = watchServers(
    [
      ...(database ? [{ name: 'PostgreSQL', server: database, again: startDatabase }] : []),
      ...(temporal ? [{ name: 'Temporal', server: temporal, again: (at) => startTemporal(at, Number(new URL(temporal.uiUrl).port)) }] : []),
    ],
    say,
  );
  undo.push(() => watch.stop());
  if (mail) undo.push(() => mail.stop());
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  if (database?.reused || temporal?.reused) say('Tiếp quản máy chủ còn chạy từ lần trước · took over servers left running by the last run');

  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TZ: 'UTC',
    PORT: String(port),
    DATABASE_URL: database?.url ?? process.env.DATABASE_URL,
    TEMPORAL_ADDRESS: temporal?.address ?? process.env.TEMPORAL_ADDRESS,
    SMTP_URL: mail?.smtpUrl ?? process.env.SMTP_URL,
    MAILBOX_URL: mail?.mailboxUrl ?? '',
    APP_BASE_URL: process.env.APP_BASE_URL || `http://localhost:${port}`,
    STORAGE_PATH: process.env.STORAGE_PATH || path.join(folders.data, 'files'),
    SESSION_SECRET: process.env.SESSION_SECRET_FILE ? '' : process.env.SESSION_SECRET || keptSecret(path.join(folders.data, 'session-secret')),
    KEHOACH_MODE: mode,
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
  };
  mkdirSync(env.STORAGE_PATH, { recursive: true });
  writeFileSync(path.join(folders.data, 'mode'), mode);

  if (stopped()) return;
  say('Cập nhật bảng dữ liệu · bringing the tables up to date');
  await runCli('migrate', env, folders.data);
  // Inside the cluster's folder: who removes the database removes the mark with it.
  const seededMark = database ? path.join(folders.data, 'postgres', 'demo-seeded') : undefined;
  if (mode === 'training' && !stopped() && !(seededMark && existsSync(seededMark))) {
    say('Chuẩn bị dữ liệu tập huấn · preparing the demo');
    await runCli('seed-demo', env, folders.data);
    if (seededMark) writeFileSync(seededMark, '');
  }
  if (stopped()) return;
  say('Khởi động hệ thống · starting worker and api');
  const children = ['worker', 'api'].map((name) => superviseChild({ name, script: scripts[name], env, cwd: root, folder: folders.data, say }));
  undo.push(() => Promise.all(children.map((child) => child.stop())));
  const demo = mode === 'training' ? runCli('demo-people', env, folders.data).then(JSON.parse).catch(() => undefined) : undefined;
  await waitUntilReady(port, children, stopped);
  if (stopped()) return;
  const addressFile = path.join(folders.data, 'address');
  writeFileSync(addressFile, env.APP_BASE_URL);
  undo.push(() => rmSync(addressFile, { force: true }));
  console.log(
    readyBlock({
      address: env.APP_BASE_URL,
      demo: await demo,
      mailboxUrl: mail?.mailboxUrl,
      temporalUrl: temporal?.uiUrl,
      mode,
      dataFolder: folders.data,
      logFolder: path.join(folders.data, 'logs'),
      seconds: (Date.now() - startedAt) / 1000,
    }),
  );
}
