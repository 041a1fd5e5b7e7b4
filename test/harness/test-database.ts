import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { leasePostgres } from '#test/harness/test-servers';

export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Drops it, and stops the server when it was started for this file alone. Call it in `afterAll`. */
  drop(): Promise<void>;
}

type MigrationClass = new () => MigrationInterface;

const migrationsFolder = path.resolve(__dirname, '../../libs/persistence/src/migrations');

function migrationFiles(): string[] {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(name))
    .sort()
    .map((name) => path.join(migrationsFolder, name));
}

/** Changes with any migration, so that a template never outlives the tables it was made from. */
function templateName(): string {
  const hash = createHash('sha256');
  for (const file of migrationFiles()) hash.update(file).update(readFileSync(file));
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

async function withAdmin<T>(adminUrl: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

async function migrate(url: string): Promise<void> {
  const migrations = migrationFiles().flatMap((file) => Object.values(require(file) as Record<string, MigrationClass>).filter((value) => typeof value === 'function'));
  const source = await new DataSource({ type: 'postgres', url, migrations }).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** Migrated once per run and server; the advisory lock keeps Jest's workers from doing it twice. */
async function ensureTemplate(adminUrl: string, name: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(8437001)');
    const known = await admin.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [name]);
    if (known.rows[0]?.datistemplate === true) return;
    // Left half made by a run that was killed.
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name}`);
    await migrate(databaseUrl(adminUrl, name));
    await admin.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true`);
  });
}

/** An empty database with today's tables, about 30 ms after the first. `migrated: false` gives one without tables. */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const lease = await leasePostgres();
  const adminUrl = lease.value;
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  try {
    if (migrated) {
      const template = templateName();
      await ensureTemplate(adminUrl, template);
      await withAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
    } else {
      await withAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name}`));
    }
  } catch (error) {
    await lease.release();
    throw error;
  }
  return {
    url: databaseUrl(adminUrl, name),
    name,
    drop: async () => {
      await withAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await lease.release();
    },
  };
}
