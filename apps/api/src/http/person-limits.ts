import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Problem } from './problem';

const perMinute = (points: number) => new RateLimiterMemory({ points, duration: 60 });

/** ASVS 2.4.1: generous for people, in the way of machines. */
@Injectable()
export class PersonLimits {
  private readonly uploads = perMinute(60);
  private readonly searches = perMinute(300);
  private readonly commands = perMinute(600);

  upload(personId: string): Promise<void> {
    return spend(this.uploads, personId);
  }

  search(personId: string): Promise<void> {
    return spend(this.searches, personId);
  }

  command(personId: string): Promise<void> {
    return spend(this.commands, personId);
  }
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (left) {
    throw new Problem('request.tooMany', {}, Math.ceil(((left as { msBeforeNext?: number }).msBeforeNext ?? 1_000) / 1_000));
  }
}
