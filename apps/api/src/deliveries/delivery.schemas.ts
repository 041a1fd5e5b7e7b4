import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dispatchPurposes } from '#domain/recipients/dispatch-purpose';
import { deliveryStates } from '#domain/recipients/receiver';
import { actionVerb } from '../documents/document.responses';
import { dateText, instantText, typedText } from '../http/wire-types';

export const deliveryRow = z.object({
  id: z.string(), dispatchNo: z.number().int(), purpose: z.enum(dispatchPurposes).describe('The document itself, or word of its recall or replacement'), receiverKind: z.string(), receiverId: z.string(), name: z.string(), line: z.string(), role: z.string(), roleText: z.string(),
  channel: z.enum(['system', 'email', 'byHand', 'publish']), channelText: z.string(), address: z.string().nullable(),
  state: z.enum(deliveryStates), stateText: z.string(), needsAcknowledgement: z.boolean(),
  sentAt: instantText.nullable(), openedAt: instantText.nullable(), acknowledgedAt: instantText.nullable(), acknowledgedBy: z.string().nullable(),
  lastError: z.string().nullable(), attempts: z.number().int(),
  arrivalNumber: z.number().int().nullable(), allowed: z.array(actionVerb),
}).meta({ id: 'DeliveryRow' });

export class DeliveriesResponse extends createZodDto(z.object({
  items: z.array(deliveryRow), total: z.number().int(),
  summary: z.object({ total: z.number().int(), acknowledged: z.number().int(), opened: z.number().int(), failed: z.number().int(), waiting: z.number().int() }),
  dispatching: z.boolean().describe('Rows are still being written'),
})) {}
export class DeliveryResponse extends createZodDto(z.object(deliveryRow.shape)) {}

export class RetryDeliveryRequest extends createZodDto(z.object({ email: z.email().max(300).optional() })) {}
export class ByHandRequest extends createZodDto(z.object({ note: typedText(1_000, 1) })) {}
export class PublishedRequest extends createZodDto(z.object({ address: z.url().max(1_000).refine((value) => /^https?:\/\//.test(value), { message: 'http' }) })) {}
export class ReceiveRequest extends createZodDto(z.object({
  toUnitId: z.string().max(200).nullable().optional(), remarks: typedText(1_000).optional(), arrivedOn: dateText.optional(),
})) {}
export class ReceivedResponse extends createZodDto(z.object({ arrivalNumber: z.number().int(), year: z.number().int(), arrivedOn: dateText, delivery: deliveryRow })) {}
