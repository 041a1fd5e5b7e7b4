/** A long-running child of the launcher: logged to a file, started again when it crashes, stopped by its pid. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const preload = path.join(path.dirname(fileURLToPath(import.meta.url)), 'end-with-parent.cjs');
const longestPauseMs = 30_000;
const steadyAfterMs = 60_000;

function signalGroup(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // already gone
  }
}

export function lastLines(file, count = 15) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}

export function superviseChild({ name, script, args = [], env, cwd, folder, say }) {
  const logFile = path.join(folder, 'logs', `${name}.log`);
  const recordFile = path.join(folder, 'run', `${name}.json`);
  mkdirSync(path.dirname(logFile), { recursive: true });
  mkdirSync(path.dirname(recordFile), { recursive: true });
  let child;
  let stopping = false;
  let crashes = 0;

  function launch() {
    const startedAt = Date.now();
    const output = openSync(logFile, 'a');
    // A process group of its own: Ctrl+C reaches the launcher alone, which stops everything in the right order.
    child = spawn(process.execPath, ['--enable-source-maps', '--require', preload, script, ...args], { cwd, env, detached: true, stdio: ['ignore', output, output, 'ipc'] });
    closeSync(output);
    writeFileSync(recordFile, JSON.stringify({ pid: child.pid, script }));
    const ended = async (why) => {
      if (stopping) return;
      crashes = Date.now() - startedAt > steadyAfterMs ? 1 : crashes + 1;
      const pauseMs = Math.min(longestPauseMs, 500 * 2 ** (crashes - 1));
      say(`${name} đã dừng (${why}), chạy lại sau ${pauseMs / 1000} s · stopped, starting again; log: ${logFile}`);
      await sleep(pauseMs);
      if (!stopping) launch();
    };
    child.once('error', (error) => void ended(error.message));
    child.once('exit', (code, signal) => void ended(signal ?? `mã ${code}`));
  }

  launch();
  return {
    name,
    logFile,
    get pid() {
      return child.pid;
    },
    get crashes() {
      return crashes;
    },
    async stop(graceMs = 12_000) {
      stopping = true;
      const { pid } = child;
      const isGone = () => child.exitCode !== null || child.signalCode !== null;
      if (pid !== undefined && !isGone()) {
        signalGroup(pid, 'SIGTERM');
        signalGroup(pid, 'SIGCONT');
        const deadline = Date.now() + graceMs;
        while (!isGone() && Date.now() < deadline) await sleep(25);
        if (!isGone()) signalGroup(pid, 'SIGKILL');
        while (!isGone() && Date.now() < deadline + 3_000) await sleep(25);
      }
      rmSync(recordFile, { force: true });
    },
  };
}
