import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { at, makeFollowedOffice, once, planInForce, setClock, tellPlan, wakeRelay } from '#test/bench/bench-follow-up';
import { openTables, requireInvariants } from '#test/bench/bench-office';
import { against, summarise, timed, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack } from '#test/harness/test-stack';

const units = 100;
const sizes = [
  { duties: 1_000, times: 4 },
  { duties: 10_000, times: 3 },
] as const;
const opensOn = at('2024-07-18');
/** Seven working days before 20/12/2024: the first reminder of every duty. */
const firesOn = at('2024-12-10', 8);
const stepsOfLadder = 7;
const lookEveryMs = 5;

/**
 * So many duties of one plan through the real servers: from the plan's start until every duty, task and planned row can
 * be read, and from the moment the clock reaches their common instant until every rung and notice can be read; beside
 * one bare statement that writes as many rows. None may be early.
 */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ env: { LOG_LEVEL: 'error' }, prepare: (url) => makeFollowedOffice(url, units, opensOn) });
  const source = await openTables(stack.databaseUrl);
  try {
    for (const table of ['report_duty', 'task', 'planned_instant', 'notice']) await sqlOf(source).write(`CREATE TABLE bench_${table} (LIKE ${table} INCLUDING ALL EXCLUDING GENERATED)`);
    const measurements: Measurement[] = [];
    for (const { duties, times } of sizes) {
      const samples = { open: [] as number[], fire: [] as number[], bareOpen: [] as number[], bareFire: [] as number[] };
      for (let turn = 0; turn <= times; turn += 1) {
        const planId = `bench-${duties}-${turn}`;
        const bareOpen = await timed(() => insertBare(source, duties));
        const bareFire = await timed(() => fireBare(source));
        await setClock(source, opensOn);
        await planInForce(source, planId, opensOn, Array.from({ length: duties / units }, () => once));
        const open = await timed(() => untilOpen(source, planId));
        await requireCounts(source, planId, duties);
        await setClock(source, firesOn - 30_000);
        await requireNoneEarly(source, planId);
        await setClock(source, firesOn);
        const fire = await timed(() => untilFired(source, planId));
        await requireFired(source, planId, duties);
        if (turn === 0) continue;
        samples.open.push(open);
        samples.fire.push(fire);
        samples.bareOpen.push(bareOpen);
        samples.bareFire.push(bareFire);
      }
      const openFloor = summarise(`bare INSERT of ${duties} duties, tasks and ${stepsOfLadder} planned rows each`, samples.bareOpen);
      const fireFloor = summarise(`one bare statement: ${duties} planned rows fired, ${duties} notices`, samples.bareFire);
      measurements.push(
        openFloor, against(summarise(`${duties} duties opened, until all is visible`, samples.open), openFloor),
        fireFloor, against(summarise(`${duties} duties due at one instant, until all is visible`, samples.fire), fireFloor),
      );
    }
    for (const table of ['report_duty', 'task', 'planned_instant', 'notice']) await sqlOf(source).write(`DROP TABLE bench_${table}`);
    await requireInvariants(source, stack, 'after the duties');
    return measurements;
  } finally {
    await source.destroy();
    await stack.stop();
  }
}

async function untilOpen(source: DataSource, planId: string): Promise<void> {
  await wakeRelay(source);
  await until(source, `SELECT 1 FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND kind = 'openDuties' AND state = 'fired' LIMIT 1`, planId);
}

async function untilFired(source: DataSource, planId: string): Promise<void> {
  await tellPlan(source, planId, 'due');
  await until(source, `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND state = 'planned' AND instant <= $2)`, planId, new Date(firesOn).toISOString());
}

async function until(source: DataSource, question: string, ...parameters: string[]): Promise<void> {
  const deadline = performance.now() + 120_000;
  const sql = sqlOf(source);
  while ((await sql.row(question, parameters)) === null) {
    if (performance.now() > deadline) throw new VoidRunError(`after two minutes nobody answers: ${question}`);
    await sleep(lookEveryMs);
  }
}

async function requireCounts(source: DataSource, planId: string, duties: number): Promise<void> {
  const found = await sqlOf(source).row<{ duties: number; tasks: number; planned: number }>(
    `SELECT (SELECT count(*) FROM report_duty WHERE plan_id = $1 AND state = 'open') AS duties, (SELECT count(*) FROM task WHERE plan_id = $1 AND closed_at IS NULL) AS tasks,
            (SELECT count(*) FROM planned_instant WHERE aggregate_id = $1 AND kind IN ('reminder','rung')) AS planned`,
    [planId],
  );
  if (found!.duties !== duties || found!.tasks !== duties || found!.planned !== stepsOfLadder * duties) throw new VoidRunError(`of ${duties} duties there are ${JSON.stringify(found)}`);
}

