import { dayOf } from '#domain/calendar/instant';
import type { Actor } from '#domain/document/document-command';
import type { DocumentTransition } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import { headOfAgency, headOfUnit } from '#domain/organisation/chain-of-command';
import { positionsOf, presentHolders } from '#domain/organisation/holders';
import { mayDoOnDocument, type DocumentAction, type DocumentRelation } from '#domain/permission/document-permissions';
import { resolvePost } from '#domain/organisation/resolve-post';
import type { LocalDate } from '#domain/calendar/local-date';
import { possibleSigners } from '#persistence/stores/possible-signers';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import type { Sql } from '#persistence/sql';
import type { LockedDocument } from '#persistence/stores/transition/document-row';

interface OwnedTask {
  id: string;
  kind: string;
  ownerKind: 'position' | 'pool' | 'person';
  ownerPositionId: string | null;
  ownerPersonId: string | null;
  claimedBy: string | null;
  closedAt: number | null;
  closedBy: string | null;
  outcome: string | null;
}

/**
 * Asks again who may do this, in the transaction that records it: a role lost between the page and the click ends
 * here (reliability.md). The system itself (no actor) is trusted; it carries out what a person began.
 */
export async function authoriseTransition(sql: Sql, transition: DocumentTransition, document: LockedDocument, organisation: AgencyOrganisation): Promise<void> {
  const { actor, command } = transition;
  if (actor === null || command === null) return;
  const today = dayOf(transition.at);
  if (!actsInAPostHeld(organisation, actor, today)) throw new RefusedError('permission.denied', { verb: command.verb });
  const demand = (action: DocumentAction, ...relations: (DocumentRelation | false)[]): void => {
    if (!mayDoOnDocument(action, new Set(relations.filter((relation) => relation !== false)))) throw new RefusedError('permission.denied', { verb: command.verb });
  };
  const isDrafter = actor.personId === document.drafterPersonId && 'drafter';
  switch (transition.kind) {
    case 'approved':
    case 'returned':
      return authoriseDecision(sql, transition, actor, document, organisation, today);
    case 'takenBack':
      return authoriseTakeBack(sql, transition, actor);
    case 'numbered':
      demand('allocateNumber', isClerk(organisation, actor.personId, today) && 'clerk');
      return requireUnclaimed(sql, transition, actor);
    case 'dispatchStarted':
      demand('dispatch', isClerk(organisation, actor.personId, today) && 'clerk');
      return requireUnclaimed(sql, transition, actor);
    case 'submitted':
      return demand('submit', isDrafter);
    case 'recordedIssued':
      return demand('recordIssued', isDrafter, isClerk(organisation, actor.personId, today) && 'clerk');
    case 'pulledBack':
      return demand('pullBack', isDrafter, headsUnit(organisation, actor.personId, document.draftingUnitId, today) && 'headOfDraftingUnit');
    case 'cancelled':
      return demand('cancel', isDrafter, headsUnit(organisation, actor.personId, document.draftingUnitId, today) && 'headOfDraftingUnit');
    case 'refused':
      demand('refuse', 'signer', isDrafter);
      return requireSigner(sql, transition, actor, document, organisation, today);
    case 'recalled':
      return demand('recall', signedIt(organisation, document, actor.personId, today) && 'signatory', headsAgency(organisation, actor.personId, today) && 'headOfAgency');
    case 'replaced':
      return requireReplacement(sql, transition);
    case 'receiversTold':
    case 'dispatched':
      // The system's own step; no person has it.
      throw new RefusedError('permission.denied', { verb: command.verb });
  }
}

/** A person with no post in the agency any more does nothing there; the post named must be his or the one he stands in for. */
function actsInAPostHeld(organisation: AgencyOrganisation, actor: Actor, today: LocalDate): boolean {
  const held = positionsOf(organisation.snapshot, actor.personId, today);
  return held.length > 0 && (actor.positionId === null || actor.onBehalfOfPositionId !== null || held.some((position) => position.id === actor.positionId));
}

const ownerRelations = { initial: 'contentChecker', checkForm: 'formChecker', sign: 'signer' } as const satisfies Record<string, DocumentRelation>;

async function authoriseDecision(sql: Sql, transition: DocumentTransition, actor: Actor, document: LockedDocument, organisation: AgencyOrganisation, today: LocalDate): Promise<void> {
  const { decision } = transition;
  if (!decision) throw new RefusedError('command.malformed', { verb: 'decide' });
  const owner = ownerRelations[decision.kind];
  const relations = new Set<DocumentRelation>(actor.personId === document.drafterPersonId ? [owner, 'drafter'] : [owner]);
  if (!mayDoOnDocument(decision.kind, relations)) throw new RefusedError('decision.ownDocument', { drafterPersonId: document.drafterPersonId });
  const task = await lockTask(sql, decision.taskId);
  if (task.ownerPositionId === null) throw new RefusedError('task.notYours', { taskId: task.id });
  const resolved = resolvePost(organisation.snapshot, task.ownerPositionId, today, { neverPersonId: document.drafterPersonId });
  if (!resolved?.personIds.includes(actor.personId)) throw new RefusedError('task.notYours', { taskId: task.id });
  if (decision.kind !== 'sign' || decision.outcome === 'returned') return;
  // SIGN-8, SIGN-10: whoever signs needs a mandate on this very day, the substitute one of his own.
  const signers = possibleSigners(organisation, { date: today, type: document.type, field: document.field });
  if (!signers.some((signer) => signer.positionId === resolved.positionId)) throw new RefusedError('route.signerWithoutMandate', { positionId: resolved.positionId });
}

