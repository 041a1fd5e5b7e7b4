import { adoptResult } from '#domain/document/adopt-result';
import { canonicalJson } from '#domain/document/canonical-json';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { endedDocumentStages } from '#domain/document/document-stage';
import type { DocumentTransition, TransitionResult } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import type { PlanSnapshot } from '#domain/plan/plan-snapshot';
import { endedPlanStages } from '#domain/plan/plan-stage';
import type { Clock } from '#domain/clock/clock';
import type { DispatchStore } from '#domain/ports/dispatch-store';
import type { DocumentStore } from '#domain/ports/document-store';
import type { PlannedInstantStore } from '#domain/ports/planned-instant-store';
import type { PlanStore } from '#domain/ports/plan-store';
import type { TransitionStore } from '#domain/ports/transition-store';
import type { SubmissionMaterial } from '#domain/route/submission-material';

interface PlannedRow {
  aggregateId: string;
  subjectId: string;
  instant: number;
  state: 'planned' | 'fired' | 'skipped';
}

const dayMs = 86_400_000;

/**
 * The office's registers in memory, for tests of workflows: the same promises as PostgreSQL (one step per rev, a repeat
 * answers what was recorded, command keys are unique), and a working day is 24 hours.
 */
export class InMemoryOffice {
  readonly documents = new Map<string, DocumentSnapshot>();
  readonly plans = new Map<string, PlanSnapshot>();
  readonly transitions: DocumentTransition[] = [];
  readonly planned: PlannedRow[] = [];
  readonly deliveries = new Map<string, Set<number>>();
  readonly rendered: string[] = [];
  receivers = 3;
  /** What a submission finds; tests change the text by changing it. */
  material!: SubmissionMaterial;
  /** Called before a step is recorded: tests make it slow, or fail. */
  beforeApply: (transition: DocumentTransition) => Promise<void> = async () => undefined;
  /** Called after a step was recorded: an error here is a cut connection after the commit. */
  afterApply: (transition: DocumentTransition) => Promise<void> = async () => undefined;
  private readonly recorded = new Map<string, { hash: string; result: TransitionResult }>();
  private readonly keys = new Map<string, { bodyHash: string; result: TransitionResult }>();
  private lastNumber = 0;

  constructor(readonly clock: Clock) {}

  readonly documentStore: DocumentStore = {
    load: async (documentId) => this.documents.get(documentId) ?? null,
    readSubmission: async ({ versionId }) => {
      if (versionId !== this.material.versionId) throw new RefusedError('version.changed', { editNo: 2 });
      return this.material;
    },
  };

  readonly transitionStore: TransitionStore = { apply: (transition) => this.apply(transition) };

  readonly dispatchStore: DispatchStore = {
    expand: async () => ({ receivers: this.receivers }),
    writePage: async (dispatchId, offset, limit) => {
      const rows = this.deliveries.get(dispatchId) ?? new Set<number>();
      this.deliveries.set(dispatchId, rows);
      const before = rows.size;
      for (let n = offset; n < Math.min(offset + limit, this.receivers); n += 1) rows.add(n);
      return { written: rows.size - before };
    },
    finish: async () => undefined,
  };

  readonly plannedStore: PlannedInstantStore = {
    earliest: async ({ id }) => this.waiting(id)[0]?.instant ?? null,
    fire: async ({ id }, instant) => {
      const due = this.waiting(id).filter((row) => row.instant <= instant);
      for (const row of due) row.state = 'fired';
      return { fired: due.length, skipped: 0 };
    },
  };

  readonly planStore: PlanStore = {
    load: async (planId) => {
      const plan = this.plans.get(planId);
      if (!plan) return null;
      return { ...plan, documentStage: this.documents.get(plan.documentId)!.stage, businessNow: await this.clock.now() };
    },
    bringIntoForce: async (planId, rev) => this.movePlan(planId, rev, 'inForce'),
    end: async (planId, rev, to) => {
      for (const row of this.planned) if (row.aggregateId === planId && row.state === 'planned') row.state = 'skipped';
      return this.movePlan(planId, rev, to);
    },
  };

  plan(planId: string, documentId: string, rungs: { subjectId: string; instant: number }[] = []): void {
    this.plans.set(planId, { planId, documentId, stage: 'preparing', rev: 0, documentStage: 'drafting', businessNow: 0 });
    for (const rung of rungs) this.planned.push({ aggregateId: planId, state: 'planned', ...rung });
  }

  /** Decisions that stand, by round and step: a second winner would be a second row. */
  decisionsMade(): string[] {
    return this.transitions.filter((step) => step.decision).map((step) => `${step.decision!.round}/${step.decision!.stepNo} ${step.decision!.outcome} ${step.actor!.personId}`);
  }

  /** FIX-1: as SQL answers: a plan whose replacement has its number has nothing due any more. */
  private isSuperseded(planId: string): boolean {
    const documentId = this.plans.get(planId)?.documentId;
    return documentId !== undefined && [...this.documents.values()].some((document) => document.replacesDocumentId === documentId && document.codeNumber !== null);
  }

  private waiting(aggregateId: string): PlannedRow[] {
    if (this.isSuperseded(aggregateId)) return [];
    return this.planned.filter((row) => row.aggregateId === aggregateId && row.state === 'planned').sort((a, b) => a.instant - b.instant);
  }

