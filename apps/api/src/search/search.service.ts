import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import type { DocumentStage } from '#domain/document/document-stage';
import { sqlOf } from '#persistence/sql';
import type { SignedIn } from '../auth/signed-in';
import { PersonLimits } from '../http/person-limits';
import { words as spoken } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** One box for documents, people and units, accents or not; it finds nothing that the list would not show (inbox.md 41). */
@Injectable()
export class SearchService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly limits: PersonLimits,
    private readonly clock: Clock,
  ) {}

  async search(me: SignedIn, q: string) {
    await this.limits.search(me.personId);
    const sql = sqlOf(this.source);
    const words = q.replace(/[%_\\]/gu, ' ').trim();
    const today = dayOf(await this.clock.now());
    const [documents, people, units] = await Promise.all([
      sql.rows<{ id: string; title: string; codeNumber: string | null; stage: DocumentStage; agencyName: string }>(
        `SELECT d.id, d.title, d.code_number AS "codeNumber", d.stage, a.name AS "agencyName" FROM document d JOIN agency a ON a.id = d.agency_id
          WHERE d.search LIKE '%' || search_key($2) || '%' AND (d.agency_id = ANY($1::text[]) OR (d.stage IN ('issued','dispatched','recalled','replaced') AND EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id AND v.receiver_agency_id = ANY($1::text[]))))
          ORDER BY d.stage_changed_at DESC LIMIT 20`,
        [me.agencyIds, words],
      ),
      sql.rows<{ id: string; fullName: string; title: string; unitName: string | null; agencyName: string }>(
        `SELECT p.id, p.full_name AS "fullName", o.title, u.name AS "unitName", a.name AS "agencyName" FROM person p JOIN holding h ON h.person_id = p.id JOIN position o ON o.id = h.position_id JOIN agency a ON a.id = o.agency_id
           LEFT JOIN org_unit u ON u.id = o.unit_id
          WHERE o.agency_id = ANY($1::text[]) AND search_key(p.full_name || ' ' || o.title) LIKE '%' || search_key($2) || '%' AND h.valid_from <= $3 AND (h.valid_to IS NULL OR h.valid_to >= $3) ORDER BY p.full_name COLLATE "vi-VN-x-icu" LIMIT 10`,
        [me.agencyIds, words, today],
      ),
      sql.rows<{ kind: 'agency' | 'unit'; id: string; name: string; agencyName: string }>(
        `SELECT * FROM (SELECT 'unit' AS kind, u.id, u.name, a.name AS "agencyName" FROM org_unit u JOIN agency a ON a.id = u.agency_id WHERE u.agency_id = ANY($1::text[]) AND search_key(u.name || ' ' || u.short_name) LIKE '%' || search_key($2) || '%'
           UNION ALL SELECT 'agency', id, name, name FROM agency WHERE search_key(name || ' ' || short_name || ' ' || code) LIKE '%' || search_key($2) || '%') found ORDER BY name COLLATE "vi-VN-x-icu" LIMIT 10`,
        [me.agencyIds, words],
      ),
    ]);
    return { documents: documents.map(({ stage, ...row }) => ({ ...row, stageText: spoken().stageLabels[stage] })), people, units };
  }
}
