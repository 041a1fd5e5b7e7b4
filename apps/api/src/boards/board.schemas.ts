import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { planActions } from '#domain/permission/duty-permissions';
import { planStages } from '#domain/plan/plan-stage';
import { DUTY_STATES } from '#domain/report/duty-state';
import { taskReportStates } from '#domain/report/report-line';
import { dateText, dayDistance, instantText, typedText } from '../http/wire-types';
import { dutyRow, standings } from '../reports/report.schemas';

const nullableText = z.string().nullable();
const planAction = z.object({ action: z.enum(planActions), label: z.string() });

const boardCell = z.object({
  dutyId: z.string(), periodKey: z.string(), receiverName: z.string(), what: nullableText, state: z.enum(DUTY_STATES), stateText: z.string(), standing: z.enum(standings), standingText: z.string(), isLate: z.boolean(),
  distance: dayDistance.nullable(), distanceText: nullableText, strictDay: dateText.nullable(), lateAfterDay: dateText.nullable(), extensionAsked: z.boolean(), extended: z.boolean(), isUpward: z.boolean(), answeringStage: nullableText,
  fixByDay: dateText.nullable(), receivedOn: dateText.nullable().describe('Day of the first submission'), lateWorkingDays: z.number().int().nullable(), settledByDutyId: nullableText.describe('Reported under the plan this one replaced'),
}).meta({ id: 'BoardCell' });
export class BoardResponse extends createZodDto(z.object({
  planId: z.string(), title: z.string(), codeNumber: nullableText, stage: z.enum(planStages), stageText: z.string(), focalUnit: nullableText,
  periods: z.array(z.object({ key: z.string(), label: z.string(), from: dateText.nullable() })),
  units: z.array(z.object({ kind: z.string(), id: z.string(), name: z.string(), cells: z.array(boardCell) })),
  figures: z.object({ total: z.number().int(), doneOnTime: z.number().int(), doneLate: z.number().int(), running: z.number().int(), overdue: z.number().int(), notJudged: z.number().int() }).describe('ESC-3'),
  unresolved: z.array(z.string()).describe('Printed names of reporters or receivers that the directory does not know: nobody owes what they would owe'),
  allowedActions: z.array(planAction),
})) {}

export class EndPlanRequest extends createZodDto(z.object({ reason: typedText(2_000).default('') })) {}
export class EndPlanResponse extends createZodDto(z.object({ planId: z.string(), rev: z.number().int(), stage: z.enum(planStages), stageText: z.string() })) {}

export class PeriodQuery extends createZodDto(z.object({ period: z.string().min(1).max(60) })) {}
const ownWords = { texts: z.record(z.string().max(200), typedText(50_000)), general: typedText(50_000), proposals: typedText(50_000) };
const mergedPart = z.object({ dutyId: z.string(), versionNo: z.number().int(), unitId: z.string(), unitName: z.string(), authorName: z.string(), state: z.enum(taskReportStates), stateText: z.string(), text: z.string(), figure: z.number().nullable(), source: nullableText.describe('Number of the replaced plan under which it was reported') }).meta({ id: 'ConsolidationPart' });
export class ConsolidationResponse extends createZodDto(z.object({
  planId: z.string(), periodKey: z.string(), periodLabel: z.string(), focalUnitId: z.string(), editNo: z.number().int(), documentId: nullableText, upwardDutyId: nullableText, upwardReceiver: nullableText,
  threshold: z.object({ taken: z.number().int(), needed: z.number().int(), total: z.number().int() }).describe('Parts that are in, that are waited for, and all of the period'),
  units: z.array(z.object({ dutyId: z.string(), unitId: z.string(), unitName: z.string(), state: z.enum(DUTY_STATES), stateText: z.string(), lateAfterDay: dateText.nullable(), isUsed: z.boolean(), source: z.object({ dutyId: z.string(), plan: z.string() }).nullable().describe('Reported under the plan this one replaces') })).describe('Missing units first'),
  tasks: z.array(z.object({
    id: z.string(), indicatorId: nullableText, indicatorName: nullableText, text: z.string(), parts: z.array(mergedPart), states: z.object({ notStarted: z.number().int(), inProgress: z.number().int(), done: z.number().int(), blocked: z.number().int() }),
    total: z.object({ value: z.number(), kind: z.enum(['sum', 'mean']), of: z.number().int(), unit: z.string() }).nullable(), mergedText: z.string(),
  })),
  nothingToReport: z.array(z.object({ dutyId: z.string(), unitName: z.string(), versionNo: z.number().int(), source: nullableText })),
  summaries: z.array(z.object({ dutyId: z.string(), unitName: z.string(), authorName: z.string(), versionNo: z.number().int(), text: z.string(), source: nullableText })),
  own: z.object({ texts: z.record(z.string(), z.string()), general: z.string(), proposals: z.string() }),
})) {}
export class SaveConsolidationRequest extends createZodDto(z.object({ editNo: z.number().int().min(0), own: z.object(ownWords) })) {}
export class DraftReportResponse extends createZodDto(z.object({ documentId: z.string(), upwardDutyId: nullableText })) {}

export class HomeResponse extends createZodDto(z.object({
  today: dateText, role: z.enum(['leader', 'unitHead', 'officer']), agencyId: nullableText, agencyName: nullableText,
  counts: z.object({ mine: z.number().int(), toAccept: z.number().int(), late: z.number().int(), upcoming: z.number().int(), done: z.number().int() }),
  late: z.array(dutyRow.extend({ rungs: z.array(z.string()), rungsText: z.string(), lastRungAt: instantText.nullable() })),
  plans: z.array(z.object({ id: z.string(), title: z.string(), codeNumber: nullableText, focalUnit: nullableText, owed: z.number().int(), submitted: z.number().int(), done: z.number().int(), late: z.number().int(), nextDay: dateText.nullable() })),
  standingStill: z.array(z.object({ documentId: z.string(), title: z.string(), codeNumber: nullableText, kindText: z.string(), owner: nullableText, since: instantText, dueAt: instantText.nullable() })),
  pendingExtensions: z.array(z.object({ dutyId: z.string(), planTitle: z.string(), periodLabel: z.string(), reporterName: z.string(), reason: z.string(), proposedDay: dateText, askedAt: instantText })),
})) {}

export class CalendarFeedResponse extends createZodDto(z.object({ path: z.string().describe('Secret address of the feed; a new one ends the old') })) {}
export class CurrentFeedResponse extends createZodDto(z.object({ path: nullableText.describe('Null until one is made') })) {}
export class ReportFileResponse extends createZodDto(z.object({ sha256: z.string(), name: z.string(), mediaType: z.string() })) {}
