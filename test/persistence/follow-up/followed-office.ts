import { createTestDatabase } from '#test/harness/test-database';
import type { DataSource } from 'typeorm';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt, type Instant } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { emptyPlanFacts, type AssignmentFacts, type ObligationFacts } from '#domain/extraction/plan-facts';
import { contentHashOf } from '#persistence/content-hash';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import { instantParameter, sqlOf } from '#persistence/sql';
import { smallOffice } from '#test/persistence/office-fixture';

export const at = (day: string, hour = 9, minute = 0): Instant => instantAt(localDate(day), hour, minute);

/** Plan 001's regime (day 15 of months 3, 6, 9; the year before 30/11) between divisions of the small office. */
export const QUARTERLY: ObligationFacts = {
  kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day: 15, months: [3, 6, 9], anchor: 'calendarMonths' },
  reporters: ['Văn phòng', 'P. Công sản'], receivers: ['P. Tổng hợp'], watchers: [], via: null, what: 'kết quả thực hiện',
};
export const YEARLY: ObligationFacts = { ...QUARTERLY, period: 'year', due: { date: null, day: 30, months: [11], anchor: 'calendarMonths' } };
/** Plan 002's regime: one report before 20/12/2024, to the provincial committee. */
export const UPWARD: ObligationFacts = { kind: 'oneOff', period: null, operator: 'before', due: { date: '2024-12-20', day: null, months: null, anchor: 'fixedDate' }, reporters: ['P. Tổng hợp'], receivers: ['UBND tỉnh'], watchers: [], via: null, what: 'kết quả thực hiện' };

export interface PlanInForce {
  inForceOn: Instant;
  year: number;
  obligations: ObligationFacts[];
  assignments?: Partial<AssignmentFacts>[];
  tasks?: string[];
  signer?: string;
  drafter?: string;
  unit?: string;
}

export interface FollowedOffice {
  source: DataSource;
  /** A plan in force since that day, with these duties printed in it. */
  plan(id: string, part: PlanInForce): Promise<void>;
  close(): Promise<void>;
}

export async function openFollowedOffice(poolSize = 10): Promise<FollowedOffice> {
  const database = await createTestDatabase();
  const source = await createDataSource({ url: database.url, applicationName: 'test', poolSize }).initialize();
  const office = smallOffice();
  for (const agency of office.agencies) {
    agency.validFrom = '2020-01-01';
    if (agency.id === 'stc') {
      agency.positions.find((post) => post.id === 'stc-pgd')!.overseesUnitIds = ['stc-cs', 'stc-vp'];
      agency.units.push({ id: 'stc-tt', name: 'Trung tâm Tư vấn', shortName: 'Trung tâm', code: 'TT', kind: 'centre' });
      agency.positions.push({ id: 'stc-tt-gd', title: 'Giám đốc Trung tâm', kind: 'divisionHead', unitId: 'stc-tt', leadsUnitId: 'stc-tt', upPositionId: 'stc-pgd', holders: [] });
    }
  }
  await source.transaction(async (db) => {
    await loadOffice(db, office, { passwordHash: 'x', at: new Date(at('2020-01-02')) });
    for (const year of CALENDAR_YEARS) await db.query('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5)', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
  });
  return {
    source,
    plan: (id, part) => insertPlanInForce(source, id, part),
    async close() {
      await source.destroy();
      await database.drop();
    },
  };
}

/** As if its document had been issued that day; the run of the plan takes it from there. */
export async function insertPlanInForce(source: DataSource, id: string, { inForceOn, year, obligations, assignments = [], tasks = [], signer = 'stc-gd', drafter = 'anh', unit = 'stc-th' }: PlanInForce): Promise<void> {
  const sql = sqlOf(source);
  const when = instantParameter(inForceOn);
  const { canonical, contentHash } = contentHashOf({ sourceSha256: null, facts: emptyPlanFacts(), body: [] });
  await sql.write(
    `INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, signer_position_id, code_number, issued_on, created_at, stage_changed_at)
     VALUES ($1, 'stc', 'KH', 'draft', 'issued', 'Cải thiện chỉ số PCI', $5, $6, $3, '50/KH-STC', $4, $2, $2)`,
    [`doc-${id}`, when, signer, when.slice(0, 10), drafter, unit],
  );
  await sql.write(`INSERT INTO document_version(id, document_id, version_no, state, facts, facts_version, body, created_by, created_at, updated_at, canonical, content_hash) VALUES ($1, $2, 1, 'frozen', $3, 1, '[]', $5, $4, $4, $6, $7)`, [`doc-${id}:v1`, `doc-${id}`, JSON.stringify(emptyPlanFacts()), when, drafter, canonical, contentHash]);
  await sql.write(`UPDATE document SET current_version_id = $2 WHERE id = $1`, [`doc-${id}`, `doc-${id}:v1`]);
  await sql.write(`INSERT INTO plan(id, document_id, agency_id, stage, rev, title, valid_from_year, valid_to_year, in_force_at, created_at, stage_changed_at) VALUES ($1, $2, 'stc', 'preparing', 0, 'Cải thiện chỉ số PCI', $3, $3, NULL, $4, $4)`, [id, `doc-${id}`, year, when]);
  const facts = { key: '1', ordinal: '1', family: 'PCI', name: 'Chi phí thời gian', baseline: null, target: null, tasks: [], assignments: assignments.map((one) => ({ items: null, topic: null, leaders: [], focalUnits: [], leadUnits: [], coordinatingUnits: [], timeText: null, ...one })) };
  await sql.write(`INSERT INTO plan_indicator(id, plan_id, sort, ordinal, family, name, facts) VALUES ($1, $2, 0, '1', 'PCI', 'Chi phí thời gian', $3)`, [`${id}:i1`, id, JSON.stringify(facts)]);
  for (const [sort, text] of tasks.entries()) await sql.write(`INSERT INTO plan_task(id, plan_id, indicator_id, sort, text, assignments) VALUES ($1, $2, $3, $4, $5, $6)`, [`${id}:t${sort + 1}`, id, `${id}:i1`, sort, text, JSON.stringify(facts.assignments)]);
  for (const [sort, one] of obligations.entries()) {
    await sql.write(`INSERT INTO obligation(id, plan_id, sort, kind, period, operator, due, reporters, receivers, watchers, via, what, printed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '')`,
      [`${id}:o${sort + 1}`, id, sort, one.kind, one.period, one.operator, one.due === null ? null : JSON.stringify(one.due), JSON.stringify(one.reporters), JSON.stringify(one.receivers), JSON.stringify(one.watchers), one.via, one.what]);
  }
  await sql.write(`UPDATE plan SET stage = 'inForce', rev = 1, in_force_at = $2, stage_changed_at = $2 WHERE id = $1`, [id, when]);
  await sql.write(`INSERT INTO outbox(kind, payload, unique_key) VALUES ('startPlan', $1, $2)`, [JSON.stringify({ planId: id }), `startPlan:${id}`]);
}
