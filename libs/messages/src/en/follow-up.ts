import type { DueStepCode } from '#domain/due/explain-due-date';
import type { DutyAction } from '#domain/permission/duty-permissions';
import type { DutyStanding } from '#domain/report/duty-standing';
import type { FollowUpRefusalCode } from '#domain/report/duty-refusal';
import type { DutyState } from '#domain/report/duty-state';
import type { TaskReportState } from '#domain/report/report-line';
import { dayText } from '#messages/en/day-words';
import { periodText } from '#messages/en/period-words';

/** Sentences of the follow-up, English: states, buttons, the explanation of a due day, rungs, refusals, notices. */
export const dutyStateLabels: Record<DutyState, string> = {
  notOpen: 'Not open yet', open: 'Not sent', submitted: 'Sent, to be accepted', returned: 'Returned', accepted: 'Accepted', nothingToReport: 'Nothing to report, to be accepted', excused: 'Excused',
  released: 'Released', closedWithoutReport: 'Closed without report', settledBefore: 'Past when issued',
};
export const standingLabels: Record<DutyStanding, string> = {
  notJudged: 'Not counted', doneOnTime: 'On time', doneLate: 'Late', running: 'In time', dueSoon: 'Due soon', dueToday: 'Due today', overdue: 'Overdue, not sent', fixing: 'Being mended', fixOverdue: 'Overdue to mend',
};
export const dutyActionLabels: Record<DutyAction, string> = {
  saveDraft: 'Save draft', submit: 'Send the report', nothingToReport: 'Nothing to report', takeBack: 'Take the report back', requestExtension: 'Ask for an extension', accept: 'Accept', return: 'Return', excuse: 'Excuse',
  remind: 'Remind', recordPaper: 'Enter a paper report', decideExtension: 'Decide on the extension',
};
export const taskReportStateLabels: Record<TaskReportState, string> = { notStarted: 'Not started', inProgress: 'In progress', done: 'Done', blocked: 'Blocked' };

export const dueStepSentences: Record<DueStepCode, string> = {
  nominal: 'Day printed in the plan: {date}', dayBefore: 'Printed as “before the day”, so the last day is {date}', lastDayIncluded: 'The printed day counts, so the last day is {date}', passedDayOff: '{date} is {reason}: back to the working day before',
  strictDay: 'The last day counts as {date}; reminders count back from it', lenientFromNominal: 'The agency counts lateness from the printed day: {date}', lenientPassedDayOff: '{date} is {reason}: on to the next working day',
  graceDay: 'One working day is added: {date}', lateAfterDay: 'Late from 24:00 of {date}', provisionalYear: 'The calendar of the year of {date} is provisional and may change',
};
export const dayOffWords: Readonly<Record<string, string>> = { saturday: 'a Saturday', sunday: 'a Sunday', dayOff: 'a day off', weekday: 'a working day', workingSaturday: 'a worked Saturday' };

/** A rung by its place: T-7 before, T+1 after. */
export function rungWords(rung: string): string {
  const found = /^T([+-])(\d+)$/.exec(rung);
  if (!found) return 'Direct reminder';
  const days = `${found[2]} working day${found[2] === '1' ? '' : 's'}`;
  return found[1] === '-' ? `Reminder ${days} before` : `Pressed ${days} after`;
}
export const rungFormLabels: Readonly<Record<string, string>> = { reminder: 'Reminder', notice: 'Notice of lateness', noticeOverLeader: 'Pressing notice in the name of a leader', letterDraft: 'Draft of a pressing letter', list: 'List of late units for a leader' };
export const actionWords: Readonly<Record<string, string>> = { remindUnit: 'Reminds the unit', noticeHead: 'Tells the head of the unit of the lateness', press: 'Presses', listToLeader: 'Sends the list of late units to the leader in charge', listToAgencyHead: 'Sends the list of late units to the head of the agency' };
const plannedStateWords: Readonly<Record<string, string>> = { planned: 'Will be sent', fired: 'Sent', skipped: 'Not sent', merged: 'Merged into a later rung' };
const skipReasons: Readonly<Record<string, string>> = {
  settled: 'the duty was over', submitted: 'the report had been sent', returned: 'the report was returned', extended: 'extended', excused: 'excused', planEnded: 'the plan was stopped or ended', ladderReplaced: 'a new ladder took its place',
  vacant: 'nobody holds the post', absent: 'the holder was absent', left: 'the holder has left', ended: 'the post is gone', drafter: 'is the drafter',
};
export function plannedStateText(state: string, reason: string | null): string {
  const why = reason === null ? '' : (skipReasons[reason] ?? '');
  return why === '' ? (plannedStateWords[state] ?? state) : `${plannedStateWords[state] ?? state}: ${why}`;
}
export function passedText(passed: readonly { title: string; reason: string }[]): string {
  return passed.map((post) => `${post.title}: ${skipReasons[post.reason] ?? post.reason}`).join('; ');
}