/** The open step of the signer, in his own post or as its substitute; ending a draft needs no mandate, signing does. */
async function requireSigner(sql: Sql, transition: DocumentTransition, actor: Actor, document: LockedDocument, organisation: AgencyOrganisation, today: LocalDate): Promise<void> {
  for (const { taskId } of transition.closeTasks) {
    const task = await lockTask(sql, taskId);
    const resolved = task.ownerPositionId === null ? null : resolvePost(organisation.snapshot, task.ownerPositionId, today, { neverPersonId: document.drafterPersonId });
    if (!resolved?.personIds.includes(actor.personId)) throw new RefusedError('task.notYours', { taskId });
  }
}

/** FIX-1: nobody replaces a document by hand; another one that was issued does, and says so itself. */
async function requireReplacement(sql: Sql, transition: DocumentTransition): Promise<void> {
  const by = await sql.row<{ stage: string }>('SELECT stage FROM document WHERE id = $1 AND replaces_document_id = $2 AND code_number IS NOT NULL', [transition.replacedBy, transition.aggregateId]);
  if (!by) throw new RefusedError('permission.denied', { verb: 'replace' });
}

/** Who signed it, or holds that post today. */
export function signedIt(organisation: AgencyOrganisation, document: { signerPersonId: string | null; signerPositionId: string | null }, personId: string, today: LocalDate): boolean {
  if (document.signerPersonId === personId) return true;
  return document.signerPositionId !== null && (resolvePost(organisation.snapshot, document.signerPositionId, today)?.personIds.includes(personId) ?? false);
}

export function headsAgency(organisation: AgencyOrganisation, personId: string, today: LocalDate): boolean {
  const head = headOfAgency(organisation.snapshot, organisation.agency.id, today);
  return head !== null && (resolvePost(organisation.snapshot, head.id, today)?.personIds.includes(personId) ?? false);
}

async function authoriseTakeBack(sql: Sql, transition: DocumentTransition, actor: Actor): Promise<void> {
  const made = await sql.row<{ personId: string }>('SELECT person_id AS "personId" FROM decision WHERE task_id = $1 AND taken_back_at IS NULL FOR UPDATE', [transition.takeBackTaskId]);
  if (made?.personId !== actor.personId) throw new RefusedError('decision.notYours', { personId: made?.personId });
}

/** A pool task that one clerk claimed is not taken by the other. */
async function requireUnclaimed(sql: Sql, transition: DocumentTransition, actor: Actor): Promise<void> {
  for (const { taskId } of transition.closeTasks) {
    const task = await lockTask(sql, taskId);
    if (task.claimedBy !== null && task.claimedBy !== actor.personId) throw new RefusedError('task.notYours', { taskId, claimedBy: task.claimedBy });
  }
}

async function lockTask(sql: Sql, taskId: string): Promise<OwnedTask> {
  const task = await sql.row<OwnedTask>(
    `SELECT id, kind, owner_kind AS "ownerKind", owner_position_id AS "ownerPositionId", owner_person_id AS "ownerPersonId", claimed_by AS "claimedBy",
            closed_at AS "closedAt", closed_by AS "closedBy", outcome FROM task WHERE id = $1 FOR UPDATE`,
    [taskId],
  );
  if (!task || task.closedAt !== null) throw new RefusedError('task.notOpen', { taskId, ...(task?.closedBy ? { decided: { personId: task.closedBy, at: task.closedAt, outcome: task.outcome } } : {}) });
  return task;
}

/** Văn thư: holder of a clerk's post; where all of them are away, whoever the posts resolve to. */
export function isClerk(organisation: AgencyOrganisation, personId: string, today: LocalDate): boolean {
  const posts = organisation.snapshot.positions.filter((position) => organisation.kindOf.get(position.id) === 'recordsClerk');
  const present = posts.flatMap((post) => presentHolders(organisation.snapshot, post.id, today));
  if (present.length > 0) return present.includes(personId);
  return posts.some((post) => resolvePost(organisation.snapshot, post.id, today)?.personIds.includes(personId) ?? false);
}

export function headsUnit(organisation: AgencyOrganisation, personId: string, unitId: string, today: LocalDate): boolean {
  const head = headOfUnit(organisation.snapshot, unitId, today);
  return head !== null && (resolvePost(organisation.snapshot, head.id, today)?.personIds.includes(personId) ?? false);
}
