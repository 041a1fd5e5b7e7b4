import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { documentTypes } from '#domain/document/document-type';

const doorAndType = {
  door: z.enum(['draft', 'issuedOutside']).default('draft').describe('draft: soạn ở đây; issuedOutside: đã ban hành nơi khác'),
  type: z.enum(documentTypes).default('KH'),
};

/** JSON: pasted text. As multipart the same fields with a part `file`. */
export class ImportRequest extends createZodDto(z.object({
  ...doorAndType,
  text: z.string().max(5_000_000).optional(),
  field: z.string().max(100).optional(),
})) {}

export class ImportResponse extends createZodDto(z.object({
  documentId: z.string(), versionId: z.string(), editNo: z.number().int(),
  fileKind: z.enum(['txt', 'docx', 'doc', 'pdf', 'image', 'paste']),
  warningCounts: z.object({ error: z.number().int(), warning: z.number().int(), info: z.number().int() }),
  isPlan: z.boolean(),
})) {}
