import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import { readDatabaseConfig } from '#config/database.config';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import type { OfficeFile } from '#persistence/seed/office-file';
import { SqlClock } from '#persistence/stores/sql-clock';

/**
 * npm run office:load -- FILE: the agencies, posts and people of a JSON file, in one transaction. Loading it again brings
 * rows up to date and removes nothing. People who are new get one password, printed once.
 */
export async function run([file]: string[]): Promise<number> {
  if (file === undefined) {
    process.stderr.write('Which file? office-load FILE\n');
    return 2;
  }
  const office = readOffice(file);
  if (typeof office === 'string') {
    process.stderr.write(`${file}: ${office}\n`);
    return 1;
  }
  const password = randomBytes(9).toString('base64url');
  const source = await createDataSource({ url: readDatabaseConfig().url, applicationName: 'kehoach-office-load', poolSize: 2, hurried: false }).initialize();
  try {
    const at = new Date(await new SqlClock(source).now());
    const passwordHash = await hash(password);
    await source.transaction(async (db) => {
      await loadOffice(db, office, { passwordHash, at });
      for (const year of CALENDAR_YEARS) {
        await db.query('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (year) DO NOTHING', [
          year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays),
        ]);
      }
    });
    process.stdout.write(`${office.agencies.length} agencies, ${office.people.length} people loaded. Password of people who are new: ${password}\n`);
    return 0;
  } finally {
    await source.destroy();
  }
}

/** The file as an office, or what is wrong with it in one sentence; the database checks the rest. */
function readOffice(file: string): OfficeFile | string {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').normalize('NFC'));
  } catch (error) {
    return `is no JSON file (${(error as Error).message})`;
  }
  const office = value as Partial<OfficeFile>;
  if (!Array.isArray(office.agencies) || !Array.isArray(office.people)) return 'an office has the lists "agencies" and "people"';
  const lists = ['units', 'positions', 'mandates', 'externals', 'groups', 'aliases', 'routes'] as const;
  for (const agency of office.agencies) {
    const missing = lists.find((list) => !Array.isArray(agency[list]));
    if (missing) return `agency "${agency.id}" has no list "${missing}"`;
  }
  return office as OfficeFile;
}
