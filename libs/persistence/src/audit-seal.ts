import type { DataSource } from 'typeorm';
import { canonicalJson } from '#domain/document/canonical-json';
import type { Instant } from '#domain/calendar/instant';
import { sha256Of } from '#persistence/content-hash';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';

/** End of one chain when it was sealed: [kind, id, seq, hash]. */
export type SealedHead = readonly [kind: string, id: string, seq: number, hash: string];

export interface AuditSeal {
  agencyId: string;
  sealedAt: Instant;
  previousHash: string;
  headsHash: string;
  heads: SealedHead[];
}

/**
 * Niêm phong nhật ký: the ends of all chains of an agency that moved since the last seal, hashed over that seal. A seal
 * kept elsewhere (paper, another machine) shows later that no tail was cut off. Sealing is real time.
 */
export async function sealAudit(source: DataSource, agencyId: string, realNow: Instant): Promise<AuditSeal | null> {
  return inTransaction(source, async (sql) => {
    await sql.rows('SELECT pg_advisory_xact_lock(hashtext($1))', [`audit_seal:${agencyId}`]);
    const last = await sql.row<{ headsHash: string }>('SELECT heads_hash AS "headsHash" FROM audit_seal WHERE agency_id = $1 ORDER BY sealed_at DESC LIMIT 1', [agencyId]);
    const heads = await movedHeads(sql, agencyId);
    if (heads.length === 0) return null;
    const previousHash = last?.headsHash ?? '';
    const seal: AuditSeal = { agencyId, sealedAt: realNow, previousHash, heads, headsHash: sealHash(previousHash, heads) };
    await sql.write('INSERT INTO audit_seal(agency_id, sealed_at, heads_hash, previous_hash, heads) VALUES ($1, $2, $3, $4, $5)', [agencyId, instantParameter(realNow), seal.headsHash, previousHash, JSON.stringify(heads)]);
    return seal;
  });
}

export function sealHash(previousHash: string, heads: readonly SealedHead[]): string {
  return sha256Of(previousHash + canonicalJson(heads));
}

/** Every seal of the installation: the chain of seals, and each sealed end still standing in its audit chain. */
export async function brokenSeals(sql: Sql): Promise<{ looked: number; broken: { agencyId: string; sealedAt: Instant; code: string; subject: string | null }[] }> {
  const seals = await sql.rows<AuditSeal>('SELECT agency_id AS "agencyId", sealed_at AS "sealedAt", previous_hash AS "previousHash", heads_hash AS "headsHash", heads FROM audit_seal ORDER BY agency_id, sealed_at');
  const broken: { agencyId: string; sealedAt: Instant; code: string; subject: string | null }[] = [];
  let before: AuditSeal | null = null;
  for (const seal of seals) {
    const previous: string = before?.agencyId === seal.agencyId ? before.headsHash : '';
    if (seal.previousHash !== previous || sealHash(previous, seal.heads) !== seal.headsHash) broken.push({ agencyId: seal.agencyId, sealedAt: seal.sealedAt, code: 'seal.hashDiffers', subject: null });
    before = seal;
  }
  const cut = await sql.rows<{ agencyId: string; sealedAt: Instant; subject: string }>(
    `SELECT s.agency_id AS "agencyId", s.sealed_at AS "sealedAt", (h->>0) || '/' || (h->>1) AS subject FROM audit_seal s, jsonb_array_elements(s.heads) h
      WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.aggregate_kind = h->>0 AND a.aggregate_id = h->>1 AND a.seq = (h->>2)::int AND a.hash = h->>3)`,
  );
  return { looked: seals.length, broken: [...broken, ...cut.map((row) => ({ ...row, code: 'seal.auditCut' }))] };
}

async function movedHeads(sql: Sql, agencyId: string): Promise<SealedHead[]> {
  const rows = await sql.rows<{ kind: string; id: string; seq: number; hash: string }>(
    `WITH sealed AS (SELECT e->>0 AS kind, e->>1 AS id, max((e->>2)::int) AS seq FROM audit_seal s, jsonb_array_elements(s.heads) e WHERE s.agency_id = $1 GROUP BY 1, 2)
     SELECT h.aggregate_kind AS kind, h.aggregate_id AS id, h.seq, h.hash
       FROM audit_head h JOIN audit a ON a.aggregate_kind = h.aggregate_kind AND a.aggregate_id = h.aggregate_id AND a.seq = h.seq AND a.agency_id = $1
       LEFT JOIN sealed s ON s.kind = h.aggregate_kind AND s.id = h.aggregate_id
      WHERE s.seq IS DISTINCT FROM h.seq ORDER BY 1, 2`,
    [agencyId],
  );
  return rows.map(({ kind, id, seq, hash }) => [kind, id, seq, hash] as const);
}