/** Why a due day moves: the edited days between the printed day and the new one; or the year that was empty until now. */
export function movedBecauseText(days: readonly { date: string; name: string; working: boolean }[], emptyYear: number | null): string {
  if (emptyYear !== null) return `The calendar of ${emptyYear} was entered; the day can be computed now`;
  return days.map((one) => `${dayText(one.date)} ${one.working ? 'is a working day now' : `is a day off now (${one.name})`}`).join('; ');
}

export const followUpProblems: Record<FollowUpRefusalCode, string> = {
  'duty.notFound': 'There is no such reporting duty, or it is not within your reach.', 'duty.notAllowed': 'You have no authority to do this.', 'duty.draftChanged': 'Somebody else has just changed the report. Open it again.',
  'duty.draftEmpty': 'The report is empty.', 'duty.stateMissing': 'A task has no state yet.', 'duty.figureNotAsked': 'This task asks for no figure.', 'duty.upwardByDocument': 'A report that leaves the agency goes as a document: make it at the consolidation desk.',
  'duty.notUnarmed': 'The due day cannot be computed: the calendar of that year is empty.', 'duty.moveNotAllowed': 'This cannot be done in the present state of the report.', 'duty.notOpenYet': 'The period is not open yet.',
  'duty.alreadySubmitted': 'The report has been sent.', 'duty.alreadyEnded': 'This duty is over.', 'duty.planNotInForce': 'The plan is no longer in force.', 'duty.reasonMissing': 'A reason is needed.',
  'duty.alreadyOpenedByReceiver': 'The receiver has opened the report; it cannot be taken back.', 'duty.extensionTooLate': 'The day has passed; no extension can be asked for.', 'duty.extensionPending': 'An extension is already being decided.',
  'duty.extensionNotAsked': 'No extension is being asked for.', 'duty.fixByDayMissing': 'Choose a day after today by which it is to be mended.', 'duty.extensionNotLater': 'The new day must lie after the present one.', 'duty.extensionInThePast': 'The new day has passed.',
  'plan.notFound': 'There is no such plan, or it is not within your reach.', 'plan.notInForce': 'The plan is no longer in force.', 'plan.actNotAllowed': 'You have no authority to do this.', 'plan.reasonMissing': 'A reason for stopping is needed.',
  'plan.dutiesOpen': '{count} duties are still open. Give a reason to close the plan all the same.', 'consolidation.changed': 'Somebody else has just changed the consolidation. Open it again.', 'consolidation.nothingAccepted': 'No report has been accepted yet.',
  'indexResult.yearInvalid': 'The year {year} is not valid: from 2005 to this year.', 'indexResult.empty': 'Enter a score or a rank at least.', 'indexResult.scoreInvalid': 'A score lies between 0 and 100.', 'indexResult.rankInvalid': 'A rank is a whole number from 1.', 'indexResult.rankAboveCount': 'The number of rated bodies is a whole number, not below the rank.',
  'indexResult.sourceMissing': 'Name the source of the result.', 'indexResult.dayInvalid': 'The day of publication is not valid.', 'indexResult.dayInFuture': 'The day of publication has not come yet.', 'indexResult.dayBeforeYear': 'A result cannot be published before the year {year} it measures.', 'indexResult.indicatorUnknown': 'The plan has no such indicator.',
  'consolidation.reportExists': 'There is a draft report of this period already.', 'followUp.keyReused': 'This request repeats the key of another one. Reload and try again.', 'followUp.fileUnknown': 'The attached file was never uploaded.',
};

