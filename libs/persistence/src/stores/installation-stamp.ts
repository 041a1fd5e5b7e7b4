import { readOnce } from '#persistence/one-reading';
import type { Sql } from '#persistence/sql';

/** What every reading depends on, in one statement: the clock and the versions by which readers keep what they read. */
export interface InstallationStamp {
  readonly mode: string | null;
  readonly offsetMs: number | null;
  readonly organisationVersion: number;
  readonly calendarVersion: string;
}

const STAMP = `SELECT i.mode, i.clock_offset_ms AS "offsetMs", o.version AS "organisationVersion",
  (SELECT coalesce(string_agg(year || '.' || version || '.' || status, ' ' ORDER BY year), '') FROM calendar_year) AS "calendarVersion"
  FROM organisation_version o LEFT JOIN installation i ON true`;

const ofTransaction = new WeakMap<Sql, { writes: number; stamp: Promise<InstallationStamp> }>();

/** Inside a transaction as the transaction sees it, read anew after each of its writes; outside, once per request (`withOneReading`). */
export function readStamp(sql: Sql): Promise<InstallationStamp> {
  const read = async (): Promise<InstallationStamp> => (await sql.prepared<InstallationStamp>(STAMP))[0]!;
  if (sql.isAlone) return readOnce(read);
  const known = ofTransaction.get(sql);
  if (known?.writes === sql.writes) return known.stamp;
  const stamp = read();
  ofTransaction.set(sql, { writes: sql.writes, stamp });
  return stamp;
}
