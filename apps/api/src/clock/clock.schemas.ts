import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dateText, instantText } from '../http/wire-types';

export class ClockResponse extends createZodDto(z.object({
  now: instantText, today: dateText, todayText: z.string(), training: z.boolean(),
  walk: z.object({ from: instantText, target: instantText, current: instantText, done: z.boolean() }).nullable(),
  nextDue: instantText.nullable().describe('Earliest planned instant of any open document or plan'),
})) {}

export class WalkRequest extends createZodDto(z.object({
  to: z.union([z.enum(['nextDay', 'nextDue']), dateText]).describe('+1 ngày, đến hạn kế tiếp, or a later day'),
})) {}
