import type { DocumentVerb } from '#domain/document/document-command';
import type { DocumentStage } from '#domain/document/document-stage';

/** Stages in which each command has a meaning; the screen's buttons and the validator ask the same table. */
export const commandStages: Record<DocumentVerb, readonly DocumentStage[]> = {
  submit: ['drafting'],
  decide: ['inRoute'],
  takeBack: ['drafting', 'inRoute', 'signed'],
  pullBack: ['inRoute', 'signed'],
  cancel: ['drafting', 'inRoute', 'signed'],
  allocateNumber: ['signed'],
  dispatch: ['issued'],
  recordIssued: ['drafting'],
  refuse: ['inRoute'],
  recall: ['issued', 'dispatched'],
  replace: ['issued', 'dispatched'],
};
