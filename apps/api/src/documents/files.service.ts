import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { renderPdf } from '#documents/rendering/render-pdf';
import type { Instant } from '#domain/calendar/instant';
import { DOCUMENT_ACTION_STAGES, mayDoOnDocument } from '#domain/permission/document-permissions';
import { FileStorage } from '#domain/ports/file-storage';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, sqlOf } from '#persistence/sql';
import { appendIssuedFile, linkHash } from '#persistence/stores/issued-file-chain';
import { SqlClock } from '#persistence/stores/sql-clock';
import { DocumentAccess, issuedStages, type SeenDocument } from '../access/document-access';
import { DocumentRelations } from '../access/document-relations';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { attachment } from '../http/attachment';
import { PersonLimits } from '../http/person-limits';
import { Problem } from '../http/problem';
import type { UploadedBytes } from '../http/upload';
import { words } from '../http/spoken-language';
import { isoInstant } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { AccessDenials } from './access-denials';
import { digitalState } from './document-detail.service';
import { DocumentPages } from './document-pages';
import { VersionReader } from './version-reader';

export interface IssuedFileRow {
  id: string;
  documentId: string;
  seq: number;
  kind: 'source' | 'numbered' | 'sealed';
  format: string;
  name: string;
  sha256: string;
  previousHash: string | null;
  chainHash: string;
  byteSize: number;
  at: Instant;
  by: string | null;
}

@Injectable()
export class FilesService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly relations: DocumentRelations,
    private readonly storage: FileStorage,
    private readonly versions: VersionReader,
    private readonly pages: DocumentPages,
    private readonly keys: CommandKeys,
    private readonly limits: PersonLimits,
    private readonly denials: AccessDenials,
    private readonly clock: SqlClock,
  ) {}

  async list(me: SignedIn, documentId: string) {
    const document = await this.access.see(me, documentId);
    return this.describe(document);
  }

  async attachSealed(me: SignedIn, documentId: string, file: UploadedBytes | undefined, call: WriteCall) {
    const document = await this.access.seeAsAgency(me, documentId);
    const { now } = await this.clock.read();
    if (!mayDoOnDocument('attachSealed', await this.relations.of(me, document, now))) {
      await this.denials.record(me, document, 'attachSealed', 'permission.denied');
      throw new Problem('permission.denied', { verb: 'attachSealed' });
    }
    if (!DOCUMENT_ACTION_STAGES.attachSealed?.includes(document.stage)) throw new Problem('document.wrongStage', { stage: document.stage, verb: 'attachSealed', allowed: DOCUMENT_ACTION_STAGES.attachSealed });
    if (!file) throw new Problem('file.missing');
    if (file.buffer.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Problem('file.notPdf');
    await this.limits.upload(me.personId);
    await this.keys.once(me.personId, 'attachSealed', call, async () => {
      const sha256 = await this.storage.put(file.buffer, 'application/pdf');
      await inTransaction(this.source, async (sql) => {
        await sql.row('SELECT id FROM document WHERE id = $1 FOR UPDATE', [documentId]);
        await appendIssuedFile(sql, { documentId, kind: 'sealed', format: 'pdf', name: `${(document.codeNumber ?? 'van-ban').replace(/[^\p{L}\p{N}-]+/gu, '-')}-dong-dau.pdf`, sha256, byPersonId: me.personId, at: now });
        await appendAudit(sql, { aggregateKind: 'document', aggregateId: documentId, agencyId: document.agencyId, act: 'sealedFileAttached', actorPersonId: me.personId, onBehalfOf: null, positionId: null, versionId: null, at: now, details: { sha256 } });
        announceChange(sql, { kind: 'document', documentId, agencyId: document.agencyId });
      });
      return {};
    });
    return this.describe(document);
  }

  async preview(me: SignedIn, documentId: string, response: Response): Promise<StreamableFile> {
    const document = await this.access.see(me, documentId);
    const version = await this.versions.current(documentId);
    if (!version || (document.sight === 'receiver' && version.id !== document.currentVersionId)) throw new Problem('resource.notFound');
    const bytes = await renderPdf(await this.pages.official(document, version, await this.clock.read()));
    response.set({ 'Content-Disposition': 'inline; filename="ban-xem.pdf"', 'Cache-Control': 'private, no-store' });
    return new StreamableFile(bytes, { type: 'application/pdf' });
  }

  async download(me: SignedIn, documentId: string, fileId: string, response: Response): Promise<StreamableFile> {
    const document = await this.access.see(me, documentId);
    if (!issuedStages.includes(document.stage)) throw new Problem('resource.notFound');
    const file = (await this.rows(documentId)).find((row) => row.id === fileId);
    if (!file) throw new Problem('resource.notFound');
    if (document.sight === 'receiver') await this.markOpened(me, documentId);
    return this.serve(file, response);
  }

  /** The bytes are checked against their recorded hash, and the link against the chain, at every download (I9). */
  async serve(file: IssuedFileRow, response: Response): Promise<StreamableFile> {
    if (linkHash(file, file.seq, file.previousHash) !== file.chainHash) throw new Problem('file.hashDiffers', { fileId: file.id });
    const bytes = await this.storage.get(file.sha256).catch(() => {
      throw new Problem('file.hashDiffers', { fileId: file.id });
    });
    return attachment(response, bytes, file.name);
  }

  rows(documentId: string): Promise<IssuedFileRow[]> {
    return sqlOf(this.source).rows<IssuedFileRow>(
      `SELECT f.id, f.document_id AS "documentId", f.seq, f.kind, f.format, f.name, f.sha256, f.previous_hash AS "previousHash", f.chain_hash AS "chainHash", s.byte_size AS "byteSize", f.at, p.full_name AS by
         FROM issued_file f JOIN stored_file s ON s.sha256 = f.sha256 LEFT JOIN person p ON p.id = f.by_person_id WHERE f.document_id = $1 ORDER BY f.seq`,
      [documentId],
    );
  }

  private async describe(document: SeenDocument) {
    const rows = await this.rows(document.id);
    return {
      items: rows.map((row) => ({
        id: row.id, seq: row.seq, kind: row.kind, kindText: words().fileKindLabels[row.kind], format: row.format, name: row.name, sha256: row.sha256, byteSize: row.byteSize, at: isoInstant(row.at), by: row.by,
        url: `/api/v1/files/${encodeURIComponent(document.id)}/${encodeURIComponent(row.id)}`,
      })),
      digitalState: digitalState(document, rows.some((row) => row.kind === 'sealed')),
    };
  }

  /** A receiver who takes the file has opened his delivery. */
  private async markOpened(me: SignedIn, documentId: string): Promise<void> {
    const { now } = await this.clock.read();
    await sqlOf(this.source).write(
      `UPDATE delivery SET opened_at = coalesce(opened_at, $3), state = CASE WHEN state = 'sent' THEN 'opened' ELSE state END WHERE document_id = $1 AND receiver_agency_id = ANY($2::text[]) AND opened_at IS NULL AND state IN ('sent','waiting')`,
      [documentId, me.agencyIds, new Date(now).toISOString()],
    );
  }
}
