import { dayOf } from '#domain/calendar/instant';
import type { SubmissionRow } from '#persistence/read-models/follow-up/duty-detail';
import type { DutyListRow } from '#persistence/read-models/follow-up/duty-list';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';

/** A duty as every list shows it. */
export function shownDuty(row: DutyListRow) {
  const { standing } = row.standing;
  const { distanceText, dutyStateLabels, periodText, reportedBeforeText, standingLabels } = words();
  return {
    id: row.id, planId: row.planId, planTitle: row.planTitle, planNumber: row.planNumber, periodKey: row.periodKey, periodLabel: periodText(row.periodLabel), reporterName: row.reporterName, receiverName: row.receiverName, what: row.what,
    state: row.state, stateText: row.settledByDutyId === null ? dutyStateLabels[row.state] : reportedBeforeText, isUpward: row.isUpward, standing, standingText: standingLabels[standing], isLate: row.standing.isLate, distance: row.standing.distance,
    distanceText: row.standing.distance === null ? null : distanceText(row.standing.distance), strictDay: row.strictDay, lateAfterDay: row.lateAfterDay, fixByDay: row.fixByDay, opensAt: isoInstant(row.opensAt),
    firstSubmittedAt: isoOrNull(row.firstSubmittedAt), answeringStage: row.answeringStage, hasDraft: row.hasDraft, settledByDutyId: row.settledByDutyId,
    extended: row.extended, receivedOn: row.firstSubmittedAt === null ? null : dayOf(row.firstSubmittedAt), lateWorkingDays: row.lateWorkingDays,
  };
}

export function shownVersion(row: SubmissionRow) {
  return {
    id: row.id, versionNo: row.versionNo, editNo: row.editNo, ready: row.ready, nothingToReport: row.nothingToReport, onPaper: row.onPaper, summary: row.summary,
    lines: row.lines.map((line) => ({ ...line, stateText: words().taskReportStateLabels[line.state] })), files: [...row.files], authorName: row.authorName, sentBy: row.sentByName, sentAt: isoOrNull(row.sentAt),
    outcome: row.outcome, outcomeBy: row.outcomeByName, outcomeAt: isoOrNull(row.outcomeAt), outcomeReason: row.outcomeReason, updatedAt: isoInstant(row.updatedAt),
  };
}
