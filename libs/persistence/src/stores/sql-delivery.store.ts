import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { yearOf, type LocalDate } from '#domain/calendar/local-date';
import type { DocumentType } from '#domain/document/document-type';
import { RefusedError } from '#domain/document/refusal';
import type { DispatchPurpose } from '#domain/recipients/dispatch-purpose';
import type { DeliveryChannel, DeliveryState } from '#domain/recipients/receiver';
import { typeAndSubject } from '#domain/register/register-row';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';
import { readOrganisation } from '#persistence/stores/organisation-reader';
import { END_OF_DOCUMENT, mailTemplateOf } from '#persistence/stores/sql-dispatch.store';
import { lockTasksOfDelivery, ownsTask, type LockedTask } from '#persistence/stores/task-access';
import { isClerk } from '#persistence/stores/transition/authorise-transition';

interface LockedDelivery {
  id: string;
  documentId: string;
  agencyId: string;
  receiverAgencyId: string | null;
  name: string;
  channel: DeliveryChannel;
  address: string | null;
  state: DeliveryState;
  attempts: number;
  messageId: string | null;
  needsAcknowledgement: boolean;
  acknowledgedAt: Instant | null;
  documentStage: string;
  purpose: DispatchPurpose;
}

/** Who receives: a person of this installation, or whoever typed his name on the page behind the signed link. */
export type Receiver = { personId: string } | { name: string };

export interface ReceivedEntry {
  arrivalNumber: number;
  year: number;
  arrivedOn: LocalDate;
}

/**
 * What happens to one delivery after it was written: plain SQL under the row's lock, with audit in a chain of its own,
 * so that many receipts of one document at once never wait for each other (model.md 4). Repeats answer as before.
 */
export class SqlDeliveryStore {
  constructor(private readonly source: DataSource) {}

  /** Xác nhận đã nhận. By a person: only who owns a task of the delivery; by a signed link: whoever holds it. */
  acknowledge(deliveryId: string, receiver: Receiver, at: Instant): Promise<void> {
    return this.change(deliveryId, at, async (sql, delivery, tasks) => {
      if (delivery.state === 'acknowledged') return null;
      if ('personId' in receiver) await this.requireOwner(sql, delivery, tasks, receiver.personId, at);
      requireState(delivery, ['waiting', 'sent', 'opened', 'failed']);
      await this.settle(sql, delivery, tasks, 'acknowledged', receiver, at);
      const cancelled = await cancelEntry(sql, delivery, at);
      return { act: delivery.purpose === 'issue' ? 'deliveryAcknowledged' : cancelled === null ? 'endAcknowledged' : 'entryCancelled', by: receiver, details: delivery.purpose === 'issue' ? {} : { purpose: delivery.purpose, cancelledArrivalNumber: cancelled } };
    });
  }

  /** The receiver looked at it: a mark, never a receipt. */
  open(deliveryId: string, at: Instant): Promise<void> {
    return this.change(deliveryId, at, async (sql, delivery) => {
      if (delivery.state !== 'sent' && delivery.state !== 'waiting') return null;
      await sql.write(`UPDATE delivery SET state = 'opened', opened_at = coalesce(opened_at, $2) WHERE id = $1`, [delivery.id, instantParameter(at)]);
      return { act: 'deliveryOpened', by: null, details: {} };
    }, 'ignore');
  }

  /** FLOW-7: a wrong or broken document goes back the same day; the clerks of the sender get the line to fix. */
  refuse(deliveryId: string, receiver: Receiver, reason: string, at: Instant): Promise<void> {
    return this.change(deliveryId, at, async (sql, delivery, tasks) => {
      if (delivery.state === 'refused') return null;
      if ('personId' in receiver) await this.requireOwner(sql, delivery, tasks, receiver.personId, at);
      requireState(delivery, ['sent', 'opened', 'waiting']);
      await this.settle(sql, delivery, tasks, 'refused', receiver, at, reason);
      await openFixTask(sql, delivery, reason, at);
      return { act: 'deliveryRefused', by: receiver, details: { reason } };
    });
  }

