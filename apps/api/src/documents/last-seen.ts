import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** The version of a document that somebody saw when he last opened a task on it or decided (inbox.md 9). */
@Injectable()
export class LastSeen {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async versionNo(personId: string, documentId: string): Promise<number | null> {
    const row = await sqlOf(this.source).row<{ no: number | null }>(
      `SELECT max(no) AS no FROM (
         SELECT v.version_no AS no FROM decision x JOIN document_version v ON v.id = x.version_id WHERE x.document_id = $1 AND x.person_id = $2
         UNION ALL
         SELECT (SELECT max(v.version_no) FROM document_version v WHERE v.document_id = $1 AND v.frozen_at <= t.first_seen_at) FROM task t WHERE t.document_id = $1 AND t.first_seen_by = $2 AND t.closed_at IS NOT NULL) seen`,
      [documentId, personId],
    );
    return row?.no ?? null;
  }
}
