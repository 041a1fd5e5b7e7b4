import type { Instant } from '#domain/calendar/instant';
import { canonicalJson } from '#domain/document/canonical-json';
import { planMoves } from '#domain/plan/plan-stage';
import type { PlanEnd } from '#domain/plan/plan-snapshot';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';

export interface PlanEndStep {
  readonly planId: string;
  /** Null: whatever comes next. */
  readonly rev?: number | null;
  readonly to: PlanEnd;
  readonly at: Instant;
  readonly reason: string | null;
  readonly actorPersonId: string | null;
}

/**
 * Dừng or đóng a plan: the stage flips in one transaction keyed by its rev like every step of an aggregate, and nothing
 * fires after (WCP-20, WCP-43). The run of the plan hears of it by the outbox and ends.
 */
export async function recordPlanEnd(sql: Sql, step: PlanEndStep): Promise<{ rev: number }> {
  const plan = await readFollowedPlan(sql, step.planId, 'FOR UPDATE');
  if (!plan) throw new FollowUpRefusedError('plan.notFound', { planId: step.planId });
  if (!planMoves[plan.stage].includes(step.to)) throw new FollowUpRefusedError('plan.notInForce', { stage: plan.stage });
  const rev = plan.rev + 1;
  const at = instantParameter(step.at);
  const settled = await settleEndedPlan(sql, plan.id, step.to, step.at, step.reason, step.actorPersonId);
  await sql.write('UPDATE plan SET stage = $2, rev = $3, stage_changed_at = $4, end_reason = coalesce($5, end_reason) WHERE id = $1', [plan.id, step.to, rev, at, step.reason]);
  const content = { planId: plan.id, rev, kind: 'ended', to: step.to, at: step.at, reason: step.reason, actorPersonId: step.actorPersonId };
  await sql.write(`INSERT INTO transition(aggregate_kind, aggregate_id, rev, hash, kind, result, at) VALUES ('plan', $1, $2, $3, 'ended', $4, $5)`, [plan.id, rev, sha256Of(canonicalJson(content)), JSON.stringify({ rev, stage: step.to }), at]);
  await sql.write(
    `INSERT INTO notice(kind, agency_id, position_id, plan_id, params, at, unique_key)
     SELECT DISTINCT 'planStopped', p.agency_id, p.id, $1, jsonb_build_object('planTitle', $2::text, 'reason', $3::text, 'to', $4::text), $5::timestamptz, 'planEnded:' || $1 || ':' || p.id
       FROM report_duty d JOIN position p ON p.leads_unit_id = d.reporter_id WHERE d.plan_id = $1 AND d.reporter_kind = 'unit' AND d.ended_at = $5::timestamptz AND $4 IN ('stopped','replaced') ON CONFLICT (unique_key) DO NOTHING`,
    [plan.id, plan.title, step.reason, step.to, at],
  );
  await sql.write(`INSERT INTO outbox(kind, payload, unique_key) VALUES ('signalPlan', $1, $2) ON CONFLICT (unique_key) DO NOTHING`, [JSON.stringify({ planId: plan.id }), `planEnded:${plan.id}:${rev}`]);
  await appendAudit(sql, { aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act: `plan.${step.to}`, actorPersonId: step.actorPersonId, onBehalfOf: null, positionId: null, versionId: null, details: { to: step.to, reason: step.reason, ...settled }, at: step.at });
  announceChange(sql, { kind: 'document', documentId: plan.documentId, agencyId: plan.agencyId });
  return { rev };
}

/** What an ended plan leaves behind: no planned row, no open task, every owed duty closed without report; reports already sent can still be accepted. */
export async function settleEndedPlan(sql: Sql, planId: string, to: PlanEnd, at: Instant, reason: string | null, by: string | null): Promise<{ duties: number; planned: number; tasks: number }> {
  const duties = await sql.write(
    `WITH owed AS (SELECT id FROM report_duty WHERE plan_id = $1 AND state IN ('notOpen','open','returned') ORDER BY id FOR UPDATE)
     UPDATE report_duty d SET state = CASE WHEN $4 IN ('replaced','abandoned') THEN 'released' ELSE 'closedWithoutReport' END, ended_at = $2, end_reason = coalesce($3, 'plan.' || $4) FROM owed WHERE d.id = owed.id`,
    [planId, instantParameter(at), reason, to],
  );
  const tasks = await sql.write(
    `WITH open AS (SELECT id FROM task WHERE plan_id = $1 AND closed_at IS NULL AND (kind IN ('closePlan','consolidate','decideExtension','reviewLetter') OR duty_id IN (SELECT id FROM report_duty WHERE plan_id = $1 AND ended_at IS NOT NULL)) ORDER BY id FOR UPDATE)
     UPDATE task SET closed_at = $2, closed_by = $3, outcome = 'planEnded' WHERE id IN (SELECT id FROM open)`,
    [planId, instantParameter(at), by],
  );
  await sql.write(`UPDATE extension_request SET outcome = 'withdrawn', decided_at = $2 WHERE decided_at IS NULL AND duty_id IN (SELECT id FROM report_duty WHERE plan_id = $1)`, [planId, instantParameter(at)]);
  const planned = await sql.write(`UPDATE planned_instant SET state = 'skipped', reason = 'planEnded', settled_at = $2 WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND state = 'planned'`, [planId, instantParameter(at)]);
  return { duties, planned, tasks };
}
