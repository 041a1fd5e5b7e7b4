import type { DataSource } from 'typeorm';
import type { Clock } from '#domain/clock/clock';
import { DeliveryOutcomeStore, type DeliveryOutcome } from '#domain/ports/delivery-outcome-store';
import { clerkPool } from '#domain/task/task-kind';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';

/** The relay goes on trying; after about half an hour of pauses a person should know (real time: 2 s, doubling). */
const attemptsBeforeTask = 10;

interface LockedDelivery {
  id: string;
  documentId: string;
  agencyId: string;
  receiverAgencyId: string | null;
  state: string;
  attempts: number;
  title: string;
  name: string;
}

/** Outcomes of mails on their deliveries: lock order delivery, task, audit (model.md 4). */
export class SqlDeliveryOutcomeStore extends DeliveryOutcomeStore {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async record(outcome: DeliveryOutcome): Promise<void> {
    const at = await this.clock.now();
    await inTransaction(this.source, async (sql) => {
      const delivery = await lockDelivery(sql, outcome.deliveryId);
      if (!delivery) return;
      if (outcome.result === 'later') {
        await sql.write('UPDATE delivery SET attempts = attempts + 1, last_error = $2 WHERE id = $1', [delivery.id, outcome.error]);
        if (delivery.attempts + 1 === attemptsBeforeTask && delivery.state === 'waiting') await openFixTask(sql, delivery, outcome.error, at);
        return;
      }
      const recorded = outcome.result === 'sent' ? await recordSent(sql, delivery, at) : await recordRefused(sql, delivery, outcome.error, at);
      if (!recorded) return;
      await appendAudit(sql, {
        aggregateKind: 'delivery', aggregateId: delivery.id, agencyId: delivery.agencyId, act: outcome.result === 'sent' ? 'deliverySent' : 'deliveryFailed',
        actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at, details: { documentId: delivery.documentId, attempt: delivery.attempts + 1, error: outcome.error },
      });
      announceChange(sql, { kind: 'delivery', documentId: delivery.documentId, agencyId: delivery.agencyId, receiverAgencyId: delivery.receiverAgencyId });
    });
  }
}

function lockDelivery(sql: Sql, deliveryId: string): Promise<LockedDelivery | null> {
  return sql.row<LockedDelivery>(
    `SELECT v.id, v.document_id AS "documentId", d.agency_id AS "agencyId", v.receiver_agency_id AS "receiverAgencyId", v.state, v.attempts, d.title, v.name
       FROM delivery v JOIN document d ON d.id = v.document_id WHERE v.id = $1 FOR UPDATE OF v`,
    [deliveryId],
  );
}

/** A receipt may be faster than our own mark; it is never overwritten. */
async function recordSent(sql: Sql, delivery: LockedDelivery, at: number): Promise<boolean> {
  if (delivery.state !== 'waiting' && delivery.state !== 'failed') return false;
  await sql.write(`UPDATE delivery SET state = 'sent', attempts = attempts + 1, last_error = NULL, sent_at = $2 WHERE id = $1`, [delivery.id, instantParameter(at)]);
  await sql.write(`UPDATE task SET closed_at = $2, outcome = 'sent' WHERE delivery_id = $1 AND kind = 'fixDelivery' AND closed_at IS NULL`, [delivery.id, instantParameter(at)]);
  return true;
}

/** Final for this receiver: the clerks get the line to fix, once per failure. */
async function recordRefused(sql: Sql, delivery: LockedDelivery, error: string | null, at: number): Promise<boolean> {
  if (delivery.state !== 'waiting') return false;
  await sql.write(`UPDATE delivery SET state = 'failed', attempts = attempts + 1, last_error = $2 WHERE id = $1`, [delivery.id, error]);
  await openFixTask(sql, delivery, error, at);
  return true;
}

async function openFixTask(sql: Sql, delivery: LockedDelivery, error: string | null, at: number): Promise<void> {
  await sql.write(
    `INSERT INTO task(id, kind, agency_id, document_id, delivery_id, owner_kind, owner_pool, title, opened_at, payload)
     SELECT $1, 'fixDelivery', $2, $3, $4, 'pool', $5, $6, $7, $8
      WHERE NOT EXISTS (SELECT 1 FROM task t WHERE t.delivery_id = $4 AND t.kind = 'fixDelivery' AND t.closed_at IS NULL)
     ON CONFLICT (id) DO NOTHING`,
    [`${delivery.id}:fix:${delivery.attempts + 1}`, delivery.agencyId, delivery.documentId, delivery.id, clerkPool(delivery.agencyId), delivery.title, instantParameter(at), JSON.stringify({ receiver: delivery.name, error })],
  );
}
