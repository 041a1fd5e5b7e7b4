import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#persistence/data-source';
import { sqlOf } from '#persistence/sql';
import { createTestDatabase, type TestDatabase } from '#test/harness/test-database';
import { seedDemo } from '../../apps/cli/src/seed-demo';

describe('the demo office (model.md 8)', () => {
  let database: TestDatabase;
  let source: DataSource;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource({ url: database.url, applicationName: 'seed-test', hurried: false }).initialize();
    folder = await mkdtemp(path.join(tmpdir(), 'kehoach-seed-'));
    await seedDemo(source, 'training', folder);
  }, 120_000);

  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test('shows documents at every stage of the first half of the chain, and plans in force', async () => {
    const stages = await sqlOf(source).rows<{ stage: string; count: number }>('SELECT stage, count(*) FROM document GROUP BY stage');
    expect(Object.fromEntries(stages.map(({ stage, count }) => [stage, count]))).toMatchObject({ drafting: 2, inRoute: 4, signed: 1, issued: 1, dispatched: 4 });
    expect(await sqlOf(source).row(`SELECT count(*) FROM plan WHERE stage = 'inForce'`)).toEqual({ count: 5 });
  });

  test('every kind of first-half task waits for somebody', async () => {
    const kinds = await sqlOf(source).rows<{ kind: string }>('SELECT DISTINCT kind FROM task WHERE closed_at IS NULL ORDER BY kind');
    expect(kinds.map((row) => row.kind)).toEqual(expect.arrayContaining(['initial', 'checkForm', 'sign', 'allocateNumber', 'dispatch', 'receive', 'acknowledge', 'publish', 'revise', 'answerWarnings']));
  });

  test('numbers of the year have no gap (I4) and every issued document has its printed files', async () => {
    const numbers = await sqlOf(source).rows<{ numbers: number[] }>(`SELECT array_agg(number ORDER BY number) AS numbers FROM register_entry GROUP BY agency_id, series, year`);
    for (const row of numbers) expect(row.numbers).toEqual(row.numbers.map((_n, index) => index + 1));
    const missing = await sqlOf(source).rows(`SELECT d.id FROM document d WHERE d.code_number IS NOT NULL AND (SELECT count(*) FROM issued_file f WHERE f.document_id = d.id AND f.kind = 'numbered') <> 2`);
    expect(missing).toEqual([]);
  });

  test('its plans in force have a past: reports early, late, returned and on paper, rungs that fired, and nothing left behind the clock', async () => {
    const sql = sqlOf(source);
    expect(await sql.row(`SELECT count(*) AS count FROM planned_instant WHERE aggregate_kind = 'plan' AND state = 'planned' AND instant <= now()`)).toEqual({ count: 0 });
    const outcomes = await sql.row<{ accepted: number; returned: number; paper: number; nothing: number; late: number; rungs: number; reminders: number }>(
      `SELECT (SELECT count(*) FROM report_submission WHERE outcome = 'accepted') AS accepted, (SELECT count(*) FROM report_submission WHERE outcome = 'returned') AS returned,
              (SELECT count(*) FROM report_submission WHERE on_paper) AS paper, (SELECT count(*) FROM report_submission WHERE nothing_to_report) AS nothing,
              (SELECT count(*) FROM report_duty WHERE first_submitted_at >= late_after_day + 1) AS late,
              (SELECT count(*) FROM planned_instant WHERE kind = 'rung' AND state = 'fired') AS rungs, (SELECT count(*) FROM planned_instant WHERE kind = 'reminder' AND state = 'fired') AS reminders`,
    );
    for (const count of Object.values(outcomes!)) expect(count).toBeGreaterThan(0);
  });

  // Whatever the day of the first start: a visitor who comes to see what happens to a late unit must find one.
  test.each(['today', '2027-01-12', '2027-02-16', '2026-09-01'])('first started on %s, somebody is late with a ladder behind him, a report lies returned, one waits to be accepted, one unit asks for time', async (start) => {
    const own = start === 'today' ? null : await createTestDatabase();
    const startedAt = start === 'today' ? Date.now() : Date.parse(`${start}T03:00:00Z`);
    const today = new Date(startedAt + 7 * 3_600_000).toISOString().slice(0, 10);
    const other = own === null ? source : await createDataSource({ url: own.url, applicationName: 'seed-test', hurried: false }).initialize();
    try {
      if (own !== null) await seedDemo(other, 'training', folder, startedAt);
      const standing = await sqlOf(other).row<Record<string, number>>(
        `SELECT count(*) FILTER (WHERE state = 'open' AND late_after_day < $1::date AND (SELECT count(*) FROM planned_instant i WHERE i.subject_id = d.id AND i.kind = 'rung' AND i.state = 'fired') >= 2) AS late,
                count(*) FILTER (WHERE state = 'returned' AND fix_by_day >= $1::date) AS returned,
                count(*) FILTER (WHERE state IN ('submitted', 'nothingToReport')) AS waiting,
                (SELECT count(*) FROM extension_request WHERE decided_at IS NULL) AS "askedForTime",
                (SELECT count(*) FROM report_duty x WHERE x.first_submitted_at >= ($1::date + 1)::timestamptz) AS "fromTheFuture"
           FROM report_duty d`,
        [today],
      );
      expect(standing).toEqual({ late: expect.any(Number), returned: expect.any(Number), waiting: expect.any(Number), askedForTime: expect.any(Number), fromTheFuture: 0 });
      for (const kind of ['late', 'returned', 'waiting', 'askedForTime']) expect({ [kind]: standing![kind]! > 0 }).toEqual({ [kind]: true });
    } finally {
      if (own !== null) {
        await other.destroy();
        await own.drop();
      }
    }
  }, 120_000);
});
