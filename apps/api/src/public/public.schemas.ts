import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dispatchPurposes } from '#domain/recipients/dispatch-purpose';
import { deliveryStates } from '#domain/recipients/receiver';
import { dateText, instantText, typedText } from '../http/wire-types';

export class PublicDeliveryResponse extends createZodDto(z.object({
  documentTitle: z.string(), typeText: z.string(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(), agency: z.string(), receiver: z.string(),
  state: z.enum(deliveryStates), stateText: z.string(), acknowledgedAt: instantText.nullable(), needsAcknowledgement: z.boolean(), mayAcknowledge: z.boolean(),
  files: z.array(z.object({ id: z.string(), name: z.string(), format: z.string(), byteSize: z.number().int(), url: z.string() })),
  purpose: z.enum(dispatchPurposes).describe('The document itself, or word of its recall or replacement'), expired: z.boolean(), recalled: z.boolean(), training: z.boolean(), message: z.string().nullable(),
})) {}
export class PublicAcknowledgeRequest extends createZodDto(z.object({ name: typedText(200, 1).describe('Who received it') })) {}

export class PublicReminderResponse extends createZodDto(z.object({
  agency: z.string(), body: z.string(), receiver: z.string(), periodLabel: z.string(), planTitle: z.string(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(),
  strictDay: dateText.nullable(), lateAfterDay: dateText.nullable(), text: z.string().nullable().describe('Words of a reminder by hand'), owed: z.boolean().describe('False once the report has come or is no longer asked'),
  seenBy: z.string().nullable(), seenAt: instantText.nullable(), expired: z.boolean(), training: z.boolean(), files: z.array(z.object({ id: z.string(), name: z.string(), url: z.string() })).describe('The plan'),
})) {}
