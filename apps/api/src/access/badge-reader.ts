import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from '#domain/clock/clock';
import { sqlOf } from '#persistence/sql';
import type { SignedIn } from '../auth/signed-in';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { mineCondition, OwnershipReader } from './ownership';

/** The number in the red badge: rows of "Chờ tôi xử lý", one per document and kind, the same wherever it stands. */
@Injectable()
export class BadgeReader {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly owners: OwnershipReader,
    private readonly clock: Clock,
  ) {}

  async count(me: SignedIn): Promise<number> {
    const mine = mineCondition(await this.owners.of(me, await this.clock.now()), 1);
    const row = await sqlOf(this.source).row<{ count: number }>(
      `SELECT count(DISTINCT (coalesce(t.document_id, t.id), t.kind)) AS count FROM task t LEFT JOIN document d ON d.id = t.document_id WHERE t.closed_at IS NULL AND ${mine.sql}`,
      mine.parameters as string[],
    );
    return row?.count ?? 0;
  }
}
