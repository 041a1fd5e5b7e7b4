import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dateText, instantText, typedText } from '../http/wire-types';

const namedDay = z.object({ date: dateText, name: z.string() }).meta({ id: 'NamedDay' });
const calendarYear = {
  year: z.number().int(), version: z.number().int(), status: z.enum(['official', 'provisional', 'empty']), statusText: z.string(),
  daysOff: z.array(namedDay), workingSaturdays: z.array(namedDay), changedBy: z.string().nullable(), changedAt: instantText.nullable(), mayChange: z.boolean(),
};
export class CalendarYearResponse extends createZodDto(z.object(calendarYear)) {}

export class CalendarSavedResponse extends createZodDto(z.object({
  ...calendarYear, moved: z.number().int().describe('Open due days that moved with this save'), armed: z.number().int().describe('Duties that waited for the year and have due days now'),
})) {}

/** Days are checked by the calendar's own rules, so that each fault has its code and its day. */
const typedDay = z.object({ date: z.string().max(20), name: typedText(200) });
const typedYear = { status: z.enum(['official', 'provisional']), daysOff: z.array(typedDay).max(120), workingSaturdays: z.array(typedDay).max(53) };
export class SaveCalendarYearRequest extends createZodDto(z.object({
  version: z.number().int().min(0).describe('The version that was shown; a newer one is refused'), ...typedYear,
  reason: typedText(500).default('').describe('Shown with every due day that moves'),
})) {}

export class PreviewCalendarRequest extends createZodDto(z.object(typedYear)) {}

const move = z.object({
  dutyId: z.string(), planId: z.string(), planTitle: z.string(), planNumber: z.string().nullable(), periodLabel: z.string(), reporterName: z.string(), receiverName: z.string(),
  oldStrictDay: dateText.nullable(), newStrictDay: dateText, oldLateAfterDay: dateText.nullable(), newLateAfterDay: dateText, reason: z.string().describe('Which edited days made it move'),
}).meta({ id: 'CalendarMove' });
const fault = z.object({ code: z.string(), list: z.enum(['daysOff', 'workingSaturdays']), date: z.string(), text: z.string() }).meta({ id: 'CalendarFault' });
export class CalendarPreviewResponse extends createZodDto(z.object({ faults: z.array(fault), moves: z.array(move).max(500), total: z.number().int() })) {}

export class CalendarProposalResponse extends createZodDto(z.object({ daysOff: z.array(namedDay), workingSaturdays: z.array(namedDay) })) {}

export class ReadCalendarLinesRequest extends createZodDto(z.object({ text: typedText(20_000, 1).describe('Pasted lines, one day or span each') })) {}
export class ReadCalendarLinesResponse extends createZodDto(z.object({
  daysOff: z.array(namedDay), workingSaturdays: z.array(namedDay), faults: z.array(z.object({ code: z.string(), line: z.number().int(), text: z.string() })),
})) {}
