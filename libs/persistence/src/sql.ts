import type { DataSource, QueryRunner } from 'typeorm';

export type Parameter = string | number | boolean | null | undefined | readonly unknown[] | object;

/** Parametrised SQL over one connection or a pool; every store speaks through it, so that answers have one shape. */
export class Sql {
  constructor(private readonly runner: Pick<QueryRunner, 'query'>) {}

  /** All rows. `date` columns are 'YYYY-MM-DD', `timestamptz` epoch milliseconds, `bigint` numbers (data-source). */
  async rows<T>(text: string, parameters: readonly Parameter[] = []): Promise<T[]> {
    return (await this.run(text, parameters)).records as T[];
  }

  /** The only row, or null where there is none. */
  async row<T>(text: string, parameters: readonly Parameter[] = []): Promise<T | null> {
    return (await this.rows<T>(text, parameters))[0] ?? null;
  }

  /** How many rows a write touched. */
  async write(text: string, parameters: readonly Parameter[] = []): Promise<number> {
    return (await this.run(text, parameters)).affected ?? 0;
  }

  private async run(text: string, parameters: readonly Parameter[]): Promise<{ records: unknown[]; affected?: number }> {
    const result = await (this.runner as QueryRunner).query(text, parameters as unknown[], true);
    return { records: result.records ?? [], affected: result.affected };
  }
}

/** Reads outside a transaction, each on a connection of the pool. */
export function sqlOf(source: DataSource): Sql {
  return new Sql({
    query: async (text: string, parameters?: unknown[], structured?: boolean) => {
      const runner = source.createQueryRunner();
      try {
        return await runner.query(text, parameters, structured as true);
      } finally {
        await runner.release();
      }
    },
  } as QueryRunner);
}

/** One transaction, committed when `work` answers and rolled back when it throws. */
export async function inTransaction<T>(source: DataSource, work: (sql: Sql) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    await runner.startTransaction();
    try {
      const answer = await work(new Sql(runner));
      await runner.commitTransaction();
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
