import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class HealthResponse extends createZodDto(z.object({ status: z.enum(['ok', 'error']), checks: z.record(z.string(), z.enum(['up', 'down'])) })) {}
