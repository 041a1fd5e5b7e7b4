import type { SignatureForm } from '#domain/signing/signature-form';

/** Bước của quy trình trình ký (FLOW-1 rows 6 to 8). */
export type RouteStepKind = 'initial' | 'checkForm' | 'sign';

/** One step of a versioned template: who decides is a rule over the organisation, not a name. */
export interface RouteTemplateStep {
  kind: RouteStepKind;
  owner:
    | { rule: 'headOfDraftingUnit' }
    | { rule: 'positionKind'; positionKind: string }
    | { rule: 'signer' };
  /** Thời hạn xử lý, in working days (model.md 6). */
  termWorkingDays: number;
}

/** The route of one document, resolved to posts and frozen at submission (model.md 3). */
export interface RouteSnapshot {
  templateId: string;
  templateVersion: number;
  /** The submission this route was resolved for; a new submission resolves anew. */
  steps: RouteStep[];
}

export interface RouteStep {
  no: number;
  kind: RouteStepKind;
  ownerPositionId: string;
  termWorkingDays: number;
  /** Set where the rule's own post may not or cannot decide (the drafter himself, vacant, absent): why another post was taken. */
  substitution: { forPositionId: string; reason: 'drafter' | 'vacant' | 'absent' | 'left' } | null;
  /** For `sign`: the mandate used and the lines it prints (SIGN-1, SIGN-8). */
  mandate: { mandateId: string; form: SignatureForm; lines: string[] } | null;
}
