import type { Instant } from '#domain/calendar/instant';
import type { DecideCommand, DocumentCommand } from '#domain/document/document-command';
import type { DocumentSnapshot, OpenTask } from '#domain/document/document-snapshot';
import { canMoveDocument } from '#domain/document/document-stage';
import type { DocumentAct, DocumentTransition, NoticeDraft, TaskDraft } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import type { RouteSnapshot, RouteStep } from '#domain/route/route-snapshot';
import type { NoticeKind } from '#domain/task/notice-kind';

/** A step to record, and the snapshot that holds once it is. Number and code come with the answer of the recording. */
export interface PerformedStep {
  transition: DocumentTransition;
  next: DocumentSnapshot;
}

type NewTask = Omit<TaskDraft, 'taskId' | 'round' | 'payload'> & { payload?: Record<string, unknown> };

/**
 * Builds one transition and, beside it, the snapshot that follows, so that the two cannot tell different stories:
 * whatever closes or opens a task here does it in both (I3).
 */
export class TransitionDraft {
  private readonly transition: DocumentTransition;
  private readonly next: DocumentSnapshot;
  private opened = 0;

  constructor(
    private readonly before: DocumentSnapshot,
    source: DocumentCommand | { verb: null; at: Instant },
    act: DocumentAct,
  ) {
    const rev = before.rev + 1;
    this.next = { ...before, rev, openTasks: [...before.openTasks], decisions: [...before.decisions] };
    this.transition = {
      aggregateKind: 'document',
      aggregateId: before.documentId,
      rev,
      kind: act,
      at: source.at,
      actor: source.verb === null ? null : source.actor,
      command: source.verb === null ? null : { verb: source.verb, key: source.key, bodyHash: source.bodyHash },
      from: before.stage,
      to: before.stage,
      round: before.round,
      stepNo: before.stepNo,
      freeze: null,
      reopenFrom: null,
      discardWorkingCopy: false,
      decision: null,
      takeBackTaskId: null,
      closeTasks: [],
      openTasks: [],
      notices: [],
      allocate: null,
      openDispatch: null,
      outbox: [],
      details: {},
    };
  }

  get openTasks(): readonly OpenTask[] {
    return this.before.openTasks;
  }

  /** Changes of the aggregate itself; call before `open`, which writes the round and stage reached. */
  change(change: Partial<Omit<DocumentSnapshot, 'openTasks' | 'rev' | 'documentId'>>): void {
    Object.assign(this.next, change);
  }

  record(part: Partial<DocumentTransition>): void {
    Object.assign(this.transition, part);
  }

  close(taskId: string, outcome: string): void {
    this.transition.closeTasks.push({ taskId, outcome });
    this.next.openTasks = this.next.openTasks.filter((task) => task.taskId !== taskId);
  }

  closeAll(outcome: string): void {
    for (const task of this.before.openTasks) this.close(task.taskId, outcome);
  }

  /** Named by rev and place, so that a repeat of the step names the same rows. */
  open(task: NewTask): void {
    this.opened += 1;
    const taskId = `${this.before.documentId}:${this.transition.rev}:${this.opened}`;
    const { round } = this.next;
    this.transition.openTasks.push({ ...task, taskId, round, payload: task.payload ?? {} });
    this.next.openTasks = [...this.next.openTasks, { taskId, kind: task.kind, owner: task.owner, round, stepNo: task.stepNo }];
  }

  decide(command: DecideCommand, step: RouteStep): void {
    const version = this.before.currentVersion!;
    const returnToStep = command.outcome === 'returned' ? (command.returnToStep ?? 0) : null;
    const made = { taskId: command.taskId, kind: step.kind, outcome: command.outcome, round: this.before.round, stepNo: step.no, contentHash: version.contentHash, returnToStep };
    this.transition.decision = { ...made, reason: command.reason, versionId: version.versionId };
    this.next.decisions = [...this.next.decisions, { ...made, personId: command.actor.personId, at: command.at }];
  }

  tell(notice: NoticeDraft): void {
    this.transition.notices.push(notice);
  }

  tellDrafter(kind: NoticeKind, params: Record<string, unknown>): void {
    if (this.transition.actor?.personId === this.before.drafterPersonId) return;
    this.tell({ kind, to: { personId: this.before.drafterPersonId }, params });
  }

  /** The plan of this document re-reads what it must know; "not found" is success (model.md 4). */
  tellPlan(): void {
    const { planId } = this.before;
    if (planId === null) return;
    this.transition.outbox.push({ kind: 'signalPlan', payload: { planId }, uniqueKey: `signalPlan:${this.before.documentId}:${this.transition.rev}` });
  }

  /** FIX-1: whoever is replaced by this document ends in a step of its own; the fact leaves with the step that numbered this one. */
  tellReplaced(): void {
    const { replacesDocumentId, documentId } = this.before;
    const { actor, at } = this.transition;
    if (!replacesDocumentId || !actor) return;
    this.transition.outbox.push({ kind: 'replaceDocument', payload: { documentId: replacesDocumentId, byDocumentId: documentId, personId: actor.personId, positionId: actor.positionId, at }, uniqueKey: `replaceDocument:${replacesDocumentId}:${documentId}` });
  }

  finish(details: Record<string, unknown>): PerformedStep {
    const { stage, round, stepNo } = this.next;
    if (stage !== this.before.stage && !canMoveDocument(this.before.stage, stage)) throw new RefusedError('document.wrongStage', { stage: this.before.stage, verb: this.transition.kind, allowed: [] });
    Object.assign(this.transition, { to: stage, round, stepNo, details });
    return { transition: this.transition, next: this.next };
  }
}

export function openStep(snapshot: DocumentSnapshot): RouteStep {
  const step = snapshot.route?.steps.find((candidate) => candidate.no === snapshot.stepNo);
  if (!step) throw new RefusedError('document.wrongStage', { stage: snapshot.stage, verb: 'decide', allowed: ['inRoute'] });
  return step;
}

export function stepTask(route: RouteSnapshot, stepNo: number): NewTask {
  const step = route.steps.find((candidate) => candidate.no === stepNo);
  if (!step) throw new RefusedError('route.stepWithoutOwner', { stepNo, kind: null });
  return { kind: step.kind, owner: { kind: 'position', positionId: step.ownerPositionId }, stepNo, stepCount: route.steps.length, termWorkingDays: step.termWorkingDays };
}

/** Closes what is open and tells the posts whose task vanishes, with the reason (WCP-19). */
export function withdrawOpenTasks(draft: TransitionDraft, reason: 'takenBack' | 'pulledBack' | 'cancelled' | 'recalled' | 'replaced', text: string | null): void {
  for (const task of draft.openTasks) {
    draft.close(task.taskId, reason);
    if (task.owner.kind === 'position') draft.tell({ kind: 'taskWithdrawn' satisfies NoticeKind, to: { positionId: task.owner.positionId }, params: { kind: task.kind, reason, text } });
  }
}
