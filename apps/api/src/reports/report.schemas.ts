import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dutyActions } from '#domain/permission/duty-permissions';
import { DUTY_STATES } from '#domain/report/duty-state';
import { taskReportStates } from '#domain/report/report-line';
import { dutyTabs } from '#persistence/read-models/follow-up/duty-list';
import { cursorText, dateText, dayDistance, instantText, limitNumber, pageOf, typedText } from '../http/wire-types';

export const standings = ['notJudged', 'doneOnTime', 'doneLate', 'running', 'dueSoon', 'dueToday', 'overdue', 'fixing', 'fixOverdue'] as const;
const nullableText = z.string().nullable();

export class ListDutiesQuery extends createZodDto(z.object({ tab: z.enum(dutyTabs).default('mine'), planId: z.string().max(200).optional(), period: z.string().max(60).optional(), cursor: cursorText, limit: limitNumber })) {}

export const dutyRow = z.object({
  id: z.string(), planId: z.string(), planTitle: z.string(), planNumber: nullableText, periodKey: z.string(), periodLabel: z.string(), reporterName: z.string(), receiverName: z.string(), what: nullableText,
  state: z.enum(DUTY_STATES), stateText: z.string(), isUpward: z.boolean().describe('Goes as a document, settled by its dispatch'),
  standing: z.enum(standings), standingText: z.string(), isLate: z.boolean(), distance: dayDistance.nullable(), distanceText: nullableText,
  strictDay: dateText.nullable(), lateAfterDay: dateText.nullable(), fixByDay: dateText.nullable(), opensAt: instantText, firstSubmittedAt: instantText.nullable(), answeringStage: nullableText, hasDraft: z.boolean(), settledByDutyId: nullableText.describe('Reported under the plan this one replaced: the duty answered there'),
  extended: z.boolean().describe('An extension is in force (ESC-7)'), receivedOn: dateText.nullable().describe('Day of the first submission'), lateWorkingDays: z.number().int().nullable().describe('By how many working days it came late'),
}).meta({ id: 'DutyRow' });
export class DutiesResponse extends createZodDto(pageOf(dutyRow).extend({ counts: z.object({ mine: z.number().int(), toAccept: z.number().int(), late: z.number().int(), upcoming: z.number().int(), done: z.number().int() }) })) {}

const reportLine = z.object({ planTaskId: z.string().max(200), state: z.enum(taskReportStates), text: typedText(20_000), figure: z.number().min(-1e12).max(1e12).nullable() }).meta({ id: 'ReportLine' });
const reportFile = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(300), mediaType: z.string().min(1).max(200) }).meta({ id: 'ReportFile' });
const shownLine = z.object({ planTaskId: z.string(), state: z.enum(taskReportStates), stateText: z.string(), text: z.string(), figure: z.number().nullable() }).meta({ id: 'ShownReportLine' });

export const submissionShape = z.object({
  id: z.string(), versionNo: z.number().int(), editNo: z.number().int(), ready: z.boolean(), nothingToReport: z.boolean(), onPaper: z.boolean(), summary: z.string(), lines: z.array(shownLine), files: z.array(reportFile),
  authorName: z.string(), sentBy: nullableText, sentAt: instantText.nullable(), outcome: z.enum(['accepted', 'returned', 'takenBack']).nullable(), outcomeBy: nullableText, outcomeAt: instantText.nullable(), outcomeReason: nullableText, updatedAt: instantText,
}).meta({ id: 'ReportVersion' });

const ladderStep = z.object({
  id: z.string(), kind: z.enum(['reminder', 'rung', 'manual']), ladderNo: z.number().int(), rung: z.string(), rungText: z.string(), at: instantText, state: z.enum(['planned', 'fired', 'skipped', 'merged']), stateText: z.string(),
  formText: nullableText, text: nullableText.describe('Words of a reminder by hand'), told: z.array(z.object({ title: z.string(), names: z.array(z.string()), role: z.enum(['to', 'copy']), via: nullableText })), passedText: nullableText, documentId: nullableText,
  mailedTo: nullableText.describe('Address of a body outside the system that was written to'), seenBy: nullableText, seenAt: instantText.nullable(),
}).meta({ id: 'LadderStep' });

export const explanation = z.object({
  printed: z.string(), calendarVersion: z.string(), provisional: z.boolean(),
  steps: z.array(z.object({ date: dateText, what: z.string(), ruleId: z.string(), text: z.string(), reason: nullableText.describe('Kind of the day, for wording in another language') })),
  strip: z.array(z.object({ date: dateText, working: z.boolean(), kind: z.string(), name: nullableText, marks: z.array(z.string()) })),
}).meta({ id: 'DueExplanation' });

