import type { DataSource } from 'typeorm';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import { sqlOf } from '#persistence/sql';

export interface OutboxRow {
  id: number;
  kind: OutboxKind;
  payload: Record<string, unknown>;
  attempts: number;
}

/**
 * The outbox as the relay sees it. A row is leased, not locked: nothing is sent inside a transaction, and a relay that
 * dies leaves its rows to be carried again when the lease is over (at least once). Back-off is real time.
 */
export class OutboxTable {
  constructor(private readonly source: DataSource) {}

  async lease(kinds: readonly OutboxKind[], limit: number, leaseSeconds: number): Promise<OutboxRow[]> {
    return sqlOf(this.source).rows<OutboxRow>(
      `UPDATE outbox SET attempts = attempts + 1, available_at = now() + make_interval(secs => $3)
        WHERE id IN (SELECT id FROM outbox WHERE kind = ANY($1) AND done_at IS NULL AND failed_at IS NULL AND available_at <= now() ORDER BY available_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
        RETURNING id, kind, payload, attempts`,
      [[...kinds], limit, leaseSeconds],
    );
  }

  async done(ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await sqlOf(this.source).write('UPDATE outbox SET done_at = now(), last_error = NULL WHERE id = ANY($1)', [[...ids]]);
  }

  /** Doubling from 2 s to 15 min: a mail server that is away for a night is tried some sixty times. */
  async later(row: OutboxRow, error: string): Promise<void> {
    const pauseSeconds = Math.min(2 ** Math.min(row.attempts, 12), 900);
    await sqlOf(this.source).write('UPDATE outbox SET available_at = now() + make_interval(secs => $2), last_error = $3 WHERE id = $1', [row.id, pauseSeconds, error.slice(0, 500)]);
  }

  /** Final: kept with its error for an operator, never carried again. */
  async failed(row: OutboxRow, error: string): Promise<void> {
    await sqlOf(this.source).write('UPDATE outbox SET failed_at = now(), last_error = $2 WHERE id = $1', [row.id, error.slice(0, 500)]);
  }
}
