import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const checkout = path.resolve(__dirname, '../..');

/** The api or the worker as a process of its own: it can be killed, stopped, continued and started again. */
export class StackProcess {
  private child: ChildProcess | undefined;

  constructor(
    readonly name: string,
    private readonly script: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly logFile: string,
  ) {}

  get pid(): number | undefined {
    return this.isRunning ? this.child?.pid : undefined;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** `env` adds to the environment of this one start: a fault switch, another clock. */
  start(env: NodeJS.ProcessEnv = {}): void {
    if (this.isRunning) return;
    const output = openSync(this.logFile, 'a');
    // The IPC channel and the preload end it when Jest itself is killed.
    this.child = spawn(process.execPath, ['--enable-source-maps', '--require', path.join(checkout, 'scripts/end-with-parent.cjs'), path.join(checkout, 'dist', this.script)], {
      cwd: checkout,
      env: { ...this.env, ...env },
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.child.unref();
  }

  signal(name: NodeJS.Signals): void {
    if (this.isRunning) this.child?.kill(name);
  }

  /** Ends it with the signal and waits until it is gone; killed after ten seconds. */
  async end(name: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.signal(name);
    this.signal('SIGCONT');
    const deadline = performance.now() + 10_000;
    while (this.isRunning) {
      if (performance.now() > deadline) this.signal('SIGKILL');
      await sleep(20);
    }
  }

  log(lines = 40): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }
}
