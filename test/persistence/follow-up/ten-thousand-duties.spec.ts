import { sqlOf } from '#persistence/sql';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { at, openFollowedOffice, UPWARD, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const one = <T>(text: string) => sqlOf(office.source).row<T>(text);

/** 100 units of the agency, each owing 100 reports on the same day. */
async function tenThousand(planId: string): Promise<void> {
  const sql = sqlOf(office.source);
  await sql.write(`INSERT INTO org_unit(id, agency_id, name, short_name, code, kind, valid_from) SELECT 'many-' || n, 'stc', 'Phòng ' || n, 'P' || n, 'P' || n, 'division', '2020-01-01' FROM generate_series(1, 100) n ON CONFLICT DO NOTHING`);
  await sql.write(`INSERT INTO position(id, agency_id, unit_id, title, kind, leads_unit_id, up_position_id, valid_from) SELECT 'many-' || n, 'stc', 'many-' || n, 'Trưởng phòng', 'divisionHead', 'many-' || n, 'stc-gd', '2020-01-01' FROM generate_series(1, 100) n ON CONFLICT DO NOTHING`);
  await sql.write(`INSERT INTO holding(id, position_id, person_id, valid_from) SELECT 'many-' || n, 'many-' || n, 'tam', '2020-01-01' FROM generate_series(1, 100) n ON CONFLICT DO NOTHING`);
  await sql.write(`INSERT INTO recipient_group(id, agency_id, name, valid_from) VALUES ('many', 'stc', 'Trăm phòng', '2020-01-01') ON CONFLICT DO NOTHING`);
  await sql.write(`INSERT INTO recipient_group_member(group_id, receiver_kind, receiver_id, sort) SELECT 'many', 'unit', 'many-' || n, n FROM generate_series(1, 100) n ON CONFLICT DO NOTHING`);
  await office.plan(planId, { inForceOn: at('2024-07-18'), year: 2024, obligations: Array.from({ length: 100 }, () => ({ ...UPWARD, reporters: ['Trăm phòng'], receivers: ['P. Tổng hợp'] })) });
}

describe('10,000 duties at one instant', () => {
  it('open, and fire each once under two concurrent firers, in a few statements (I6)', async () => {
    await tenThousand('big');
    const began = performance.now();
    await firePlanInstant(office.source, 'big', at('2024-07-18'));
    const opened = performance.now();
    expect(await one(`SELECT count(*) AS duties, (SELECT count(*) FROM task WHERE plan_id = 'big') AS tasks, (SELECT count(*) FROM planned_instant WHERE aggregate_id = 'big' AND kind IN ('reminder','rung')) AS planned FROM report_duty WHERE plan_id = 'big' AND state = 'open'`)).toEqual({ duties: 10_000, tasks: 10_000, planned: 70_000 });
    // None early.
    expect(await firePlanInstant(office.source, 'big', at('2024-12-10', 7, 59))).toEqual({ fired: 0, skipped: 0 });
    const before = await statements();
    const fromHere = performance.now();
    const done = await Promise.all([firePlanInstant(office.source, 'big', at('2024-12-10', 8), { pageSize: 2_500 }), firePlanInstant(office.source, 'big', at('2024-12-10', 8), { pageSize: 2_500 })]);
    const fired = performance.now();
    expect(done[0]!.fired + done[1]!.fired).toBe(10_000);
    expect(await one(`SELECT count(*) AS n, count(DISTINCT unique_key) AS keys FROM notice WHERE plan_id = 'big'`)).toEqual({ n: 10_000, keys: 10_000 });
    expect(await one(`SELECT count(*) AS n FROM planned_instant WHERE aggregate_id = 'big' AND state = 'fired' AND rung = 'T-7'`)).toEqual({ n: 10_000 });
    if (process.env['SHOW_TIMES']) console.log(`opened in ${Math.round(opened - began)} ms, fired in ${Math.round(fired - fromHere)} ms, ${(await statements()) - before} transactions`);
    expect((await statements()) - before).toBeLessThan(40);
  }, 60_000);
});

/** Transactions of this database so far: a fire that went row by row would make thousands. */
async function statements(): Promise<number> {
  await sqlOf(office.source).rows('SELECT pg_stat_force_next_flush()');
  return (await one<{ n: number }>(`SELECT xact_commit::int AS n FROM pg_stat_database WHERE datname = current_database()`))!.n;
}