  /** Gửi lại, perhaps to a corrected address; the mail keeps its Message-ID, so that a receiver who had it drops the copy (I5). */
  retry(deliveryId: string, by: string, email: string | null, at: Instant): Promise<void> {
    return this.change(deliveryId, at, async (sql, delivery, tasks) => {
      await this.requireSender(sql, delivery, by, at);
      if (delivery.channel !== 'email') throw new RefusedError('delivery.wrongState', { state: delivery.state });
      requireState(delivery, ['failed', 'waiting', 'sent', 'refused']);
      const address = email ?? delivery.address;
      if (address === null) throw new RefusedError('delivery.wrongState', { state: delivery.state });
      await sql.write(
        `WITH again AS (UPDATE delivery SET state = 'waiting', address = $2, last_error = NULL, refused_reason = NULL, message_id = coalesce(message_id, '<' || id || '@kehoach>') WHERE id = $1 RETURNING id, name, message_id, document_id)
         INSERT INTO outbox(kind, payload, unique_key)
         SELECT 'mail', jsonb_build_object('messageId', v.message_id, 'to', jsonb_build_object('address', $2::text, 'name', v.name), 'template', $4::text, 'deliveryId', v.id,
                  'params', jsonb_build_object('receiverName', v.name, 'agencyName', a.name, 'codeNumber', d.code_number, 'issuedOnText', to_char(d.issued_on, 'DD/MM/YYYY'), 'subject', d.title,
                                               'signer', coalesce(s.full_name, w.facts->'signature'->>'name', ''), 'typeName', $3::text) || coalesce(${END_OF_DOCUMENT}, '{}'::jsonb)),
                'mail:' || v.id || ':' || (SELECT count(*) FROM outbox o WHERE o.unique_key LIKE 'mail:' || v.id || '%')
           FROM again v JOIN document d ON d.id = v.document_id JOIN agency a ON a.id = d.agency_id LEFT JOIN person s ON s.id = d.signer_person_id LEFT JOIN document_version w ON w.id = d.current_version_id`,
        [delivery.id, address, await typeName(sql, delivery.documentId), mailTemplateOf[delivery.purpose]],
      );
      await closeTasks(sql, tasks.filter((task) => task.kind === 'fixDelivery'), 'retried', by, at);
      return { act: 'deliveryRetried', by: { personId: by }, details: { address } };
    });
  }

  /** Handed over on paper. */
  byHand(deliveryId: string, by: string, note: string, at: Instant): Promise<void> {
    return this.change(deliveryId, at, async (sql, delivery, tasks) => {
      await this.requireSender(sql, delivery, by, at);
      requireState(delivery, ['waiting', 'failed', 'sent', 'refused']);
      await sql.write(`UPDATE delivery SET state = 'recorded', channel = 'byHand', sent_at = coalesce(sent_at, $2), acknowledged_by = $3, last_error = NULL WHERE id = $1`, [delivery.id, instantParameter(at), note]);
      await closeTasks(sql, tasks, 'byHand', by, at);
      return { act: 'deliveryByHand', by: { personId: by }, details: { note } };
    });
  }

  /** RCPT-12: put on the page by a person, with the address where it stands. */
  published(deliveryId: string, by: string, address: string, at: Instant): Promise<void> {
    return this.change(deliveryId, at, async (sql, delivery, tasks) => {
      await this.requireSender(sql, delivery, by, at);
      if (delivery.channel !== 'publish') throw new RefusedError('delivery.wrongState', { state: delivery.state });
      if (delivery.state === 'published') return null;
      await sql.write(`UPDATE delivery SET state = 'published', address = $2, sent_at = $3 WHERE id = $1`, [delivery.id, address, instantParameter(at)]);
      await closeTasks(sql, tasks, 'published', by, at);
      return { act: 'deliveryPublished', by: { personId: by }, details: { address } };
    });
  }

