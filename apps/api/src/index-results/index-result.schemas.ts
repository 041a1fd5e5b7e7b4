import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { dateText, instantText, typedText } from '../http/wire-types';

const indexResult = z.object({
  indicatorId: z.string(), year: z.number().int().describe('The year measured, not the year of publication'), score: z.number().nullable(), rank: z.number().int().nullable(), rankOf: z.number().int().nullable(),
  source: z.string(), resultOn: dateText, enteredBy: z.string(), at: instantText, reached: z.enum(['reached', 'notReached']).nullable().describe('Against the printed target, where both say something comparable'),
}).meta({ id: 'IndexResult' });
export class IndexResultsResponse extends createZodDto(z.object({ items: z.array(indexResult), mayEnter: z.boolean() })) {}

/** Values are checked by the rules of results, so that each fault has its code. */
export class EnterIndexResultRequest extends createZodDto(z.object({
  score: z.number().min(-1e6).max(1e6).nullable(), rank: z.number().min(-1e6).max(1e6).nullable(), rankOf: z.number().min(-1e6).max(1e6).nullable(), source: typedText(500), resultOn: z.string().max(20),
})) {}
