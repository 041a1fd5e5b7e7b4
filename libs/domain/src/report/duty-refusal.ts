import type { DutyRefusal } from '#domain/report/check-duty-move';
import type { IndexResultFault } from '#domain/index-result/check-index-result';
import type { ExtensionFault } from '#domain/due/moved-due-date';

/** Every reason for which an act on a duty, a consolidation or the end of a plan is refused; sentences in libs/messages. */
export type FollowUpRefusalCode =
  | DutyRefusal
  | ExtensionFault
  | 'duty.notFound'
  | 'duty.notAllowed' // {action}
  | 'duty.draftChanged' // {editNo}: somebody saved the report in between
  | 'duty.draftEmpty' // nothing was filled in
  | 'duty.stateMissing' // {planTaskId}: a task of the report has no state
  | 'duty.figureNotAsked' // {planTaskId}: the task prints no figure
  | 'duty.upwardByDocument' // settled by its BC, not by a form
  | 'duty.notUnarmed'
  | 'plan.notFound'
  | 'plan.notInForce' // {stage}
  | 'plan.actNotAllowed' // {action}
  | 'plan.reasonMissing'
  | 'plan.dutiesOpen' // {count}
  | 'consolidation.changed' // {editNo}
  | 'consolidation.nothingAccepted'
  | 'consolidation.reportExists' // {documentId}
  | IndexResultFault // {year}
  | 'indexResult.indicatorUnknown'
  | 'followUp.keyReused' // {key}
  | 'followUp.fileUnknown'; // {sha256}

/** How the follow-up says no for good: an answer to a person, never a fault. */
export class FollowUpRefusedError extends Error {
  override readonly name = 'FollowUpRefusedError';

  constructor(
    readonly code: FollowUpRefusalCode,
    readonly params: Record<string, unknown> = {},
  ) {
    super(code);
  }
}
