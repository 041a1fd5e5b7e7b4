import type { LocalDate } from '#domain/calendar/local-date';

/**
 * The organisation as pure records (ORG-4): effective-dated, with stable ids. Persistence loads the rows
 * that a question needs, the resolvers of this folder answer it for a day. `validTo` is the last day in
 * effect, null when open; `validFrom` null means "since ever".
 */
export interface Effective {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** oneHead: sở, ban, chi cục; collective: UBND, HĐND, which sign TM. (SIGN-2). */
export type AgencyKind = 'oneHead' | 'collective';

/** Cơ quan: a legal body. */
export interface AgencyRecord extends Effective {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly parentAgencyId: string | null;
}

/** Đơn vị: a part of an agency. */
export interface UnitRecord extends Effective {
  readonly id: string;
  readonly agencyId: string;
  readonly parentUnitId: string | null;
  readonly name: string;
}

/** Chức vụ: a post; people hold it through holdings. */
export interface PositionRecord extends Effective {
  readonly id: string;
  readonly agencyId: string;
  /** The unit the post belongs to; null for the leaders of the agency. */
  readonly unitId: string | null;
  readonly title: string;
  readonly leadsUnitId: string | null;
  readonly headsAgency: boolean;
  /** What a deputy oversees: units by id and fields (PCI, đầu tư, ...) by code. */
  readonly overseesUnitIds: readonly string[];
  readonly overseesFields: readonly string[];
  /** The post that acts when this one is vacant or away, as configured; null when none is. */
  readonly substitutePositionId: string | null;
  /** The post above where the chart says so; null lets the rule of `nextPostUp` decide. */
  readonly nextUpPositionId: string | null;
}

/** An absence of a holder, both days included; `to` null while its end is not known. */
export interface Absence {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Who acts meanwhile, when the absence itself names somebody ("thay ông B"). */
  readonly substitutePersonId: string | null;
}

export interface HoldingRecord extends Effective {
  readonly id: string;
  readonly positionId: string;
  readonly personId: string;
  readonly absences: readonly Absence[];
}

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  /** The first day on which the person is no longer in service. */
  readonly leftOn: LocalDate | null;
}

export interface OrganisationSnapshot {
  readonly agencies: readonly AgencyRecord[];
  readonly units: readonly UnitRecord[];
  readonly positions: readonly PositionRecord[];
  readonly holdings: readonly HoldingRecord[];
  readonly persons: readonly PersonRecord[];
}

export function isInEffect(record: Effective, at: LocalDate): boolean {
  return (record.validFrom === null || record.validFrom <= at) && (record.validTo === null || at <= record.validTo);
}
