import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { sqlOf, type Sql } from '#persistence/sql';
import { readStamp } from '#persistence/stores/installation-stamp';

/** Real time, the half of the Clock that no office can set. */
export function machineTime(): Instant {
  return Date.now();
}

export interface InstallationClock {
  now: Instant;
  training: boolean;
  offsetMs: number;
}

/**
 * Business time = real time + the stored offset (model.md 5). The real half is this process's clock; tests on the
 * time-skipping server hand in their own.
 */
export class SqlClock extends Clock {
  constructor(
    private readonly source: DataSource,
    private readonly realNow: () => Instant = machineTime,
  ) {
    super();
  }

  async now(): Promise<Instant> {
    return (await this.read()).now;
  }

  async read(): Promise<InstallationClock> {
    return readInstallationClock(sqlOf(this.source), this.realNow());
  }
}

/** The same inside a transaction of somebody else. A database without an installation row runs live, on real time. */
export async function readInstallationClock(sql: Sql, realNow: Instant): Promise<InstallationClock> {
  const stamp = await readStamp(sql);
  const training = stamp.mode === 'training';
  const offsetMs = training ? stamp.offsetMs! : 0;
  return { now: realNow + offsetMs, training, offsetMs };
}
