import type { Instant } from '#domain/calendar/instant';
import { factsDifference } from '#domain/document/facts-difference';
import { emptyPlanFacts, type ObligationFacts, type PlanFacts } from '#domain/extraction/plan-facts';
import { instantParameter, type Sql } from '#persistence/sql';
import { closeDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { stopLadders } from '#persistence/stores/follow-up/ladder-rows';
import { readObligations, type FollowedPlan, type StoredObligation } from '#persistence/stores/follow-up/plan-context';

/** Why such a duty is settled; the old report is `settled_by_duty_id`. */
export const REPORTED_BEFORE = 'reportedBefore';

/**
 * FIX-1: who has reported a period under the plan that this one replaces is not asked for it again. A pair of the same
 * obligation (paired by its words, as the confirmed difference shows it), reporter, receiver and period that was
 * submitted or accepted there is settled here and names the old duty; of a plan replaced twice, the first report.
 * A report that was returned or taken back before the replacement was never given: the new plan asks for it.
 */
export async function settleReported(sql: Sql, plan: FollowedPlan, at: Instant): Promise<string[]> {
  const old = await sql.row<{ id: string }>('SELECT o.id FROM document n JOIN plan o ON o.document_id = n.replaces_document_id WHERE n.id = $1', [plan.documentId]);
  if (!old) return [];
  const before = await readObligations(sql, old.id);
  const after = await readObligations(sql, plan.id);
  const pairs = factsDifference(withObligations(before), withObligations(after)).obligations.flatMap((pair) =>
    pair.before === null || pair.after === null ? [] : [{ before: before[pair.before]!.id, after: after[pair.after]!.id }],
  );
  if (pairs.length === 0) return [];
  const settled = await sql.rows<{ id: string; was: string }>(
    `WITH pair AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS r(before text, after text)),
     ready AS (
       SELECT n.id, n.state AS was, coalesce(o.settled_by_duty_id, o.id) AS by
         FROM pair JOIN report_duty n ON n.plan_id = $1 AND n.obligation_id = pair.after AND n.state IN ('notOpen','open','settledBefore') AND n.settled_by_duty_id IS NULL
         JOIN report_duty o ON o.obligation_id = pair.before AND o.period_key = n.period_key AND o.reporter_kind = n.reporter_kind AND o.reporter_id = n.reporter_id AND o.receiver_kind = n.receiver_kind AND o.receiver_id = n.receiver_id
        WHERE (o.state IN ('submitted','nothingToReport','accepted') OR o.settled_by_duty_id IS NOT NULL) AND o.end_reason IS DISTINCT FROM 'selfReport'
        ORDER BY n.id FOR UPDATE OF n)
     UPDATE report_duty d SET state = 'settledBefore', settled_by_duty_id = ready.by, ended_at = coalesce(d.ended_at, $3), end_reason = $4 FROM ready WHERE d.id = ready.id RETURNING d.id, ready.was`,
    [plan.id, JSON.stringify(pairs), instantParameter(at), REPORTED_BEFORE],
  );
  const asked = settled.filter((row) => row.was === 'open').map((row) => row.id);
  await closeDutyTasks(sql, asked, null, { at, by: null, outcome: REPORTED_BEFORE });
  await stopLadders(sql, asked, at, 'settled');
  return settled.map((row) => row.id);
}

function withObligations(obligations: readonly StoredObligation[]): PlanFacts {
  return { ...emptyPlanFacts(), obligations: obligations as readonly ObligationFacts[] as ObligationFacts[] };
}
