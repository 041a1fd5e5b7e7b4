/** A lock file that names its holder's pid; the lock of a process that no longer lives is taken over. */
import { statSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The living holder's pid, or undefined when the lock was taken. `holds` tells a holder from a stranger that got its pid. */
export async function takeLock(file, holds = isAlive) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && holder !== process.pid && holds(holder)) return holder;
    // An empty file is a lock in the making: give its writer a moment before calling it stale.
    if (!holder) await sleep(100);
    await rm(file, { force: true });
  }
  throw new Error(`cannot take the lock ${file}`);
}

const longestWorkMs = 5 * 60_000;

export async function withLock(file, work) {
  for (;;) {
    const holder = await takeLock(file, (pid) => isAlive(pid) && Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < longestWorkMs);
    if (holder === undefined) break;
    await sleep(150);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
