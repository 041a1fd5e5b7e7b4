import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { memoryStorage } from 'multer';

/** A file in memory: it is hashed, looked at and stored under its hash, never under the name it came with. */
export interface UploadedBytes {
  buffer: Buffer;
  originalname: string;
  size: number;
}

export const MAXIMUM_UPLOAD_BYTES = 50 * 1024 * 1024;

/** One part named `file`, with small text fields beside it (ASVS 5.2: size, number of parts, name length). */
export function AcceptsFile(fields: Record<string, { type: 'string' | 'integer'; enum?: string[] }> = {}): MethodDecorator {
  const properties = { file: { type: 'string', format: 'binary' }, ...fields };
  return applyDecorators(
    UseInterceptors(FileInterceptor('file', { storage: memoryStorage(), limits: { fileSize: MAXIMUM_UPLOAD_BYTES, files: 1, fields: 20, fieldSize: 64 * 1024, parts: 24 } })),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', properties } }),
  );
}
