import type { Instant } from '#domain/calendar/instant';
import { canonicalJson } from '#domain/document/canonical-json';
import { sha256Of } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';

export interface IssuedFileLink {
  documentId: string;
  kind: 'source' | 'numbered' | 'sealed';
  format: string;
  name: string;
  sha256: string;
  byPersonId: string | null;
  at: Instant;
}

/** What the hash of a link is taken over, with the hash of the link before it. */
export function linkHash(link: Pick<IssuedFileLink, 'documentId' | 'kind' | 'format' | 'name' | 'sha256'>, seq: number, previousHash: string | null): string {
  return sha256Of(canonicalJson({ documentId: link.documentId, seq, kind: link.kind, format: link.format, name: link.name, sha256: link.sha256, previousHash }));
}

/** Appends one link; the caller holds the document row. The same bytes in the same role are there already: nothing is added. */
export async function appendIssuedFile(sql: Sql, link: IssuedFileLink): Promise<void> {
  const last = await sql.row<{ seq: number; chainHash: string; known: boolean }>(
    `SELECT seq, chain_hash AS "chainHash", EXISTS (SELECT 1 FROM issued_file k WHERE k.document_id = $1 AND k.kind = $2 AND k.format = $3 AND (k.sha256 = $4 OR $2 = 'numbered')) AS known
       FROM issued_file WHERE document_id = $1 ORDER BY seq DESC LIMIT 1`,
    [link.documentId, link.kind, link.format, link.sha256],
  );
  if (last?.known) return;
  const seq = (last?.seq ?? 0) + 1;
  const previousHash = last?.chainHash ?? null;
  await sql.write(
    `INSERT INTO issued_file(document_id, seq, kind, format, name, sha256, previous_hash, chain_hash, by_person_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [link.documentId, seq, link.kind, link.format, link.name, link.sha256, previousHash, linkHash(link, seq, previousHash), link.byPersonId, instantParameter(link.at)],
  );
}
