import type { LocalDate } from '#domain/calendar/local-date';
import type { DocumentTransition } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { landsNotice, noticeNeedsAcknowledgement } from '#domain/recipients/lands-notice';
import type { DeliveryChannel, ReceiverKind, RecipientRole } from '#domain/recipients/receiver';
import { instantParameter, type Sql } from '#persistence/sql';
import { readDirectory } from '#persistence/stores/directory-reader';
import { expandForDispatch, type ExpandedDelivery } from '#persistence/stores/dispatch-expansion';

interface FormerReceiver {
  kind: ReceiverKind; id: string; agencyId: string | null; name: string; line: string; role: RecipientRole; channel: DeliveryChannel; address: string | null; clerkPositionId: string | null;
}

/**
 * Who is told that a document was recalled or replaced: everyone to whom it was ever sent, where his copy lies (FIX-5).
 * A receiver of the new document answers to that one; who is left out of it must answer here.
 */
export async function listToTell(sql: Sql, keeper: object, transition: DocumentTransition, agencyId: string, today: LocalDate): Promise<ExpandedDelivery[]> {
  const former = await sql.rows<FormerReceiver>(
    `SELECT f.*, (SELECT o.id FROM position o WHERE o.agency_id = coalesce(f."agencyId", $2) AND o.kind = 'recordsClerk' AND o.valid_from <= $3::date AND (o.valid_to IS NULL OR o.valid_to >= $3::date) ORDER BY o.sort, o.id LIMIT 1) AS "clerkPositionId"
       FROM (SELECT DISTINCT ON (v.receiver_kind, v.receiver_id) v.receiver_kind AS kind, v.receiver_id AS id, v.receiver_agency_id AS "agencyId", v.name, v.line, v.role, v.channel, v.address, x.n, v.sort
               FROM delivery v JOIN dispatch x ON x.id = v.dispatch_id AND x.purpose = 'issue' WHERE v.document_id = $1 ORDER BY v.receiver_kind, v.receiver_id, x.n DESC) f
      ORDER BY f.n, f.sort`,
    [transition.aggregateId, agencyId, today],
  );
  const getTheNewOne = transition.replacedBy ? await receiversOfNew(sql, keeper, transition.replacedBy, today) : new Set<string>();
  const { heads } = await readDirectory(sql, keeper, agencyId);
  return former.map(({ clerkPositionId, ...receiver }) => {
    const lost = receiver.channel === 'email' && receiver.address === null;
    const channel: DeliveryChannel = lost ? 'byHand' : receiver.channel;
    // Who recalls it knows already; everyone else answers for himself.
    const knows = receiver.kind === 'position' && receiver.id === transition.actor?.positionId;
    const needsAcknowledgement = !knows && noticeNeedsAcknowledgement(channel, getTheNewOne.has(`${receiver.kind}:${receiver.id}`));
    const head = receiver.kind === 'unit' ? (heads.get(receiver.id) ?? []).find((post) => isInEffect(post, today)) : undefined;
    const landing = landsNotice({ ...receiver, channel, needsAcknowledgement, unitHeadPositionId: head?.positionId ?? null, sendingAgencyId: agencyId, clerkPositionId });
    const owner = landing.task?.owner;
    return {
      ...receiver, channel, needsAcknowledgement, state: channel === 'system' ? 'sent' : 'waiting',
      taskKind: landing.task?.kind ?? null, taskPositionId: owner?.kind === 'position' ? owner.positionId : null, taskPool: owner?.kind === 'pool' ? owner.pool : null,
      noticePositionId: landing.noticeToPositionId,
    };
  });
}

/** Who will receive the new document, as it would be sent today; lines nobody understands yet name nobody, so those bodies are followed here. */
async function receiversOfNew(sql: Sql, keeper: object, documentId: string, today: LocalDate): Promise<Set<string>> {
  const version = await sql.row<{ facts: PlanFacts; agencyId: string }>('SELECT v.facts, d.agency_id AS "agencyId" FROM document d JOIN document_version v ON v.id = d.current_version_id WHERE d.id = $1', [documentId]);
  if (!version) return new Set();
  try {
    const list = await expandForDispatch(sql, keeper, version.agencyId, version.facts, today, false);
    return new Set(list.map(({ kind, id }) => `${kind}:${id}`));
  } catch (error) {
    if (error instanceof RefusedError && error.code === 'recipients.unresolved') return new Set();
    throw error;
  }
}

/**
 * FIX-4, VI-H1: the document is frozen. Nobody takes it in any more, what had not left stays here, and only the notice
 * of its end goes on. Lock order: delivery before task.
 */
export async function withdrawDeliveries(sql: Sql, transition: DocumentTransition): Promise<number> {
  if (transition.to !== 'recalled' && transition.to !== 'replaced') return 0;
  if (transition.from === transition.to) return 0;
  const at = instantParameter(transition.at);
  await sql.write(`SELECT id FROM delivery WHERE document_id = $1 ORDER BY id FOR UPDATE`, [transition.aggregateId]);
  await sql.write(
    `UPDATE outbox SET failed_at = now(), last_error = $2 WHERE kind = 'mail' AND done_at IS NULL AND failed_at IS NULL AND payload->>'deliveryId' IN (SELECT id FROM delivery WHERE document_id = $1)`,
    [transition.aggregateId, `document.${transition.to}`],
  );
  await sql.write(`UPDATE delivery SET state = 'failed', last_error = $2 WHERE document_id = $1 AND state = 'waiting'`, [transition.aggregateId, `document.${transition.to}`]);
  return sql.write(
    `WITH open AS (SELECT id FROM task WHERE document_id = $1 AND delivery_id IS NOT NULL AND closed_at IS NULL ORDER BY id FOR UPDATE)
     UPDATE task SET closed_at = $2, closed_by = $3, outcome = $4 WHERE id IN (SELECT id FROM open)`,
    [transition.aggregateId, at, transition.actor?.personId ?? null, transition.to],
  );
}
