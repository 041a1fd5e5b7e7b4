import type { RecallCommand, RefuseCommand, ReplaceCommand } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { TransitionDraft, withdrawOpenTasks, type PerformedStep } from '#domain/document/transition-draft';
import type { DispatchPurpose } from '#domain/recipients/dispatch-purpose';

/** Không ký ban hành: an end before the number; its plan never comes into force (model.md 3). */
export function performRefusal(snapshot: DocumentSnapshot, command: RefuseCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'refused');
  const { stepNo } = snapshot;
  draft.close(command.taskId, 'refused');
  draft.change({ stage: 'refused', stepNo: null });
  draft.record({ endReason: command.reason });
  draft.tellDrafter('documentRefused', { reason: command.reason });
  draft.tellPlan();
  return draft.finish({ reason: command.reason, stepNo });
}

/** Thu hồi (FIX-3, FIX-4): frozen from here on; who has it is told and must answer, each for himself (FIX-5). */
export function performRecall(snapshot: DocumentSnapshot, command: RecallCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'recalled');
  withdrawOpenTasks(draft, 'recalled', command.reason);
  draft.change({ stage: 'recalled', stepNo: null });
  draft.record({ endReason: command.reason, endAct: command.act });
  orderTelling(draft, snapshot, 'recall');
  draft.tellDrafter('documentRecalled', { reason: command.reason, actCodeNumber: command.act.codeNumber });
  draft.tellPlan();
  return draft.finish({ reason: command.reason, act: command.act, actCodeNumber: command.act.codeNumber });
}

/** Thay thế (FIX-1): the new document stands in the register; its own dispatch carries it, this one says that the old is over. */
export function performReplacement(snapshot: DocumentSnapshot, command: ReplaceCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'replaced');
  withdrawOpenTasks(draft, 'replaced', null);
  draft.change({ stage: 'replaced', stepNo: null });
  draft.record({ replacedBy: command.byDocumentId });
  orderTelling(draft, snapshot, 'replacement');
  draft.tellDrafter('documentReplaced', { byDocumentId: command.byDocumentId });
  draft.tellPlan();
  return draft.finish({ byDocumentId: command.byDocumentId });
}

/** Nobody has to be told of a document that was never sent. */
function orderTelling(draft: TransitionDraft, snapshot: DocumentSnapshot, purpose: Exclude<DispatchPurpose, 'issue'>): void {
  if (snapshot.dispatchCount === 0) return;
  const n = snapshot.dispatchCount + 1;
  const openDispatch = { dispatchId: `${snapshot.documentId}:dispatch:${n}`, n };
  draft.change({ dispatchCount: n, openDispatch });
  draft.record({ openDispatch: { ...openDispatch, recordOnly: false, purpose } });
}
