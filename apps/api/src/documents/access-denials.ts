import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from '#domain/clock/clock';
import { appendAudit } from '#persistence/audit-log';
import { inTransaction } from '#persistence/sql';
import type { SeenDocument } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** Who tried what he may not do stands in the document's audit (ASVS 16). */
@Injectable()
export class AccessDenials {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async record(me: SignedIn, document: Pick<SeenDocument, 'id' | 'agencyId'>, verb: string, code: string): Promise<void> {
    const at = await this.clock.now();
    await inTransaction(this.source, (sql) =>
      appendAudit(sql, { aggregateKind: 'document', aggregateId: document.id, agencyId: document.agencyId, act: 'accessDenied', actorPersonId: me.personId, onBehalfOf: null, positionId: null, versionId: null, at, details: { verb, code } }),
    );
  }
}
