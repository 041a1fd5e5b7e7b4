import type { KnownAgency, KnownOffice } from '#domain/organisation/proposal/match-office';
import type { PositionKind } from '#domain/organisation/position-kind';
import type { Sql } from '#persistence/sql';
import { readDirectory } from '#persistence/stores/directory-reader';
import { readOrganisation } from '#persistence/stores/organisation-reader';

/** Every agency of the installation, ended ones too: a document names the bodies of its own day (ORG-4). */
export async function readKnownAgencies(sql: Sql): Promise<KnownAgency[]> {
  return sql.rows<KnownAgency>('SELECT id, name, short_name AS "shortName", place, level, parent_agency_id AS "parentAgencyId", valid_from AS "validFrom", valid_to AS "validTo" FROM agency ORDER BY id');
}

export async function readKnownOffice(sql: Sql, keeper: object, agencyId: string): Promise<KnownOffice> {
  const { snapshot, units, kindOf, persons } = await readOrganisation(sql, keeper, agencyId);
  const { directory } = await readDirectory(sql, keeper, agencyId);
  return {
    directory,
    units: snapshot.units.map((unit) => ({ ...units.get(unit.id)!, validFrom: unit.validFrom, validTo: unit.validTo })),
    posts: snapshot.positions.map((post) => ({
      id: post.id, title: post.title, kind: (kindOf.get(post.id) ?? 'officer') as PositionKind, unitId: post.unitId, leadsUnitId: post.leadsUnitId, validFrom: post.validFrom, validTo: post.validTo,
      holders: snapshot.holdings.filter((holding) => holding.positionId === post.id && holding.validTo === null).map((holding) => persons.get(holding.personId)?.fullName ?? ''),
    })),
  };
}
