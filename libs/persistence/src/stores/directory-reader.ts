import type { LocalDate } from '#domain/calendar/local-date';
import { leadershipKinds } from '#domain/organisation/position-kind';
import type { DirectoryEntry, ReceiverAlias, ReceiverDirectory, ReceiverGroup } from '#domain/recipients/receiver-directory';
import type { Sql } from '#persistence/sql';
import { readStamp } from '#persistence/stores/installation-stamp';

export interface SendersDirectory {
  readonly directory: ReceiverDirectory;
  /** Post that leads each unit of the directory on the chart, for those who land there. */
  readonly heads: ReadonlyMap<string, { positionId: string; validFrom: LocalDate; validTo: LocalDate | null }[]>;
}

const cache = new WeakMap<object, Map<string, { version: number; value: SendersDirectory }>>();

/** Whom the agency can name: all agencies, its own units, posts, outside bodies, groups and aliases, and what those point at elsewhere. */
export async function readDirectory(sql: Sql, keeper: object, agencyId: string): Promise<SendersDirectory> {
  const { organisationVersion: version } = await readStamp(sql);
  const kept = cache.get(keeper)?.get(agencyId);
  if (kept?.version === version) return kept.value;
  const value = await load(sql, agencyId);
  const entries = cache.get(keeper) ?? new Map<string, { version: number; value: SendersDirectory }>();
  cache.set(keeper, entries);
  if (entries.size > 50) entries.clear();
  entries.set(agencyId, { version, value });
  return value;
}

interface AgencyRow { id: string; name: string; shortName: string; printedName: string; code: string; email: string | null; hasClerk: boolean; rung: number | null; successorId: string | null; superior: string | null; validFrom: LocalDate; validTo: LocalDate | null }
interface PartRow { id: string; agencyId: string; name: string; otherNames: string[]; kind: string; successorId: string | null; superior: string | null; validFrom: LocalDate; validTo: LocalDate | null }

async function load(sql: Sql, agencyId: string): Promise<SendersDirectory> {
  const agencies = await sql.rows<AgencyRow>(
    `WITH RECURSIVE above AS (
       SELECT id, parent_agency_id, 0 AS rung FROM agency WHERE id = $1
       UNION ALL SELECT a.id, a.parent_agency_id, x.rung + 1 FROM agency a JOIN above x ON a.id = x.parent_agency_id WHERE x.rung < 10)
     SELECT a.id, a.name, a.short_name AS "shortName", a.printed_name AS "printedName", a.code, a.email, x.rung, a.successor_agency_id AS "successorId", (SELECT b.name FROM agency b WHERE b.id = a.parent_agency_id) AS superior, a.valid_from AS "validFrom", a.valid_to AS "validTo",
            EXISTS (SELECT 1 FROM position p JOIN holding h ON h.position_id = p.id WHERE p.agency_id = a.id AND p.kind = 'recordsClerk') AS "hasClerk"
       FROM agency a LEFT JOIN above x ON x.id = a.id ORDER BY a.id`,
    [agencyId],
  );
  const units = await sql.rows<PartRow>(
    `SELECT id, agency_id AS "agencyId", name, ARRAY[short_name, code] AS "otherNames", kind, successor_unit_id AS "successorId", valid_from AS "validFrom", valid_to AS "validTo",
            coalesce((SELECT b.name FROM org_unit b WHERE b.id = org_unit.parent_unit_id), (SELECT b.name FROM agency b WHERE b.id = org_unit.agency_id)) AS superior FROM org_unit
      WHERE agency_id = $1 OR id IN (SELECT successor_unit_id FROM org_unit WHERE agency_id = $1) OR successor_unit_id IN (SELECT id FROM org_unit WHERE agency_id = $1)
         OR id IN (SELECT target_id FROM unit_alias WHERE agency_id = $1 AND target_kind = 'unit')
         OR id IN (SELECT m.receiver_id FROM recipient_group_member m JOIN recipient_group g ON g.id = m.group_id WHERE g.agency_id = $1 AND m.receiver_kind = 'unit') ORDER BY sort, id`,
    [agencyId],
  );
  const positions = await sql.rows<PartRow & { leadsUnitId: string | null }>(
    `SELECT p.id, p.agency_id AS "agencyId", p.title AS name, p.kind, NULL AS "successorId", NULL AS superior, p.leads_unit_id AS "leadsUnitId", p.valid_from AS "validFrom", p.valid_to AS "validTo",
            (SELECT coalesce(array_agg(s.full_name), '{}') FROM holding h JOIN person s ON s.id = h.person_id WHERE h.position_id = p.id AND h.valid_to IS NULL) AS "otherNames" FROM position p
      WHERE p.agency_id = $1 OR p.leads_unit_id = ANY($2)
         OR p.id IN (SELECT target_id FROM unit_alias WHERE agency_id = $1 AND target_kind = 'position')
         OR p.id IN (SELECT m.receiver_id FROM recipient_group_member m JOIN recipient_group g ON g.id = m.group_id WHERE g.agency_id = $1 AND m.receiver_kind = 'position') ORDER BY p.sort, p.id`,
    [agencyId, units.map((unit) => unit.id)],
  );
  const externals = await sql.rows<{ id: string; name: string; kind: 'external' | 'webPage'; channel: 'email' | 'byHand' | 'publish'; email: string | null }>('SELECT id, name, kind, channel, email FROM external_party WHERE agency_id = $1 ORDER BY id', [agencyId]);
  const groups = await sql.rows<ReceiverGroup>(
    `SELECT g.id, g.name, g.valid_from AS "validFrom", g.valid_to AS "validTo",
            (SELECT coalesce(json_agg(json_build_object('kind', m.receiver_kind, 'id', m.receiver_id) ORDER BY m.sort, m.receiver_id), '[]') FROM recipient_group_member m WHERE m.group_id = g.id) AS members
       FROM recipient_group g WHERE g.agency_id = $1 ORDER BY g.id`,
    [agencyId],
  );
  const aliases = await sql.rows<ReceiverAlias>(`SELECT alias AS printed, json_build_object('kind', target_kind, 'id', target_id) AS target FROM unit_alias WHERE agency_id = $1 ORDER BY created_at, id`, [agencyId]);
  return {
    directory: { agencyId, entries: [...agencies.map(agencyEntry), ...units.map((unit) => partEntry('unit', unit, agencyId)), ...positions.map((post) => partEntry('position', post, agencyId)), ...externals.map(externalEntry)], groups, aliases },
    heads: groupHeads(positions),
  };
}

