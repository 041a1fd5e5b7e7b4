import type { DataSource } from 'typeorm';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt, type Instant } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import type { ObligationFacts } from '#domain/extraction/plan-facts';
import { loadOffice } from '#persistence/seed/load-office';
import { changeChannel } from '#persistence/change-announcement';
import { sqlOf } from '#persistence/sql';
import { openTables } from '#test/bench/bench-office';
import { insertPlanInForce } from '#test/persistence/follow-up/followed-office';
import { smallOffice } from '#test/persistence/office-fixture';

export const at = (day: string, hour = 9, minute = 0): Instant => instantAt(localDate(day), hour, minute);

const group = 'Các đơn vị thử tải';

/** One report before 20/12/2024 of every bench unit to P. Tổng hợp. */
export const once: ObligationFacts = { kind: 'oneOff', period: null, operator: 'before', due: { date: '2024-12-20', day: null, months: null, anchor: 'fixedDate' }, reporters: [group], receivers: ['P. Tổng hợp'], watchers: [], via: null, what: 'kết quả thực hiện' };
/** Twelve of them a year, before the 20th. */
export const monthly: ObligationFacts = { ...once, kind: 'recurring', period: 'month', due: { date: null, day: 20, months: null, anchor: 'everyMonth' } };

/** The small office of the tests with so many units more, each with a head of its own, in training at `now`. */
export async function makeFollowedOffice(databaseUrl: string, units: number, now: Instant): Promise<void> {
  const source = await openTables(databaseUrl);
  try {
    const office = smallOffice();
    for (const agency of office.agencies) agency.validFrom = '2020-01-01';
    await source.transaction(async (db) => {
      await loadOffice(db, office, { passwordHash: 'x', at: new Date(at('2020-01-02')) });
      for (const year of CALENDAR_YEARS) await db.query('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5)', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
    });
    const sql = sqlOf(source);
    const many = `generate_series(1, ${units}) n`;
    await sql.write(`INSERT INTO person(id, full_name, honorific, email, username, password_hash) SELECT 'head-' || n, 'Trưởng phòng ' || n, 'ông', 'head-' || n || '@example.org', 'head-' || n, 'x' FROM ${many}`);
    await sql.write('UPDATE person SET is_demo = true');
    await sql.write(`INSERT INTO org_unit(id, agency_id, name, short_name, code, kind, valid_from) SELECT 'many-' || n, 'stc', 'Đơn vị ' || n, 'ĐV' || n, 'ĐV' || n, 'division', '2020-01-01' FROM ${many}`);
    await sql.write(`INSERT INTO position(id, agency_id, unit_id, title, kind, leads_unit_id, up_position_id, valid_from) SELECT 'many-' || n, 'stc', 'many-' || n, 'Trưởng phòng', 'divisionHead', 'many-' || n, 'stc-gd', '2020-01-01' FROM ${many}`);
    await sql.write(`INSERT INTO holding(id, position_id, person_id, valid_from) SELECT 'many-' || n, 'many-' || n, 'head-' || n, '2020-01-01' FROM ${many}`);
    await sql.write(`INSERT INTO recipient_group(id, agency_id, name, valid_from) VALUES ('many', 'stc', $1, '2020-01-01')`, [group]);
    await sql.write(`INSERT INTO recipient_group_member(group_id, receiver_kind, receiver_id, sort) SELECT 'many', 'unit', 'many-' || n, n FROM ${many}`);
    await sql.write(`INSERT INTO installation(mode, created_at) VALUES ('training', now())`);
    await setClock(source, now);
    await sql.write('ANALYZE');
  } finally {
    await source.destroy();
  }
}

/** The training clock put somewhere by hand: forward and back, which no office can do, so that a run may be repeated. */
export async function setClock(source: DataSource, now: Instant): Promise<void> {
  await sqlOf(source).write('UPDATE installation SET clock_offset_ms = $1', [now - Date.now()]);
}

/** What a step of the clock does after it moved: the plan's run is told to look. */
export async function tellPlan(source: DataSource, planId: string, key: string): Promise<void> {
  const sql = sqlOf(source);
  await sql.write(`INSERT INTO outbox(kind, payload, unique_key) VALUES ('signalPlan', $1, $2)`, [JSON.stringify({ planId }), `bench:${planId}:${key}`]);
  await wakeRelay(source);
}

export async function wakeRelay(source: DataSource): Promise<void> {
  await sqlOf(source).rows('SELECT pg_notify($1, $2)', [changeChannel, JSON.stringify({ kind: 'clock' })]);
}

/** A plan in force with its obligations printed, as if its document had gone out before this system; its run is started by the relay. */
export async function planInForce(source: DataSource, planId: string, since: Instant, obligations: ObligationFacts[]): Promise<void> {
  await insertPlanInForce(source, planId, { inForceOn: since, year: 2024, obligations });
  const sql = sqlOf(source);
  await sql.write('UPDATE plan SET rev = 0 WHERE id = $1', [planId]);
  await sql.write(`UPDATE document SET stage = 'dispatched', code_number = NULL, issued_on = NULL WHERE id = $1`, [`doc-${planId}`]);
}
