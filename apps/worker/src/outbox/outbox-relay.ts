import type { Logger } from 'pino';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import type { Carriers } from './outbox-carriers';
import type { OutboxRow, OutboxTable } from './outbox-table';

export interface RelayOptions {
  name: string;
  kinds: readonly OutboxKind[];
  /** Rows carried at a time. */
  atOnce: number;
  /** Longer than one row can take, or it would be carried twice at the same time. */
  leaseSeconds: number;
  /** Looks again after so long even if nobody said that something is there. */
  idleMs: number;
}

/** Carries facts out of the outbox, at least once, in their order as far as nothing fails. */
export class OutboxRelay {
  private stopping = false;
  private running: Promise<void> | null = null;
  private awaken: () => void = () => undefined;
  private called = false;

  constructor(
    private readonly table: OutboxTable,
    private readonly carriers: Carriers,
    private readonly log: Logger,
    private readonly options: RelayOptions,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Something was committed: look now. */
  wake(): void {
    this.called = true;
    this.awaken();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.called = false;
      try {
        if (await this.carryBatch()) continue;
      } catch (error) {
        this.log.error({ err: error, relay: this.options.name }, 'the outbox could not be read');
      }
      if (!this.called && !this.stopping) await this.rest();
    }
  }

  private async carryBatch(): Promise<boolean> {
    const { kinds, atOnce, leaseSeconds } = this.options;
    const rows = await this.table.lease(kinds, atOnce, leaseSeconds);
    const carried = await Promise.all(rows.map((row) => this.carry(row)));
    await this.table.done(rows.filter((_row, index) => carried[index]).map((row) => row.id));
    return rows.length === atOnce;
  }

  private async carry(row: OutboxRow): Promise<boolean> {
    try {
      const outcome = await this.carriers[row.kind](row.payload);
      if (outcome.result === 'done') return true;
      this.log.warn({ outboxId: row.id, kind: row.kind, attempts: row.attempts, error: outcome.error }, outcome.result === 'failed' ? 'an outbox row failed for good' : 'an outbox row is tried again later');
      if (outcome.result === 'failed') await this.table.failed(row, outcome.error);
      else await this.table.later(row, outcome.error);
    } catch (error) {
      this.log.warn({ err: error, outboxId: row.id, kind: row.kind, attempts: row.attempts }, 'an outbox row is tried again later');
      await this.table.later(row, error instanceof Error ? error.message : String(error));
    }
    return false;
  }

  private async rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.options.idleMs);
      this.awaken = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.awaken = () => undefined;
  }
}
