import { randomUUID } from 'node:crypto';
import { createDataSource } from '#persistence/data-source';
import { sqlOf } from '#persistence/sql';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import { perSecond } from '#test/bench/at-once';
import { at, makeFollowedOffice, once, planInForce } from '#test/bench/bench-follow-up';
import { openTables, requireInvariants } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { against, summarise, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack } from '#test/harness/test-stack';

const units = 32;
const reportsEach = 10;
const turns = 3;
const connections = 20;
const now = at('2024-12-02');

/** 32 heads send their unit's reports of one plan at the same moment, by the store alone and over HTTP; none may be refused. */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ env: { LOG_LEVEL: 'error' }, prepare: (url) => makeFollowedOffice(url, units, now) });
  const source = await openTables(stack.databaseUrl);
  const pool = await createDataSource({ url: stack.databaseUrl, applicationName: 'kehoach-bench', poolSize: connections }).initialize();
  try {
    await sqlOf(source).write('CREATE TABLE bench_duty (LIKE report_duty INCLUDING ALL)');
    const reports = new ReportActs(pool);
    const heads = new Map<string, HttpPerson>();
    for (let no = 1; no <= units; no += 1) heads.set(`many-${no}`, await HttpPerson.signIn(stack.url, `head-${no}`));
    const samples = { bare: [] as number[], store: [] as number[], http: [] as number[] };
    for (let turn = 0; turn <= turns; turn += 1) {
      const planId = `bench-${turn}`;
      await planInForce(source, planId, now, Array.from({ length: 2 * reportsEach }, () => once));
      await firePlanInstant(source, planId, now);
      const duties = await sqlOf(source).rows<{ id: string; unitId: string }>(`SELECT id, reporter_id AS "unitId" FROM report_duty WHERE plan_id = $1 AND state = 'open' ORDER BY obligation_id, reporter_id`, [planId]);
      if (duties.length !== 2 * units * reportsEach) throw new VoidRunError(`${duties.length} duties are open`);
      const byStore = duties.slice(0, units * reportsEach);
      const byHttp = duties.slice(units * reportsEach);
      await sqlOf(source).write('INSERT INTO bench_duty SELECT * FROM report_duty WHERE plan_id = $1', [planId]);
      const bare = await perSecond(byStore, units, ({ id }) => sqlOf(pool).write(`UPDATE bench_duty SET state = 'submitted', first_submitted_at = now(), submitted_version = 1 WHERE id = $1`, [id]));
      const store = await perSecond(byStore, units, ({ id, unitId }) => reports.nothingToReport({ dutyId: id, personId: `head-${unitId.slice('many-'.length)}`, at: now, key: randomUUID(), bodyHash: 'b' }));
      const http = await perSecond(byHttp, units, ({ id, unitId }) => heads.get(unitId)!.post(`/api/v1/duties/${id}/nothing-to-report`, {}));
      const { sent } = (await sqlOf(source).row<{ sent: number }>(`SELECT count(*) AS sent FROM report_duty WHERE plan_id = $1 AND state IN ('submitted', 'nothingToReport')`, [planId]))!;
      if (sent !== duties.length) throw new VoidRunError(`${sent} of ${duties.length} reports have arrived`);
      if (turn === 0) continue;
      samples.bare.push(bare);
      samples.store.push(store);
      samples.http.push(http);
    }
    for (const head of heads.values()) head.close();
    await sqlOf(source).write('DROP TABLE bench_duty');
    await requireInvariants(source, stack, 'after the reports');
    const floor = summarise(`bare UPDATE, a transaction each, ${units} at once`, samples.bare, '/s');
    return [floor, against(summarise(`reports on one plan, ${units} units at once (SQL)`, samples.store, '/s'), floor), against(summarise(`reports on one plan, ${units} units at once (HTTP)`, samples.http, '/s'), floor)];
  } finally {
    await pool.destroy();
    await source.destroy();
    await stack.stop();
  }
}