async function requireNoneEarly(source: DataSource, planId: string): Promise<void> {
  await tellPlan(source, planId, 'early');
  await until(source, `SELECT 1 FROM outbox WHERE unique_key = 'bench:' || $1 || ':early' AND done_at IS NOT NULL`, planId);
  await sleep(300);
  const early = await sqlOf(source).row(`SELECT 1 FROM planned_instant WHERE aggregate_id = $1 AND kind IN ('reminder','rung') AND state <> 'planned' LIMIT 1`, [planId]);
  if (early) throw new VoidRunError('a rung came before its instant');
}

async function requireFired(source: DataSource, planId: string, duties: number): Promise<void> {
  const found = await sqlOf(source).row<{ fired: number; notices: number; early: number }>(
    `SELECT count(*) AS fired, count(*) FILTER (WHERE settled_at < instant) AS early, (SELECT count(*) FROM notice WHERE plan_id = $1) AS notices FROM planned_instant WHERE aggregate_id = $1 AND kind = 'reminder' AND state = 'fired'`,
    [planId],
  );
  if (found!.fired !== duties || found!.notices !== duties || found!.early !== 0) throw new VoidRunError(`of ${duties} duties ${JSON.stringify(found)}`);
}

/** As many rows of the same width, in one statement that knows no rule. */
async function insertBare(source: DataSource, duties: number): Promise<void> {
  await sqlOf(source).write(`TRUNCATE bench_report_duty, bench_task, bench_planned_instant, bench_notice`);
  await sqlOf(source).write(
    `WITH d AS (
       INSERT INTO bench_report_duty(id, plan_id, obligation_id, period_key, period_label, reporter_kind, reporter_id, reporter_agency_id, reporter_name, receiver_kind, receiver_id, receiver_agency_id, receiver_name,
                                     watchers, what, state, opens_at, opened_at, nominal_day, operator, direction, policy, strict_day, late_after_day, sort)
       SELECT 'd-' || n, 'bench', 'o-' || n / 100, 'once', '', 'unit', 'many-' || n, 'stc', 'Đơn vị ' || n, 'unit', 'stc-th', 'stc', 'P. Tổng hợp', '[]', 'kết quả thực hiện', 'open', $2, $2, '2024-12-20', 'before', 'backward', '{}', '2024-12-19', '2024-12-20', n
         FROM generate_series(1, $1::int) n RETURNING id, reporter_id),
     t AS (
       INSERT INTO bench_task(id, kind, agency_id, plan_id, duty_id, owner_kind, owner_position_id, title, opened_at, due_at, payload, due_order)
       SELECT id || ':fillReport:open:1', 'fillReport', 'stc', 'bench', id, 'position', reporter_id, 'Cải thiện chỉ số PCI', $2, $2, jsonb_build_object('what', 'kết quả thực hiện', 'reporterName', reporter_id), $2 FROM d)
     INSERT INTO bench_planned_instant(aggregate_kind, aggregate_id, kind, subject_id, rung, instant, payload)
     SELECT 'plan', 'bench', 'reminder', id, 'T' || s, $2::timestamptz + s * interval '1 day', jsonb_build_object('action', 'remind', 'offset', s) FROM d, generate_series(1, ${stepsOfLadder}) s`,
    [duties, new Date(opensOn).toISOString()],
  );
}

async function fireBare(source: DataSource): Promise<void> {
  await sqlOf(source).write(
    `WITH f AS (UPDATE bench_planned_instant SET state = 'fired', settled_at = $1, payload = payload || '{"form": "notice"}' WHERE rung = 'T1' AND state = 'planned' RETURNING id, subject_id)
     INSERT INTO bench_notice(kind, agency_id, position_id, plan_id, params, at, unique_key)
     SELECT 'dutyReminder', 'stc', 'many-1', 'bench', jsonb_build_object('dutyId', subject_id, 'planTitle', 'Cải thiện chỉ số PCI', 'reporterName', 'Đơn vị', 'strictDay', '2024-12-19'), $1, id || ':to' FROM f`,
    [new Date(firesOn).toISOString()],
  );
}
