import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { mayDoOnInstallation } from '#domain/permission/installation-permissions';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { DocumentAccess } from '../access/document-access';
import { relationsToInstallation } from '../access/installation-relations';
import type { SignedIn } from '../auth/signed-in';
import { actText } from '../access/act-words';
import { cursorOf, readCursor } from '../http/paging';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { isoInstant } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { AuditChecker } from './audit-checker';
import type { AuditQuery } from './audit.schemas';

@Injectable()
export class AuditService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly checker: AuditChecker,
  ) {}

  async list(me: SignedIn, query: AuditQuery) {
    const agencies = me.agencyIds.filter((agencyId) => mayDoOnInstallation('viewAgencyAudit', relationsToInstallation(me, agencyId)));
    if (agencies.length === 0) throw new Problem('permission.denied', { verb: 'readAudit' });
    const sql = sqlOf(this.source);
    const after = readCursor(query.cursor, 4);
    const filter = 'x.agency_id = ANY($1::text[]) AND ($2::text IS NULL OR x.act = $2)';
    const total = await sql.row<{ total: number }>(`SELECT count(*) AS total FROM audit x WHERE ${filter}`, [agencies, query.act ?? null]);
    const rows = await sql.rows<{ aggregateKind: string; aggregateId: string; seq: number; act: string; who: string | null; at: Instant; hash: string; details: Record<string, unknown> }>(
      `SELECT x.aggregate_kind AS "aggregateKind", x.aggregate_id AS "aggregateId", x.seq, x.act, p.full_name AS who, x.at, x.hash, x.details FROM audit x LEFT JOIN person p ON p.id = x.actor_person_id
        WHERE ${filter} AND ($3::bigint IS NULL OR (x.at, x.aggregate_kind, x.aggregate_id, x.seq) < (to_timestamp($3::bigint / 1000.0), $4, $5, $6)) ORDER BY x.at DESC, x.aggregate_kind DESC, x.aggregate_id DESC, x.seq DESC LIMIT $7`,
      [agencies, query.act ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, after?.[3] ?? null, query.limit + 1],
    );
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: page.map(({ details, ...row }) => ({ ...row, at: isoInstant(row.at), text: actText(row.act, { ...details, who: row.who }) })),
      total: total?.total ?? 0,
      ...(rows.length > query.limit && last ? { nextCursor: cursorOf([last.at, last.aggregateKind, last.aggregateId, last.seq]) } : {}),
    };
  }

  async check(me: SignedIn, documentId: string) {
    await this.access.seeAsAgency(me, documentId);
    const checked = await this.checker.check('document', documentId);
    const { whole, broken } = words().auditSentences;
    return { ...checked, text: checked.ok ? fillSentence(whole, { rows: checked.rows }) : fillSentence(broken, { row: checked.brokenAt }) };
  }
}
