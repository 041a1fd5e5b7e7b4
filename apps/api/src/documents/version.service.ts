import { Inject, Injectable, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { renderHtml } from '#documents/rendering/render-html';
import { blocksAt } from '#domain/extraction/blocks-at';
import { FileStorage } from '#domain/ports/file-storage';
import { contentHashOf } from '#persistence/content-hash';
import { sqlOf } from '#persistence/sql';
import { SqlClock } from '#persistence/stores/sql-clock';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { attachment } from '../http/attachment';
import { Problem } from '../http/problem';
import { saidWarning } from '../imports/said-warning';
import { isoInstant } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { DocumentPages } from './document-pages';
import { VersionReader, type VersionRow } from './version-reader';

@Injectable()
export class VersionService {
  constructor(
    @Inject(DATA_SOURCE) private readonly database: DataSource,
    private readonly access: DocumentAccess,
    private readonly versions: VersionReader,
    private readonly storage: FileStorage,
    private readonly pages: DocumentPages,
    private readonly clock: SqlClock,
  ) {}

  async read(me: SignedIn, documentId: string, no: number) {
    const { document, version } = await this.find(me, documentId, no);
    const names = await this.namesOf(version.answers.map((answer) => answer.by));
    return {
      id: version.id, no: version.no, state: version.state, editNo: version.editNo, contentHash: version.contentHash, sourceName: version.sourceName, source: version.source,
      facts: version.facts, body: version.body,
      warnings: document.sight === 'receiver' ? [] : version.warnings.map((warning) => {
        const answer = version.answers.find((one) => one.warningId === warning.id);
        return { ...saidWarning(warning), blocks: blocksAt(warning.code, document.door), ...(answer ? { answer: { text: answer.answer, by: names.get(answer.by) ?? '', at: isoInstant(answer.at), accepted: answer.accepted } } : {}) };
      }),
      sameAsReturned: version.state === 'working' ? await this.sameAsReturned(documentId, version) : null,
      html: renderHtml(await this.pages.official(document, version, await this.clock.read())),
    };
  }

  async html(me: SignedIn, documentId: string, no: number): Promise<string> {
    const { document, version } = await this.find(me, documentId, no);
    return renderHtml(await this.pages.official(document, version, await this.clock.read()));
  }

  /** The file as somebody brought it: the page beside which its facts are compared. */
  async source(me: SignedIn, documentId: string, no: number, response: Response): Promise<StreamableFile> {
    const { version } = await this.find(me, documentId, no);
    if (!version.source) throw new Problem('resource.notFound');
    const bytes = await this.storage.get(version.source.sha256).catch(() => {
      throw new Problem('file.hashDiffers', { fileId: version.id });
    });
    return attachment(response, bytes, version.sourceName ?? 'van-ban');
  }

  /** Resubmitting what was returned without touching it is allowed, but never by oversight. */
  private async sameAsReturned(documentId: string, version: VersionRow): Promise<{ no: number; reason: string | null } | null> {
    const returned = await sqlOf(this.database).row<{ no: number; hash: string | null; reason: string | null; sourceSha256: string | null }>(
      `SELECT v.version_no AS no, v.content_hash AS hash, x.reason, (SELECT w.source_sha256 FROM document_version w WHERE w.id = $3) AS "sourceSha256"
         FROM decision x JOIN document_version v ON v.id = x.version_id WHERE x.document_id = $1 AND x.outcome = 'returned' AND v.version_no = $2 - 1 ORDER BY x.at DESC LIMIT 1`,
      [documentId, version.no, version.id],
    );
    if (!returned || returned.hash === null) return null;
    const { contentHash } = contentHashOf({ facts: version.facts, body: version.body, sourceSha256: returned.sourceSha256 });
    return contentHash === returned.hash ? { no: returned.no, reason: returned.reason } : null;
  }

  private async find(me: SignedIn, documentId: string, no: number): Promise<{ document: SeenDocument; version: VersionRow }> {
    const document = await this.access.see(me, documentId);
    const version = await this.versions.byNumber(documentId, no);
    // A receiver sees the issued version and no draft before it.
    if (!version || (document.sight === 'receiver' && version.id !== document.currentVersionId)) throw new Problem('resource.notFound');
    return { document, version };
  }

  private async namesOf(ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await sqlOf(this.database).rows<{ id: string; name: string }>('SELECT id, full_name AS name FROM person WHERE id = ANY($1)', [ids]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
