import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '#test/harness/test-database';
import { smallOffice } from '#test/persistence/office-fixture';

jest.setTimeout(240_000);

const root = path.resolve(__dirname, '../..');
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase({ migrated: false });
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-cli-'));
});
afterAll(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

function command(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/run-ts.cjs', 'apps/cli/src/main.ts', ...args], { cwd: root, env: { ...process.env, DATABASE_URL: database.url, KEHOACH_DATA_DIR: folder, STORAGE_PATH: path.join(folder, 'files') } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

describe('the command line', () => {
  it('migrates an empty database, loads an office twice, and finds it in order', async () => {
    const migrated = await command('migrate');
    expect(migrated).toMatchObject({ code: 0, output: expect.stringContaining('Foundation') });
    expect(await command('migrate')).toEqual({ code: 0, output: '' });
    const file = path.join(folder, 'office.json');
    writeFileSync(file, JSON.stringify(smallOffice()));
    expect(await command('office-load', file)).toMatchObject({ code: 0, output: expect.stringContaining('2 agencies, 11 people') });
    expect((await command('office-load', file)).code).toBe(0);
    expect(await command('reconcile')).toMatchObject({ code: 0, output: expect.stringContaining('0 open') });
    const verified = await command('verify');
    expect(verified.code).toBe(0);
    expect(verified.output).toContain('ok   I7 audit');
    expect((await command('seal-audit')).code).toBe(0);
  });
  it('says in a sentence what is wrong', async () => {
    expect(await command('sing')).toMatchObject({ code: 2, output: expect.stringContaining('There is no command "sing"') });
    expect(await command('office-load', path.join(folder, 'nowhere.json'))).toMatchObject({ code: 1, output: expect.stringContaining('is no JSON file') });
    writeFileSync(path.join(folder, 'wrong.json'), '{"agencies": [{"id": "x"}], "people": []}');
    expect(await command('office-load', path.join(folder, 'wrong.json'))).toMatchObject({ code: 1, output: expect.stringContaining('agency "x" has no list "units"') });
  });
});
