import type { DocumentStage } from '#domain/document/document-stage';

/** Verbs on one document. What has no row here does not exist on screen (model.md 7). */
export const documentActions = [
  'view', 'edit', 'answerWarnings', 'mapReceiver', 'submit', 'recordIssued', 'initial', 'checkForm', 'sign', 'takeBack', 'pullBack', 'cancel',
  'refuse', 'allocateNumber', 'attachSealed', 'dispatch', 'recall', 'startReplacement', 'retryDelivery', 'markByHand', 'markPublished', 'acknowledge', 'receive', 'viewRoute', 'viewRegister', 'viewAudit',
] as const;
export type DocumentAction = (typeof documentActions)[number];

/**
 * What a person is to a document today; one person may be several. The checkers and the signer are those who own the
 * open step, in their own post or as its substitute; `decisionAuthor` gave the latest decision; `signatory`
 * is who signed what was issued, or now holds that post; the receivers' side
 * exists only after the number.
 */
export const documentRelations = [
  'drafter', 'headOfDraftingUnit', 'contentChecker', 'formChecker', 'signer', 'decisionAuthor', 'clerk', 'headOfAgency', 'agencyMember',
  'signatory', 'draftingUnitMember',
  'receiver', 'receivingClerk', 'receivingHead', 'agencyAdministrator', 'installationAdministrator',
] as const;
export type DocumentRelation = (typeof documentRelations)[number];

export const DOCUMENT_PERMISSIONS: Readonly<Record<DocumentAction, readonly DocumentRelation[]>> = {
  // Drafts, routes and registers are private to the agency; a receiver sees the issued document and its own delivery.
  view: ['drafter', 'headOfDraftingUnit', 'contentChecker', 'formChecker', 'signer', 'decisionAuthor', 'clerk', 'headOfAgency', 'agencyMember', 'receiver', 'receivingClerk', 'receivingHead', 'agencyAdministrator'],
  edit: ['drafter'],
  answerWarnings: ['drafter'],
  mapReceiver: ['drafter', 'clerk', 'agencyAdministrator'],
  submit: ['drafter'],
  recordIssued: ['drafter', 'clerk'],
  initial: ['contentChecker'],
  checkForm: ['formChecker'],
  sign: ['signer'],
  takeBack: ['decisionAuthor'],
  pullBack: ['drafter', 'headOfDraftingUnit'],
  cancel: ['drafter', 'headOfDraftingUnit'],
  refuse: ['signer'],
  // FLOW-3, NUM-7: the records office numbers, seals and sends, nobody else.
  allocateNumber: ['clerk'],
  attachSealed: ['clerk'],
  dispatch: ['clerk'],
  // FIX-3: who set his name to it, or the head of the agency, takes it back by a written act.
  recall: ['signatory', 'headOfAgency'],
  // FIX-1: whoever drafted it, or works in the unit that did, drafts what replaces it; deciding stays with the route.
  startReplacement: ['drafter', 'headOfDraftingUnit', 'draftingUnitMember'],
  retryDelivery: ['clerk'],
  markByHand: ['clerk'],
  markPublished: ['clerk'],
  acknowledge: ['receivingClerk', 'receivingHead'],
  receive: ['receivingClerk'],
  viewRoute: ['drafter', 'headOfDraftingUnit', 'contentChecker', 'formChecker', 'signer', 'decisionAuthor', 'clerk', 'headOfAgency', 'agencyMember', 'agencyAdministrator'],
  viewRegister: ['clerk', 'headOfAgency', 'agencyMember', 'agencyAdministrator'],
  viewAudit: ['headOfAgency', 'clerk', 'agencyAdministrator', 'installationAdministrator'],
};

/** Stages in which a verb has a meaning; null: wherever it may be seen. */
export const DOCUMENT_ACTION_STAGES: Readonly<Record<DocumentAction, readonly DocumentStage[] | null>> = {
  view: null, viewRoute: null, viewRegister: null, viewAudit: null,
  edit: ['drafting'], answerWarnings: ['drafting'], mapReceiver: ['drafting', 'inRoute', 'signed', 'issued'], submit: ['drafting'], recordIssued: ['drafting'],
  initial: ['inRoute'], checkForm: ['inRoute'], sign: ['inRoute'], takeBack: ['drafting', 'inRoute', 'signed'], pullBack: ['inRoute', 'signed'], cancel: ['drafting', 'inRoute', 'signed'],
  refuse: ['inRoute'], allocateNumber: ['signed'], attachSealed: ['issued', 'dispatched'], dispatch: ['issued'], recall: ['issued', 'dispatched'], startReplacement: ['issued', 'dispatched'],
  // After an end they are of the notice of that end; the document itself is frozen (FIX-4).
  retryDelivery: ['issued', 'dispatched', 'recalled', 'replaced'], markByHand: ['issued', 'dispatched', 'recalled', 'replaced'], markPublished: ['issued', 'dispatched', 'recalled', 'replaced'],
  acknowledge: ['issued', 'dispatched', 'recalled', 'replaced'], receive: ['issued', 'dispatched'],
};

/** Verbs by which a person decides on a document; the drafter never does on his own (WRP-5). */
export const decidingActions: readonly DocumentAction[] = ['initial', 'checkForm', 'sign', 'refuse'];

export function mayDoOnDocument(action: DocumentAction, relations: ReadonlySet<DocumentRelation>): boolean {
  if (decidingActions.includes(action) && relations.has('drafter')) return false;
  return DOCUMENT_PERMISSIONS[action].some((relation) => relations.has(relation));
}

/** Everything this person may do with the document where it stands now. */
export function allowedDocumentActions(subject: { stage: DocumentStage; relations: ReadonlySet<DocumentRelation> }): DocumentAction[] {
  return documentActions.filter((action) => (DOCUMENT_ACTION_STAGES[action]?.includes(subject.stage) ?? true) && mayDoOnDocument(action, subject.relations));
}
