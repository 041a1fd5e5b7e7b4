import { hash } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { createRenderingActivities } from '#activities/rendering-activities';
import { readDatabaseConfig } from '#config/database.config';
import { readModeConfig } from '#config/mode.config';
import { readStorageConfig } from '#config/storage.config';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import type { Instant } from '#domain/calendar/instant';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { Clock } from '#domain/clock/clock';
import { NumberedFileRenderer } from '#documents/rendering/numbered-file.renderer';
import { demoDataFound } from '#messages/vi/cli-words';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import { sqlOf } from '#persistence/sql';
import { FolderFileStorage } from '#persistence/stores/folder-file-storage';
import { SqlClock } from '#persistence/stores/sql-clock';
import { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { SqlDispatchStore } from '#persistence/stores/sql-dispatch.store';
import { SqlDocumentStore } from '#persistence/stores/sql-document.store';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { SqlIssuedFileStore } from '#persistence/stores/sql-issued-file.store';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { SqlTransitionStore } from '#persistence/stores/sql-transition.store';
import { demoOffice } from './demo/office';
import { demoPassword } from './demo/demo-password';
import { playDemo } from './demo/play-demo';
import { playReports } from './demo/play-reports';

/**
 * The demo office of the embedded default: people, calendar, and documents at every stage (model.md 8). Fills an empty
 * installation once; one that has an agency is left as it is. An interrupted run is begun anew by `demo:reset`.
 */
export async function run(): Promise<number> {
  const source = await createDataSource({ url: readDatabaseConfig().url, applicationName: 'kehoach-seed', poolSize: 4, hurried: false }).initialize();
  try {
    const sql = sqlOf(source);
    if (await sql.row(`SELECT 1 FROM installation WHERE EXISTS (SELECT 1 FROM agency)`)) {
      process.stderr.write(`${demoDataFound}\n`);
      return 0;
    }
    await seedDemo(source, readModeConfig().mode, readStorageConfig().folder);
    return 0;
  } finally {
    await source.destroy();
  }
}

/** `now` is the day of the first start, before which the past of the demo lies. */
export async function seedDemo(source: DataSource, mode: 'training' | 'live', storageFolder: string, now: Instant = Date.now()): Promise<void> {
  const sql = sqlOf(source);
  const passwordHash = await hash(demoPassword);
  await seedCalendar(source);
  await source.transaction((manager) => loadOffice(manager, demoOffice, { passwordHash, at: new Date(now) }));

  const clock = new SqlClock(source);
  const parts = { documents: new SqlDocumentStore(source), transitions: new SqlTransitionStore(source), drafts: new SqlDraftStore(source), dispatches: new SqlDispatchStore(source), deliveries: new SqlDeliveryStore(source) };
  await playDemo(source, parts, now, new WorkingCalendar(CALENDAR_YEARS));

  const storage = new FolderFileStorage(storageFolder, source);
  const renderer = new NumberedFileRenderer(storage);
  const plans = new SqlPlanStore(source, clock);
  const issued = await sql.rows<{ id: string; planId: string | null; planRev: number | null; at: number }>(
    `SELECT d.id, p.id AS "planId", p.rev AS "planRev", r.at FROM document d JOIN register_entry r ON r.document_id = d.id LEFT JOIN plan p ON p.document_id = d.id ORDER BY r.at`,
  );
  for (const document of issued) {
    // As of its number, so that the past of the demo lies in the past.
    const files = new SqlIssuedFileStore(source, storage, new PastClock(document.at));
    await createRenderingActivities({ files, renderer }).renderIssued({ documentId: document.id });
    if (document.planId !== null) await plans.bringIntoForce(document.planId, document.planRev! + 1, document.at);
  }
  await playReports(source, now, new WorkingCalendar(CALENDAR_YEARS));
  // Last, so that an interrupted seed is seen as unfinished.
  await sql.write(`INSERT INTO installation(mode, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [mode, new Date(now)]);
}

class PastClock extends Clock {
  constructor(private readonly at: Instant) {
    super();
  }

  now(): Promise<Instant> {
    return Promise.resolve(this.at);
  }
}

/** Calendar years as the handbook has them (CAL-7); an administrator changes them afterwards (CAL-9). */
async function seedCalendar(source: DataSource): Promise<void> {
  await sqlOf(source).write(
    `INSERT INTO calendar_year(year, version, status, days_off, working_saturdays)
     SELECT (y->>'year')::int, (y->>'version')::int, y->>'status', y->'daysOff', y->'workingSaturdays' FROM jsonb_array_elements($1::jsonb) y ON CONFLICT DO NOTHING`,
    [JSON.stringify(CALENDAR_YEARS)],
  );
}
