import type { FactSpan } from '#domain/extraction/plan-facts';
import type { AgencyKind } from '#domain/organisation/organisation-snapshot';
import type { PositionKind } from '#domain/organisation/position-kind';

/**
 * Cơ quan do văn bản đề xuất: what one plan says about the office that issues it. Every entry carries the words that
 * prove it; what no words prove is listed under `assumptions` and shown as "giả định", never passed off as printed.
 */
export type AgencyLevel = 'province' | 'department' | 'district' | 'commune';
export type OfficeNodeKind = 'unit' | 'post' | 'agency' | 'external' | 'webPage' | 'group';
export type OfficeUnitKind = 'office' | 'division' | 'inspectorate' | 'publicServiceUnit' | 'subDepartment' | 'desk';
/** above: the superior; peer: beside it; below: the lower tier; outside: nobody's chain of command (ESC-8). */
export type BodyRelation = 'above' | 'peer' | 'below' | 'outside';

/** Why an entry, or part of it, is not read but supposed. libs/messages words each. */
export const officeAssumptions = [
  'agencyInferred', 'placeAssumed', 'levelAssumed', 'parentInferred', 'officeAssumed', 'draftingUnitAssumed', 'headOfAgency', 'headOfUnit', 'chiefOfOffice', 'clerk', 'drafter',
  'abbreviationRead', 'abbreviationOdd', 'headWordAdded', 'spellingClose', 'membersAssumed', 'membersUnknown', 'staffAssumed', 'honorificGuessed',
] as const;
export type OfficeAssumption = (typeof officeAssumptions)[number];

export interface OfficeEvidence {
  /** The printed name, without the line around it. */
  readonly printed: string;
  readonly span?: FactSpan;
}

export interface NamedPerson {
  readonly fullName: string;
  readonly honorific: 'ông' | 'bà';
}

export interface OfficeNode {
  /** Stable for one set of facts; edits name it. */
  readonly key: string;
  readonly kind: OfficeNodeKind;
  readonly name: string;
  readonly code: string | null;
  readonly unitKind: OfficeUnitKind | null;
  readonly positionKind: PositionKind | null;
  readonly relation: BodyRelation | null;
  /** Unit it lies in; null directly under the agency. */
  readonly parentKey: string | null;
  /** The unit a post leads. */
  readonly leadsKey: string | null;
  /** Other spellings of the document, remembered as aliases. */
  readonly otherNames: readonly string[];
  /** Keys of a group's members; an empty group is one receiver whose list is not known. */
  readonly members: readonly string[];
  /** Who holds the post by the document's own words; null: nobody is named. */
  readonly person: NamedPerson | null;
  /** An agency of the chain: gets a head and a clerk (assumed), so that it can receive and report here. */
  readonly staffed: boolean;
  readonly isRecordsOffice: boolean;
  readonly evidence: readonly OfficeEvidence[];
  readonly assumptions: readonly OfficeAssumption[];
  /** Proposed to be taken over; what only hints ("đơn vị liên quan") starts unticked. */
  readonly chosen: boolean;
}

export interface ProposedAgency {
  readonly name: string;
  readonly printedName: string;
  readonly shortName: string;
  readonly code: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly place: string;
  readonly printedParent: string | null;
  readonly parentKey: string | null;
  readonly evidence: readonly OfficeEvidence[];
  readonly assumptions: readonly OfficeAssumption[];
}

/** How the plan is signed (SIGN-1): becomes a mandate. */
export interface ProposedSigning {
  readonly postKey: string;
  readonly form: 'head' | 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'TM+KT' | 'TL+KT';
  readonly authorityKey: string | null;
}

export interface ProposedOffice {
  readonly agency: ProposedAgency;
  readonly nodes: readonly OfficeNode[];
  readonly draftingUnitKey: string;
  readonly signing: readonly ProposedSigning[];
}
