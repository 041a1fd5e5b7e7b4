import { dayOf, type Instant } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';
import { closeDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { stopLadders } from '#persistence/stores/follow-up/ladder-rows';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { appendAudit } from '#persistence/audit-log';

/** The upward duty is settled when its BC was dispatched (model.md 1): the document answers for it, from the day of dispatch. */
export async function settleAnswered(sql: Sql, plan: FollowedPlan, documentId: string, at: Instant): Promise<number> {
  const rows = await sql.rows<{ id: string }>(
    `WITH answered AS (
       SELECT d.id, x.stage_changed_at FROM report_duty d JOIN document x ON x.id = d.answering_document_id
        WHERE d.plan_id = $1 AND d.answering_document_id = $2 AND x.stage = 'dispatched' AND d.state IN ('notOpen','open','submitted','returned','nothingToReport') ORDER BY d.id FOR UPDATE OF d)
     UPDATE report_duty d SET state = 'accepted', first_submitted_at = coalesce(d.first_submitted_at, a.stage_changed_at), accepted_at = $3, ended_at = $3, end_reason = 'documentDispatched'
       FROM answered a WHERE d.id = a.id RETURNING d.id`,
    [plan.id, documentId, instantParameter(at)],
  );
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await closeDutyTasks(sql, ids, null, { at, by: null, outcome: 'documentDispatched' });
  await stopLadders(sql, ids, at, 'settled');
  await appendAudit(sql, { aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act: 'dutySettledByDocument', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, details: { dutyIds: ids, documentId, on: dayOf(at) }, at });
  return ids.length;
}
