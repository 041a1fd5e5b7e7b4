import type { Instant } from '#domain/calendar/instant';
import type { NoticeDraft } from '#domain/document/document-transition';
import type { OutboxKind } from '#domain/ports/outbox-kind';
import { instantParameter, type Sql } from '#persistence/sql';

export async function writeNotices(sql: Sql, subject: { agencyId: string }, documentId: string | null, key: string, notices: readonly NoticeDraft[], at: Instant): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map((notice, index) => ({
    kind: notice.kind, person_id: 'personId' in notice.to ? notice.to.personId : null, position_id: 'positionId' in notice.to ? notice.to.positionId : null, params: notice.params, unique_key: `${key}:${index}`,
  }));
  await sql.write(
    `INSERT INTO notice(kind, agency_id, person_id, position_id, document_id, plan_id, params, at, unique_key)
     SELECT kind, $2, person_id, position_id, $3, (SELECT p.id FROM plan p WHERE p.document_id = $3), coalesce(params, '{}'), $4, unique_key
       FROM jsonb_to_recordset($1::jsonb) AS r(kind text, person_id text, position_id text, params jsonb, unique_key text)
     ON CONFLICT (unique_key) DO NOTHING`,
    [JSON.stringify(rows), subject.agencyId, documentId, instantParameter(at)],
  );
}

export async function writeOutbox(sql: Sql, facts: readonly { kind: OutboxKind; payload: unknown; uniqueKey: string }[]): Promise<void> {
  if (facts.length === 0) return;
  await sql.write(
    `INSERT INTO outbox(kind, payload, unique_key) SELECT kind, payload, "uniqueKey" FROM jsonb_to_recordset($1::jsonb) AS r(kind text, payload jsonb, "uniqueKey" text) ON CONFLICT (unique_key) DO NOTHING`,
    [JSON.stringify(facts.map(({ kind, payload, uniqueKey }) => ({ kind, payload, uniqueKey })))],
  );
}
