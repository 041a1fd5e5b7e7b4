import type { FollowUpRefusalCode } from '#domain/report/duty-refusal';
import type { DutyState } from '#domain/report/duty-state';

export const dutyStateLabels: Record<DutyState, string> = {
  notOpen: 'Not open yet', open: 'Not sent', submitted: 'Sent, to be accepted', returned: 'Returned', accepted: 'Accepted', nothingToReport: 'Nothing to report, to be accepted', excused: 'Excused',
  released: 'Released', closedWithoutReport: 'Closed without report', settledBefore: 'Past when issued',
};
export const followUpProblems: Record<FollowUpRefusalCode, string> = {
  'duty.notFound': 'There is no such reporting duty, or it is not within your reach.', 'duty.notAllowed': 'You have no authority to do this.', 'duty.draftChanged': 'Somebody else has just changed the report. Open it again.',
  'duty.draftEmpty': 'The report is empty.', 'duty.stateMissing': 'A task has no state yet.', 'duty.figureNotAsked': 'This task asks for no figure.', 'duty.upwardByDocument': 'A report that leaves the agency goes as a document: make it at the consolidation desk.',
  'duty.notUnarmed': 'The due day cannot be computed: the calendar of that year is empty.', 'duty.moveNotAllowed': 'This cannot be done in the present state of the report.', 'duty.notOpenYet': 'The period is not open yet.',
  'duty.alreadySubmitted': 'The report has been sent.', 'duty.alreadyEnded': 'This duty is over.', 'duty.planNotInForce': 'The plan is no longer in force.', 'duty.reasonMissing': 'A reason is needed.',
  'duty.alreadyOpenedByReceiver': 'The receiver has opened the report; it cannot be taken back.', 'duty.extensionTooLate': 'The day has passed; no extension can be asked for.', 'duty.extensionPending': 'An extension is already being decided.',
  'duty.extensionNotAsked': 'No extension is being asked for.', 'duty.fixByDayMissing': 'Choose a day after today by which it is to be mended.', 'duty.extensionNotLater': 'The new day must lie after the present one.', 'duty.extensionInThePast': 'The new day has passed.',
  'plan.notFound': 'There is no such plan, or it is not within your reach.', 'plan.notInForce': 'The plan is no longer in force.', 'plan.actNotAllowed': 'You have no authority to do this.', 'plan.reasonMissing': 'A reason for stopping is needed.',
  'plan.dutiesOpen': '{count} duties are still open. Give a reason to close the plan all the same.', 'consolidation.changed': 'Somebody else has just changed the consolidation. Open it again.', 'consolidation.nothingAccepted': 'No report has been accepted yet.',
  'consolidation.reportExists': 'There is a draft report of this period already.', 'followUp.keyReused': 'This request repeats the key of another one. Reload and try again.', 'followUp.fileUnknown': 'The attached file was never uploaded.',
};
