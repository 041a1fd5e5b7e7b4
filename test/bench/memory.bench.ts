import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { wakeRelay } from '#test/bench/bench-follow-up';
import { draftPlan, openTables } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { summarise, timed, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack, type TestStack } from '#test/harness/test-stack';

/** So many plans in force, each with a run asleep until its next instant: memory of the worker, and how soon it decides again after a restart. */
export async function measureMemory(plans: number): Promise<Measurement[]> {
  const stack = await startTestStack({ seed: 'demo', env: { LOG_LEVEL: 'error' } });
  const source = await openTables(stack.databaseUrl);
  try {
    const empty = residentMegabytes(stack.worker.pid!);
    await sqlOf(source).write(
      `WITH d AS (INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, created_at, stage_changed_at)
                  SELECT 'bench-' || n, 'stc', 'KH', 'draft', 'dispatched', 'Kế hoạch thử tải số ' || n, 'minhanh', 'stc-thqh', now(), now() FROM generate_series(1, $1::int) n RETURNING id),
            p AS (INSERT INTO plan(id, document_id, agency_id, stage, title, valid_from_year, valid_to_year, in_force_at, created_at, stage_changed_at) SELECT 'plan-' || id, id, 'stc', 'inForce', 'Kế hoạch thử tải', 2026, 2027, date_trunc('milliseconds', now()), now(), now() FROM d RETURNING id)
       INSERT INTO outbox(kind, payload, unique_key) SELECT 'startPlan', jsonb_build_object('planId', id), 'startPlan:' || id FROM p`,
      [plans],
    );
    const started = await timed(() => untilAsleep(source, plans));
    await sleep(2_000);
    const full = residentMegabytes(stack.worker.pid!);
    const decider = await HttpPerson.signIn(stack.url, 'khoi');
    const drafter = await HttpPerson.signIn(stack.url, 'minhanh');
    const restarts: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const { documentId, versionId } = await draftPlan(source);
      await drafter.post(`/api/v1/documents/${documentId}/submit`, { versionId, editNo: 1, signerPositionId: 'stc-gd' });
      const { openTask, version } = await decider.get<{ openTask: { id: string }; version: { contentHash: string } }>(`/api/v1/documents/${documentId}`);
      await stack.worker.end('SIGKILL');
      restarts.push(await timed(() => restartAndDecide(stack, () => decider.post(`/api/v1/documents/${documentId}/decide`, { taskId: openTask.id, outcome: 'approved', contentHash: version.contentHash }))));
    }
    drafter.close();
    decider.close();
    return [
      summarise('worker, resident, demo office only', [empty], 'MB'),
      summarise(`worker, resident, ${plans} open plans`, [full], 'MB'),
      summarise(`worker, resident, ${plans} open plans, after the restarts`, [residentMegabytes(stack.worker.pid!)], 'MB'),
      summarise(`${plans} plans started until all sleep`, [started / 1_000], 's'),
      summarise(`worker killed with ${plans} open plans, until the first decision`, restarts.map((ms) => ms / 1_000), 's'),
    ];
  } finally {
    await source.destroy();
    await stack.stop();
  }
}

export const run = (): Promise<Measurement[]> => measureMemory(1_000);

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1_024;
}

/** Each plan's first look at its duties is done: its run waits for the end of the validity. */
async function untilAsleep(source: DataSource, plans: number): Promise<void> {
  await wakeRelay(source);
  const deadline = performance.now() + 900_000;
  for (;;) {
    const { looked } = (await sqlOf(source).row<{ looked: number }>(`SELECT count(*) AS looked FROM planned_instant WHERE aggregate_id LIKE 'plan-bench-%' AND kind = 'openDuties' AND state = 'fired'`))!;
    if (looked === plans) return;
    if (performance.now() > deadline) throw new VoidRunError(`${looked} of ${plans} plans have started`);
    await sleep(200);
  }
}

/** A person presses until the answer is there, as the screen does after "pending, retry". */
async function restartAndDecide(stack: TestStack, decide: () => Promise<unknown>): Promise<void> {
  stack.worker.start();
  const deadline = performance.now() + 120_000;
  for (;;) {
    try {
      await decide();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
  }
}
