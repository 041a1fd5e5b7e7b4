import type { Logger } from 'pino';

/** Does something at once and then every so often, never two at a time; an error is logged and the next turn comes. */
export class RepeatedTask {
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly log: Logger,
    private readonly work: () => Promise<unknown>,
  ) {}

  start(): void {
    this.turn();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.current;
  }

  private turn(): void {
    this.current = this.work().then(
      () => undefined,
      (error: unknown) => this.log.error({ err: error, task: this.name }, 'a repeated task failed and will be tried again'),
    );
    void this.current.finally(() => {
      if (!this.stopping) this.timer = setTimeout(() => this.turn(), this.everyMs);
    });
  }
}
