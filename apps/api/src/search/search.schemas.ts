import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { typedText } from '../http/wire-types';

export class SearchQuery extends createZodDto(z.object({ q: typedText(200, 1) })) {}
export class SearchResponse extends createZodDto(z.object({
  documents: z.array(z.object({ id: z.string(), title: z.string(), codeNumber: z.string().nullable(), stageText: z.string(), agencyName: z.string() })),
  people: z.array(z.object({ id: z.string(), fullName: z.string(), title: z.string(), unitName: z.string().nullable(), agencyName: z.string() })),
  units: z.array(z.object({ kind: z.enum(['agency', 'unit']), id: z.string(), name: z.string(), agencyName: z.string() })),
})) {}
