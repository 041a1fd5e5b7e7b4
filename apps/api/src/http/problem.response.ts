import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** RFC 9457; `code` is the stable word, `title` and `detail` the Vietnamese sentences of libs/messages. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  requestId: z.string().optional(),
}).meta({ id: 'Problem' });

export class ProblemResponse extends createZodDto(z.object(problemSchema.shape)) {}
