import { canonicalJson } from '#domain/document/canonical-json';
import type { Instant } from '#domain/calendar/instant';
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

const seqPlace = ',"seq":0,"versionId":';

/** The canonical bytes left and right of the sequence number; its members are sorted, so this is the last place of that shape. */
function aroundSeq(act: AuditAct): [string, string] {
  const canonical = canonicalAct(act, 0);
  const place = canonical.lastIndexOf(seqPlace);
  if (place < 0) throw new Error('an audit act without a place for its number');
  return [canonical.slice(0, place + ',"seq":'.length), canonical.slice(place + ',"seq":0'.length)];
}

/**
 * Last of the locks (model.md 4): the head row of the chain is held from here until the transaction ends, so number,
 * hash and row are made in one statement. The bytes hashed are those of `canonicalAct`.
 */
export async function appendAudit(sql: Sql, act: AuditAct): Promise<void> {
  const [before, after] = aroundSeq(act);
  await sql.write(
    `WITH head AS (
       INSERT INTO audit_head AS h (aggregate_kind, aggregate_id, seq, hash, previous_hash)
       VALUES ($1, $2, 1, encode(sha256(convert_to($11::text || '1' || $12::text, 'UTF8')), 'hex'), '')
       ON CONFLICT (aggregate_kind, aggregate_id) DO UPDATE
          SET seq = h.seq + 1, previous_hash = h.hash, hash = encode(sha256(convert_to(h.hash || $11::text || (h.seq + 1)::text || $12::text, 'UTF8')), 'hex')
       RETURNING seq, hash, previous_hash)
     INSERT INTO audit(aggregate_kind, aggregate_id, seq, agency_id, act, actor_person_id, on_behalf_of, position_id, version_id, details, at, canonical, previous_hash, hash)
     SELECT $1, $2, seq, $3, $4, $5, $6, $7, $8, $9, $10, $11::text || seq::text || $12::text, previous_hash, hash FROM head`,
    [act.aggregateKind, act.aggregateId, act.agencyId, act.act, act.actorPersonId, act.onBehalfOf, act.positionId, act.versionId, JSON.stringify(act.details), instantParameter(act.at), before, after],
  );
}
