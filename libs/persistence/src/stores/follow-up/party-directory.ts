import type { LocalDate } from '#domain/calendar/local-date';
import { agencyHeadKinds } from '#domain/organisation/position-kind';
import type { Party, PartyKind } from '#domain/report/party';
import { nameKey } from '#domain/recipients/name-key';
import type { PartyDirectory } from '#domain/report/resolve-duty-pairs';
import type { Sql } from '#persistence/sql';

interface DirectoryRows {
  aliases: { name: string; kind: string; id: string }[];
  groups: { id: string; name: string; members: { kind: string; id: string }[] }[];
  units: { id: string; agencyId: string; name: string; shortName: string; code: string }[];
  agencies: { id: string; name: string; shortName: string; parentAgencyId: string | null }[];
  externals: { id: string; name: string; outsideChain: boolean }[];
  posts: { id: string; title: string; kind: string; unitId: string | null; holders: string[] }[];
}

export interface OfficeDirectory extends PartyDirectory {
  readonly agency: Party;
  readonly headOfAgency: Party | null;
  unit(unitId: string | null): Party | null;
}

/** Whom printed names stand for on a day, in one reading: what an office mapped itself comes first (patterns.md 4.4). */
export async function readDirectory(sql: Sql, agencyId: string, day: LocalDate): Promise<OfficeDirectory> {
  const rows = (await sql.row<DirectoryRows>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object('name', alias, 'kind', target_kind, 'id', target_id) ORDER BY created_at, id), '[]') FROM unit_alias WHERE agency_id = $1) AS aliases,
       (SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'members',
          (SELECT coalesce(json_agg(json_build_object('kind', m.receiver_kind, 'id', m.receiver_id) ORDER BY m.sort), '[]') FROM recipient_group_member m WHERE m.group_id = g.id))), '[]')
          FROM recipient_group g WHERE g.agency_id = $1 AND g.valid_from <= $2 AND (g.valid_to IS NULL OR g.valid_to >= $2)) AS groups,
       (SELECT coalesce(json_agg(json_build_object('id', id, 'agencyId', agency_id, 'name', name, 'shortName', short_name, 'code', code) ORDER BY agency_id <> $1, sort, id), '[]')
          FROM org_unit WHERE valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
           AND (agency_id = $1 OR id IN (SELECT m.receiver_id FROM recipient_group_member m JOIN recipient_group g ON g.id = m.group_id WHERE g.agency_id = $1 UNION SELECT target_id FROM unit_alias WHERE agency_id = $1))) AS units,
       (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'shortName', short_name, 'parentAgencyId', parent_agency_id)), '[]') FROM agency WHERE valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)) AS agencies,
       (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'outsideChain', outside_chain)), '[]') FROM external_party WHERE agency_id = $1 AND kind = 'external') AS externals,
       (SELECT coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'kind', p.kind, 'unitId', p.unit_id, 'holders',
          (SELECT coalesce(json_agg(x.full_name), '[]') FROM holding h JOIN person x ON x.id = h.person_id WHERE h.position_id = p.id AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to >= $2))) ORDER BY p.sort, p.id), '[]')
          FROM position p WHERE p.agency_id = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)) AS posts`,
    [agencyId, day],
  ))!;
  return makeDirectory(rows, agencyId);
}

function makeDirectory(rows: DirectoryRows, agencyId: string): OfficeDirectory {
  const own = rows.agencies.find((agency) => agency.id === agencyId)!;
  const parentOf = new Map(rows.agencies.map((agency) => [agency.id, agency.parentAgencyId]));
  const units = new Map(rows.units.map((unit) => [unit.id, unit]));
  const agencies = new Map(rows.agencies.map((agency) => [agency.id, agency]));
  const externals = new Map(rows.externals.map((body) => [body.id, body]));
  const posts = new Map(rows.posts.map((post) => [post.id, post]));
  const groups = new Map(rows.groups.map((group) => [group.id, group]));
  const head = rows.posts.find((post) => (agencyHeadKinds as readonly string[]).includes(post.kind)) ?? null;

  const partyOf = (kind: string, id: string): readonly Party[] => {
    switch (kind as PartyKind | 'group') {
      case 'group':
        return groups.get(id)?.members.flatMap((member) => partyOf(member.kind, member.id)) ?? [];
      case 'unit': {
        const unit = units.get(id);
        return unit ? [{ kind: 'unit', id, agencyId: unit.agencyId, name: unit.name, outsideChain: unit.agencyId !== agencyId && !isUnder(parentOf, unit.agencyId, agencyId) }] : [];
      }
      case 'agency': {
        const agency = agencies.get(id);
        return agency ? [{ kind: 'agency', id, agencyId: id, name: agency.name, outsideChain: id !== agencyId && !isUnder(parentOf, id, agencyId) }] : [];
      }
      case 'external': {
        const body = externals.get(id);
        return body ? [{ kind: 'external', id, agencyId: null, name: body.name, outsideChain: body.outsideChain }] : [];
      }
      case 'position': {
        const post = posts.get(id);
        return post ? [{ kind: 'position', id, agencyId, name: post.title, outsideChain: false }] : [];
      }
      default:
        return [];
    }
  };

  const byName = new Map<string, { kind: string; id: string }>();
  const remember = (name: string, kind: string, id: string): void => {
    const key = nameKey(name);
    if (!byName.has(key)) byName.set(key, { kind, id });
  };
  for (const alias of rows.aliases) remember(alias.name, alias.kind, alias.id);
  for (const group of rows.groups) remember(group.name, 'group', group.id);
  for (const unit of rows.units) for (const name of [unit.name, unit.shortName]) remember(name, 'unit', unit.id);
  for (const agency of [own, ...rows.agencies]) for (const name of [agency.name, agency.shortName]) remember(name, 'agency', agency.id);
  for (const body of rows.externals) remember(body.name, 'external', body.id);
  for (const post of rows.posts) if (post.unitId === null) remember(post.title, 'position', post.id);

  return {
    agency: partyOf('agency', agencyId)[0]!,
    headOfAgency: head === null ? null : (partyOf('position', head.id)[0] ?? null),
    unit: (unitId) => (unitId === null ? null : (partyOf('unit', unitId)[0] ?? null)),
    lookup: (printed) => {
      const key = nameKey(printed);
      const known = byName.get(key);
      if (known) return partyOf(known.kind, known.id);
      // "Lãnh đạo Sở", "Chủ tịch UBND huyện": the head answers for the leadership.
      if (head !== null && (/^lãnh đạo (?:sở|ubnd|ủy ban|cơ quan|chi cục|ban)/u.test(key) || key.startsWith(`${nameKey(head.title)} `))) return partyOf('position', head.id);
      return [];
    },
    leader: ({ name }) => {
      const post = rows.posts.filter((candidate) => candidate.holders.some((holder) => nameKey(holder) === nameKey(name)));
      const leading = post.find((candidate) => candidate.unitId === null) ?? post[0];
      return leading ? (partyOf('position', leading.id)[0] ?? null) : null;
    },
  };
}

/** A body is in the chain of command when the issuing agency stands above it. */
function isUnder(parentOf: ReadonlyMap<string, string | null>, agencyId: string, above: string): boolean {
  const seen = new Set<string>();
  for (let next: string | null | undefined = parentOf.get(agencyId); next && !seen.has(next); next = parentOf.get(next)) {
    if (next === above) return true;
    seen.add(next);
  }
  return false;
}
