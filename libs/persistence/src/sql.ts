import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { forgetReading } from '#persistence/one-reading';

export type Parameter = string | number | boolean | null | undefined | readonly unknown[] | object;

/** Parametrised SQL over one connection or a pool; every store speaks through it, so that answers have one shape. */
export class Sql {
  /** How many statements that may write were asked of it; who keeps what it read looks whether there were any since. */
  writes = 0;

  /** `isAlone`: every statement stands for itself, outside a transaction, and may be answered from what the same request has just read. */
  constructor(
    private readonly runner: Pick<QueryRunner, 'query'>,
    readonly isAlone = false,
    private readonly keep?: <T>(text: string, parameters: readonly Parameter[]) => Promise<T[]>,
    private readonly afterCommit?: (() => void)[],
    /** The pool behind it, for what is done after the transaction. */
    readonly source?: DataSource,
  ) {}

  /** All rows. `date` columns are 'YYYY-MM-DD', `timestamptz` epoch milliseconds, `bigint` numbers (data-source). */
  async rows<T>(text: string, parameters: readonly Parameter[] = []): Promise<T[]> {
    return (await this.run(text, parameters)).records as T[];
  }

  /**
   * All rows of a statement that is asked so often that planning it each time would cost more than doing it: the
   * connection keeps it by its text. Only for texts that stay the same; inside a transaction like `rows`.
   */
  async prepared<T>(text: string, parameters: readonly Parameter[] = []): Promise<T[]> {
    return this.keep ? this.keep<T>(text, parameters) : this.rows<T>(text, parameters);
  }

  /** The only row, or null where there is none. */
  async row<T>(text: string, parameters: readonly Parameter[] = []): Promise<T | null> {
    return (await this.rows<T>(text, parameters))[0] ?? null;
  }

  /** Once what was written stands: after the commit of the transaction, at once outside one. Never when it is rolled back. */
  whenCommitted(work: () => void): void {
    if (this.afterCommit) this.afterCommit.push(work);
    else work();
  }

  /** How many rows a write touched. */
  async write(text: string, parameters: readonly Parameter[] = []): Promise<number> {
    return (await this.run(text, parameters)).affected ?? 0;
  }

  private async run(text: string, parameters: readonly Parameter[]): Promise<{ records: unknown[]; affected?: number }> {
    const mayWrite = !/^\s*SELECT\b/iu.test(text);
    if (mayWrite) this.writes += 1;
    const result = await (this.runner as QueryRunner).query(text, parameters as unknown[], true);
    if (mayWrite && this.isAlone) forgetReading();
    return { records: result.records ?? [], affected: result.affected };
  }
}

/** Reads outside a transaction, each on a connection of the pool. */
export function sqlOf(source: DataSource): Sql {
  return new Sql(
    {
      query: async (text: string, parameters?: unknown[], structured?: boolean) => {
        const runner = source.createQueryRunner();
        try {
          return await runner.query(text, parameters, structured as true);
        } finally {
          await runner.release();
        }
      },
    } as QueryRunner,
    true,
    (text, parameters) => queryByName(source, text, parameters),
    undefined,
    source,
  );
}

interface NamedQueries {
  query(statement: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

const names = new Map<string, string>();

/** Past TypeORM, which cannot name a statement, to the pool it made. */
async function queryByName<T>(source: DataSource, text: string, parameters: readonly Parameter[]): Promise<T[]> {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = createHash('sha1').update(text).digest('hex')));
  const pool = (source.driver as unknown as { master: NamedQueries }).master;
  return (await pool.query({ name, text, values: parameters })).rows as T[];
}

/** One transaction, committed when `work` answers and rolled back when it throws. */
export async function inTransaction<T>(source: DataSource, work: (sql: Sql) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    await runner.startTransaction();
    try {
      const afterCommit: (() => void)[] = [];
      const answer = await work(new Sql(runner, false, undefined, afterCommit, source));
      await runner.commitTransaction();
      forgetReading();
      for (const done of afterCommit) done();
      return answer;
    } catch (error) {
      // A broken connection has no transaction to end; the server rolled it back already.
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}

/** One consistent reading of several statements. */
export async function inSnapshot<T>(source: DataSource, work: (sql: Sql) => Promise<T>): Promise<T> {
  return inTransaction(source, async (sql) => {
    await sql.write('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return work(sql);
  });
}

/** An instant of business time as a parameter for a `timestamptz`. */
export function instantParameter(instant: number): string {
  return new Date(instant).toISOString();
}

/** SQLSTATE of a failed statement, null for anything else. */
export function sqlState(error: unknown): string | null {
  const code = (error as { driverError?: { code?: unknown }; code?: unknown } | null)?.driverError?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** The unique constraint or index a 23505 ran into. */
export function violatedConstraint(error: unknown): string | null {
  if (sqlState(error) !== '23505') return null;
  return (error as { driverError?: { constraint?: string }; constraint?: string }).driverError?.constraint ?? null;
}
