import type { DocumentType, Door } from '#domain/document/document-type';
import type { OrganisationSnapshot } from '#domain/organisation/organisation-snapshot';
import type { RouteTemplateStep } from '#domain/route/route-snapshot';
import type { SignatureForm } from '#domain/signing/signature-form';

/** A post that may sign this document on the day: holder of a mandate for its type and field (SIGN-8). */
export interface SignerOption {
  positionId: string;
  mandateId: string;
  form: SignatureForm;
  /** Printed lines, computed from the mandate and never typed. */
  lines: string[];
}

/** The versioned template of an agency for a type of document. */
export interface RouteTemplate {
  templateId: string;
  templateVersion: number;
  steps: RouteTemplateStep[];
}

/** What a submission rests on, read in one go. */
export interface SubmissionMaterial {
  versionId: string;
  versionNo: number;
  contentHash: string;
  title: string;
  type: DocumentType;
  door: Door;
  agencyId: string;
  draftingUnitId: string;
  drafterPersonId: string;
  /** Null for `issuedOutside`, and where the agency has none for this type. */
  template: RouteTemplate | null;
  organisation: OrganisationSnapshot;
  /** Posts of the agency in effect on the day, by their kind, in chart order (rule `positionKind`). */
  postsByKind: Record<string, string[]>;
  /** All who may sign on the day, the head of the agency first. */
  signers: SignerOption[];
  /** `issuedOutside`: number, code and date as entered; null for drafts. */
  number: number | null;
  codeNumber: string | null;
  issuedOn: string | null;
}
