import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { sqlOf } from '#persistence/sql';
import type { StoredWarning, WarningAnswer } from '#persistence/stores/unanswered-warnings';
import { DATA_SOURCE } from '../infrastructure/tokens';

export interface VersionHeadRow {
  id: string;
  no: number;
  state: 'working' | 'frozen';
  contentHash: string | null;
  editNo: number;
  createdAt: Instant;
  frozenAt: Instant | null;
  updatedAt: Instant;
  createdBy: string;
  sourceName: string | null;
}

export interface VersionRow extends VersionHeadRow {
  facts: PlanFacts;
  body: TextBlock[];
  warnings: StoredWarning[];
  answers: WarningAnswer[];
  source: { mediaType: string; sha256: string } | null;
}

const head = `v.id, v.version_no AS no, v.state, v.content_hash AS "contentHash", v.edit_no AS "editNo", v.created_at AS "createdAt", v.frozen_at AS "frozenAt", v.updated_at AS "updatedAt",
  v.source_name AS "sourceName", (SELECT p.full_name FROM person p WHERE p.id = v.created_by) AS "createdBy"`;

const content = `v.facts, v.body, v.warnings, v.answers,
  (SELECT json_build_object('mediaType', f.media_type, 'sha256', f.sha256) FROM stored_file f WHERE f.sha256 = v.source_sha256) AS source`;

@Injectable()
export class VersionReader {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  heads(documentId: string): Promise<VersionHeadRow[]> {
    return sqlOf(this.source).rows<VersionHeadRow>(`SELECT ${head} FROM document_version v WHERE v.document_id = $1 ORDER BY v.version_no`, [documentId]);
  }

  byNumber(documentId: string, no: number): Promise<VersionRow | null> {
    return sqlOf(this.source).row<VersionRow>(`SELECT ${head}, ${content} FROM document_version v WHERE v.document_id = $1 AND v.version_no = $2`, [documentId, no]);
  }

  /** The working copy while there is one, else the version in the route or issued. */
  current(documentId: string): Promise<VersionRow | null> {
    return sqlOf(this.source).row<VersionRow>(
      `SELECT ${head}, ${content} FROM document_version v JOIN document d ON d.id = v.document_id
        WHERE v.document_id = $1 AND (v.state = 'working' OR v.id = d.current_version_id) ORDER BY (v.state = 'working') DESC, v.version_no DESC LIMIT 1`,
      [documentId],
    );
  }
}
