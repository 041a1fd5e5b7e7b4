import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { sha256Of } from '#persistence/content-hash';
import { canonicalAct, type AuditAct } from '#persistence/audit-log';
import { sqlOf } from '#persistence/sql';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** Recomputes a chain from its rows: the stored canonical text, its agreement with the columns, and every hash (I7). */
@Injectable()
export class AuditChecker {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async check(kind: AuditAct['aggregateKind'], id: string): Promise<{ ok: boolean; rows: number; brokenAt: number | null }> {
    const sql = sqlOf(this.source);
    const rows = await sql.rows<AuditAct & { seq: number; canonical: string; previousHash: string; hash: string }>(
      `SELECT aggregate_kind AS "aggregateKind", aggregate_id AS "aggregateId", seq, agency_id AS "agencyId", act, actor_person_id AS "actorPersonId", on_behalf_of AS "onBehalfOf", position_id AS "positionId",
              version_id AS "versionId", details, at, canonical, previous_hash AS "previousHash", hash FROM audit WHERE aggregate_kind = $1 AND aggregate_id = $2 ORDER BY seq`,
      [kind, id],
    );
    let previous = '';
    for (const [index, row] of rows.entries()) {
      const { seq, canonical, previousHash, hash, ...act } = row;
      const fits = seq === index + 1 && previousHash === previous && hash === sha256Of(previous + canonical) && canonical === canonicalAct(act, seq);
      if (!fits) return { ok: false, rows: rows.length, brokenAt: index + 1 };
      previous = hash;
    }
    const head = await sql.row<{ seq: number; hash: string }>('SELECT seq, hash FROM audit_head WHERE aggregate_kind = $1 AND aggregate_id = $2', [kind, id]);
    const ok = (head?.seq ?? 0) === rows.length && (head?.hash ?? '') === previous;
    return { ok, rows: rows.length, brokenAt: ok ? null : rows.length + 1 };
  }
}
