import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/calendar/instant';
import { instantAt } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';
import { firstDayAfter, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { writeOutbox } from '#persistence/stores/outgoing-facts';

const owed = `plan_id = $1 AND state IN ('notOpen','open','submitted','returned','nothingToReport')`;

/**
 * WCP-11: when the validity is over and nothing is open, the secretary gets a closePlan task, or the plan closes by
 * itself where its agency says so. Asked after every act that ends a duty.
 */
export async function proposeClosing(sql: Sql, plan: FollowedPlan, at: Instant): Promise<void> {
  if (plan.stage !== 'inForce' || at < instantAt(firstDayAfter(plan.validity))) return;
  const open = await sql.row<{ count: number }>(`SELECT count(*) AS count FROM report_duty WHERE ${owed}`, [plan.id]);
  if (open!.count > 0) return lookAgainAfterOthers(sql, plan, at);
  if (plan.settings.closesPlansByItself === true) {
    await sql.write(`INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, instant) VALUES ('plan', $1, 'closeItself', $1, $2) ON CONFLICT DO NOTHING`, [plan.id, instantParameter(at)]);
    return;
  }
  await sql.write(
    `INSERT INTO task(id, kind, agency_id, document_id, plan_id, owner_kind, owner_position_id, title, opened_at)
     SELECT $1 || ':closePlan', 'closePlan', $2, $3, $1, 'position', o.id, $4, $5
       FROM position o WHERE o.leads_unit_id = $6 ORDER BY o.sort, o.id LIMIT 1 ON CONFLICT (id) DO NOTHING`,
    [plan.id, plan.agencyId, plan.documentId, plan.title, instantParameter(at), plan.focalUnitId ?? plan.draftingUnitId],
  );
}

/**
 * The last reports may be taken in at the same moment: each act then sees the other's duty still open and neither would
 * offer the end. Where every duty left is in the hands of such an act, the run looks again once this one is recorded; a
 * duty in nobody's hands asks by itself when it ends.
 */
async function lookAgainAfterOthers(sql: Sql, plan: FollowedPlan, at: Instant): Promise<void> {
  if (await sql.row(`SELECT id FROM report_duty WHERE ${owed} ORDER BY id LIMIT 1 FOR SHARE SKIP LOCKED`, [plan.id])) return;
  const rung = `again:${randomUUID()}`;
  await sql.write(`INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, rung, instant) VALUES ('plan', $1, 'validityEnd', $1, $2, $3)`, [plan.id, rung, instantParameter(at)]);
  await writeOutbox(sql, [{ kind: 'signalPlan', payload: { planId: plan.id }, uniqueKey: `closing:${plan.id}:${rung}` }]);
}
