import type { LocalDate } from '#domain/calendar/local-date';
import type { AgencySettings } from '#domain/organisation/agency-settings';
import type { AgencyKind, OrganisationSnapshot } from '#domain/organisation/organisation-snapshot';
import { agencyHeadKinds } from '#domain/organisation/position-kind';
import type { SigningMandate } from '#domain/signing/signing-mandate';
import type { Sql } from '#persistence/sql';
import { readStamp } from '#persistence/stores/installation-stamp';

/** What the stores know of one agency beyond the pure records. */
export interface AgencyFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly printedName: string;
  readonly printedParent: string | null;
  readonly code: string;
  readonly place: string;
  readonly kind: AgencyKind;
  readonly level: string;
  readonly parentAgencyId: string | null;
  readonly email: string | null;
  readonly settings: AgencySettings;
}

export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly isRecordsOffice: boolean;
  readonly successorUnitId: string | null;
}

export interface AgencyOrganisation {
  readonly agency: AgencyFacts;
  readonly snapshot: OrganisationSnapshot;
  readonly units: ReadonlyMap<string, UnitFacts>;
  /** Kind of each post, in chart order. */
  readonly kindOf: ReadonlyMap<string, string>;
  readonly mandates: readonly SigningMandate[];
  readonly persons: ReadonlyMap<string, { fullName: string; honorific: string; email: string }>;
}

interface Cached {
  version: number;
  organisation: AgencyOrganisation;
}

/** Per process and database; an entry holds while organisation_version stands still. */
const cache = new WeakMap<object, Map<string, Cached>>();

/**
 * The organisation of one agency, all its effective-dated rows: the pure resolvers answer for the day asked (ORG-4).
 * Two short statements when it changed, one when it did not. `keeper` is the DataSource the memory belongs to.
 */
export async function readOrganisation(sql: Sql, keeper: object, agencyId: string): Promise<AgencyOrganisation> {
  const { organisationVersion: version } = await readStamp(sql);
  const kept = cache.get(keeper)?.get(agencyId);
  if (kept?.version === version) return kept.organisation;
  const organisation = await load(sql, agencyId);
  const entries = cache.get(keeper) ?? new Map<string, Cached>();
  cache.set(keeper, entries);
  if (entries.size > 500) entries.clear();
  entries.set(agencyId, { version, organisation });
  return organisation;
}

interface Loaded {
  agency: AgencyFacts & { validFrom: LocalDate; validTo: LocalDate | null };
  units: (UnitFacts & { agencyId: string; parentUnitId: string | null; validFrom: LocalDate; validTo: LocalDate | null })[];
  positions: { id: string; agencyId: string; unitId: string | null; title: string; kind: string; leadsUnitId: string | null; overseesUnitIds: string[]; overseesFields: string[]; upPositionId: string | null; substitutePositionId: string | null; validFrom: LocalDate; validTo: LocalDate | null }[];
  holdings: { id: string; positionId: string; personId: string; validFrom: LocalDate; validTo: LocalDate | null; absentFrom: LocalDate | null; absentTo: LocalDate | null }[];
  persons: { id: string; fullName: string; honorific: string; email: string; leftOn: LocalDate | null }[];
  mandates: SigningMandate[];
}

const asJson = (columns: string, from: string) => `(SELECT coalesce(json_agg(r ORDER BY r.sort, r.id), '[]') FROM (SELECT ${columns} FROM ${from}) r)`;

async function load(sql: Sql, agencyId: string): Promise<AgencyOrganisation> {
  const found = await sql.row<Loaded>(
    `SELECT (SELECT row_to_json(r) FROM (SELECT id, name, short_name AS "shortName", printed_name AS "printedName", printed_parent AS "printedParent", code, place, kind, level,
              parent_agency_id AS "parentAgencyId", email, settings, valid_from AS "validFrom", valid_to AS "validTo" FROM agency WHERE id = $1) r) AS agency,
       ${asJson('id, agency_id AS "agencyId", parent_unit_id AS "parentUnitId", name, short_name AS "shortName", code, is_records_office AS "isRecordsOffice", successor_unit_id AS "successorUnitId", valid_from AS "validFrom", valid_to AS "validTo", sort', 'org_unit WHERE agency_id = $1')} AS units,
       ${asJson('id, agency_id AS "agencyId", unit_id AS "unitId", title, kind, leads_unit_id AS "leadsUnitId", oversees_unit_ids AS "overseesUnitIds", oversees_fields AS "overseesFields", up_position_id AS "upPositionId", substitute_position_id AS "substitutePositionId", valid_from AS "validFrom", valid_to AS "validTo", sort', 'position WHERE agency_id = $1')} AS positions,
       ${asJson('h.id, h.position_id AS "positionId", h.person_id AS "personId", h.valid_from AS "validFrom", h.valid_to AS "validTo", h.absent_from AS "absentFrom", h.absent_to AS "absentTo", 0 AS sort', 'holding h JOIN position p ON p.id = h.position_id WHERE p.agency_id = $1')} AS holdings,
       ${asJson('id, full_name AS "fullName", honorific, email, left_on AS "leftOn", 0 AS sort', 'person WHERE id IN (SELECT h.person_id FROM holding h JOIN position p ON p.id = h.position_id WHERE p.agency_id = $1)')} AS persons,
       ${asJson('id, agency_id AS "agencyId", position_id AS "positionId", form, authority_position_id AS "authorityPositionId", document_types AS "documentTypes", fields, basis, valid_from AS "validFrom", valid_to AS "validTo", 0 AS sort', 'signing_mandate WHERE agency_id = $1')} AS mandates`,
    [agencyId],
  );
  if (!found?.agency) throw new Error(`agency ${agencyId} does not exist`);
  const { agency, units, positions, holdings, persons, mandates } = found;
  return {
    agency,
    units: new Map(units.map((unit) => [unit.id, unit])),
    kindOf: new Map(positions.map((position) => [position.id, position.kind])),
    mandates,
    persons: new Map(persons.map((person) => [person.id, person])),
    snapshot: {
      agencies: [agency],
      units,
      positions: positions.map(({ kind, upPositionId, ...position }) => ({ ...position, nextUpPositionId: upPositionId, headsAgency: (agencyHeadKinds as readonly string[]).includes(kind) })),
      holdings: holdings.map(({ absentFrom, absentTo, ...holding }) => ({ ...holding, absences: absentFrom === null ? [] : [{ from: absentFrom, to: absentTo, substitutePersonId: null }] })),
      persons: persons.map((person) => ({ id: person.id, name: person.fullName, leftOn: person.leftOn })),
    },
  };
}
