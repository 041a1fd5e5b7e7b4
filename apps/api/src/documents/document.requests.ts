import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { documentStages } from '#domain/document/document-stage';
import { cursorText, dateText, idText, limitNumber, typedText } from '../http/wire-types';
import { planFactsSchema } from './plan-facts.schema';
import { textBlock } from './version.responses';

export const urgencies = ['normal', 'urgent', 'veryUrgent', 'express'] as const;

export class ListDocumentsQuery extends createZodDto(z.object({
  view: z.enum(['mine', 'agency', 'received']).default('mine'),
  stage: z.enum(documentStages).optional(),
  q: typedText(200).optional(), cursor: cursorText, limit: limitNumber,
})) {}

export class SaveWorkingCopyRequest extends createZodDto(z.object({
  editNo: z.number().int().min(1),
  facts: planFactsSchema.optional(),
  body: z.array(textBlock).max(20_000).optional(),
  title: typedText(2_000, 1).optional(),
  field: typedText(100).nullable().optional(),
  urgency: z.enum(urgencies).optional(),
  signerPositionId: idText.nullable().optional(),
})) {}

export class AnswerWarningRequest extends createZodDto(z.object({
  editNo: z.number().int().min(1),
  warningId: idText,
  answer: typedText(2_000, 1).describe('What was decided, in words'),
  accepted: z.boolean().optional().describe('True when the proposal was taken as it is'),
})) {}

export class RepairRequest extends createZodDto(z.object({ editNo: z.number().int().min(1), warningId: idText })) {}

export class MapReceiverRequest extends createZodDto(z.object({
  printed: typedText(1_000, 1),
  target: z.union([
    z.object({ kind: z.enum(['agency', 'unit', 'position', 'external', 'webPage', 'group']), id: idText }),
    z.object({
      newExternal: z.object({ name: typedText(300, 1), email: z.email().max(300).nullable(), channel: z.enum(['email', 'byHand', 'publish']) }),
    }),
  ]),
})) {}

export class SubmitRequest extends createZodDto(z.object({
  versionId: idText, editNo: z.number().int().min(1), signerPositionId: idText.nullable().optional(),
})) {}
export class DecideRequest extends createZodDto(z.object({
  taskId: idText, outcome: z.enum(['approved', 'returned']), contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: typedText(4_000).optional(), returnToStep: z.number().int().min(0).max(50).optional().describe('0: the drafter'),
})) {}
export class TaskRequest extends createZodDto(z.object({ taskId: idText })) {}
export class PullBackRequest extends createZodDto(z.object({ reason: typedText(4_000).optional() })) {}
export class CancelRequest extends createZodDto(z.object({ reason: typedText(4_000, 1) })) {}
export class AllocateNumberRequest extends createZodDto(z.object({
  taskId: idText,
  number: z.number().int().min(1).max(9_999_999).optional().describe('Only for a series kept elsewhere'),
  issuedOn: dateText.optional().describe('Today when absent'),
  copies: z.number().int().min(0).max(100_000).optional(),
})) {}
export class DispatchRequest extends createZodDto(z.object({ taskId: idText, recordOnly: z.boolean().optional() })) {}
export class RefuseRequest extends createZodDto(z.object({ taskId: idText, contentHash: z.string().regex(/^[0-9a-f]{64}$/), reason: typedText(4_000, 1) })) {}
export class RecallRequest extends createZodDto(z.object({
  reason: typedText(4_000, 1),
  act: z.object({ codeNumber: typedText(100, 1), issuedOn: dateText }).describe('The written act that recalls: its number and day (FIX-3)'),
})) {}
export class RecordIssuedRequest extends createZodDto(z.object({ versionId: idText, editNo: z.number().int().min(1) })) {}

export class CompareQuery extends createZodDto(z.object({
  from: z.coerce.number().int().min(1).optional(), to: z.coerce.number().int().min(1).optional(),
  since: z.enum(['lastSeen']).optional().describe('From the version I last saw'),
})) {}
