import type { Instant } from '#domain/calendar/instant';
import { instantAt } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';
import { firstDayAfter, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';

/**
 * WCP-11: when the validity is over and nothing is open, the secretary gets a closePlan task, or the plan closes by
 * itself where its agency says so. Asked after every act that ends a duty.
 */
export async function proposeClosing(sql: Sql, plan: FollowedPlan, at: Instant): Promise<void> {
  if (plan.stage !== 'inForce' || at < instantAt(firstDayAfter(plan.validity))) return;
  const open = await sql.row<{ count: number }>(`SELECT count(*) AS count FROM report_duty WHERE plan_id = $1 AND state IN ('notOpen','open','submitted','returned','nothingToReport')`, [plan.id]);
  if (open!.count > 0) return;
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
