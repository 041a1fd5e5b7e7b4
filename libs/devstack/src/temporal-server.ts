import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '#devstack/free-port';
import { commandLineOf, isAlive, stopByPid } from '#devstack/process-identity';
import { findTemporalBinary } from '#devstack/temporal-binary';
import { waitForPort } from '#devstack/wait-for-port';

export interface TemporalOptions {
  /** Holds the database file, the log and a small home of its own. */
  readonly folder: string;
  readonly cache: string;
  readonly port?: number;
  /** Without it the server runs headless. */
  readonly uiPort?: number;
}

export interface TemporalServer {
  readonly address: string;
  readonly uiUrl: string | undefined;
  readonly port: number;
  readonly pid: number;
  readonly reused: boolean;
  stop(): Promise<void>;
}

interface RunningRecord {
  readonly pid: number;
  readonly port: number;
  readonly uiPort?: number;
}

function findRunning(record: string, folder: string): RunningRecord | undefined {
  if (!existsSync(record)) return undefined;
  try {
    const running = JSON.parse(readFileSync(record, 'utf8')) as RunningRecord;
    return isAlive(running.pid) && commandLineOf(running.pid).includes(folder) ? running : undefined;
  } catch {
    return undefined;
  }
}

function argumentsFor({ folder, port, uiPort }: { folder: string; port: number; uiPort: number | undefined }): string[] {
  return [
    'server',
    'start-dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--log-level',
    'warn',
    // The file's name in the command line is also what a later run recognises a server left behind by.
    '--db-filename',
    path.join(folder, 'temporal.db'),
    '--sqlite-pragma',
    'journal_mode=wal',
    '--sqlite-pragma',
    'synchronous=normal',
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch']),
    '--search-attribute',
    'PlanStage=Keyword',
    '--search-attribute',
    'DocumentStage=Keyword',
    // The default 20 makes every hop between two tasks wait up to 50 ms.
    '--dynamic-config-value',
    'history.transferProcessorMaxPollRPS=200',
  ];
}

/** Starts Temporal's dev server, or takes over the one that an earlier run left behind on the same folder. */
export async function startTemporal({ folder, cache, port: wanted, uiPort: wantedUi }: TemporalOptions): Promise<TemporalServer> {
  const home = path.join(folder, 'temporal-home');
  mkdirSync(home, { recursive: true });
  const record = path.join(folder, 'temporal.json');
  const log = path.join(folder, 'temporal.log');
  let running = findRunning(record, folder);
  if (running && !(await waitForPort(running.port, { timeoutMs: 2_000 }))) {
    await stopByPid(running.pid);
    running = undefined;
  }
  const reused = running !== undefined;
  if (!running) {
    const binary = await findTemporalBinary(cache);
    const port = await findFreePort(wanted);
    const uiPort = wantedUi === undefined ? undefined : await findFreePort(wantedUi);
    const output = openSync(log, 'a');
    // The command line writes into its home and asks for news there; this keeps both out of the person's own.
    const child = spawn(binary, argumentsFor({ folder, port, uiPort }), {
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: process.env['PATH'], HOME: home, XDG_CONFIG_HOME: home, TZ: 'UTC', TEMPORAL_VERSION_CHECK_DISABLED: '1' },
    });
    closeSync(output);
    let gone = false;
    child.once('error', () => (gone = true));
    child.once('exit', () => (gone = true));
    child.unref();
    const ready = await waitForPort(port, { timeoutMs: 30_000, isGone: () => gone });
    if (!ready || child.pid === undefined) {
      if (child.pid !== undefined) await stopByPid(child.pid);
      throw new Error(`Temporal did not start. Its log: ${log}`);
    }
    running = { pid: child.pid, port, ...(uiPort === undefined ? {} : { uiPort }) };
    writeFileSync(record, JSON.stringify(running));
  }
  const { pid, port, uiPort } = running;
  return {
    address: `127.0.0.1:${port}`,
    uiUrl: uiPort === undefined ? undefined : `http://localhost:${uiPort}`,
    port,
    pid,
    reused,
    stop: async () => {
      await stopByPid(pid);
      rmSync(record, { force: true });
    },
  };
}
