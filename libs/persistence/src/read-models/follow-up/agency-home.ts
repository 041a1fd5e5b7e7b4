import type { Instant } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';

export interface AgencyHome {
  /** Plans of the agency in force, each with its figures (ESC-3). */
  readonly plans: readonly { id: string; title: string; codeNumber: string | null; focalUnit: string | null; owed: number; submitted: number; done: number; late: number; nextDay: string | null }[];
  /** What stands still and where: documents whose open step is past its term, oldest first. */
  readonly standingStill: readonly { documentId: string; title: string; codeNumber: string | null; kind: string; ownerTitle: string | null; since: Instant; dueAt: Instant | null }[];
  readonly pendingExtensions: readonly { dutyId: string; planTitle: string; periodLabel: string; reporterName: string; reason: string; proposedDay: string; askedAt: Instant }[];
}

/** Trang đầu of the director and of the secretary. What waits for the person himself is the inbox; this is the rest. */
export async function readAgencyHome(sql: Sql, agencyId: string, now: Instant, today: string): Promise<AgencyHome> {
  const plans = await sql.rows<AgencyHome['plans'][number]>(
    `SELECT p.id, p.title, x.code_number AS "codeNumber", u.name AS "focalUnit",
            count(d.id) FILTER (WHERE d.state IN ('open','returned')) AS owed, count(d.id) FILTER (WHERE d.state IN ('submitted','nothingToReport')) AS submitted, count(d.id) FILTER (WHERE d.state = 'accepted') AS done,
            count(d.id) FILTER (WHERE (d.state = 'open' AND d.late_after_day < $2::date) OR (d.state = 'returned' AND coalesce(d.fix_by_day, d.late_after_day) < $2::date)) AS late,
            min(d.strict_day) FILTER (WHERE d.state IN ('open','returned') AND d.strict_day >= $2::date) AS "nextDay"
       FROM plan p JOIN document x ON x.id = p.document_id LEFT JOIN org_unit u ON u.id = coalesce(p.focal_unit_id, x.drafting_unit_id) LEFT JOIN report_duty d ON d.plan_id = p.id
      WHERE p.agency_id = $1 AND p.stage = 'inForce' GROUP BY p.id, x.code_number, u.name ORDER BY late DESC, "nextDay" NULLS LAST, p.id LIMIT 200`,
    [agencyId, today],
  );
  const standingStill = await sql.rows<AgencyHome['standingStill'][number]>(
    `SELECT t.document_id AS "documentId", t.title, x.code_number AS "codeNumber", t.kind, coalesce(o.title || coalesce(' ' || u.name, ''), w.full_name) AS "ownerTitle", t.opened_at AS since, t.due_at AS "dueAt"
       FROM task t JOIN document x ON x.id = t.document_id LEFT JOIN position o ON o.id = t.owner_position_id LEFT JOIN org_unit u ON u.id = o.unit_id LEFT JOIN person w ON w.id = t.owner_person_id
      WHERE t.agency_id = $1 AND t.closed_at IS NULL AND t.due_at < $2 AND t.duty_id IS NULL ORDER BY t.due_at, t.id LIMIT 50`,
    [agencyId, instantParameter(now)],
  );
  const pendingExtensions = await sql.rows<AgencyHome['pendingExtensions'][number]>(
    `SELECT d.id AS "dutyId", p.title AS "planTitle", d.period_label AS "periodLabel", d.reporter_name AS "reporterName", e.reason, e.proposed_day AS "proposedDay", e.asked_at AS "askedAt"
       FROM extension_request e JOIN report_duty d ON d.id = e.duty_id JOIN plan p ON p.id = d.plan_id WHERE p.agency_id = $1 AND e.decided_at IS NULL ORDER BY e.asked_at LIMIT 50`,
    [agencyId],
  );
  return { plans, standingStill, pendingExtensions };
}
