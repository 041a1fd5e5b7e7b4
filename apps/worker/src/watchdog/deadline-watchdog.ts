import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '#domain/clock/clock';
import { instantParameter, sqlOf } from '#persistence/sql';

const graceMs = 10 * 60_000;

export interface NeglectedAggregate {
  aggregateKind: 'document' | 'plan';
  aggregateId: string;
  rows: number;
  earliest: number;
}

/**
 * Plain SQL, outside Temporal: planned rows that are past due and that nobody handled. It alerts and never acts; it is
 * silent during a walk of the training clock, which passes instants one by one.
 */
export class DeadlineWatchdog {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  async look(): Promise<NeglectedAggregate[]> {
    const neglected = await sqlOf(this.source).rows<NeglectedAggregate>(
      `SELECT aggregate_kind AS "aggregateKind", aggregate_id AS "aggregateId", count(*)::int AS rows, min(instant) AS earliest
         FROM planned_instant
        WHERE state = 'planned' AND instant < $1 AND NOT EXISTS (SELECT 1 FROM installation WHERE clock_walk IS NOT NULL)
        GROUP BY 1, 2 ORDER BY earliest LIMIT 100`,
      [instantParameter((await this.clock.now()) - graceMs)],
    );
    for (const aggregate of neglected) this.log.error({ ...aggregate, alert: 'deadline.neglected' }, 'a planned instant is past due and nobody handled it');
    return neglected;
  }
}
