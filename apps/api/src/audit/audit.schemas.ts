import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { cursorText, instantText, limitNumber, pageOf } from '../http/wire-types';

export class AuditQuery extends createZodDto(z.object({ act: z.string().max(100).optional(), cursor: cursorText, limit: limitNumber })) {}
export class AuditResponse extends createZodDto(pageOf(z.object({
  aggregateKind: z.string(), aggregateId: z.string(), seq: z.number().int(), act: z.string(), text: z.string(), who: z.string().nullable(), at: instantText, hash: z.string(),
}).meta({ id: 'AuditRow' }))) {}
export class AuditCheckResponse extends createZodDto(z.object({ ok: z.boolean(), rows: z.number().int(), brokenAt: z.number().int().nullable(), text: z.string() })) {}
