import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLineOf, isAlive, stopByPid } from '#devstack/process-identity';

const prefix = 'kehoach-run-';
let count = 0;

/** A throw-away folder that names the process it belongs to, so that a killed run can be cleared by a later one. */
export function makeRunFolder(): string {
  count += 1;
  const folder = path.join(tmpdir(), `${prefix}${process.pid}-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  // The embedded PostgreSQL of root runs as another user.
  chmodSync(folder, 0o755);
  return folder;
}

async function stopServersOf(folder: string): Promise<void> {
  const candidates: number[] = [];
  const postmaster = path.join(folder, 'postgres', 'postmaster.pid');
  if (existsSync(postmaster)) candidates.push(Number(readFileSync(postmaster, 'utf8').split('\n')[0]));
  const temporal = path.join(folder, 'temporal.json');
  if (existsSync(temporal)) candidates.push(Number((JSON.parse(readFileSync(temporal, 'utf8')) as { pid: number }).pid));
  for (const pid of candidates) {
    if (pid > 0 && isAlive(pid) && commandLineOf(pid).includes(folder)) await stopByPid(pid, { first: 'SIGINT' });
  }
}

/** Clears what test runs left behind whose own process was killed; never touches a living run. */
export async function sweepAbandonedRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(new RegExp(`^${prefix}(\\d+)-\\d+$`).exec(name)?.[1]);
    if (!(owner > 0) || isAlive(owner)) continue;
    const folder = path.join(tmpdir(), name);
    try {
      await stopServersOf(folder);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // another user's run
    }
  }
}
