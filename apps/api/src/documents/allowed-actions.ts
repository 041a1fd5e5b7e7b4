import { commandStages } from '#domain/document/command-stages';
import type { DocumentVerb } from '#domain/document/document-command';
import type { TaskKind } from '#domain/task/task-kind';
import type { ProblemCode } from '#messages/problem-code';
import type { ActionVerb } from './document.responses';
import type { DocumentStage } from '#domain/document/document-stage';
import type { Door } from '#domain/document/document-type';

/** An open task of mine on the document, and for whom I act. */
export interface MyTask {
  id: string;
  kind: TaskKind;
  onBehalfOf: string | null;
}

export interface ActionFacts {
  stage: DocumentStage;
  door: Door;
  sight: 'agency' | 'receiver';
  isDrafter: boolean;
  headsDraftingUnit: boolean;
  isClerk: boolean;
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
  onBehalfOf?: string;
}

export interface ForbiddenAction {
  verb: ActionVerb;
  code: ProblemCode;
}

const approveLabels: Partial<Record<TaskKind, string>> = { initial: 'Ký nháy', checkForm: 'Đạt thể thức', sign: 'Ký ban hành' };

function inStage(verb: DocumentVerb, facts: ActionFacts): boolean {
  return commandStages[verb].includes(facts.stage);
}

/** Buttons follow this list and nothing else (inbox.md 11); what is near but closed says why. */
export function allowedActions(facts: ActionFacts): { allowed: OfferedAction[]; forbidden: ForbiddenAction[] } {
  const allowed: OfferedAction[] = [];
  const forbidden: ForbiddenAction[] = [];
  if (facts.sight === 'receiver') return { allowed, forbidden };
  const numbered = facts.stage === 'issued' || facts.stage === 'dispatched';

  if (facts.isDrafter && facts.stage === 'drafting') {
    allowed.push({ verb: 'edit', label: 'Sửa dự thảo' });
    if (facts.unansweredWarnings > 0) allowed.push({ verb: 'answerWarnings', label: 'Trả lời cảnh báo' });
    const verb = facts.door === 'draft' ? ('submit' as const) : ('recordIssued' as const);
    if (facts.unansweredWarnings > 0) forbidden.push({ verb, code: 'warnings.unanswered' });
    else allowed.push({ verb, label: facts.door === 'draft' ? 'Trình ký' : 'Ghi nhận đã ban hành' });
  }
  for (const task of facts.myTasks) {
    const own = task.onBehalfOf ? { onBehalfOf: task.onBehalfOf } : {};
    const label = approveLabels[task.kind];
    if (label) allowed.push({ verb: 'approve', label, taskId: task.id, ...own }, { verb: 'return', label: 'Trả lại', taskId: task.id, ...own });
    if (task.kind === 'allocateNumber') allowed.push({ verb: 'allocateNumber', label: 'Cấp số', taskId: task.id });
    if (task.kind === 'dispatch') allowed.push({ verb: 'dispatch', label: 'Phát hành', taskId: task.id });
  }
  if (facts.takeBackTaskId) allowed.push({ verb: 'takeBack', label: 'Rút lại ý kiến', taskId: facts.takeBackTaskId });
  else if (facts.takeBackRefusal) forbidden.push({ verb: 'takeBack', code: facts.takeBackRefusal });

  const owns = facts.isDrafter || facts.headsDraftingUnit;
  if (owns && inStage('pullBack', facts)) allowed.push({ verb: 'pullBack', label: 'Rút về sửa' });
  if (owns && inStage('cancel', facts)) allowed.push({ verb: 'cancel', label: 'Hủy dự thảo' });
  if (owns && numbered) forbidden.push({ verb: 'pullBack', code: 'document.numberTaken' }, { verb: 'cancel', code: 'document.numberTaken' });
  if (facts.isClerk && numbered && !facts.hasSealedFile) allowed.push({ verb: 'attachSealed', label: 'Đính bản đóng dấu' });
  if (facts.isDrafter && facts.stage === 'inRoute') forbidden.push({ verb: 'approve', code: 'decision.ownDocument' });
  return { allowed, forbidden };
}
