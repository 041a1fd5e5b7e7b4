import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** What a browser is told; it then reads again what it shows. */
export class ChangeEvent extends createZodDto(z.object({
  kind: z.enum(['changed', 'clock']),
  documentId: z.string().optional(),
  taskIds: z.array(z.string()).optional(),
  badge: z.number().int().optional(),
})) {}
