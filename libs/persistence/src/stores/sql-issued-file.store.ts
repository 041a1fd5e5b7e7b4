import type { DataSource } from 'typeorm';
import type { Clock } from '#domain/clock/clock';
import type { FileStorage } from '#domain/ports/file-storage';
import { IssuedFileStore, type IssuedMaterial, type RenderedFile } from '#domain/ports/issued-file-store';
import { printedNumber } from '#domain/register/code-number';
import type { Instant } from '#domain/calendar/instant';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, sqlOf } from '#persistence/sql';
import { appendIssuedFile } from '#persistence/stores/issued-file-chain';

const mediaTypes: Record<RenderedFile['format'], string> = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

const urgencies: Readonly<Record<string, IssuedMaterial['urgency']>> = { normal: 'normal', urgent: 'urgent', veryUrgent: 'veryUrgent', express: 'flash', flash: 'flash' };

type MaterialRow = Omit<IssuedMaterial, 'urgency' | 'number'> & { number: number | null; suffix: string | null; urgency: string; rendered: number };

export class SqlIssuedFileStore extends IssuedFileStore {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStorage,
    private readonly clock: Clock,
  ) {
    super();
  }

  async readUnrendered(documentId: string): Promise<IssuedMaterial | null> {
    const found = await sqlOf(this.source).row<MaterialRow>(
      `SELECT d.id AS "documentId", d.type, d.door, d.title, d.number, r.suffix, d.symbol, d.issued_on AS "issuedOn", d.urgency, v.facts, v.body,
              json_build_object('printedName', a.printed_name, 'printedParent', a.printed_parent, 'place', a.place, 'code', a.code) AS agency,
              json_build_object('lines', coalesce(d.signing_lines, v.facts->'signature'->'lines', '[]'), 'name', coalesce(s.full_name, v.facts->'signature'->>'name')) AS signature,
              CASE WHEN f.sha256 IS NOT NULL THEN json_build_object('sha256', f.sha256, 'name', coalesce(v.source_name, 'van-ban'), 'mediaType', f.media_type) END AS source,
              coalesce((SELECT mode = 'training' FROM installation), false) AS training,
              (SELECT count(DISTINCT format)::int FROM issued_file i WHERE i.document_id = d.id AND i.kind = 'numbered') AS rendered
         FROM document d JOIN agency a ON a.id = d.agency_id JOIN document_version v ON v.id = d.current_version_id
         LEFT JOIN person s ON s.id = d.signer_person_id LEFT JOIN stored_file f ON f.sha256 = v.source_sha256 LEFT JOIN register_entry r ON r.document_id = d.id
        WHERE d.id = $1 AND d.issued_on IS NOT NULL`,
      [documentId],
    );
    if (!found || found.rendered >= 2) return null;
    // What was issued elsewhere is its own source; only a bare text needs a rendering of ours.
    if (found.door === 'issuedOutside' && found.source !== null) return null;
    const { rendered: _rendered, suffix, number, urgency, ...material } = found;
    return { ...material, urgency: urgencies[urgency] ?? 'normal', number: number === null ? null : printedNumber(number, suffix ?? '') };
  }

  async append(documentId: string, files: RenderedFile[]): Promise<void> {
    const stored: { file: RenderedFile; sha256: string }[] = [];
    for (const file of files) stored.push({ file, sha256: await this.files.put(file.bytes, mediaTypes[file.format]) });
    const at = await this.clock.now();
    await this.chain(documentId, stored.map(({ file, sha256 }) => ({ kind: file.kind, format: file.format, name: file.name, sha256 })), at);
  }

  private async chain(documentId: string, links: { kind: 'numbered'; format: string; name: string; sha256: string }[], at: Instant): Promise<void> {
    await inTransaction(this.source, async (sql) => {
      const document = await sql.row<{ agencyId: string }>('SELECT agency_id AS "agencyId" FROM document WHERE id = $1 AND issued_on IS NOT NULL FOR UPDATE', [documentId]);
      if (!document) throw new Error(`document ${documentId} is not issued`);
      for (const link of links) await appendIssuedFile(sql, { documentId, byPersonId: null, at, ...link });
      await appendAudit(sql, {
        aggregateKind: 'document', aggregateId: documentId, agencyId: document.agencyId, act: 'rendered', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at,
        details: { files: links.map(({ kind, format, sha256 }) => ({ kind, format, sha256 })) },
      });
      announceChange(sql, { kind: 'document', documentId, agencyId: document.agencyId });
    });
  }
}
