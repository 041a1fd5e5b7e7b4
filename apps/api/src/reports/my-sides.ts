import { Injectable } from '@nestjs/common';
import { headOfAgency } from '#domain/organisation/chain-of-command';
import type { Instant } from '#domain/calendar/instant';
import type { MySides } from '#persistence/read-models/follow-up/duty-list';
import { OwnershipReader } from '../access/ownership';
import type { SignedIn } from '../auth/signed-in';

/** The sides of duties a person works for today: his units, posts that resolve to him, agencies he heads. */
@Injectable()
export class MySidesReader {
  constructor(private readonly owners: OwnershipReader) {}

  async of(me: SignedIn, now: Instant): Promise<MySides> {
    const { posts, organisations, today } = await this.owners.of(me, now);
    const units = new Set(me.posts.flatMap((post) => [post.unitId, post.leadsUnitId]).filter((id): id is string => id !== null));
    const agencies = new Set<string>();
    for (const [agencyId, organisation] of organisations) {
      const head = headOfAgency(organisation.snapshot, agencyId, today);
      if (head && posts.has(head.id)) agencies.add(agencyId);
      for (const position of organisation.snapshot.positions) if (position.leadsUnitId !== null && posts.has(position.id)) units.add(position.leadsUnitId);
    }
    return { unitIds: [...units], positionIds: [...posts.keys()], agencyIds: [...agencies] };
  }
}
