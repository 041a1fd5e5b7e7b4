import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { documentStages } from '#domain/document/document-stage';
import { dateText, instantText } from '../http/wire-types';

export class ReplacementStartedResponse extends createZodDto(z.object({ documentId: z.string(), planId: z.string().nullable() })) {}

export const differenceRow = z.object({
  subject: z.string(), subjectText: z.string(), change: z.enum(['added', 'removed', 'changed']), changeText: z.string(), name: z.string(), indicator: z.string().nullable(),
  parts: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
}).meta({ id: 'DifferenceRow' });

export class ReplacementResponse extends createZodDto(z.object({
  target: z.object({ documentId: z.string(), planId: z.string().nullable(), codeNumber: z.string().nullable(), issuedOn: dateText.nullable(), title: z.string(), stage: z.enum(documentStages) }),
  differences: z.array(differenceRow), hash: z.string().describe('Of the differences as they are now'),
  confirmed: z.object({ by: z.string(), at: instantText }).nullable().describe('Null as soon as something else differs'),
  running: z.object({ owed: z.number().int(), sent: z.number().int() }).describe('Duties of the old plan that end without a report, and reports already sent that can still be accepted'),
})) {}
export class ConfirmDifferencesRequest extends createZodDto(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })) {}