type Params = Readonly<Record<string, unknown>>;
const day = (params: Params, name: string): string => (typeof params[name] === 'string' ? dayText(params[name]) : '');
const text = (params: Params, name: string): string => (typeof params[name] === 'string' || typeof params[name] === 'number' ? String(params[name]) : '');
const reportOf = (params: Params): string => `the report for ${periodText(text(params, 'periodLabel'))} (${text(params, 'planTitle')})`;
function passedOf(params: Params): string {
  const passed = params['passed'] as readonly { title: string; reason: string }[] | undefined;
  return passed && passed.length > 0 ? ` It comes to you because: ${passedText(passed)}.` : '';
}
/** A report under the pen, or given up, is not on its way yet (model.md 1). */
const onItsWay: ReadonlySet<unknown> = new Set(['inRoute', 'signed', 'issued']);
const signingOf = (params: Params): string => (onItsWay.has(params['answering']) ? ' The report is in the route.' : '');

const notices: Readonly<Record<string, (params: Params) => string>> = {
  dutyReminder: (p) => `${p['outside'] === true ? `Remind ${text(p, 'reporterName')} (outside the system): ` : ''}Due soon: ${reportOf(p)} to ${text(p, 'receiverName')}, last day ${day(p, 'strictDay')}.${signingOf(p)}${passedOf(p)}`,
  dutyLate: (p) => `${text(p, 'reporterName')} has not sent ${reportOf(p)} to ${text(p, 'receiverName')}; due ${day(p, 'strictDay')}.${signingOf(p)}${passedOf(p)}`,
  dutyPressed: (p) => `${text(p, 'reporterName')} is ${p['wording'] === 'ask' ? 'asked' : 'required'} to send ${reportOf(p)} at once; due ${day(p, 'strictDay')}.${text(p, 'overName') === '' ? '' : ` In the name of ${text(p, 'overName')}.`}${signingOf(p)}${passedOf(p)}`,
  lateList: (p) => `Late reports: ${((p['items'] as readonly Params[] | undefined) ?? []).map((one) => `${text(one, 'reporterName')} (${periodText(text(one, 'periodLabel'))}${onItsWay.has(one['answering']) ? ', the report is in the route' : ''})`).join('; ')}. ${text(p, 'planTitle')}`,
  pressingLetterDrafted: (p) => `A letter that presses ${text(p, 'reporterName')} for ${reportOf(p)} was drafted and waits for review.${passedOf(p)}`,
  dutyReturned: (p) => `Returned: ${reportOf(p)}: “${text(p, 'reason')}”. To be mended by the end of ${day(p, 'fixByDay')}.`,
  dutyAccepted: (p) => `${text(p, 'receiverName')} accepted ${reportOf(p)}.`,
  dutyExcused: (p) => `Excused from ${reportOf(p)}: ${text(p, 'reason')}`,
  dutyReminded: (p) => `${text(p, 'text')} (${reportOf(p)}; due ${day(p, 'strictDay')})`,
  extensionAsked: (p) => `${text(p, 'reporterName')} asks to extend ${reportOf(p)} to ${day(p, 'proposedDay')}: ${text(p, 'reason')}`,
  extensionGranted: (p) => `Extended: ${reportOf(p)}, to the end of ${day(p, 'newDay')} (before: ${day(p, 'oldDay')}).`,
  extensionRefused: (p) => `No extension for ${reportOf(p)}. ${text(p, 'reason')}`,
  dutyMovedByCalendar: (p) => `The due day of ${reportOf(p)} moved from ${day(p, 'oldDay')} to ${day(p, 'newDay')} because the working calendar changed: ${text(p, 'reason')}`,
  dutyRecordedFromPaper: (p) => `${reportOf(p).replace(/^t/, 'T')} was entered from the paper received on ${day(p, 'receivedOn')}.`,
  planStopped: (p) => `The plan was stopped: ${text(p, 'planTitle')}. ${text(p, 'reason')} Remaining reports need not be sent.`,
  yearEmpty: (p) => `The working calendar of ${text(p, 'year')} was not entered; some due days cannot be computed (${text(p, 'planTitle')}).`,
};

/** Null for a kind that is not of the follow-up. */
export function followUpNoticeText(kind: string, params: Params): string | null {
  return notices[kind]?.(params).replace(/\s{2,}/g, ' ').trim() ?? null;
}
