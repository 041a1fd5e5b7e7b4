import type { DocumentStage } from '#domain/document/document-stage';
import type { Door } from '#domain/document/document-type';
import { allowedDocumentActions, type DocumentRelation } from '#domain/permission/document-permissions';
import type { TaskKind } from '#domain/task/task-kind';
import type { ProblemCode } from '#messages/problem-code';
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

const approveLabels: Partial<Record<TaskKind, string>> = { initial: 'Ký nháy', checkForm: 'Đạt thể thức', sign: 'Ký ban hành' };

/** Buttons follow this list and nothing else (inbox.md 11); what is near but closed says why. */
export function allowedActions(facts: ActionFacts): { allowed: OfferedAction[]; forbidden: ForbiddenAction[] } {
  const allowed: OfferedAction[] = [];
  const forbidden: ForbiddenAction[] = [];
  const may = new Set(allowedDocumentActions({ stage: facts.stage, relations: facts.relations }));
  if (!may.has('viewRoute')) return { allowed, forbidden };

  if (may.has('edit')) allowed.push({ verb: 'edit', label: 'Sửa dự thảo' });
  if (may.has('answerWarnings') && facts.unansweredWarnings > 0) allowed.push({ verb: 'answerWarnings', label: 'Trả lời cảnh báo' });
  const begin = facts.door === 'draft' ? ('submit' as const) : ('recordIssued' as const);
  if (may.has(begin)) {
    if (facts.unansweredWarnings > 0) forbidden.push({ verb: begin, code: 'warnings.unanswered' });
    else allowed.push({ verb: begin, label: begin === 'submit' ? 'Trình ký' : 'Ghi nhận đã ban hành' });
  }
  for (const task of facts.myTasks) {
    const own = task.onBehalfOf ? { onBehalfOf: task.onBehalfOf } : {};
    const label = approveLabels[task.kind];
    if (label && may.has(task.kind as 'initial' | 'checkForm' | 'sign')) allowed.push({ verb: 'approve', label, taskId: task.id, ...own }, { verb: 'return', label: 'Trả lại', taskId: task.id, ...own });
    if (task.kind === 'allocateNumber' && may.has('allocateNumber')) allowed.push({ verb: 'allocateNumber', label: 'Cấp số', taskId: task.id });
    if (task.kind === 'dispatch' && may.has('dispatch')) allowed.push({ verb: 'dispatch', label: 'Phát hành', taskId: task.id });
  }
  if (facts.takeBackTaskId && may.has('takeBack')) allowed.push({ verb: 'takeBack', label: 'Rút lại ý kiến', taskId: facts.takeBackTaskId });
  else if (facts.takeBackRefusal) forbidden.push({ verb: 'takeBack', code: facts.takeBackRefusal });

  if (may.has('pullBack')) allowed.push({ verb: 'pullBack', label: 'Rút về sửa' });
  if (may.has('cancel')) allowed.push({ verb: 'cancel', label: 'Hủy dự thảo' });
  const numbered = facts.stage === 'issued' || facts.stage === 'dispatched';
  if (numbered && (facts.relations.has('drafter') || facts.relations.has('headOfDraftingUnit'))) forbidden.push({ verb: 'pullBack', code: 'document.numberTaken' }, { verb: 'cancel', code: 'document.numberTaken' });
  if (may.has('attachSealed') && !facts.hasSealedFile) allowed.push({ verb: 'attachSealed', label: 'Đính bản đóng dấu' });
  if (facts.stage === 'inRoute' && facts.relations.has('drafter')) forbidden.push({ verb: 'approve', code: 'decision.ownDocument' });
  return { allowed, forbidden };
}
