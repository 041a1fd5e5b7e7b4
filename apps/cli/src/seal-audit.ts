import { readDatabaseConfig } from '#config/database.config';
import { sealAudit } from '#persistence/audit-seal';
import { createDataSource } from '#persistence/data-source';
import { sqlOf } from '#persistence/sql';

/** Seals the audit of every agency; one JSON line per seal on standard output. Run it daily and keep the lines elsewhere. */
export async function run(): Promise<number> {
  const source = await createDataSource({ url: readDatabaseConfig().url, applicationName: 'kehoach-seal', poolSize: 2, hurried: false }).initialize();
  try {
    for (const { id } of await sqlOf(source).rows<{ id: string }>('SELECT id FROM agency ORDER BY id')) {
      const seal = await sealAudit(source, id, Date.now());
      if (seal) process.stdout.write(`${JSON.stringify(seal)}\n`);
    }
    return 0;
  } finally {
    await source.destroy();
  }
}
