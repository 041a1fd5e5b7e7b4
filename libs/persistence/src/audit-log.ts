import { canonicalJson } from '#domain/document/canonical-json';
import type { Instant } from '#domain/calendar/instant';
import { sha256Of } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';

/** One act, as the audit keeps it. The chain belongs to the aggregate; receipts have a chain per delivery, so that many at once never wait for each other. */
export interface AuditAct {
  aggregateKind: 'document' | 'plan' | 'delivery' | 'agency' | 'installation';
  aggregateId: string;
  agencyId: string | null;
  act: string;
  actorPersonId: string | null;
  onBehalfOf: string | null;
  positionId: string | null;
  versionId: string | null;
  details: Record<string, unknown>;
  at: Instant;
}

/** What `hash` is taken over, together with the hash before; the verifier rebuilds it from the row. */
export function canonicalAct(act: AuditAct, seq: number): string {
  return canonicalJson({
    aggregateKind: act.aggregateKind, aggregateId: act.aggregateId, seq, agencyId: act.agencyId, act: act.act, actorPersonId: act.actorPersonId,
    onBehalfOf: act.onBehalfOf, positionId: act.positionId, versionId: act.versionId, details: act.details, at: act.at,
  });
}

/** Last of the locks (model.md 4): the head row of the chain is held until the transaction ends. */
export async function appendAudit(sql: Sql, act: AuditAct): Promise<void> {
  const head = await sql.row<{ seq: number; hash: string }>(
    `INSERT INTO audit_head AS h (aggregate_kind, aggregate_id, seq, hash) VALUES ($1, $2, 0, '')
     ON CONFLICT (aggregate_kind, aggregate_id) DO UPDATE SET seq = h.seq RETURNING seq, hash`,
    [act.aggregateKind, act.aggregateId],
  );
  const seq = head!.seq + 1;
  const canonical = canonicalAct(act, seq);
  const hash = sha256Of(head!.hash + canonical);
  await sql.write(
    `WITH moved AS (UPDATE audit_head SET seq = $3, hash = $14 WHERE aggregate_kind = $1 AND aggregate_id = $2)
     INSERT INTO audit(aggregate_kind, aggregate_id, seq, agency_id, act, actor_person_id, on_behalf_of, position_id, version_id, details, at, canonical, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [act.aggregateKind, act.aggregateId, seq, act.agencyId, act.act, act.actorPersonId, act.onBehalfOf, act.positionId, act.versionId,
      JSON.stringify(act.details), instantParameter(act.at), canonical, head!.hash, hash],
  );
}
