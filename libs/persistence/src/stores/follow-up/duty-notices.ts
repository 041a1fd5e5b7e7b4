import type { Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { FollowUpNoticeKind } from '#domain/escalation/rung-notice';
import { instantParameter, type Sql } from '#persistence/sql';
import type { DutyRow } from '#persistence/stores/follow-up/duty-row';
import { desksOn } from '#persistence/stores/follow-up/duty-tasks';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';

/** What every notice about a duty is worded from. */
export function dutyWords(plan: Pick<FollowedPlan, 'title'>, duty: DutyRow): Record<string, unknown> {
  return { dutyId: duty.id, planTitle: plan.title, periodLabel: duty.periodLabel, what: duty.what, reporterName: duty.reporterName, receiverName: duty.receiverName, strictDay: duty.strictDay, lateAfterDay: duty.lateAfterDay };
}

export interface ToldPost {
  readonly positionId: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** Whom `tellSide` would tell today, with the people who hold those posts; empty for a body outside the system. */
export async function postsOfSide(sql: Sql, duty: DutyRow, side: 'reporter' | 'receiver', today: LocalDate): Promise<ToldPost[]> {
  const kind = side === 'reporter' ? duty.reporterKind : duty.receiverKind;
  const id = side === 'reporter' ? duty.reporterId : duty.receiverId;
  return sql.rows<ToldPost>(
    `WITH ${desksOn('$3')},
     told AS (SELECT position_id, 1 AS rank FROM heads WHERE side_kind = $1 AND side_id = $2 UNION ALL SELECT position_id, 2 FROM desks WHERE side_kind = $1 AND side_id = $2)
     SELECT t.position_id AS "positionId", p.title || coalesce(' ' || u.name, '') AS title,
            coalesce((SELECT json_agg(w.honorific || ' ' || w.full_name ORDER BY h.id) FROM holding h JOIN person w ON w.id = h.person_id WHERE h.position_id = t.position_id AND h.valid_from <= $3::date AND (h.valid_to IS NULL OR h.valid_to >= $3::date)), '[]') AS names
       FROM (SELECT position_id, min(rank) AS rank FROM told GROUP BY position_id) t JOIN position p ON p.id = t.position_id LEFT JOIN org_unit u ON u.id = p.unit_id ORDER BY t.rank, t.position_id`,
    [kind, id, today],
  );
}

/** Tells a side of the duty: the head, and the officer's desk where that is another post. Answers the posts told. */
export async function tellSide(
  sql: Sql, plan: FollowedPlan, duty: DutyRow, side: 'reporter' | 'receiver',
  notice: { kind: FollowUpNoticeKind; params: Record<string, unknown>; at: Instant; today: LocalDate; key: string },
): Promise<{ positionId: string; title: string }[]> {
  const kind = side === 'reporter' ? duty.reporterKind : duty.receiverKind;
  const id = side === 'reporter' ? duty.reporterId : duty.receiverId;
  return sql.rows<{ positionId: string; title: string }>(
    `WITH ${desksOn('$3')},
     told AS (SELECT position_id, agency_id FROM heads WHERE side_kind = $1 AND side_id = $2 UNION SELECT position_id, agency_id FROM desks WHERE side_kind = $1 AND side_id = $2),
     made AS (
       INSERT INTO notice(kind, agency_id, position_id, plan_id, params, at, unique_key)
       SELECT $4, agency_id, position_id, $5, $6::jsonb, $7, $8 || ':' || position_id FROM told ON CONFLICT (unique_key) DO NOTHING)
     SELECT t.position_id AS "positionId", p.title || coalesce(' ' || u.name, '') AS title FROM told t JOIN position p ON p.id = t.position_id LEFT JOIN org_unit u ON u.id = p.unit_id ORDER BY 1`,
    [kind, id, notice.today, notice.kind, plan.id, JSON.stringify({ ...dutyWords(plan, duty), ...notice.params }), instantParameter(notice.at), notice.key],
  );
}
