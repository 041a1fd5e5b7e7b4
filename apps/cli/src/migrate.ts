import { readDatabaseConfig } from '#config/database.config';
import { createDataSource } from '#persistence/data-source';

/** Any fixed number: two starts at once must not migrate twice. */
const migrationLock = 8_437_002;

/** Brings the tables up to date, one transaction per migration; a second start waits for the first. */
export async function run(): Promise<number> {
  const source = await createDataSource({ url: readDatabaseConfig().url, applicationName: 'kehoach-migrate', poolSize: 2, hurried: false }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const done = await source.runMigrations({ transaction: 'each' });
    for (const migration of done) process.stdout.write(`${migration.name}\n`);
    return 0;
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}
