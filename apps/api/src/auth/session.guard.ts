import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Clock } from '#domain/clock/clock';
import { Problem } from '../http/problem';
import { PersonReader } from './person-reader';
import { ABSOLUTE_END_MS } from './session-middleware';
import { OPEN_TO_ALL, type SignedInRequest } from './signed-in';

/** No route without a session, unless it says so itself; posts are re-read each time (ASVS 7.4, 8.3). */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN_TO_ALL, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<Request & SignedInRequest>();
    const { personId, startedAt } = request.session ?? {};
    if (!personId || !startedAt) throw new Problem('session.required');
    const person = Date.now() - startedAt > ABSOLUTE_END_MS ? null : await this.people.read(personId, await this.clock.now());
    if (!person) {
      await new Promise<void>((resolve) => request.session.destroy(() => resolve()));
      throw new Problem('session.required');
    }
    request.signedIn = person;
    return true;
  }
}