  private movePlan(planId: string, rev: number, stage: PlanSnapshot['stage']): { rev: number } {
    const plan = this.plans.get(planId)!;
    if (plan.rev === rev && plan.stage === stage) return { rev };
    if (endedPlanStages.includes(plan.stage)) throw new RefusedError('plan.ended', { stage: plan.stage });
    if (plan.rev !== rev - 1) throw new RefusedError('transition.diverged', { rev: plan.rev });
    this.plans.set(planId, { ...plan, rev, stage });
    return { rev };
  }

  private async apply(transition: DocumentTransition): Promise<TransitionResult> {
    await this.beforeApply(transition);
    const result = this.commit(transition);
    await this.afterApply(transition);
    return result;
  }

  private commit(transition: DocumentTransition): TransitionResult {
    const { aggregateId, rev } = transition;
    const hash = canonicalJson(transition);
    const recorded = this.recorded.get(`${aggregateId}/${rev}`);
    if (recorded) {
      if (recorded.hash !== hash) throw new RefusedError('transition.diverged', { rev });
      return recorded.result;
    }
    const key = transition.command && `${transition.actor!.personId}/${transition.command.verb}/${transition.command.key}`;
    const used = key === null ? undefined : this.keys.get(key);
    if (used) throw used.bodyHash === transition.command!.bodyHash ? new RefusedError('command.repeated', { result: used.result }) : new RefusedError('command.keyReused', { key });
    const before = this.documents.get(aggregateId);
    if (!before || before.rev !== rev - 1) throw new RefusedError('transition.diverged', { rev: before?.rev ?? null });
    const result = this.resultOf(transition, before);
    this.documents.set(aggregateId, adoptResult(afterwards(before, transition), result));
    this.planTerms(transition);
    this.transitions.push(transition);
    this.recorded.set(`${aggregateId}/${rev}`, { hash, result });
    if (key !== null) this.keys.set(key, { bodyHash: transition.command!.bodyHash, result });
    return result;
  }

  private resultOf(transition: DocumentTransition, before: DocumentSnapshot): TransitionResult {
    const { allocate } = transition;
    const number = allocate ? (allocate.number ?? (this.lastNumber += 1)) : null;
    const codeNumber = allocate ? (allocate.codeNumber ?? `${number}/${before.type}-STC`) : before.codeNumber;
    return { rev: transition.rev, stage: transition.to, number, codeNumber, issuedOn: allocate?.issuedOn ?? before.issuedOn };
  }

  private planTerms(transition: DocumentTransition): void {
    const closed = new Set(transition.closeTasks.map((task) => task.taskId));
    for (const row of this.planned) if (closed.has(row.subjectId) && row.state === 'planned') row.state = 'skipped';
    if (endedDocumentStages.includes(transition.to)) return;
    for (const task of transition.openTasks) {
      if (task.termWorkingDays !== null) this.planned.push({ aggregateId: transition.aggregateId, subjectId: task.taskId, instant: transition.at + task.termWorkingDays * dayMs, state: 'planned' });
    }
  }
}

/** The row after a step, made from the step alone as SQL does, and so a check on the snapshot that the workflow believes. */
function afterwards(before: DocumentSnapshot, step: DocumentTransition): DocumentSnapshot {
  const closed = new Set(step.closeTasks.map((task) => task.taskId));
  for (const taskId of closed) if (!before.openTasks.some((task) => task.taskId === taskId)) throw new RefusedError('task.notOpen', { taskId });
  const kept = before.decisions.filter((decision) => decision.taskId !== step.takeBackTaskId);
  const made = step.decision && { ...step.decision, personId: step.actor!.personId, at: step.at };
  if (made && kept.some((decision) => decision.round === made.round && decision.stepNo === made.stepNo)) throw new RefusedError('decision.alreadyMade', {});
  return {
    ...before,
    rev: step.rev,
    stage: step.to,
    round: step.round,
    stepNo: step.stepNo,
    route: step.route === undefined ? before.route : step.route,
    currentVersion: step.freeze ? { versionId: step.freeze.versionId, versionNo: (before.currentVersion?.versionNo ?? 0) + 1, contentHash: step.freeze.contentHash } : before.currentVersion,
    openTasks: [...before.openTasks.filter((task) => !closed.has(task.taskId)), ...step.openTasks.map(({ taskId, kind, owner, round, stepNo }) => ({ taskId, kind, owner, round, stepNo }))],
    decisions: made ? [...kept, standing(made)] : kept,
    signing: step.signing === undefined ? before.signing : step.signing,
    issuedOn: step.allocate?.issuedOn ?? before.issuedOn,
    dispatchCount: step.openDispatch?.n ?? before.dispatchCount,
    openDispatch: step.openDispatch ? { dispatchId: step.openDispatch.dispatchId, n: step.openDispatch.n } : step.kind === 'dispatched' || step.kind === 'receiversTold' ? null : before.openDispatch,
  };
}

function standing({ taskId, round, stepNo, kind, outcome, personId, contentHash, returnToStep, at }: NonNullable<DocumentTransition['decision']> & { personId: string; at: number }): DocumentSnapshot['decisions'][number] {
  return { taskId, round, stepNo, kind, outcome, personId, contentHash, returnToStep, at };
}
