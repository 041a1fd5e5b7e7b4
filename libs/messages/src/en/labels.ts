import type { DocumentStage } from '#domain/document/document-stage';
import type { DocumentType } from '#domain/document/document-type';
import type { PlanStage } from '#domain/plan/plan-stage';
import type { DeliveryChannel, DeliveryState, RecipientRole } from '#domain/recipients/receiver';
import type { RouteStepKind } from '#domain/route/route-snapshot';
import type { TaskKind } from '#domain/task/task-kind';

/** Words the server puts on unions, English. */
export const stageLabels: Record<DocumentStage, string> = {
  drafting: 'Draft', inRoute: 'In the route', signed: 'Signed', issued: 'Numbered', dispatched: 'Dispatched',
  cancelled: 'Draft cancelled', refused: 'Refused', recalled: 'Recalled', replaced: 'Replaced',
};
export const planStageLabels: Record<PlanStage, string> = {
  preparing: 'Preparing', inForce: 'In force', closed: 'Ended', stopped: 'Stopped', replaced: 'Replaced', abandoned: 'Not carried out',
};
export const typeLabels: Record<DocumentType, string> = { KH: 'Plan', BC: 'Report', CV: 'Official letter', QĐ: 'Decision', TB: 'Announcement', TTr: 'Submission' };
export const stepLabels: Record<RouteStepKind, string> = { initial: 'Initial the content', checkForm: 'Check the form', sign: 'Sign' };
export const taskLabels: Record<TaskKind, string> = {
  answerWarnings: 'Answer questions', revise: 'Mend the draft', initial: 'Initial', checkForm: 'Check the form', sign: 'Sign', allocateNumber: 'Give a number', dispatch: 'Dispatch',
  publish: 'Publish', fixDelivery: 'Mend a failed delivery', receive: 'Register as incoming', acknowledge: 'Confirm receipt', acknowledgeEnd: 'Confirm a recall or replacement', fillReport: 'Fill in a report', sendReport: 'Send a report',
  acceptReport: 'Accept a report', decideExtension: 'Decide on an extension', consolidate: 'Consolidate', reviewLetter: 'Review a pressing letter', closePlan: 'Close a plan', enterCalendar: 'Enter a working calendar',
};
export const deliveryStateLabels: Record<DeliveryState, string> = {
  waiting: 'To be sent', sent: 'Sent, not confirmed', opened: 'Opened', acknowledged: 'Confirmed', refused: 'Refused', failed: 'Failed', published: 'Published', recorded: 'Sent on paper',
};
export const sentForInformation: string = 'Sent for information';
export const roleLabels: Record<RecipientRole, string> = { report: 'To report to', coordinate: 'To coordinate', execute: 'To carry out', publish: 'To publish', inform: 'For information' };
export const channelLabels: Record<DeliveryChannel, string> = { system: 'In the system', email: 'E-mail', byHand: 'On paper', publish: 'Web page' };
export const urgencyLabels: Readonly<Record<string, string>> = { urgent: 'URGENT', veryUrgent: 'VERY URGENT', express: 'EXPRESS', flash: 'EXPRESS' };
export const fileKindLabels: Record<'source' | 'numbered' | 'sealed', string> = { source: 'Uploaded original', numbered: 'Copy with number and date', sealed: 'Sealed or digitally signed copy' };
export const periodLabels: Record<'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year', string> = { month: 'Monthly', quarter: 'Quarterly', halfYear: '6 months', nineMonths: '9 months', year: 'Yearly' };
export const obligationLabels: Record<'recurring' | 'oneOff' | 'standing' | 'event', string> = { recurring: 'Recurring', oneOff: 'Once', standing: 'Standing', event: 'When it occurs' };
export const calendarStatusLabels: Record<'official' | 'provisional' | 'empty', string> = { official: 'Official', provisional: 'Provisional', empty: 'Not entered' };
