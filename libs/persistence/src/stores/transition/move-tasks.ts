import { approvalDue } from '#domain/calendar/approval-due';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import type { Instant } from '#domain/calendar/instant';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { DocumentTransition } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import { instantParameter, type Sql } from '#persistence/sql';
import type { LockedDocument } from '#persistence/stores/transition/document-row';

/** Closes what the step ends; each under its row lock, each still open (I2). Its approval term will not fire any more. */
export async function closeTasks(sql: Sql, transition: DocumentTransition): Promise<void> {
  const { closeTasks } = transition;
  // A letter that presses is reviewed by being sent on its way or given up; its task is the follow-up's and stands in no snapshot.
  if (transition.freeze !== null || transition.to === 'cancelled') {
    await sql.write(`UPDATE task SET closed_at = $2, closed_by = $3, outcome = $4 WHERE document_id = $1 AND kind = 'reviewLetter' AND closed_at IS NULL`, [transition.aggregateId, instantParameter(transition.at), transition.actor?.personId ?? null, transition.kind]);
  }
  if (closeTasks.length === 0) return;
  const ids = closeTasks.map((task) => task.taskId);
  const open = await sql.rows<{ id: string; kind: string; ownerKind: string; firstSeenAt: number | null; firstSeenBy: string | null; claimedBy: string | null }>(
    `SELECT id, kind, owner_kind AS "ownerKind", first_seen_at AS "firstSeenAt", first_seen_by AS "firstSeenBy", claimed_by AS "claimedBy"
       FROM task WHERE id = ANY($1) AND closed_at IS NULL ORDER BY id FOR UPDATE`,
    [ids],
  );
  const missing = ids.find((id) => !open.some((task) => task.id === id));
  if (missing !== undefined) throw new RefusedError('task.notOpen', { taskId: missing, ...(await howItClosed(sql, missing)) });
  if (transition.takeBackTaskId !== null) {
    // A pool task counts as opened when claimed (model.md 3); the author looking at it himself does not count.
    const seen = open.find((task) => task.claimedBy !== null || (task.ownerKind !== 'pool' && task.firstSeenAt !== null && task.firstSeenBy !== transition.actor?.personId));
    if (seen) throw new RefusedError('decision.alreadyOpened', { personId: seen.claimedBy ?? seen.firstSeenBy, at: seen.firstSeenAt });
  }
  const at = instantParameter(transition.at);
  await sql.write(
    `WITH closed AS (
       UPDATE task t SET closed_at = $2, closed_by = $3, outcome = c.outcome FROM unnest($1::text[], $4::text[]) AS c(id, outcome) WHERE t.id = c.id)
     UPDATE planned_instant SET state = 'skipped', reason = 'settled', settled_at = $2
      WHERE aggregate_kind = 'document' AND aggregate_id = $5 AND kind = 'approvalTerm' AND subject_id = ANY($1) AND state = 'planned'`,
    [ids, at, transition.actor?.personId ?? null, closeTasks.map((task) => task.outcome), transition.aggregateId],
  );
}

async function howItClosed(sql: Sql, taskId: string): Promise<Record<string, unknown>> {
  const closed = await sql.row<{ personId: string | null; at: number; outcome: string }>('SELECT closed_by AS "personId", closed_at AS at, outcome FROM task WHERE id = $1 AND closed_at IS NOT NULL', [taskId]);
  return closed ? { decided: closed } : {};
}

/** Opens what comes next, with the due instant by the calendar in force and the planned row of its term (model.md 6). */
export async function openTasks(sql: Sql, transition: DocumentTransition, document: LockedDocument, calendar: WorkingCalendar): Promise<void> {
  if (transition.openTasks.length === 0) return;
  const rows = transition.openTasks.map((task) => ({
    id: task.taskId, kind: task.kind, owner_kind: task.owner.kind,
    owner_position_id: task.owner.kind === 'position' ? task.owner.positionId : null,
    owner_pool: task.owner.kind === 'pool' ? task.owner.pool : null,
    owner_person_id: task.owner.kind === 'person' ? task.owner.personId : null,
    round: task.round, step_no: task.stepNo, step_count: task.stepCount, payload: task.payload,
    due: dueOf(transition.at, task.termWorkingDays, calendar),
  }));
  await sql.write(
    `WITH drafts AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id text, kind text, owner_kind text, owner_position_id text, owner_pool text, owner_person_id text,
                                                                     round int, step_no int, step_count int, payload jsonb, due timestamptz)),
     planned AS (
       INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, instant)
       SELECT 'document', $2, 'approvalTerm', id, due FROM drafts WHERE due IS NOT NULL)
     INSERT INTO task(id, kind, agency_id, document_id, plan_id, owner_kind, owner_position_id, owner_pool, owner_person_id, round, step_no, step_count, title, from_person_id, from_unit_id, opened_at, due_at, payload)
     SELECT id, kind, $3, $2, (SELECT p.id FROM plan p WHERE p.document_id = $2), owner_kind, owner_position_id, owner_pool, owner_person_id, round, step_no, step_count, $4, $5, $6, $7, due, coalesce(payload, '{}') FROM drafts`,
    [JSON.stringify(rows), transition.aggregateId, document.agencyId, document.title, transition.actor?.personId ?? document.drafterPersonId, document.draftingUnitId, instantParameter(transition.at)],
  );
}

/** A year nobody entered leaves the term open rather than guessed (CAL-9). */
function dueOf(at: Instant, termWorkingDays: number | null, calendar: WorkingCalendar): string | null {
  if (termWorkingDays === null) return null;
  try {
    return instantParameter(approvalDue(at, termWorkingDays, calendar).dueAt);
  } catch (error) {
    if (isYearEmpty(error)) return null;
    throw error;
  }
}
