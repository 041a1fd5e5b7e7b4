import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { DocumentAccess } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { AuditChecker } from '../audit/audit-checker';
import { words } from '../http/spoken-language';
import { isoInstant, shortInstantWords } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { actIcon, actText } from '../access/act-words';

interface ActRow {
  kind: string;
  seq: number;
  act: string;
  at: Instant;
  who: string | null;
  onBehalf: string | null;
  versionNo: number | null;
  details: Record<string, unknown>;
  subject: string | null;
  period: string | null;
  decisionReason: string | null;
  round: number | null;
}

/** Quiet saves of a draft are noise in a history; refusals stay in the audit alone. */
const hidden = ['edited', 'accessDenied', 'taskSeen', 'duty.saveDraft'];

/** Diễn biến: rounds, decisions, substitutes, sendings and receipts in one column (inbox.md 38). */
@Injectable()
export class TimelineService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly checker: AuditChecker,
  ) {}

  async of(me: SignedIn, documentId: string) {
    const document = await this.access.see(me, documentId);
    const agencySight = document.sight === 'agency';
    const rows = await sqlOf(this.source).rows<ActRow>(
      `SELECT x.aggregate_kind AS kind, x.seq, x.act, x.at, p.full_name AS who, o.title AS "onBehalf", v.version_no AS "versionNo", x.details, coalesce(dl.name, rd.reporter_name) AS subject, rd.period_label AS period,
              dc.reason AS "decisionReason", dc.round
         FROM audit x LEFT JOIN person p ON p.id = x.actor_person_id LEFT JOIN position o ON o.id = x.on_behalf_of LEFT JOIN document_version v ON v.id = x.version_id
              LEFT JOIN delivery dl ON x.aggregate_kind = 'delivery' AND dl.id = x.aggregate_id
              LEFT JOIN report_duty rd ON x.aggregate_kind = 'plan' AND rd.id = x.details->>'dutyId'
              LEFT JOIN decision dc ON x.aggregate_kind = 'document' AND dc.document_id = x.aggregate_id AND dc.task_id = x.details->>'taskId'
        WHERE NOT x.act = ANY($4::text[]) AND (($2 AND x.aggregate_kind = 'document' AND x.aggregate_id = $1)
           OR ($2 AND x.aggregate_kind = 'plan' AND x.aggregate_id = (SELECT id FROM plan WHERE document_id = $1))
           OR (x.aggregate_kind = 'delivery' AND x.aggregate_id IN (SELECT id FROM delivery WHERE document_id = $1 AND ($2 OR receiver_agency_id = ANY($3::text[])))))
        ORDER BY x.at DESC, x.recorded_at DESC, x.seq DESC LIMIT 1000`,
      [documentId, agencySight, me.agencyIds, hidden],
    );
    return {
      items: rows.map((row) => ({
        id: `${row.kind}:${row.subject ?? ''}:${row.seq}`, at: isoInstant(row.at), atText: shortInstantWords(row.at), act: row.act, icon: actIcon(row.act), who: row.who, onBehalf: row.onBehalf ? fillSentence(words().onBehalfOf, { title: row.onBehalf }) : null,
        text: actText(row.act, { ...row.details, who: row.who, subject: row.subject, period: row.period }), reason: row.decisionReason ?? textOf(row.details['reason']) ?? textOf(row.details['endReason']) ?? textOf(row.details['note']),
        versionNo: row.versionNo, round: row.round, automatic: row.who === null,
      })),
      verified: agencySight ? await this.checker.check('document', documentId) : { ok: true, rows: 0 },
    };
  }
}

function textOf(value: unknown): string | null {
  // What the system itself gives as a reason is a code; the act says it already.
  return typeof value === 'string' && value.trim() !== '' && !(value in words().endReasonWords) ? value : null;
}
