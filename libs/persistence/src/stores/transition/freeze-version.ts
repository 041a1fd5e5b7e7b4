import type { DocumentTransition } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { contentHashOf } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';
import type { LockedDocument } from '#persistence/stores/transition/document-row';

/** Đóng băng: from here on the version is what was seen, decided and signed; only a new round makes another (FLOW-2). */
export async function freezeVersion(sql: Sql, transition: DocumentTransition): Promise<void> {
  const { freeze } = transition;
  if (!freeze) return;
  const version = await sql.row<{ state: string; editNo: number; facts: PlanFacts; body: TextBlock[]; sourceSha256: string | null }>(
    `SELECT state, edit_no AS "editNo", facts, body, source_sha256 AS "sourceSha256" FROM document_version WHERE id = $1 AND document_id = $2 FOR UPDATE`,
    [freeze.versionId, transition.aggregateId],
  );
  if (!version || version.state !== 'working' || version.editNo !== freeze.editNo) throw new RefusedError('version.changed', { editNo: version?.editNo });
  const { canonical, contentHash } = contentHashOf(version);
  if (contentHash !== freeze.contentHash) throw new RefusedError('version.changed', { editNo: version.editNo });
  await sql.write(`UPDATE document_version SET state = 'frozen', canonical = $2, content_hash = $3, frozen_at = $4, updated_at = $4 WHERE id = $1`, [freeze.versionId, canonical, contentHash, instantParameter(transition.at)]);
}

/** The text back in the drafter's hands: a new working copy of what was frozen (return, pull back). */
export async function reopenVersion(sql: Sql, transition: DocumentTransition, document: LockedDocument): Promise<void> {
  if (!transition.reopenFrom) return;
  await sql.write(
    `INSERT INTO document_version(id, document_id, version_no, state, facts, facts_version, body, warnings, answers, source_sha256, source_name, edit_no, created_by, created_at, updated_at)
     SELECT gen_random_uuid()::text, document_id, (SELECT max(version_no) + 1 FROM document_version WHERE document_id = $2), 'working', facts, facts_version, body, warnings, answers,
            source_sha256, source_name, 1, $3, $4, $4
       FROM document_version WHERE id = $1 AND document_id = $2`,
    [transition.reopenFrom, transition.aggregateId, document.drafterPersonId, instantParameter(transition.at)],
  );
}

/** Take-back of a return: the copy it opened goes, unless somebody already works on it. */
export async function discardWorkingCopy(sql: Sql, transition: DocumentTransition): Promise<void> {
  if (!transition.discardWorkingCopy) return;
  const copy = await sql.row<{ id: string; editNo: number; createdBy: string; updatedAt: number }>(
    `SELECT id, edit_no AS "editNo", created_by AS "createdBy", updated_at AS "updatedAt" FROM document_version WHERE document_id = $1 AND state = 'working' FOR UPDATE`,
    [transition.aggregateId],
  );
  if (!copy) return;
  if (copy.editNo > 1) throw new RefusedError('decision.alreadyOpened', { personId: copy.createdBy, at: copy.updatedAt });
  await sql.write('DELETE FROM document_version WHERE id = $1', [copy.id]);
}
