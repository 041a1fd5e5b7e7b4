import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import type { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';

interface WaitingDelivery {
  id: string;
  receiverKind: string;
  receiverId: string;
  channel: string;
  name: string;
  needsAcknowledgement: boolean;
}

/** Whoever owes a receipt gives it, the way that kind of receiver does; those named in `silent` have not yet. */
export async function settleReceipts(source: DataSource, deliveries: SqlDeliveryStore, documentId: string, at: Instant, silent: readonly string[] = []): Promise<void> {
  const sql = sqlOf(source);
  const waiting = await sql.rows<WaitingDelivery>(
    `SELECT id, receiver_kind AS "receiverKind", receiver_id AS "receiverId", channel, name, needs_acknowledgement AS "needsAcknowledgement"
       FROM delivery WHERE document_id = $1 AND receiver_id <> ALL($2) ORDER BY sort`,
    [documentId, silent],
  );
  for (const delivery of waiting) {
    if (delivery.receiverKind === 'agency') await deliveries.receive(delivery.id, await holderOf(source, 'agency', delivery.receiverId), { toUnitId: null, remarks: null, arrivedOn: dayOf(at) }, at);
    else if (delivery.receiverKind === 'unit') await deliveries.acknowledge(delivery.id, { personId: await holderOf(source, 'unit', delivery.receiverId) }, at);
    else if (delivery.channel === 'publish') await deliveries.published(delivery.id, 'phuong', 'https://stc.sonha.example/van-ban', at);
    else if (delivery.channel === 'byHand') await deliveries.byHand(delivery.id, 'phuong', 'Giao tận nơi, có ký nhận vào sổ', at);
    else if (delivery.channel === 'email') await deliveries.acknowledge(delivery.id, { name: `Văn thư ${delivery.name}` }, at);
  }
}

/** The clerk of an agency, the head of a unit. */
async function holderOf(source: DataSource, kind: 'agency' | 'unit', id: string): Promise<string> {
  const row = await sqlOf(source).row<{ personId: string }>(
    `SELECT h.person_id AS "personId" FROM position p JOIN holding h ON h.position_id = p.id
      WHERE CASE WHEN $1 = 'agency' THEN p.agency_id = $2 AND p.kind = 'recordsClerk' ELSE p.leads_unit_id = $2 END ORDER BY p.sort, h.person_id DESC LIMIT 1`,
    [kind, id],
  );
  if (!row) throw new Error(`${id}: nobody receives`);
  return row.personId;
}
