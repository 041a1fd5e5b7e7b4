import { Client } from 'pg';
import { createTestDatabase } from '#test/harness/test-database';
import { createTestNamespace } from '#test/harness/test-namespace';
import { startTimeSkippingServer } from '#test/harness/time-skipping-server';

jest.setTimeout(120_000);

describe('test harness', () => {
  test('two databases are separate and carry the migrated tables', async () => {
    const first = await createTestDatabase();
    const second = await createTestDatabase();
    try {
      const client = new Client({ connectionString: first.url });
      await client.connect();
      const tables = await client.query("SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = 'public'");
      expect(tables.rows[0].count).toBeGreaterThan(10);
      const locale = await client.query('SELECT datlocale FROM pg_database WHERE datname = current_database()');
      expect(locale.rows[0].datlocale).toBe('vi-VN');
      await client.end();
      expect(first.name).not.toBe(second.name);
    } finally {
      await second.drop();
      await first.drop();
    }
  });

  test('a fresh namespace accepts calls at once', async () => {
    const fresh = await createTestNamespace();
    try {
      expect(fresh.namespace).toMatch(/^test-/);
    } finally {
      await fresh.release();
    }
  });

  test('the time-skipping server skips a year in a moment', async () => {
    const server = await startTimeSkippingServer();
    const before = await server.currentTimeMs();
    await server.sleep('365 days');
    expect((await server.currentTimeMs()) - before).toBeGreaterThanOrEqual(365 * 86_400_000);
    await server.teardown();
  });
});
