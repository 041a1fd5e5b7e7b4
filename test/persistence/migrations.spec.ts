import { createDataSource } from '#persistence/data-source';
import { createTestDatabase } from '#test/harness/test-database';

jest.setTimeout(120_000);

describe('migrations', () => {
  it('make the tables from empty, can be taken back one by one, and made again; a second run does nothing', async () => {
    const database = await createTestDatabase({ migrated: false });
    const source = await createDataSource({ url: database.url, applicationName: 'test', hurried: false }).initialize();
    try {
      const names = (await source.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
      expect(names.length).toBeGreaterThanOrEqual(3);
      expect(await source.runMigrations({ transaction: 'each' })).toEqual([]);
      const columns = () => source.query("SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2");
      const made = await columns();
      for (let index = names.length - 1; index > 0; index -= 1) await source.undoLastMigration({ transaction: 'each' });
      expect((await columns()).length).toBeLessThan(made.length);
      await source.runMigrations({ transaction: 'each' });
      expect(await columns()).toEqual(made);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
  it('search without marks finds what was typed with them (patterns.md 4.4)', async () => {
    const database = await createTestDatabase();
    const source = await createDataSource({ url: database.url, applicationName: 'test' }).initialize();
    try {
      const [{ key }] = await source.query("SELECT search_key(U&'D\\00E2\\0300u t\\01B0 \\0110\\0103ng k\\00FD KINH doanh') AS key");
      expect(key).toBe('dau tu dang ky kinh doanh');
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
});
