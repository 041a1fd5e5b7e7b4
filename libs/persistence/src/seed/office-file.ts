import type { AgencySettings } from '#domain/organisation/agency-settings';
import type { RouteTemplateStep } from '#domain/route/route-snapshot';
import type { SignatureForm } from '#domain/signing/signature-form';

/**
 * An office as a data file: what `office:load` reads and the demo is made of. Ids are readable slugs, stable for ever;
 * loading the same file again brings the rows up to date and removes nothing.
 */
export interface OfficeFile {
  agencies: OfficeAgency[];
  people: OfficePerson[];
}

export interface OfficeAgency {
  id: string;
  name: string;
  printedName: string;
  shortName: string;
  code: string;
  kind: 'oneHead' | 'collective';
  level: 'province' | 'department' | 'district' | 'commune';
  parentAgencyId?: string;
  printedParent?: string;
  place: string;
  organId?: string;
  email?: string;
  validFrom: string;
  validTo?: string;
  /** What took over its work when it ended (ORG-2). */
  successorAgencyId?: string;
  settings: AgencySettings;
  units: OfficeUnit[];
  positions: OfficePosition[];
  mandates: OfficeMandate[];
  externals: OfficeExternal[];
  groups: OfficeGroup[];
  aliases: OfficeAlias[];
  routes: { documentType: string; steps: RouteTemplateStep[] }[];
}

export interface OfficeUnit {
  id: string;
  name: string;
  shortName: string;
  code: string;
  kind: string;
  parentUnitId?: string;
  isRecordsOffice?: boolean;
  validFrom?: string;
  validTo?: string;
  successorUnitId?: string;
}

export interface OfficePosition {
  id: string;
  title: string;
  kind: string;
  unitId?: string;
  leadsUnitId?: string;
  overseesUnitIds?: string[];
  overseesFields?: string[];
  upPositionId?: string;
  substitutePositionId?: string;
  /** Người giữ chức vụ; more than one for a pool such as the officers of a division. */
  holders: { personId: string; form?: 'appointed' | 'acting' | 'inCharge'; validFrom?: string; validTo?: string; absentFrom?: string; absentTo?: string }[];
}

export interface OfficeMandate {
  id: string;
  positionId: string;
  form: SignatureForm;
  authorityPositionId?: string;
  documentTypes?: string[];
  fields?: string[];
  basis: string;
}

export interface OfficeExternal {
  id: string;
  name: string;
  kind: 'external' | 'webPage';
  channel: 'email' | 'byHand' | 'publish';
  email?: string;
  outsideChain?: boolean;
}

export interface OfficeGroup {
  id: string;
  name: string;
  members: { kind: 'agency' | 'unit' | 'position' | 'external' | 'webPage'; id: string }[];
}

export interface OfficeAlias {
  alias: string;
  kind: 'agency' | 'unit' | 'position' | 'external' | 'webPage' | 'group';
  id: string;
}

export interface OfficePerson {
  id: string;
  fullName: string;
  honorific: 'ông' | 'bà';
  email: string;
  username: string;
  isDemo?: boolean;
  isInstallationAdministrator?: boolean;
}
