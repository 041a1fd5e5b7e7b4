import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';
import { recordPlanEnd } from '#persistence/stores/follow-up/end-plan';
import { firePage } from '#persistence/stores/follow-up/fire-page';
import { openDuties } from '#persistence/stores/follow-up/open-duties';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { proposeClosing } from '#persistence/stores/follow-up/propose-closing';
import { settleAnswered } from '#persistence/stores/follow-up/settle-answered';

export interface FiredInstant {
  readonly fired: number;
  readonly skipped: number;
}

export interface FireOptions {
  /** By the Clock; never before `instant`. After an outage it is later, and lower rungs are merged. */
  readonly now?: Instant;
  readonly pageSize?: number;
}

const settledRow = `UPDATE planned_instant SET state = 'fired', settled_at = $2 WHERE id = ANY($1)`;

/**
 * One instant of a plan's follow-up (model.md 4). First what opens, what was answered and the end of the validity;
 * then the ladders in pages: a pass that steps over rows somebody holds, and one that waits for them. Every call may
 * be repeated, and two at once share the work: a planned row is settled under the lock of its duty, once.
 */
export async function firePlanInstant(source: DataSource, planId: string, instant: Instant, { now = instant, pageSize = 5_000 }: FireOptions = {}): Promise<FiredInstant> {
  if (await inTransaction(source, (sql) => closeItself(sql, planId, now))) return { fired: 1, skipped: 0 };
  let { fired, skipped } = await inTransaction(source, (sql) => fireLooks(sql, source, planId, instant, now));
  for (const pass of ['stepOver', 'wait'] as const) {
    for (;;) {
      const page = await inTransaction(source, (sql) => firePage(sql, source, { planId, instant, now, pass, pageSize }));
      fired += page.fired;
      skipped += page.skipped;
      if (page.duties < pageSize) break;
    }
  }
  await inTransaction(source, (sql) => moveWatermark(sql, planId, now));
  return { fired, skipped };
}

async function fireLooks(sql: Sql, source: DataSource, planId: string, instant: Instant, now: Instant): Promise<FiredInstant> {
  await sql.write(`SET LOCAL statement_timeout = '30s'`);
  const plan = await readFollowedPlan(sql, planId, 'FOR SHARE');
  if (!plan || plan.stage !== 'inForce' || plan.superseded) return { fired: 0, skipped: 0 };
  const rows = await sql.rows<{ id: string; kind: string; subjectId: string }>(
    `SELECT id, kind, subject_id AS "subjectId" FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND state = 'planned' AND instant <= $2 AND kind IN ('openDuties','answered','validityEnd') ORDER BY id FOR UPDATE`,
    [planId, instantParameter(instant)],
  );
  if (rows.length === 0) return { fired: 0, skipped: 0 };
  if (rows.some((row) => row.kind === 'openDuties')) await openDuties(sql, source, plan, now);
  const answered = rows.filter((row) => row.kind === 'answered');
  for (const row of answered) await settleAnswered(sql, plan, row.subjectId, now);
  await sql.write(settledRow, [rows.map((row) => row.id), instantParameter(now)]);
  await proposeClosing(sql, plan, now);
  return { fired: rows.length, skipped: 0 };
}

/** Where the agency lets plans close by themselves: under the plan's own lock, before anybody holds it in share. */
async function closeItself(sql: Sql, planId: string, now: Instant): Promise<boolean> {
  const due = await sql.row<{ id: string }>(`SELECT id FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND kind = 'closeItself' AND state = 'planned' AND instant <= $2`, [planId, instantParameter(now)]);
  if (!due) return false;
  const plan = await readFollowedPlan(sql, planId, 'FOR UPDATE');
  if (plan?.stage !== 'inForce' || plan.superseded) return false;
  await recordPlanEnd(sql, { planId, to: 'closed', at: now, reason: null, actorPersonId: null });
  return true;
}

/** Moves only when nothing at or below it is left; serves the walk and the watchdog. A row of its own, so submissions never wait for it. */
async function moveWatermark(sql: Sql, planId: string, at: Instant): Promise<void> {
  await sql.write(
    `INSERT INTO watermark(aggregate_kind, aggregate_id, at)
     SELECT 'plan', $1, $2::timestamptz WHERE NOT EXISTS (SELECT 1 FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND state = 'planned' AND instant <= $2)
     ON CONFLICT (aggregate_kind, aggregate_id) DO UPDATE SET at = greatest(watermark.at, excluded.at)`,
    [planId, instantParameter(at)],
  );
}

/** The earliest row still planned of a plan in force; null when there is none. */
export async function earliestOfPlan(sql: Sql, planId: string): Promise<Instant | null> {
  const row = await sql.row<{ at: Instant | null }>(
    `SELECT min(i.instant) AS at FROM planned_instant i JOIN plan p ON p.id = i.aggregate_id AND p.stage = 'inForce' WHERE i.aggregate_kind = 'plan' AND i.aggregate_id = $1 AND i.state = 'planned'`,
    [planId],
  );
  return row?.at ?? null;
}