function agencyEntry(agency: AgencyRow): DirectoryEntry {
  // Without a clerk in this installation nobody would ever open the delivery: by mail then, else by hand.
  const channel = agency.hasClerk ? 'system' : agency.email === null ? 'byHand' : 'email';
  return {
    kind: 'agency', id: agency.id, name: agency.name, otherNames: [agency.shortName], agencyId: channel === 'system' ? agency.id : null, channel, address: channel === 'email' ? agency.email : null,
    rungAbove: agency.rung === 0 ? null : agency.rung, isLeadership: false, successorId: agency.successorId, superior: agency.superior, validFrom: agency.validFrom, validTo: agency.validTo,
  };
}

function partEntry(kind: 'unit' | 'position', part: PartRow, agencyId: string): DirectoryEntry {
  return {
    kind, id: part.id, name: part.name, otherNames: part.otherNames, agencyId: part.agencyId, channel: 'system', address: null, rungAbove: part.agencyId === agencyId ? 0 : null,
    isLeadership: kind === 'position' && (leadershipKinds as readonly string[]).includes(part.kind), successorId: part.successorId, superior: part.superior, validFrom: part.validFrom, validTo: part.validTo,
  };
}

function externalEntry(party: { id: string; name: string; kind: 'external' | 'webPage'; channel: 'email' | 'byHand' | 'publish'; email: string | null }): DirectoryEntry {
  return { kind: party.kind, id: party.id, name: party.name, otherNames: [], agencyId: null, channel: party.kind === 'webPage' ? 'publish' : party.channel, address: party.email, rungAbove: null, isLeadership: false, successorId: null, validFrom: null, validTo: null };
}

function groupHeads(positions: readonly (PartRow & { leadsUnitId: string | null })[]): SendersDirectory['heads'] {
  const heads = new Map<string, { positionId: string; validFrom: LocalDate; validTo: LocalDate | null }[]>();
  for (const post of positions) {
    if (post.leadsUnitId !== null) heads.set(post.leadsUnitId, [...(heads.get(post.leadsUnitId) ?? []), { positionId: post.id, validFrom: post.validFrom, validTo: post.validTo }]);
  }
  return heads;
}
