import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Request } from 'express';

/** What makes one write recognisable when it is sent again: its key and a hash of everything it asks. */
export interface WriteCall {
  key: string;
  bodyHash: string;
}

export const NEEDS_KEY = 'needsIdempotencyKey';
/** Marks a write that must carry an Idempotency-Key; every write of a signed-in person does. */
export const Idempotent = () =>
  applyDecorators(
    SetMetadata(NEEDS_KEY, true),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'A UUID per intended act; the same key and body give the same answer', schema: { type: 'string', format: 'uuid' } }),
  );

/** Key order does not make a different body. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]));
  }
  return value;
}

export function hashOfRequest(request: Pick<Request, 'method' | 'path' | 'body'> & { file?: { buffer: Buffer; originalname: string } }): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([request.method, request.path, sorted(request.body ?? null)]));
  if (request.file) hash.update(request.file.originalname).update('\0').update(request.file.buffer);
  return hash.digest('hex');
}

export const Call = createParamDecorator((_: unknown, context: ExecutionContext): WriteCall => {
  const request = context.switchToHttp().getRequest<Request & { file?: { buffer: Buffer; originalname: string } }>();
  return { key: (request.header('idempotency-key') ?? '').toLowerCase(), bodyHash: hashOfRequest(request) };
});