  /** Vào sổ văn bản đến (REG-2): arrival number of the receiving agency and year, and with it the receipt. */
  async receive(deliveryId: string, by: string, entry: { toUnitId: string | null; remarks: string | null; arrivedOn: LocalDate | null }, at: Instant): Promise<ReceivedEntry> {
    let received: ReceivedEntry | null = null;
    await this.change(deliveryId, at, async (sql, delivery, tasks) => {
      const known = await sql.row<ReceivedEntry>('SELECT arrival_number AS "arrivalNumber", year, arrived_on AS "arrivedOn" FROM incoming_entry WHERE delivery_id = $1', [delivery.id]);
      if (known) {
        received = known;
        return null;
      }
      const organisation = delivery.receiverAgencyId === null ? null : await readOrganisation(sql, this.source, delivery.receiverAgencyId);
      if (!organisation || !isClerk(organisation, by, dayOf(at))) throw new RefusedError('delivery.notYours', { deliveryId });
      requireState(delivery, ['sent', 'opened', 'waiting', 'acknowledged']);
      const today = dayOf(at);
      const arrivedOn = entry.arrivedOn !== null && entry.arrivedOn <= today ? entry.arrivedOn : today;
      const year = yearOf(arrivedOn);
      if (delivery.state !== 'acknowledged') await this.settle(sql, delivery, tasks, 'acknowledged', { personId: by }, at);
      const counter = await sql.row<{ number: number }>(
        `INSERT INTO number_counter AS c (agency_id, series, year, last_number) VALUES ($1, 'văn bản đến', $2, 1) ON CONFLICT (agency_id, series, year) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number AS number`,
        [delivery.receiverAgencyId, year],
      );
      await this.writeIncoming(sql, delivery, counter!.number, year, arrivedOn, entry, at);
      received = { arrivalNumber: counter!.number, year, arrivedOn };
      return { act: 'deliveryReceived', by: { personId: by }, details: { arrivalNumber: counter!.number, year } };
    });
    return received!;
  }

