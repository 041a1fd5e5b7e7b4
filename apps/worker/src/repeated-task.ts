import type { Logger } from 'pino';

/** Does something at once and then every so often, never two at a time; told by the signal to break off when the process stops; an error is logged and the next turn comes. */
export class RepeatedTask {
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> | null = null;
  private readonly abort = new AbortController();

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly log: Logger,
    private readonly work: (signal: AbortSignal) => Promise<unknown>,
  ) {}

  start(): void {
    this.turn();
  }

  async stop(): Promise<void> {
    this.abort.abort();
    clearTimeout(this.timer);
    await this.current;
  }

  private turn(): void {
    this.current = this.work(this.abort.signal).then(
      () => undefined,
      (error: unknown) => this.log.error({ err: error, task: this.name }, 'a repeated task failed and will be tried again'),
    );
    void this.current.finally(() => {
      if (!this.abort.signal.aborted) this.timer = setTimeout(() => this.turn(), this.everyMs);
    });
  }
}
