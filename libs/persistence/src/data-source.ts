import { types } from 'pg';
import { DataSource } from 'typeorm';
import { Foundation1790000000001 } from '#persistence/migrations/0001-foundation';
import { FollowUp1790000000002 } from '#persistence/migrations/0002-follow-up';
import { InboxOrder1790000000003 } from '#persistence/migrations/0003-inbox-order';
import { InboxCounts1790000000004 } from '#persistence/migrations/0004-inbox-counts';
import { Ends1790000000005 } from '#persistence/migrations/0005-ends';
import { AgencySuccessor1790000000006 } from '#persistence/migrations/0006-agency-successor';
import { FewerRoundTrips1790000000007 } from '#persistence/migrations/0007-fewer-round-trips';
import { ReportedBefore1790000000008 } from '#persistence/migrations/0008-reported-before';

export interface DatabaseOptions {
  readonly url: string;
  /** Shown in pg_stat_activity: which of our processes holds a connection. */
  readonly applicationName: string;
  readonly poolSize?: number;
  /** False for migrations and long checks: no statement timeout. */
  readonly hurried?: boolean;
}

export const migrations = [Foundation1790000000001, FollowUp1790000000002, InboxOrder1790000000003, InboxCounts1790000000004, Ends1790000000005, AgencySuccessor1790000000006, FewerRoundTrips1790000000007, ReportedBefore1790000000008];

const textOf = (value: string) => value;
const numberOf = (value: string) => Number(value);
const parseTimestamp = types.getTypeParser(types.builtins.TIMESTAMPTZ) as (value: string) => Date;

/** A `date` is a day in Vietnam and never an instant; instants are epoch milliseconds as in the domain; counts are numbers. */
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [types.builtins.DATE]: textOf,
  [types.builtins.INT8]: numberOf,
  [types.builtins.NUMERIC]: numberOf,
  [types.builtins.TIMESTAMPTZ]: (value) => (value === 'infinity' ? Infinity : value === '-infinity' ? -Infinity : parseTimestamp(value).getTime()),
};

/**
 * The one way to the database. The timeouts stay below those of the activities (temporal.md): a statement gives up
 * after 4 s, a wait for a lock after 2 s, and the caller tries again.
 */
export function createDataSource({ url, applicationName, poolSize = 10, hurried = true }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    migrations,
    migrationsTransactionMode: 'each',
    extra: {
      max: poolSize,
      keepAlive: true,
      idle_in_transaction_session_timeout: 30_000,
      ...(hurried ? { statement_timeout: 4_000, lock_timeout: 2_000 } : {}),
      types: { getTypeParser: (oid: number, format?: string) => (format === 'binary' ? undefined : parsers[oid]) ?? types.getTypeParser(oid, format as 'text') },
    },
  });
}
