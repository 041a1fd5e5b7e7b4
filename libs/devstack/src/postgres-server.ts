import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { findFreePort } from '#devstack/free-port';
import { findPostgresBinaries, type PostgresBinaries } from '#devstack/postgres-binaries';
import { closedFolder, makeOwnedFolder, postgresUser, type UserIds } from '#devstack/postgres-user';
import { commandLineOf, isAlive, stopByPid } from '#devstack/process-identity';
import { waitForPort } from '#devstack/wait-for-port';

export interface PostgresOptions {
  /** Holds the cluster (`postgres/`), its password and its log. */
  readonly folder: string;
  /** Taken when free, else one nearby; without it any free port. */
  readonly port?: number;
  /** False for tests: no fsync. Commits still survive a killed server, not a power cut. */
  readonly durable?: boolean;
  readonly database?: string;
}

export interface PostgresServer {
  readonly url: string;
  /** The maintenance database, from which others are created and dropped. */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** True when a server left behind by an earlier run was found and taken over. */
  readonly reused: boolean;
  urlOf(database: string): string;
  stop(): Promise<void>;
}

const superuser = 'postgres';

function readPassword(folder: string): string {
  const file = path.join(folder, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function initialise(binaries: PostgresBinaries, cluster: string, password: string, user: UserIds | undefined): Promise<void> {
  // An interrupted initdb leaves a folder without PG_VERSION, in which it refuses to run again.
  rmSync(cluster, { recursive: true, force: true });
  makeOwnedFolder(cluster, user);
  const passwordFile = path.join(path.dirname(cluster), `initial-password-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const run = (locale: string) =>
    promisify(execFile)(
      binaries.initdb,
      [`--pgdata=${cluster}`, '--auth=scram-sha-256', `--username=${superuser}`, `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=vi-VN', `--locale=${locale}`],
      { ...user, cwd: path.dirname(cluster), env: { ...process.env, LC_ALL: locale, TZ: 'UTC' } },
    );
  try {
    await run('C.UTF-8').catch(async () => {
      rmSync(cluster, { recursive: true, force: true });
      makeOwnedFolder(cluster, user);
      await run('C');
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The server that still runs on this cluster, left behind when its parent was killed. */
function findRunning(cluster: string): { pid: number; port: number } | undefined {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0) || !isAlive(pid) || !commandLineOf(pid).includes(`-D ${cluster}`)) return undefined;
  return { pid, port };
}

function spawnServer(binaries: PostgresBinaries, cluster: string, port: number, log: string, user: UserIds | undefined, durable: boolean): { pid: number; isGone: () => boolean } {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const output = openSync(log, 'a');
  // Detached: Ctrl+C in the terminal must reach the launcher alone, which stops the database last.
  const child = spawn(binaries.postgres, ['-D', cluster, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...user,
    cwd: cluster,
    detached: true,
    stdio: ['ignore', output, output],
    env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
  });
  closeSync(output);
  let gone = false;
  child.once('error', () => (gone = true));
  child.once('exit', () => (gone = true));
  child.unref();
  return { pid: child.pid ?? 0, isGone: () => gone };
}

async function connectWhenReady(url: string, timeoutMs = 60_000): Promise<Client> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      // 57P03: starting up or recovering after a crash.
      const code = (error as { code?: string }).code;
      if ((code !== '57P03' && code !== 'ECONNREFUSED' && code !== 'ECONNRESET') || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Starts the embedded PostgreSQL, or takes over the one that an earlier run left behind on the same folder. */
export async function startPostgres({ folder, port: wanted, durable = true, database = 'kehoach' }: PostgresOptions): Promise<PostgresServer> {
  const user = postgresUser();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (user) {
    const closed = closedFolder(folder, user);
    if (closed) throw new Error(`The data folder ${folder} lies below ${closed}, which PostgreSQL's own user cannot enter. Set KEHOACH_DATA_DIR to a folder such as /var/lib/kehoach.`);
  }
  const cluster = path.join(folder, 'postgres');
  const password = readPassword(folder);
  const log = path.join(folder, 'postgres.log');
  let running = findRunning(cluster);
  const reused = running !== undefined;
  if (!running) {
    const binaries = findPostgresBinaries(folder, user);
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(binaries, cluster, password, user);
    const port = await findFreePort(wanted);
    const server = spawnServer(binaries, cluster, port, log, user, durable);
    if (!(await waitForPort(port, { timeoutMs: 30_000, isGone: server.isGone }))) {
      if (server.pid) await stopByPid(server.pid, { first: 'SIGINT' });
      throw new Error(`The embedded PostgreSQL did not start. Its log: ${log}`);
    }
    running = { pid: server.pid, port };
  }
  const { pid, port } = running;
  const urlOf = (name: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
  const admin = await connectWhenReady(urlOf('postgres'));
  try {
    const known = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rowCount === 0) await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(database)}`);
  } finally {
    await admin.end();
  }
  return { url: urlOf(database), adminUrl: urlOf('postgres'), port, pid, reused, urlOf, stop: () => stopByPid(pid, { first: 'SIGINT', graceMs: 15_000 }) };
}
