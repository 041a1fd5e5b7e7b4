import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { DispatchPurpose } from '#domain/recipients/dispatch-purpose';
import type { DeliveryChannel, DeliveryState, RecipientRole } from '#domain/recipients/receiver';
import { recipientWords } from '#domain/recipients/recipient-words';
import { sqlOf, type Sql } from '#persistence/sql';
import { words } from '../http/spoken-language';
import { isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { ActionVerb } from '../documents/document.responses';

export interface DeliveryRecord {
  id: string;
  documentId: string;
  senderAgencyId: string;
  dispatchNo: number;
  purpose: DispatchPurpose;
  receiverKind: string;
  receiverId: string;
  receiverAgencyId: string | null;
  name: string;
  line: string;
  role: RecipientRole;
  channel: DeliveryChannel;
  address: string | null;
  state: DeliveryState;
  needsAcknowledgement: boolean;
  attempts: number;
  lastError: string | null;
  messageId: string | null;
  sentAt: Instant | null;
  openedAt: Instant | null;
  acknowledgedAt: Instant | null;
  acknowledgedBy: string | null;
  arrivalNumber: number | null;
  taskId: string | null;
  taskKind: string | null;
  taskClaimedBy: string | null;
  taskPool: string | null;
  taskPositionId: string | null;
}

export const deliveryColumns = `v.id, v.document_id AS "documentId", d.agency_id AS "senderAgencyId", x.n AS "dispatchNo", x.purpose, v.receiver_kind AS "receiverKind", v.receiver_id AS "receiverId", v.receiver_agency_id AS "receiverAgencyId",
  v.name, v.line, v.role, v.channel, v.address, v.state, v.needs_acknowledgement AS "needsAcknowledgement", v.attempts, v.last_error AS "lastError", v.message_id AS "messageId",
  v.sent_at AS "sentAt", v.opened_at AS "openedAt", v.acknowledged_at AS "acknowledgedAt", coalesce((SELECT p.full_name FROM person p WHERE p.id = v.acknowledged_by), v.acknowledged_by) AS "acknowledgedBy",
  (SELECT i.arrival_number FROM incoming_entry i WHERE i.delivery_id = v.id) AS "arrivalNumber",
  t.id AS "taskId", t.kind AS "taskKind", t.claimed_by AS "taskClaimedBy", t.owner_pool AS "taskPool", t.owner_position_id AS "taskPositionId"`;
export const deliveryTables = `delivery v JOIN document d ON d.id = v.document_id JOIN dispatch x ON x.id = v.dispatch_id
  LEFT JOIN LATERAL (SELECT id, kind, claimed_by, owner_pool, owner_position_id FROM task WHERE delivery_id = v.id AND closed_at IS NULL ORDER BY opened_at DESC LIMIT 1) t ON true`;

@Injectable()
export class DeliveryRows {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** A receiver sees his own rows alone. */
  ofDocument(documentId: string, receiverAgencyIds: readonly string[] | null): Promise<DeliveryRecord[]> {
    return sqlOf(this.source).rows<DeliveryRecord>(
      `SELECT ${deliveryColumns} FROM ${deliveryTables} WHERE v.document_id = $1 AND ($2::text[] IS NULL OR v.receiver_agency_id = ANY($2::text[])) ORDER BY x.n, v.sort, v.id LIMIT 20000`,
      [documentId, receiverAgencyIds],
    );
  }

  one(deliveryId: string, sql: Sql = sqlOf(this.source)): Promise<DeliveryRecord | null> {
    return sql.row<DeliveryRecord>(`SELECT ${deliveryColumns} FROM ${deliveryTables} WHERE v.id = $1`, [deliveryId]);
  }
}

export function deliveryView(row: DeliveryRecord, allowed: ActionVerb[]) {
  const { documentId: _documentId, senderAgencyId: _sender, receiverAgencyId: _agency, messageId: _message, taskId: _task, taskKind: _kind, taskClaimedBy: _claimed, taskPool: _pool, taskPositionId: _position, ...shown } = row;
  const { channelLabels, deliveryErrors, deliveryStateLabels, roleLabels, sentForInformation } = words();
  return {
    ...shown, line: recipientWords(row.line), roleText: roleLabels[row.role], channelText: channelLabels[row.channel], stateText: row.state === 'sent' && !row.needsAcknowledgement ? sentForInformation : deliveryStateLabels[row.state],
    sentAt: isoOrNull(row.sentAt), openedAt: isoOrNull(row.openedAt), acknowledgedAt: isoOrNull(row.acknowledgedAt),
    lastError: row.lastError === null ? null : (deliveryErrors[row.lastError] ?? row.lastError), allowed,
  };
}
