import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { cursorText, dateText, pageOf, typedText } from '../http/wire-types';

export class RegisterQuery extends createZodDto(z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional().describe('This year by the Clock when absent'),
  month: z.coerce.number().int().min(1).max(12).optional(),
  agencyId: z.string().max(200).optional(), series: z.string().max(100).optional(), q: typedText(200).optional(),
  cursor: cursorText, limit: z.coerce.number().int().min(1).max(500).default(100),
})) {}

const outgoingRow = z.object({
  id: z.string(), number: z.number().int(), suffix: z.string(), codeNumber: z.string(), issuedOn: dateText, typeAndSubject: z.string(), signer: z.string(), recipients: z.string(),
  fileCopyKeeper: z.string(), copies: z.number().int().nullable(), handedOn: dateText.nullable(), receipt: z.string().nullable(), remarks: z.string().nullable(),
  voidReason: z.string().nullable(), origin: z.enum(['ours', 'external']), documentId: z.string().nullable(),
}).meta({ id: 'OutgoingRow', description: 'REG-1, ten columns' });

export class OutgoingRegisterResponse extends createZodDto(pageOf(outgoingRow).extend({
  year: z.number().int(), years: z.array(z.number().int()), agencyName: z.string(), series: z.array(z.string()),
  summary: z.object({ numbers: z.number().int(), voided: z.number().int(), gaps: z.array(z.number().int()), text: z.string() }),
})) {}

const incomingRow = z.object({
  id: z.string(), arrivalNumber: z.number().int(), arrivedOn: dateText, author: z.string(), codeNumber: z.string(), issuedOn: dateText, typeAndSubject: z.string(),
  toUnit: z.string().nullable(), handedOn: dateText.nullable(), receipt: z.string().nullable(), remarks: z.string().nullable(), documentId: z.string(),
}).meta({ id: 'IncomingRow', description: 'REG-2' });

export class IncomingRegisterResponse extends createZodDto(pageOf(incomingRow).extend({
  year: z.number().int(), years: z.array(z.number().int()), agencyName: z.string(), summary: z.object({ numbers: z.number().int(), text: z.string() }),
})) {}
