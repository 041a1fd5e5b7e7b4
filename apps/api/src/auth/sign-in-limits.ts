import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../http/problem';
import { SESSION_POOL } from '../infrastructure/tokens';

const WINDOW_SECONDS = 15 * 60;

/** ASVS 2.4.1: ten failures per name and address, a hundred per address, in a quarter of an hour; kept in SQL so that a restart forgets nothing. */
@Injectable()
export class SignInLimits {
  private readonly byName: RateLimiterAbstract;
  private readonly byAddress: RateLimiterAbstract;

  constructor(@Inject(SESSION_POOL) pool: Pool) {
    const made = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: pool, tableName: 'rate_limit', tableCreated: true, clearExpiredByTimeout: false, keyPrefix, points, duration: WINDOW_SECONDS,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS }),
      });
    this.byName = made('sign-in-name', 10);
    this.byAddress = made('sign-in-address', 100);
  }

  async check(username: string, address: string): Promise<void> {
    const [name, place] = await Promise.all([this.byName.get(this.nameKey(username, address)), this.byAddress.get(address)]);
    if ((name && name.consumedPoints >= 10) || (place && place.consumedPoints >= 100)) throw refused(name ?? place);
  }

  async failed(username: string, address: string): Promise<void> {
    await Promise.allSettled([this.byName.consume(this.nameKey(username, address)), this.byAddress.consume(address)]);
  }

  async succeeded(username: string, address: string): Promise<void> {
    await this.byName.delete(this.nameKey(username, address));
  }

  private nameKey(username: string, address: string): string {
    return `${username.toLowerCase()}|${address}`;
  }
}

function refused(left: RateLimiterRes | null): Problem {
  const seconds = Math.ceil((left?.msBeforeNext ?? WINDOW_SECONDS * 1000) / 1000);
  return new Problem('session.tooManyAttempts', { minutes: Math.ceil(seconds / 60) }, seconds);
}
