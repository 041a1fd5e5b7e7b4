import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dateText, instantText, typedText } from '../http/wire-types';

const namedDay = z.object({ date: dateText, name: z.string() }).meta({ id: 'NamedDay' });
export class CalendarYearResponse extends createZodDto(z.object({
  year: z.number().int(), version: z.number().int(), status: z.enum(['official', 'provisional', 'empty']), statusText: z.string(),
  daysOff: z.array(namedDay), workingSaturdays: z.array(namedDay), changedBy: z.string().nullable(), changedAt: instantText.nullable(), mayChange: z.boolean(),
})) {}

const typedDay = z.object({ date: dateText, name: typedText(200, 1) });
export class SaveCalendarYearRequest extends createZodDto(z.object({
  version: z.number().int().min(0).describe('The version that was shown; a newer one is refused'),
  status: z.enum(['official', 'provisional']), daysOff: z.array(typedDay).max(120), workingSaturdays: z.array(typedDay).max(30),
  reason: typedText(500).default('').describe('Shown with every due day that moves'),
})) {}
