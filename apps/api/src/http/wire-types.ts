import { z } from 'zod';

/** Instants travel as ISO text of Vietnamese wall-clock time, so that no browser has to know a zone (DUE-7). */
export const instantText = z.string().describe('ISO instant with offset +07:00').meta({ examples: ['2026-09-22T08:00:00+07:00'] });
export const dateText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('A Vietnamese calendar day').meta({ examples: ['2026-09-22'] });

/** Text typed by people is NFC inside the product, whatever the keyboard sent. NUL is refused: PostgreSQL cannot store it. */
export function typedText(maximumLength: number, minimumLength = 0) {
  return z
    .string()
    .refine((value) => !value.includes('\u0000'), { message: 'nul' })
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().min(minimumLength).max(maximumLength));
}

export const idText = z.string().min(1).max(200).refine((value) => !value.includes('\u0000'), { message: 'nul' });

export const dayDistance = z
  .object({ kind: z.enum(['left', 'today', 'over']), workingDays: z.number().int() })
  .meta({ id: 'DayDistance', description: 'Working days left, due today, working days over' });

/** A page of a list; `nextCursor` is absent on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), total: z.number().int(), nextCursor: z.string().optional() });
}

export const cursorText = z.string().max(400).optional();
export const limitNumber = z.coerce.number().int().min(1).max(200).default(50);
