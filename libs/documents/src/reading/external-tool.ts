import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The absolute path of a program on PATH; null where it is not installed. */
export function toolOnPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return file;
    } catch {
      /* not here */
    }
  }
  return null;
}

export interface ToolRun {
  /** False after an error, a non-zero end, the time limit or too much output. */
  ok: boolean;
  late: boolean;
  output: string;
}

export interface ToolLimits {
  milliseconds: number;
  outputBytes: number;
  folder: string;
  environment?: Record<string, string>;
}

/**
 * Runs a program with a list of arguments, never through a shell. It sees only its own folder and PATH, leads a process
 * group of its own, and the whole group is ended at the time limit.
 */
export function runTool(program: string, args: readonly string[], limits: ToolLimits): Promise<ToolRun> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: limits.folder, detached: true, stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'] ?? '', HOME: limits.folder, TMPDIR: limits.folder, LANG: 'C.UTF-8', ...limits.environment },
    });
    const parts: Buffer[] = [];
    let size = 0;
    let late = false;
    let stopped = false;
    const stop = (): void => {
      stopped = true;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        /* it has ended already */
      }
    };
    const timer = setTimeout(() => {
      late = true;
      stop();
    }, limits.milliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.outputBytes) stop();
      else parts.push(chunk);
    });
    const end = (ok: boolean): void => {
      clearTimeout(timer);
      resolve({ ok: ok && !stopped, late, output: Buffer.concat(parts).toString('utf8') });
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/** A folder for one piece of work that nobody else may look into; gone afterwards whatever happened. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kehoach-read-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One heavy program at a time in a process: recognising pages must not take the machine from the people at work. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
