import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { closeDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { stopLadders } from '#persistence/stores/follow-up/ladder-rows';
import { at, makeFollowedOffice, monthly, planInForce, setClock } from '#test/bench/bench-follow-up';
import { openTables, requireInvariants } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { against, summarise, timed, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack } from '#test/harness/test-stack';

const units = 500;
const periods = 12;
const pages = 40;
const planId = 'bench-board';
const now = at('2024-12-16');

interface Board { units: { cells: unknown[] }[]; periods: unknown[] }
interface Home { plans: unknown[]; counts: Record<string, number> }

/** Bảng theo dõi of 500 units by 12 periods, and the director's home over the same year, beside bare queries of as many rows. */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ env: { LOG_LEVEL: 'error' }, prepare: (url) => makeFollowedOffice(url, units, at('2024-01-02')) });
  const source = await openTables(stack.databaseUrl);
  try {
    await stack.worker.end();
    await planInForce(source, planId, at('2024-01-02'), [monthly]);
    // Period by period, as the year went: nothing is settled before it was owed.
    for (let month = 1; month <= periods; month += 1) await firePlanInstant(source, planId, at(`2024-${String(month).padStart(2, '0')}-16`));
    await settleMost(source);
    await setClock(source, now);
    await sqlOf(source).write('ANALYZE');
    const director = await HttpPerson.signIn(stack.url, 'hanh');
    const board = (): Promise<Board> => director.get<Board>(`/api/v1/plans/${planId}/board`);
    const home = (): Promise<Home> => director.get<Home>('/api/v1/home');
    const shown = await board();
    const cells = shown.units.reduce((sum, unit) => sum + unit.cells.length, 0);
    if (shown.units.length !== units || cells < units * periods) throw new VoidRunError(`the board has ${shown.units.length} units, ${shown.periods.length} periods, ${cells} cells`);
    await home();
    const samples = { rows: [] as number[], board: [] as number[], count: [] as number[], home: [] as number[] };
    for (let no = 0; no < pages; no += 1) {
      samples.rows.push(await timed(() => bareRows(source)));
      samples.board.push(await timed(board));
      samples.count.push(await timed(() => bareCount(source)));
      samples.home.push(await timed(home));
    }
    director.close();
    await requireInvariants(source, stack, 'with the board');
    const rows = summarise(`bare query of ${cells} duties`, samples.rows);
    const count = summarise('bare count of the agency’s duties by state', samples.count);
    return [rows, against(summarise(`board of ${units} units x ${shown.periods.length} periods over HTTP`, samples.board), rows), count, against(summarise('director’s home over HTTP', samples.home), count)];
  } finally {
    await source.destroy();
    await stack.stop();
  }
}

/** Six of seven units owe nothing any more for the first eight months. */
async function settleMost(source: DataSource): Promise<void> {
  const settled = await sqlOf(source).rows<{ id: string }>(`UPDATE report_duty SET state = 'excused', ended_at = $2, end_reason = 'bench' WHERE plan_id = $1 AND strict_day < '2024-09-01' AND sort % 7 <> 0 RETURNING id`, [planId, new Date(now).toISOString()]);
  const ids = settled.map(({ id }) => id);
  await closeDutyTasks(sqlOf(source), ids, null, { at: now, by: null, outcome: 'excused' });
  await stopLadders(sqlOf(source), ids, now, 'settled');
}

async function bareRows(source: DataSource): Promise<void> {
  await sqlOf(source).rows('SELECT id, period_key, reporter_kind, reporter_id, reporter_name, receiver_name, state, strict_day, late_after_day, first_submitted_at FROM report_duty WHERE plan_id = $1 ORDER BY sort', [planId]);
}

async function bareCount(source: DataSource): Promise<void> {
  await sqlOf(source).rows(`SELECT state, count(*) FROM report_duty WHERE receiver_agency_id = 'stc' OR reporter_agency_id = 'stc' GROUP BY state`);
}
