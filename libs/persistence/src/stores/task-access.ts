import type { LocalDate } from '#domain/calendar/local-date';
import { resolvePost } from '#domain/organisation/resolve-post';
import type { Sql } from '#persistence/sql';
import { readOrganisation } from '#persistence/stores/organisation-reader';
import { isClerk } from '#persistence/stores/transition/authorise-transition';

export interface LockedTask {
  id: string;
  kind: string;
  agencyId: string;
  documentId: string | null;
  deliveryId: string | null;
  ownerKind: 'position' | 'pool' | 'person';
  ownerPositionId: string | null;
  ownerPool: string | null;
  ownerPersonId: string | null;
  claimedBy: string | null;
  firstSeenAt: number | null;
  drafterPersonId: string | null;
}

const COLUMNS = `t.id, t.kind, t.agency_id AS "agencyId", t.document_id AS "documentId", t.delivery_id AS "deliveryId", t.owner_kind AS "ownerKind", t.owner_position_id AS "ownerPositionId", t.owner_pool AS "ownerPool",
  t.owner_person_id AS "ownerPersonId", t.claimed_by AS "claimedBy", t.first_seen_at AS "firstSeenAt", (SELECT d.drafter_person_id FROM document d WHERE d.id = t.document_id) AS "drafterPersonId"`;

export function lockOpenTask(sql: Sql, taskId: string): Promise<LockedTask | null> {
  return sql.row<LockedTask>(`SELECT ${COLUMNS} FROM task t WHERE t.id = $1 AND t.closed_at IS NULL FOR UPDATE OF t`, [taskId]);
}

/** Open tasks of a delivery, locked after the delivery itself (model.md 4). */
export function lockTasksOfDelivery(sql: Sql, deliveryId: string): Promise<LockedTask[]> {
  return sql.rows<LockedTask>(`SELECT ${COLUMNS} FROM task t WHERE t.delivery_id = $1 AND t.closed_at IS NULL ORDER BY t.id FOR UPDATE OF t`, [deliveryId]);
}

/** Whether the task is this person's today: his own, one of a post that resolves to him, or of the clerks he belongs to. */
export async function ownsTask(sql: Sql, keeper: object, task: LockedTask, personId: string, today: LocalDate): Promise<boolean> {
  switch (task.ownerKind) {
    case 'person':
      return task.ownerPersonId === personId;
    case 'pool':
      return task.ownerPool!.startsWith('clerks:') && isClerk(await readOrganisation(sql, keeper, task.ownerPool!.slice('clerks:'.length)), personId, today);
    case 'position': {
      const post = await sql.row<{ agencyId: string }>('SELECT agency_id AS "agencyId" FROM position WHERE id = $1', [task.ownerPositionId]);
      const organisation = await readOrganisation(sql, keeper, post!.agencyId);
      // Only who decides must not be the drafter (WRP-5); a receipt of his own document he may give.
      const never = ['initial', 'checkForm', 'sign'].includes(task.kind) ? task.drafterPersonId : null;
      return resolvePost(organisation.snapshot, task.ownerPositionId!, today, { neverPersonId: never })?.personIds.includes(personId) ?? false;
    }
  }
}