  private async writeIncoming(sql: Sql, delivery: LockedDelivery, arrivalNumber: number, year: number, arrivedOn: LocalDate, entry: { toUnitId: string | null; remarks: string | null }, at: Instant): Promise<void> {
    const document = await sql.row<{ type: DocumentType; title: string; codeNumber: string; issuedOn: LocalDate; author: string; toUnit: string | null }>(
      `SELECT d.type, d.title, d.code_number AS "codeNumber", d.issued_on AS "issuedOn", a.name AS author, (SELECT u.name FROM org_unit u WHERE u.id = $2 AND u.agency_id = $3) AS "toUnit" FROM document d JOIN agency a ON a.id = d.agency_id WHERE d.id = $1`,
      [delivery.documentId, entry.toUnitId, delivery.receiverAgencyId],
    );
    await sql.write(
      `INSERT INTO incoming_entry(agency_id, year, arrival_number, arrived_on, delivery_id, document_id, author, code_number, issued_on, type_and_subject, to_unit, handed_on, remarks, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [delivery.receiverAgencyId, year, arrivalNumber, arrivedOn, delivery.id, delivery.documentId, document!.author, document!.codeNumber, document!.issuedOn,
        typeAndSubject(document!.type, document!.title), document!.toUnit, document!.toUnit === null ? null : arrivedOn, entry.remarks, instantParameter(at)],
    );
  }

  private async settle(sql: Sql, delivery: LockedDelivery, tasks: LockedTask[], state: 'acknowledged' | 'refused', by: Receiver, at: Instant, reason: string | null = null): Promise<void> {
    const name = 'personId' in by ? (await sql.row<{ name: string }>('SELECT full_name AS name FROM person WHERE id = $1', [by.personId]))?.name : by.name;
    await sql.write(
      `UPDATE delivery SET state = $2, opened_at = coalesce(opened_at, $3), acknowledged_at = CASE WHEN $2 = 'acknowledged' THEN $3::timestamptz END, acknowledged_by = $4, refused_reason = $5, last_error = NULL WHERE id = $1`,
      [delivery.id, state, instantParameter(at), name, reason],
    );
    await closeTasks(sql, tasks, state, 'personId' in by ? by.personId : null, at);
  }

  private async requireOwner(sql: Sql, delivery: LockedDelivery, tasks: LockedTask[], personId: string, at: Instant): Promise<void> {
    for (const task of tasks) if ((task.kind === 'receive' || task.kind === 'acknowledge' || task.kind === 'acknowledgeEnd') && (await ownsTask(sql, this.source, task, personId, dayOf(at)))) return;
    throw new RefusedError('delivery.notYours', { deliveryId: delivery.id });
  }

  /** The sender's clerks look after deliveries. */
  private async requireSender(sql: Sql, delivery: LockedDelivery, personId: string, at: Instant): Promise<void> {
    if (!isClerk(await readOrganisation(sql, this.source, delivery.agencyId), personId, dayOf(at))) throw new RefusedError('permission.denied', { verb: 'fixDelivery' });
  }

  private async change(
    deliveryId: string,
    at: Instant,
    work: (sql: Sql, delivery: LockedDelivery, tasks: LockedTask[]) => Promise<{ act: string; by: Receiver | null; details: Record<string, unknown> } | null>,
    whenFrozen: 'refuse' | 'ignore' = 'refuse',
  ): Promise<void> {
    await inTransaction(this.source, async (sql) => {
      const delivery = await sql.row<LockedDelivery>(
        `SELECT v.id, v.document_id AS "documentId", d.agency_id AS "agencyId", v.receiver_agency_id AS "receiverAgencyId", v.name, v.channel, v.address, v.state, v.attempts, v.message_id AS "messageId",
                v.needs_acknowledgement AS "needsAcknowledgement", v.acknowledged_at AS "acknowledgedAt", d.stage AS "documentStage", x.purpose FROM delivery v JOIN document d ON d.id = v.document_id JOIN dispatch x ON x.id = v.dispatch_id WHERE v.id = $1 FOR UPDATE OF v`,
        [deliveryId],
      );
      if (!delivery) throw new RefusedError('resource.notFound', { id: deliveryId });
      // FIX-4, VI-H1: a document that ended is frozen; only the notice of its end is still answered.
      const frozen = delivery.purpose === 'issue' && (delivery.documentStage === 'recalled' || delivery.documentStage === 'replaced');
      if (frozen) {
        if (whenFrozen === 'ignore' || delivery.state === 'acknowledged') return;
        throw new RefusedError('document.ended', { stage: delivery.documentStage });
      }
      const act = await work(sql, delivery, await lockTasksOfDelivery(sql, deliveryId));
      if (act === null) return;
      await appendAudit(sql, {
        aggregateKind: 'delivery', aggregateId: delivery.id, agencyId: delivery.agencyId, act: act.act, actorPersonId: act.by !== null && 'personId' in act.by ? act.by.personId : null, onBehalfOf: null, positionId: null, versionId: null, at,
        details: { documentId: delivery.documentId, receiver: delivery.name, ...(act.by !== null && 'name' in act.by ? { by: act.by.name } : {}), ...act.details },
      });
      announceChange(sql, { kind: 'delivery', documentId: delivery.documentId, agencyId: delivery.agencyId, receiverAgencyId: delivery.receiverAgencyId });
    });
  }
}

function requireState(delivery: LockedDelivery, states: readonly DeliveryState[]): void {
  if (!states.includes(delivery.state)) throw new RefusedError('delivery.wrongState', { state: delivery.state });
}

async function closeTasks(sql: Sql, tasks: readonly LockedTask[], outcome: string, by: string | null, at: Instant): Promise<void> {
  if (tasks.length > 0) await sql.write('UPDATE task SET closed_at = $2, closed_by = $3, outcome = $4 WHERE id = ANY($1)', [tasks.map((task) => task.id), instantParameter(at), by, outcome]);
}

/** FIX-4, VI-H2: who confirms a recall cancels its own entry, and the register keeps when and by which act. */
async function cancelEntry(sql: Sql, delivery: LockedDelivery, at: Instant): Promise<number | null> {
  if (delivery.purpose !== 'recall' || delivery.receiverAgencyId === null) return null;
  const cancelled = await sql.row<{ arrivalNumber: number }>(
    `UPDATE incoming_entry i SET cancelled_on = $3, cancel_reason = d.end_act->>'codeNumber' FROM document d
      WHERE d.id = i.document_id AND i.document_id = $1 AND i.agency_id = $2 AND i.cancelled_on IS NULL RETURNING i.arrival_number AS "arrivalNumber"`,
    [delivery.documentId, delivery.receiverAgencyId, dayOf(at)],
  );
  return cancelled?.arrivalNumber ?? null;
}

async function openFixTask(sql: Sql, delivery: LockedDelivery, reason: string, at: Instant): Promise<void> {
  await sql.write(
    `INSERT INTO task(id, kind, agency_id, document_id, delivery_id, owner_kind, owner_pool, title, opened_at, payload)
     SELECT $1, 'fixDelivery', d.agency_id, d.id, $2, 'pool', 'clerks:' || d.agency_id, d.title, $3, $4 FROM document d WHERE d.id = $5 ON CONFLICT (id) DO NOTHING`,
    [`${delivery.id}:refused:${delivery.attempts}`, delivery.id, instantParameter(at), JSON.stringify({ receiver: delivery.name, reason }), delivery.documentId],
  );
}

async function typeName(sql: Sql, documentId: string): Promise<string> {
  const document = await sql.row<{ type: DocumentType }>('SELECT type FROM document WHERE id = $1', [documentId]);
  return typeAndSubject(document!.type, '').trim();
}
