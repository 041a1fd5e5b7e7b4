import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Problem } from './problem';
import { NEEDS_KEY } from './write-call';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A write without a key could not be told from its own repetition. */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (!this.reflector.get<boolean | undefined>(NEEDS_KEY, context.getHandler())) return true;
    const key = context.switchToHttp().getRequest<Request>().header('idempotency-key');
    if (key === undefined || !uuid.test(key)) throw new Problem('idempotency.keyMissing');
    return true;
  }
}
