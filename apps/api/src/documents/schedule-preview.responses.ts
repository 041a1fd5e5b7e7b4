import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dateText } from '../http/wire-types';
import { explanation } from '../reports/report.schemas';
import { calendarRepair } from './version.responses';

const side = z.object({ printed: z.string(), known: z.boolean(), names: z.array(z.string()).describe('Whom the directory knows under it; the printed name alone when nobody') }).meta({ id: 'PreviewSide' });

const previewDate = z.object({
  key: z.string(),
  period: z.object({ kind: z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year']), year: z.number().int(), index: z.number().int() }).nullable().describe('Null for a one-off'),
  nominalDate: dateText, lastDay: dateText.nullable(), strictDay: dateText.nullable(), lateAfterDay: dateText.nullable(), opensOn: dateText,
  isPast: z.boolean().describe('Its last day lies before follow-up begins: recorded as settled, never late'),
  movedBy: z.enum(['DUE-1', 'DUE-5']).nullable().describe('The rule that moved the strict day off a day off'),
  provisional: z.boolean(), emptyYear: z.number().int().nullable().describe('A needed calendar year is not entered (CAL-9)'),
  explanation: explanation.nullable(),
}).meta({ id: 'PreviewDate' });

const previewRow = z.object({
  index: z.number().int(), pointer: z.string(), line: z.number().int().nullable(), printed: z.string().nullable(),
  kind: z.enum(['recurring', 'oneOff', 'standing', 'event']), what: z.string().nullable(), via: z.string().nullable(),
  reporters: z.array(side), receivers: z.array(side), receivesInstead: z.string().nullable(), pairs: z.number().int(),
  undated: z.enum(['standing', 'event', 'noDate', 'noDay', 'noPeriod']).nullable(),
  dates: z.array(previewDate),
}).meta({ id: 'PreviewRow' });

const previewFault = z.object({
  code: z.string(), obligation: z.number().int(), keys: z.array(z.string()), warningId: z.string().nullable(), answered: z.boolean(),
  severity: z.enum(['error', 'warning', 'info']), message: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])), repair: calendarRepair.nullable(),
}).meta({ id: 'PreviewFault' });

export class SchedulePreviewResponse extends createZodDto(z.object({
  versionNo: z.number().int(), editNo: z.number().int(),
  startsOn: dateText, startsOnPrinted: z.boolean().describe('The day is the printed day of issue; else today is assumed'),
  validity: z.object({ fromYear: z.number().int(), toYear: z.number().int(), openEnded: z.boolean(), repeatsUntilYear: z.number().int().nullable() }),
  policy: z.object({ policy: z.enum(['lenient', 'strict', 'grace']), workingDays: z.number().int().optional() }),
  years: z.array(z.object({ year: z.number().int(), calendar: z.enum(['official', 'provisional', 'empty']) })),
  rows: z.array(previewRow), faults: z.array(previewFault),
})) {}
