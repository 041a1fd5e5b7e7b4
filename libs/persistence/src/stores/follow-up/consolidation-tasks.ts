import { partsNotWaitedFor } from '#domain/consolidation/consolidation-threshold';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';
import { desksOn } from '#persistence/stores/follow-up/duty-tasks';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';

export interface ConsolidatedPeriod {
  readonly periodKey: string;
  readonly receiverId: string;
}

/**
 * Tổng hợp as a task of the focal unit's desk, once per period and unit (WCP-34): when enough parts are in, or, at the
 * deadline, as soon as there is anything to consolidate; who is missing is named there. What was reported under the
 * plan this one replaces counts as it stands there (FIX-1).
 */
export async function openConsolidations(sql: Sql, plan: FollowedPlan, periods: readonly ConsolidatedPeriod[], at: Instant, when: 'enoughIsIn' | 'deadline'): Promise<void> {
  // A report accepted after the end of its plan is nothing to consolidate there (`task.ofEndedPlan`).
  if (periods.length === 0 || plan.stage !== 'inForce' || plan.superseded) return;
  const asked = [...new Map(periods.map((one) => [`${one.periodKey}|${one.receiverId}`, one])).values()];
  const percent = Math.min(100, Math.max(1, plan.settings.consolidateFromPercent ?? 100));
  await sql.write(
    `WITH ${desksOn('$3')},
     asked AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS r("periodKey" text, "receiverId" text)),
     period AS (
       SELECT d.period_key, d.receiver_id, min(d.period_label) AS label, count(*) FILTER (WHERE coalesce(o.state, d.state) <> ALL($7)) AS total, count(*) FILTER (WHERE coalesce(o.state, d.state) = 'accepted') AS taken
         FROM asked a JOIN report_duty d ON d.plan_id = $1 AND d.period_key = a."periodKey" AND d.receiver_kind = 'unit' AND d.receiver_id = a."receiverId"
         LEFT JOIN report_duty o ON o.id = d.settled_by_duty_id GROUP BY d.period_key, d.receiver_id)
     INSERT INTO task(id, kind, agency_id, plan_id, owner_kind, owner_position_id, title, opened_at, payload)
     SELECT 'consolidate:' || $1 || ':' || p.period_key || ':' || p.receiver_id, 'consolidate', w.agency_id, $1, 'position', w.position_id, $4, $5,
            jsonb_build_object('periodKey', p.period_key, 'periodLabel', p.label, 'missing', p.total - p.taken)
       FROM period p JOIN desks w ON w.side_kind = 'unit' AND w.side_id = p.receiver_id
      WHERE CASE WHEN $8 = 'deadline' THEN p.taken > 0 ELSE p.taken >= CASE WHEN p.total = 0 THEN 0 ELSE greatest(1, ceil(p.total * $6::numeric / 100)) END END
        AND NOT EXISTS (SELECT 1 FROM consolidation c WHERE c.plan_id = $1 AND c.period_key = p.period_key AND c.focal_unit_id = p.receiver_id AND c.document_id IS NOT NULL)
     ON CONFLICT (id) DO NOTHING`,
    [plan.id, JSON.stringify(asked), dayOf(at), plan.title, instantParameter(at), percent, [...partsNotWaitedFor], when],
  );
}
