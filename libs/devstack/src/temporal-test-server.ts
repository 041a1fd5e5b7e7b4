import { spawn } from 'node:child_process';
import { findFreePort } from '#devstack/free-port';
import { stopByPid } from '#devstack/process-identity';
import { findTemporalTestServer } from '#devstack/temporal-binary';
import { waitForPort } from '#devstack/wait-for-port';

export interface TimeSkippingServer {
  readonly address: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** One clock for everything on it: take one server per test file and one plan at a time (it stalls with more). */
export async function startTemporalTestServer(cache: string): Promise<TimeSkippingServer> {
  const binary = await findTemporalTestServer(cache);
  const port = await findFreePort();
  const child = spawn(binary, [String(port), '--enable-time-skipping'], { stdio: 'ignore', env: { PATH: process.env['PATH'], TZ: 'UTC' } });
  let gone = false;
  child.once('error', () => (gone = true));
  child.once('exit', () => (gone = true));
  const { pid } = child;
  if (pid === undefined || !(await waitForPort(port, { timeoutMs: 20_000, isGone: () => gone }))) {
    if (pid !== undefined) await stopByPid(pid);
    throw new Error('The time-skipping test server did not start.');
  }
  return { address: `127.0.0.1:${port}`, port, pid, stop: () => stopByPid(pid, { graceMs: 2_000 }) };
}
