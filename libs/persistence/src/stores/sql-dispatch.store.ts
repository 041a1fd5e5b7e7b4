import type { DataSource } from 'typeorm';
import { printedTypeName, type DocumentType } from '#domain/document/document-type';
import type { NoticeKind } from '#domain/task/notice-kind';
import { DispatchStore } from '#domain/ports/dispatch-store';
import type { DispatchPurpose } from '#domain/recipients/dispatch-purpose';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { inTransaction, type Sql } from '#persistence/sql';

/** How a document d ended, for whoever must be told: the act and reason of a recall, the number of what replaced it. */
export const END_OF_DOCUMENT = `CASE d.stage WHEN 'recalled' THEN jsonb_build_object('reason', d.end_reason, 'actCodeNumber', d.end_act->>'codeNumber', 'actIssuedOnText', to_char((d.end_act->>'issuedOn')::date, 'DD/MM/YYYY'))
  WHEN 'replaced' THEN (SELECT jsonb_build_object('byCodeNumber', n.code_number, 'byIssuedOnText', to_char(n.issued_on, 'DD/MM/YYYY'), 'bySubject', n.title) FROM document n WHERE n.replaces_document_id = d.id AND n.code_number IS NOT NULL ORDER BY n.stage_changed_at DESC LIMIT 1) END`;

/**
 * Phát hành by pages. The list was expanded and stored by the transaction that began the dispatch; here it becomes
 * rows: per page one statement writes deliveries, tasks, notices and mails, and a repeat writes nothing (I5).
 */
export class SqlDispatchStore extends DispatchStore {
  constructor(private readonly source: DataSource) {
    super();
  }

  async expand(dispatchId: string): Promise<{ receivers: number }> {
    return inTransaction(this.source, async (sql) => {
      const found = await sql.row<{ receivers: number | null }>('SELECT jsonb_array_length(expansion) AS receivers FROM dispatch WHERE id = $1', [dispatchId]);
      if (!found || found.receivers === null) throw new Error(`dispatch ${dispatchId} has no stored list`);
      return { receivers: found.receivers };
    });
  }

  async writePage(dispatchId: string, offset: number, limit: number): Promise<{ written: number }> {
    return inTransaction(this.source, async (sql) => {
      // A page on a busy machine must not be cut short and begun again.
      await sql.write(`SET LOCAL statement_timeout = '30s'`);
      const subject = await this.subject(sql, dispatchId);
      const written = await sql.row<{ written: number; receivers: string }>(PAGE, [
        dispatchId, subject.documentId, subject.agencyId, offset, limit, subject.title, subject.byPersonId, subject.draftingUnitId,
        JSON.stringify({ agencyName: subject.agencyName, typeName: typeName(subject.type), codeNumber: subject.codeNumber, issuedOnText: subject.issuedOnText, subject: subject.title, signer: subject.signer, ...subject.end }),
        JSON.stringify({ codeNumber: subject.codeNumber, agencyName: subject.agencyName, ...subject.end }),
        mailTemplateOf[subject.purpose], noticeKindOf[subject.purpose], subject.purpose,
      ]);
      if (written!.written > 0) {
        await appendAudit(sql, {
          aggregateKind: 'document', aggregateId: subject.documentId, agencyId: subject.agencyId, act: subject.purpose === 'issue' ? 'deliveriesWritten' : 'noticesWritten', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at: subject.at,
          details: { dispatchId, offset, count: written!.written, listHash: sha256Of(written!.receivers) },
        });
        announceChange(sql, { kind: 'delivery', documentId: subject.documentId, agencyId: subject.agencyId, receiverAgencyId: null });
      }
      return { written: written!.written };
    });
  }

  async finish(dispatchId: string): Promise<void> {
    await inTransaction(this.source, (sql) =>
      sql.write(
        `UPDATE dispatch d SET state = 'expanded' WHERE id = $1 AND state = 'expanding' AND (SELECT count(*) FROM delivery x WHERE x.dispatch_id = d.id) = jsonb_array_length(d.expansion)`,
        [dispatchId],
      ),
    );
  }

  private async subject(sql: Sql, dispatchId: string): Promise<DispatchSubject> {
    const subject = await sql.row<DispatchSubject>(
      `SELECT d.id AS "documentId", d.agency_id AS "agencyId", d.type, d.title, d.code_number AS "codeNumber", to_char(d.issued_on, 'DD/MM/YYYY') AS "issuedOnText", d.drafting_unit_id AS "draftingUnitId",
              x.by_person_id AS "byPersonId", x.at, x.purpose, a.name AS "agencyName", coalesce(s.full_name, v.facts->'signature'->>'name', '') AS signer, ${END_OF_DOCUMENT} AS "end"
         FROM dispatch x JOIN document d ON d.id = x.document_id JOIN agency a ON a.id = d.agency_id
         LEFT JOIN person s ON s.id = d.signer_person_id LEFT JOIN document_version v ON v.id = d.current_version_id
        WHERE x.id = $1 FOR UPDATE OF x`,
      [dispatchId],
    );
    if (!subject) throw new Error(`dispatch ${dispatchId} does not exist`);
    return subject;
  }
}