export class DutyDetailResponse extends createZodDto(z.object({
  duty: dutyRow, tasks: z.array(z.object({ id: z.string(), indicatorId: nullableText, indicatorName: nullableText, item: nullableText, text: z.string(), figure: z.object({ value: z.number(), unit: z.string() }).nullable() })),
  draft: submissionShape.nullable().describe('Shown to the reporting unit alone'), versions: z.array(submissionShape), previous: submissionShape.extend({ periodLabel: z.string() }).nullable(),
  explanation: explanation.nullable().describe('Null while the duty is unarmed: a needed calendar year is empty'), ladder: z.array(ladderStep),
  dateChanges: z.array(z.object({ cause: z.enum(['extension', 'calendar', 'returned']), causeText: z.string(), oldStrictDay: dateText.nullable(), newStrictDay: dateText.nullable(), oldLateAfterDay: dateText.nullable(), newLateAfterDay: dateText.nullable(), reason: z.string(), by: nullableText, at: instantText })),
  extensions: z.array(z.object({ id: z.string(), reason: z.string(), proposedDay: dateText, askedBy: z.string(), askedAt: instantText, outcome: z.enum(['granted', 'refused', 'withdrawn']).nullable(), grantedDay: dateText.nullable(), decidedBy: nullableText, decidedAt: instantText.nullable(), decisionReason: nullableText })),
  endReason: nullableText, answeringDocumentId: nullableText, focalUnitName: nullableText, remindText: z.string().describe('Proposed words of a reminder by hand'),
  allowedActions: z.array(z.object({ action: z.enum(dutyActions), label: z.string() })),
})) {}

const content = { summary: typedText(50_000), lines: z.array(reportLine).max(500), files: z.array(reportFile).max(50) };
export class SaveReportDraftRequest extends createZodDto(z.object({ editNo: z.number().int().min(0).describe('0 while there is no draft'), ready: z.boolean().default(false), ...content })) {}
export class SendReportRequest extends createZodDto(z.object({ editNo: z.number().int().min(1) })) {}
export class AcceptReportRequest extends createZodDto(z.object({ versionNo: z.number().int().min(1) })) {}
export class ReturnReportRequest extends createZodDto(z.object({ versionNo: z.number().int().min(1), reason: typedText(2_000, 1), fixByDay: dateText })) {}
export class ExcuseRequest extends createZodDto(z.object({ reason: typedText(2_000, 1) })) {}
export class RemindRequest extends createZodDto(z.object({ text: typedText(2_000, 1) })) {}
export class RemindManyRequest extends createZodDto(z.object({ dutyIds: z.array(z.string().max(200)).min(1).max(200), text: typedText(2_000, 1) })) {}
export class ExtensionRequest extends createZodDto(z.object({ reason: typedText(2_000, 1), proposedDay: dateText })) {}
export class DecideExtensionRequest extends createZodDto(z.object({ outcome: z.enum(['granted', 'refused']), grantedDay: dateText.nullable().default(null), reason: typedText(2_000) })) {}
export class RecordPaperRequest extends createZodDto(z.object({ receivedOn: dateText, nothingToReport: z.boolean().default(false), note: typedText(1_000), ...content })) {}

export class DutyActResponse extends createZodDto(z.object({ dutyId: z.string(), state: z.enum(DUTY_STATES), stateText: z.string(), editNo: z.number().int().optional(), versionNo: z.number().int().optional() })) {}
export class PreviewReminderRequest extends createZodDto(z.object({ dutyIds: z.array(z.string().max(200)).min(1).max(200) })) {}
const reminded = z.object({
  dutyId: z.string(), reporterName: z.string(), periodLabel: z.string(), text: z.string().describe('Proposed words'),
  to: z.array(z.object({ title: z.string(), names: z.array(z.string()) })).describe('Posts that would be told; empty for a body outside the system'),
  email: nullableText.describe('Address of a body outside the system that is written to'), refusal: nullableText.describe('Why it cannot be reminded now'),
}).meta({ id: 'RemindedDuty' });
export class PreviewReminderResponse extends createZodDto(z.object({ items: z.array(reminded) })) {}
export class RemindManyResponse extends createZodDto(z.object({ reminded: z.number().int(), skipped: z.array(z.object({ dutyId: z.string(), code: z.string(), detail: z.string() })) })) {}
