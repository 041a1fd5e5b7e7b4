import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { RefusedError } from '#domain/document/refusal';
import { nameKey } from '#domain/recipients/name-key';
import { appendAudit } from '#persistence/audit-log';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';

export type MappingTarget =
  | { kind: 'agency' | 'unit' | 'position' | 'external' | 'webPage' | 'group'; id: string }
  | { newExternal: { name: string; email: string | null; channel: 'email' | 'byHand' | 'publish' } };

const tables = { agency: 'agency', unit: 'org_unit', position: 'position', external: 'external_party', webPage: 'external_party', group: 'recipient_group' } as const;

/** A drafter may say once whom a printed name stands for, for his own agency; it is remembered and audited (model.md 1). */
export class SqlReceiverMappingStore {
  constructor(private readonly source: DataSource) {}

  async map(input: { agencyId: string; printed: string; target: MappingTarget; by: string; at: Instant }): Promise<{ kind: string; id: string }> {
    return inTransaction(this.source, async (sql) => {
      const target = 'newExternal' in input.target ? await this.addExternal(sql, input.agencyId, input.target.newExternal) : input.target;
      const own = target.kind === 'external' || target.kind === 'webPage' || target.kind === 'group';
      const known = await sql.row(`SELECT 1 FROM ${tables[target.kind]} WHERE id = $1 ${own ? 'AND agency_id = $2' : 'AND $2::text IS NOT NULL'}`, [target.id, input.agencyId]);
      if (!known) throw new RefusedError('receiver.notFound', { kind: target.kind, id: target.id });
      const printed = input.printed.normalize('NFC').trim();
      await sql.write(
        `INSERT INTO unit_alias(agency_id, alias, alias_key, target_kind, target_id, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (agency_id, alias_key) DO UPDATE SET alias = excluded.alias, target_kind = excluded.target_kind, target_id = excluded.target_id, created_by = excluded.created_by, created_at = excluded.created_at`,
        [input.agencyId, printed, nameKey(printed), target.kind, target.id, input.by, instantParameter(input.at)],
      );
      await appendAudit(sql, { aggregateKind: 'agency', aggregateId: input.agencyId, agencyId: input.agencyId, act: 'receiverMapped', actorPersonId: input.by, onBehalfOf: null, positionId: null, versionId: null, at: input.at, details: { printed, kind: target.kind, id: target.id } });
      return { kind: target.kind, id: target.id };
    });
  }

  private async addExternal(sql: Sql, agencyId: string, party: { name: string; email: string | null; channel: 'email' | 'byHand' | 'publish' }): Promise<{ kind: 'external' | 'webPage'; id: string }> {
    const kind = party.channel === 'publish' ? 'webPage' : 'external';
    const id = `x-${randomUUID()}`;
    await sql.write('INSERT INTO external_party(id, agency_id, name, kind, channel, email) VALUES ($1, $2, $3, $4, $5, $6)', [id, agencyId, party.name.normalize('NFC').trim(), kind, party.channel, party.email]);
    return { kind, id };
  }
}