interface DispatchSubject {
  documentId: string; agencyId: string; type: DocumentType; title: string; codeNumber: string; issuedOnText: string; draftingUnitId: string; byPersonId: string; at: number; agencyName: string; signer: string; purpose: DispatchPurpose; end: Record<string, unknown> | null;
}

/** What the receivers of a copy read; the words stand in libs/messages under these names. */
export const mailTemplateOf: Readonly<Record<DispatchPurpose, string>> = { issue: 'documentDelivered', recall: 'documentRecalled', replacement: 'documentReplaced' };
const noticeKindOf: Readonly<Record<DispatchPurpose, NoticeKind>> = { issue: 'copyReceived', recall: 'recallNotice', replacement: 'replacementNotice' };

function typeName(type: DocumentType): string {
  const printed = printedTypeName[type] ?? 'CÔNG VĂN';
  return printed.charAt(0) + printed.slice(1).toLocaleLowerCase('vi');
}

/**
 * Everything hangs on the rows that this very statement inserted, so a repeat, which inserts none, makes no task and
 * no mail. The id of a delivery is made from the dispatch and the receiver: the same wherever it is computed.
 */
const PAGE = `
WITH page AS (
  SELECT ($4::int + ord)::int AS sort, md5($1 || ':' || (r->>'kind') || ':' || (r->>'id'))::uuid::text AS delivery_id, r
    FROM (SELECT jsonb_path_query_array(expansion, '$[$from to $to]', jsonb_build_object('from', $4::int, 'to', $4::int + $5::int - 1)) AS list FROM dispatch WHERE id = $1) d,
         jsonb_array_elements(d.list) WITH ORDINALITY AS e(r, ord)),
written AS (
  INSERT INTO delivery(id, dispatch_id, document_id, receiver_kind, receiver_id, receiver_agency_id, name, line, role, channel, address, state, last_error, message_id, needs_acknowledgement, sent_at, created_at, sort)
  SELECT p.delivery_id, $1, $2, r->>'kind', r->>'id', r->>'agencyId', r->>'name', r->>'line', r->>'role', r->>'channel', r->>'address', r->>'state',
         CASE WHEN r->>'state' = 'failed' THEN 'address.missing' END, CASE WHEN r->>'channel' = 'email' THEN '<' || p.delivery_id || '@kehoach>' END,
         (r->>'needsAcknowledgement')::boolean, CASE WHEN r->>'state' IN ('sent', 'recorded') THEN x.at END, x.at, p.sort
    FROM page p JOIN dispatch x ON x.id = $1
  ON CONFLICT DO NOTHING
  RETURNING id, receiver_kind, receiver_id, name, channel, address, state, message_id, created_at),
tasks AS (
  INSERT INTO task(id, kind, agency_id, document_id, delivery_id, owner_kind, owner_position_id, owner_pool, title, from_person_id, from_unit_id, opened_at, payload)
  SELECT 'delivery:' || w.id, r->>'taskKind', coalesce(CASE WHEN r->>'taskKind' IN ('receive', 'acknowledge', 'acknowledgeEnd') THEN r->>'agencyId' END, $3), $2, w.id,
         CASE WHEN r->>'taskPool' IS NULL THEN 'position' ELSE 'pool' END, r->>'taskPositionId', r->>'taskPool', $6, $7, $8, w.created_at,
         jsonb_build_object('receiver', w.name, 'channel', w.channel, 'reason', CASE WHEN w.state = 'failed' THEN 'address.missing' WHEN w.channel = 'byHand' THEN 'byHand' END, 'purpose', $13::text)
    FROM written w JOIN page p ON p.delivery_id = w.id WHERE r->>'taskKind' IS NOT NULL
  ON CONFLICT (id) DO NOTHING),
notices AS (
  INSERT INTO notice(kind, agency_id, position_id, document_id, params, at, unique_key)
  SELECT $12::text, coalesce(r->>'agencyId', $3), r->>'noticePositionId', $2, $10::jsonb || jsonb_build_object('role', r->>'role'), w.created_at, 'copy:' || w.id
    FROM written w JOIN page p ON p.delivery_id = w.id WHERE r->>'noticePositionId' IS NOT NULL
  ON CONFLICT (unique_key) DO NOTHING),
mails AS (
  INSERT INTO outbox(kind, payload, unique_key)
  SELECT 'mail', jsonb_build_object('messageId', w.message_id, 'to', jsonb_build_object('address', w.address, 'name', w.name), 'template', $11::text,
                                    'params', $9::jsonb || jsonb_build_object('receiverName', w.name), 'deliveryId', w.id), 'mail:' || w.id
    FROM written w WHERE w.channel = 'email' AND w.state = 'waiting'
  ON CONFLICT (unique_key) DO NOTHING)
SELECT count(*)::int AS written, coalesce(string_agg(receiver_kind || ':' || receiver_id, ',' ORDER BY receiver_kind, receiver_id), '') AS receivers FROM written`;
