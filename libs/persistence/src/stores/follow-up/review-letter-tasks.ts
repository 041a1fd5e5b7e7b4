import type { Instant } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';

/**
 * ESC-6: with its ladder a letter that presses becomes pointless. Its review is over when none of the duties it names is
 * owed any more; the draft stays with its author, who may still send or cancel it.
 */
export async function closeLetterReviews(sql: Sql, dutyIds: readonly string[], at: Instant, outcome: string): Promise<number> {
  if (dutyIds.length === 0) return 0;
  return sql.write(
    `WITH letters AS (
       SELECT DISTINCT i.aggregate_id AS plan_id, i.payload->>'documentId' AS document_id FROM planned_instant i
        WHERE i.aggregate_kind = 'plan' AND i.aggregate_id IN (SELECT plan_id FROM report_duty WHERE id = ANY($1)) AND i.kind = 'rung' AND i.subject_id = ANY($1) AND i.payload ? 'documentId'),
     pointless AS (
       SELECT l.document_id FROM letters l WHERE NOT EXISTS (
         SELECT 1 FROM report_duty d JOIN planned_instant i ON i.aggregate_kind = 'plan' AND i.aggregate_id = l.plan_id AND i.kind = 'rung' AND i.subject_id = d.id AND i.payload->>'documentId' = l.document_id
          WHERE d.plan_id = l.plan_id AND d.state IN ('open','returned') AND NOT d.id = ANY($1))),
     open AS (SELECT t.id FROM task t JOIN pointless p ON p.document_id = t.document_id WHERE t.kind = 'reviewLetter' AND t.closed_at IS NULL ORDER BY t.id FOR UPDATE OF t)
     UPDATE task SET closed_at = $2, outcome = $3 WHERE id IN (SELECT id FROM open)`,
    [[...dutyIds], instantParameter(at), outcome],
  );
}
