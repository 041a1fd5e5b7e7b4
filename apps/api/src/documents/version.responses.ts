import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { instantText } from '../http/wire-types';
import { differenceRow } from '../replacements/replacement.schemas';
import { factSpan, planFactsSchema } from './plan-facts.schema';

export const textBlock = z.object({
  index: z.number().int(), line: z.number().int(), page: z.number().int().nullable(), kind: z.enum(['paragraph', 'tableRow', 'note']),
  text: z.string().max(200_000), cells: z.array(z.string().max(100_000)).max(200),
}).meta({ id: 'TextBlock' });

export const calendarRepair = z.object({ kind: z.enum(['setDay', 'setDate', 'followFrom']), obligation: z.number().int(), day: z.number().int().optional(), date: z.string().nullable().optional() }).meta({ id: 'CalendarRepair' });

export const warningItem = z.object({
  id: z.string(), code: z.string(), severity: z.enum(['error', 'warning', 'info']), message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional().describe('What fills the sentence, for wording it in another language'),
  span: factSpan.optional(), proposal: z.string().optional(), pointer: z.string().optional(),
  repair: calendarRepair.optional().describe('What one press changes in the facts (working-copy/repairs)'),
  blocks: z.enum(['nothing', 'submission', 'arming']),
  answer: z.object({ text: z.string(), by: z.string(), at: instantText, accepted: z.boolean() }).optional(),
}).meta({ id: 'WarningItem' });

export class VersionResponse extends createZodDto(z.object({
  id: z.string(), no: z.number().int(), state: z.enum(['working', 'frozen']), editNo: z.number().int(),
  contentHash: z.string().nullable(), sourceName: z.string().nullable(),
  source: z.object({ mediaType: z.string(), sha256: z.string() }).nullable().describe('The file that was read, as it came; its bytes are under …/source'),
  facts: planFactsSchema, warnings: z.array(warningItem), body: z.array(textBlock), html: z.string().describe('A4 view, sanitised, styled by the page'),
  sameAsReturned: z.object({ no: z.number().int(), reason: z.string().nullable() }).nullable().describe('The working copy is word for word the version that was returned'),
})) {}

const wordChange = z.object({ op: z.enum(['same', 'added', 'removed']), text: z.string() }).meta({ id: 'WordChange' });
export class CompareResponse extends createZodDto(z.object({
  from: z.number().int(), to: z.number().int(),
  changed: z.number().int(),
  facts: z.array(differenceRow).describe('What changed in the facts of a plan, whatever moved in the text'),
  blocks: z.array(z.object({
    op: z.enum(['same', 'added', 'removed', 'changed']), fromIndex: z.number().int().nullable(), toIndex: z.number().int().nullable(), words: z.array(wordChange),
  })),
})) {}

export class SavedResponse extends createZodDto(z.object({ editNo: z.number().int(), versionId: z.string(), savedAt: instantText })) {}
