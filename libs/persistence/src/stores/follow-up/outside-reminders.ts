import type { Instant } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';
import type { DutyRow } from '#persistence/stores/follow-up/duty-row';

/** The address of a body outside the system that is reached by e-mail; null for everybody else. */
export async function emailOfReporter(sql: Sql, duty: Pick<DutyRow, 'reporterKind' | 'reporterId'>): Promise<string | null> {
  if (duty.reporterKind !== 'external') return null;
  const party = await sql.row<{ email: string | null }>(`SELECT email FROM external_party WHERE id = $1 AND channel = 'email'`, [duty.reporterId]);
  return party?.email ?? null;
}

/**
 * Bodies outside the system that have an address are written to, once per fired step, in the words of the step (ESC-8);
 * bodies without one are reached by the focal unit, who is told. One statement for a page; the step keeps the address.
 */
export async function mailOutsideBodies(sql: Sql, plannedIds: readonly string[]): Promise<number> {
  if (plannedIds.length === 0) return 0;
  return sql.write(
    `WITH step AS (
       SELECT i.id, i.kind, i.payload, d.period_label, d.reporter_name, d.receiver_name, d.strict_day, d.late_after_day, d.outside_chain, e.email, p.title, x.code_number, a.name AS agency_name
         FROM planned_instant i JOIN report_duty d ON d.id = i.subject_id JOIN external_party e ON e.id = d.reporter_id AND d.reporter_kind = 'external' AND e.channel = 'email' AND e.email IS NOT NULL
         JOIN plan p ON p.id = d.plan_id JOIN document x ON x.id = p.document_id JOIN agency a ON a.id = p.agency_id
        WHERE i.id = ANY($1) AND i.state = 'fired'),
     mailed AS (
       INSERT INTO outbox(kind, payload, unique_key)
       SELECT 'mail', jsonb_build_object('messageId', '<nhac-' || s.id || '@kehoach>', 'to', jsonb_build_object('address', s.email, 'name', s.reporter_name), 'template', 'reportReminder', 'deliveryId', NULL, 'reminderId', s.id,
                'params', jsonb_build_object('agencyName', s.agency_name, 'bodyName', s.reporter_name, 'receiverName', s.receiver_name, 'periodLabel', s.period_label, 'planTitle', s.title, 'planNumber', s.code_number,
                  'strictDay', s.strict_day::text, 'lateAfterDay', s.late_after_day::text, 'wording', CASE WHEN s.outside_chain THEN 'ask' ELSE 'order' END, 'late', s.kind = 'rung', 'text', s.payload->>'text')), 'remindMail:' || s.id
         FROM step s ON CONFLICT (unique_key) DO NOTHING)
     UPDATE planned_instant i SET payload = i.payload || jsonb_build_object('mailedTo', s.email) FROM step s WHERE i.id = s.id`,
    [[...plannedIds]],
  );
}

/** A reminder as the body that got it sees it. */
export interface OutsideReminder {
  readonly id: string;
  readonly bodyName: string;
  readonly receiverName: string;
  readonly agencyName: string;
  readonly periodLabel: string;
  readonly planTitle: string;
  readonly planDocumentId: string;
  readonly planStage: string;
  readonly codeNumber: string | null;
  readonly issuedOn: string | null;
  readonly documentStage: string;
  readonly strictDay: string | null;
  readonly lateAfterDay: string | null;
  readonly dutyState: string;
  readonly text: string | null;
  readonly seenBy: string | null;
  readonly seenAt: Instant | null;
}

export async function readOutsideReminder(sql: Sql, id: string): Promise<OutsideReminder | null> {
  return sql.row<OutsideReminder>(
    `SELECT i.id, d.reporter_name AS "bodyName", d.receiver_name AS "receiverName", a.name AS "agencyName", d.period_label AS "periodLabel", p.title AS "planTitle", p.document_id AS "planDocumentId", p.stage AS "planStage", x.code_number AS "codeNumber",
            x.issued_on AS "issuedOn", x.stage AS "documentStage", d.strict_day AS "strictDay", d.late_after_day AS "lateAfterDay", d.state AS "dutyState", i.payload->>'text' AS text, i.payload->'seen'->>'name' AS "seenBy", (i.payload->'seen'->>'at')::timestamptz AS "seenAt"
       FROM planned_instant i JOIN report_duty d ON d.id = i.subject_id JOIN plan p ON p.id = d.plan_id JOIN document x ON x.id = p.document_id JOIN agency a ON a.id = p.agency_id
      WHERE i.id = $1 AND i.state = 'fired' AND i.payload ? 'mailedTo'`,
    [id],
  );
}

/** The body says that it has the reminder; the first word counts. */
export async function confirmOutsideReminder(sql: Sql, id: string, name: string, at: Instant): Promise<void> {
  await sql.write(`UPDATE planned_instant SET payload = payload || jsonb_build_object('seen', jsonb_build_object('name', $2::text, 'at', $3::text)) WHERE id = $1 AND NOT payload ? 'seen'`, [id, name, instantParameter(at)]);
}
