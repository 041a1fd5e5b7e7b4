import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { endOfDay, type Instant } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { countInbox, type InboxCounts } from '#persistence/read-models/inbox';
import { sqlOf } from '#persistence/sql';
import type { SignedIn } from '../auth/signed-in';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { inboxOwner, OwnershipReader, type Ownership } from './ownership';

/** The number in the red badge: rows of "Chờ tôi xử lý", one per document and kind, the same wherever it stands. */
@Injectable()
export class BadgeReader {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly owners: OwnershipReader,
    private readonly clock: Clock,
  ) {}

  async count(me: SignedIn): Promise<number> {
    return (await this.counts(me, await this.clock.now())).mine;
  }

  async counts(me: SignedIn, now: Instant): Promise<InboxCounts> {
    return this.countsOf(await this.owners.of(me, now), now);
  }

  countsOf(ownership: Ownership, now: Instant): Promise<InboxCounts> {
    return countInbox(sqlOf(this.source), inboxOwner(ownership), now, endOfDay(ownership.today));
  }
}
