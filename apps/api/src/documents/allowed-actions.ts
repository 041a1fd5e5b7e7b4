import type { DocumentStage } from '#domain/document/document-stage';
import type { Door } from '#domain/document/document-type';
import { allowedDocumentActions, type DocumentRelation } from '#domain/permission/document-permissions';
import type { TaskKind } from '#domain/task/task-kind';
import type { ProblemCode } from '#messages/problem-code';
import { words } from '../http/spoken-language';
import type { ActionVerb } from './document.responses';

/** An open task of mine on the document, and for whom I act. */
export interface MyTask {
  id: string;
  kind: TaskKind;
  onBehalfOf: string | null;
}

export interface ActionFacts {
  stage: DocumentStage;
  door: Door;
  relations: ReadonlySet<DocumentRelation>;
  myTasks: MyTask[];
  /** The decision of mine that is the latest of the round and whose successor nobody has opened. */
  takeBackTaskId: string | null;
  /** Why it cannot be taken back, when I made the latest decision. */
  takeBackRefusal: ProblemCode | null;
  unansweredWarnings: number;
  hasSealedFile: boolean;
  /** A dispatch is being written: the document cannot be recalled in the middle of it. */
  isSending?: boolean;
  /** Of a draft that replaces a plan (FIX-1). */
  differences?: { confirmed: boolean } | null;
  /** Another draft replaces it already. */
  hasReplacement?: boolean;
}

export interface OfferedAction {
  verb: ActionVerb;
  label: string;
  taskId?: string;
  deliveryId?: string;
  onBehalfOf?: string;
}

export interface ForbiddenAction {
  verb: ActionVerb;
  code: ProblemCode;
}

const approvals: ReadonlySet<TaskKind> = new Set<TaskKind>(['initial', 'checkForm', 'sign']);

/** Buttons follow this list and nothing else (inbox.md 11); what is near but closed says why. */
export function allowedActions(facts: ActionFacts): { allowed: OfferedAction[]; forbidden: ForbiddenAction[] } {
  const allowed: OfferedAction[] = [];
  const forbidden: ForbiddenAction[] = [];
  const labels = words().documentActionLabels;
  const may = new Set(allowedDocumentActions({ stage: facts.stage, relations: facts.relations }));
  if (!may.has('viewRoute')) return { allowed, forbidden };

  if (may.has('edit')) allowed.push({ verb: 'edit', label: labels.edit });
  if (may.has('answerWarnings') && facts.unansweredWarnings > 0) allowed.push({ verb: 'answerWarnings', label: labels.answerWarnings });
  const begin = facts.door === 'draft' ? ('submit' as const) : ('recordIssued' as const);
  if (may.has(begin)) {
    if (facts.differences && !facts.differences.confirmed) allowed.push({ verb: 'confirmDifferences', label: labels.confirmDifferences });
    if (facts.unansweredWarnings > 0) forbidden.push({ verb: begin, code: 'warnings.unanswered' });
    else if (facts.differences && !facts.differences.confirmed) forbidden.push({ verb: begin, code: 'replacement.notConfirmed' });
    else allowed.push({ verb: begin, label: labels[begin] });
  }
  for (const task of facts.myTasks) {
    const own = task.onBehalfOf ? { onBehalfOf: task.onBehalfOf } : {};
    const step = approvals.has(task.kind) ? (task.kind as 'initial' | 'checkForm' | 'sign') : null;
    if (step && may.has(step)) allowed.push({ verb: 'approve', label: labels[step], taskId: task.id, ...own }, { verb: 'return', label: labels.return, taskId: task.id, ...own });
    if (task.kind === 'sign' && may.has('refuse')) allowed.push({ verb: 'refuse', label: labels.refuse, taskId: task.id, ...own });
    if (task.kind === 'allocateNumber' && may.has('allocateNumber')) allowed.push({ verb: 'allocateNumber', label: labels.allocateNumber, taskId: task.id });
    if (task.kind === 'dispatch' && may.has('dispatch')) allowed.push({ verb: 'dispatch', label: labels.dispatch, taskId: task.id });
  }
  if (facts.takeBackTaskId && may.has('takeBack')) allowed.push({ verb: 'takeBack', label: labels.takeBack, taskId: facts.takeBackTaskId });
  else if (facts.takeBackRefusal) forbidden.push({ verb: 'takeBack', code: facts.takeBackRefusal });

  if (may.has('pullBack')) allowed.push({ verb: 'pullBack', label: labels.pullBack });
  if (may.has('cancel')) allowed.push({ verb: 'cancel', label: labels.cancel });
  if (may.has('recall') && !facts.isSending) allowed.push({ verb: 'recall', label: labels.recall });
  if (may.has('startReplacement') && !facts.hasReplacement) allowed.push({ verb: 'startReplacement', label: labels.startReplacement });
  const numbered = facts.stage === 'issued' || facts.stage === 'dispatched';
  if (numbered && (facts.relations.has('drafter') || facts.relations.has('headOfDraftingUnit'))) forbidden.push({ verb: 'pullBack', code: 'document.numberTaken' }, { verb: 'cancel', code: 'document.numberTaken' });
  if (may.has('attachSealed') && !facts.hasSealedFile) allowed.push({ verb: 'attachSealed', label: labels.attachSealed });
  if (facts.stage === 'inRoute' && facts.relations.has('drafter')) forbidden.push({ verb: 'approve', code: 'decision.ownDocument' });
  return { allowed, forbidden };
}
