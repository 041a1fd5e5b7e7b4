import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { findFreePort } from '#devstack/free-port';
import { startMailServer, type MailServer, type MailServerOptions } from '#devstack/mail-server';
import { makeRunFolder } from '#devstack/run-folder';
import { StackProcess, checkout } from '#test/harness/stack-process';
import { createTestDatabase } from '#test/harness/test-database';
import { createTestNamespace } from '#test/harness/test-namespace';

export interface TestStackOptions {
  /** `demo` runs the command line's seed; `none` leaves empty tables. */
  readonly seed?: 'none' | 'demo';
  readonly mode?: 'training' | 'live';
  readonly env?: NodeJS.ProcessEnv;
  readonly refuseMail?: MailServerOptions['refuse'];
  /** Fills the database before anything starts. */
  readonly prepare?: (databaseUrl: string) => Promise<void>;
}

export interface TestStack {
  /** Of the api and the web, without a slash at the end. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly mail: MailServer;
  readonly api: StackProcess;
  readonly worker: StackProcess;
  /** What api and worker were given; for command lines run against the same stack. */
  readonly env: NodeJS.ProcessEnv;
  cli(...args: string[]): Promise<string>;
  waitUntilReady(timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);

async function buildOnce(): Promise<void> {
  if (process.env['TEST_BUILT'] === '1') return;
  await run(process.execPath, [path.join(checkout, 'scripts/build.mjs'), 'servers', 'workflows'], { cwd: checkout });
  if (!existsSync(path.join(checkout, 'dist/web/index.html'))) await run(process.execPath, [path.join(checkout, 'scripts/build.mjs'), 'web'], { cwd: checkout }).catch(() => undefined);
}

/** Api, worker and mail on free ports, on a database and a Temporal namespace of their own. Call `stop()` in `afterAll`. */
export async function startTestStack({ seed = 'none', mode = 'training', env: more = {}, refuseMail, prepare }: TestStackOptions = {}): Promise<TestStack> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await buildOnce();
    const folder = makeRunFolder();
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const database = await createTestDatabase();
    undo.push(() => database.drop());
    const namespace = await createTestNamespace();
    undo.push(() => namespace.release());
    const mail = await startMailServer({ folder: path.join(folder, 'mails'), ...(refuseMail ? { refuse: refuseMail } : {}) });
    undo.push(() => mail.stop());
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const storage = path.join(folder, 'files');
    mkdirSync(storage);
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      TZ: 'UTC',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      APP_BASE_URL: url,
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: namespace.address,
      TEMPORAL_NAMESPACE: namespace.namespace,
      SMTP_URL: mail.smtpUrl,
      MAILBOX_URL: mail.mailboxUrl,
      STORAGE_PATH: storage,
      SESSION_SECRET: randomBytes(32).toString('hex'),
      KEHOACH_MODE: mode,
      ...more,
    };
    const cli = async (...args: string[]) => (await run(process.execPath, [path.join(checkout, 'dist/apps/cli/src/main.js'), ...args], { cwd: checkout, env, maxBuffer: 64 * 1024 * 1024 })).stdout;
    if (seed === 'demo') await cli('seed-demo');
    await prepare?.(database.url);
    const worker = new StackProcess('worker', 'apps/worker/src/main.js', env, path.join(folder, 'worker.log'));
    const api = new StackProcess('api', 'apps/api/src/main.js', env, path.join(folder, 'api.log'));
    undo.push(async () => {
      await Promise.all([api.end(), worker.end()]);
    });
    worker.start();
    api.start();
    const waitUntilReady = async (timeoutMs = 60_000) => {
      const deadline = performance.now() + timeoutMs;
      let last = 'no answer';
      while (performance.now() < deadline) {
        const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
        if (response?.ok) return;
        if (response) last = `${response.status} ${await response.text()}`;
        const dead = [api, worker].find((process) => !process.isRunning);
        if (dead) throw new Error(`${dead.name} has ended:\n${dead.log()}`);
        await sleep(50);
      }
      throw new Error(`The stack is not ready after ${timeoutMs} ms (${last}).\napi:\n${api.log()}\nworker:\n${worker.log()}`);
    };
    await waitUntilReady();
    return { url, databaseUrl: database.url, temporal: { address: namespace.address, namespace: namespace.namespace }, mail, api, worker, env, cli, waitUntilReady, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
