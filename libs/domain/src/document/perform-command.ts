import { checkCommand } from '#domain/document/check-command';
import type { AllocateNumberCommand, CancelCommand, DecideCommand, DispatchCommand, DocumentCommand, DocumentVerb, PreparedSubmission, PullBackCommand, RecordIssuedCommand, SubmitCommand, TakeBackCommand } from '#domain/document/document-command';
import type { DocumentSnapshot, FrozenVersion } from '#domain/document/document-snapshot';
import { RefusedError } from '#domain/document/refusal';
import { performRecall, performRefusal, performReplacement } from '#domain/document/perform-ending';
import { openStep, stepTask, TransitionDraft, withdrawOpenTasks, type PerformedStep } from '#domain/document/transition-draft';
import { clerkPool } from '#domain/task/task-kind';

/**
 * What a command does, computed purely: the step to record and the snapshot that holds once it is recorded. A command
 * that `checkCommand` refuses throws the same code here, so that no caller can forget to ask.
 */
export function performCommand(snapshot: DocumentSnapshot, command: DocumentCommand, prepared: PreparedSubmission | null = null): PerformedStep {
  const refusal = checkCommand(snapshot, command);
  if (refusal) throw new RefusedError(refusal.code, refusal.params);
  const perform = performers[command.verb] as (snapshot: DocumentSnapshot, command: DocumentCommand, prepared: PreparedSubmission | null) => PerformedStep;
  return perform(snapshot, command, prepared);
}

type Performers = { [Verb in DocumentVerb]: (snapshot: DocumentSnapshot, command: Extract<DocumentCommand, { verb: Verb }>, prepared: PreparedSubmission | null) => PerformedStep };

const performers: Performers = {
  submit: performSubmission,
  decide: (snapshot, command) => (command.outcome === 'approved' ? performApproval(snapshot, command) : performReturn(snapshot, command)),
  takeBack: performTakeBack,
  pullBack: performPullBack,
  cancel: performCancellation,
  allocateNumber: performAllocation,
  dispatch: performDispatch,
  recordIssued: performRecordIssued,
  refuse: performRefusal,
  recall: performRecall,
  replace: performReplacement,
};

/** Trình: the working copy is frozen, its route with it, and the first post gets its task. */
function performSubmission(snapshot: DocumentSnapshot, command: SubmitCommand, prepared: PreparedSubmission | null): PerformedStep {
  const { version, route } = requirePrepared(prepared, command);
  const draft = new TransitionDraft(snapshot, command, 'submitted');
  if (!route) throw new RefusedError('route.templateMissing', { documentType: snapshot.type });
  draft.closeAll('submitted');
  draft.change({ stage: 'inRoute', stepNo: 1, title: prepared!.title, route, currentVersion: version, signing: null });
  draft.record({ freeze: { versionId: command.versionId, editNo: command.editNo, contentHash: version.contentHash }, route, currentVersionId: version.versionId });
  draft.open(stepTask(route, 1));
  return draft.finish({ versionNo: version.versionNo, contentHash: version.contentHash });
}

/** Ký nháy, đạt thể thức, ký ban hành: the next post gets its task only now (WCP-1); after the signature, the clerks. */
function performApproval(snapshot: DocumentSnapshot, command: DecideCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'approved');
  const step = openStep(snapshot);
  draft.decide(command, step);
  draft.close(command.taskId, 'approved');
  if (step.kind !== 'sign') {
    draft.change({ stage: 'inRoute', stepNo: step.no + 1 });
    draft.open(stepTask(snapshot.route!, step.no + 1));
  } else {
    const signing = { personId: command.actor.personId, positionId: step.ownerPositionId, mandateId: step.mandate?.mandateId ?? '', lines: step.mandate?.lines ?? [] };
    draft.change({ stage: 'signed', stepNo: null, signing });
    draft.record({ signing });
    // NUM-7: numbered after signing, at the latest the next working day.
    draft.open({ kind: 'allocateNumber', owner: { kind: 'pool', pool: clerkPool(snapshot.agencyId) }, stepNo: null, stepCount: null, termWorkingDays: 1 });
    draft.tellDrafter('documentSigned', {});
  }
  return draft.finish({ stepNo: step.no, kind: step.kind, reason: command.reason });
}

/** Trả lại: to the drafter, who gets the text back as a working copy, or to an earlier step with the same text. A new round begins (WCP-10). */
function performReturn(snapshot: DocumentSnapshot, command: DecideCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'returned');
  const step = openStep(snapshot);
  const to = command.returnToStep ?? 0;
  draft.decide(command, step);
  draft.close(command.taskId, 'returned');
  if (to === 0) {
    draft.change({ stage: 'drafting', stepNo: null, round: snapshot.round + 1 });
    draft.record({ reopenFrom: snapshot.currentVersion!.versionId });
    draft.open({ kind: 'revise', owner: { kind: 'person', personId: snapshot.drafterPersonId }, stepNo: null, stepCount: null, termWorkingDays: null, payload: { reason: command.reason, fromStep: step.no } });
  } else {
    draft.change({ stage: 'inRoute', stepNo: to, round: snapshot.round + 1 });
    draft.open({ ...stepTask(snapshot.route!, to), payload: { reason: command.reason, fromStep: step.no } });
    draft.tellDrafter('documentReturnedToStep', { stepNo: to, reason: command.reason });
  }
  return draft.finish({ stepNo: step.no, kind: step.kind, reason: command.reason, returnToStep: to });
}

/** Rút lại ý kiến: what the decision opened vanishes and its author's step opens again as a new row (WRP-34). */
function performTakeBack(snapshot: DocumentSnapshot, command: TakeBackCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'takenBack');
  const decision = snapshot.decisions.find((made) => made.taskId === command.taskId)!;
  const step = snapshot.route!.steps.find((candidate) => candidate.no === decision.stepNo)!;
  withdrawOpenTasks(draft, 'takenBack', null);
  draft.change({ stage: 'inRoute', stepNo: step.no, signing: null, decisions: snapshot.decisions.filter((made) => made.taskId !== command.taskId) });
  draft.record({ takeBackTaskId: command.taskId, signing: null, discardWorkingCopy: snapshot.stage === 'drafting' });
  draft.open(stepTask(snapshot.route!, step.no));
  draft.tellDrafter('decisionTakenBack', { stepNo: step.no });
  return draft.finish({ stepNo: step.no, kind: decision.kind, outcome: decision.outcome });
}

/** Rút về sửa: possible until the number is taken (WCP-18). */
function performPullBack(snapshot: DocumentSnapshot, command: PullBackCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'pulledBack');
  withdrawOpenTasks(draft, 'pulledBack', command.reason);
  draft.change({ stage: 'drafting', stepNo: null, round: snapshot.round + 1, signing: null });
  draft.record({ reopenFrom: snapshot.currentVersion!.versionId, signing: null });
  return draft.finish({ reason: command.reason, fromStep: snapshot.stepNo });
}

/** Hủy dự thảo: an end; every task closes and nothing fires later (WCP-20). */
function performCancellation(snapshot: DocumentSnapshot, command: CancelCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'cancelled');
  withdrawOpenTasks(draft, 'cancelled', command.reason);
  draft.change({ stage: 'cancelled', stepNo: null });
  draft.record({ endReason: command.reason });
  draft.tellPlan();
  return draft.finish({ reason: command.reason });
}

/** Cấp số: the recording transaction takes the number from the counter, or checks the one that was typed. */
function performAllocation(snapshot: DocumentSnapshot, command: AllocateNumberCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'numbered');
  draft.close(command.taskId, 'numbered');
  draft.change({ stage: 'issued', issuedOn: command.issuedOn });
  draft.record({ allocate: { origin: command.number === null ? 'ours' : 'external', number: command.number, codeNumber: null, issuedOn: command.issuedOn, copies: command.copies } });
  openDispatchTask(draft, snapshot);
  draft.tellDrafter('documentNumbered', {});
  draft.tellPlan();
  draft.tellReplaced();
  return draft.finish({ issuedOn: command.issuedOn });
}

/** Phát hành: opens the row of dispatch n; the stage follows when every delivery is written. */
function performDispatch(snapshot: DocumentSnapshot, command: DispatchCommand): PerformedStep {
  const draft = new TransitionDraft(snapshot, command, 'dispatchStarted');
  const n = snapshot.dispatchCount + 1;
  const openDispatch = { dispatchId: `${snapshot.documentId}:dispatch:${n}`, n };
  draft.close(command.taskId, 'dispatched');
  draft.change({ dispatchCount: n, openDispatch });
  draft.record({ openDispatch: { ...openDispatch, recordOnly: command.recordOnly } });
  return draft.finish({ n, recordOnly: command.recordOnly });
}

/** Ghi nhận văn bản đã ban hành: signed and numbered elsewhere, it is issued here at once (door issuedOutside). */
function performRecordIssued(snapshot: DocumentSnapshot, command: RecordIssuedCommand, prepared: PreparedSubmission | null): PerformedStep {
  const { version } = requirePrepared(prepared, command);
  const { number, codeNumber, issuedOn } = prepared!;
  if (issuedOn === null || codeNumber === null) throw new RefusedError('number.required', { series: null });
  const draft = new TransitionDraft(snapshot, command, 'recordedIssued');
  draft.closeAll('recordedIssued');
  draft.change({ stage: 'issued', currentVersion: version, title: prepared!.title, issuedOn, codeNumber });
  draft.record({
    freeze: { versionId: command.versionId, editNo: command.editNo, contentHash: version.contentHash },
    currentVersionId: version.versionId,
    allocate: { origin: 'external', number, codeNumber, issuedOn, copies: null },
  });
  openDispatchTask(draft, snapshot);
  draft.tellPlan();
  draft.tellReplaced();
  return draft.finish({ versionNo: version.versionNo, contentHash: version.contentHash, codeNumber, issuedOn });
}

/** FLOW-4: dispatched on the day of signing, at the latest the next working day. */
function openDispatchTask(draft: TransitionDraft, snapshot: DocumentSnapshot): void {
  draft.open({ kind: 'dispatch', owner: { kind: 'pool', pool: clerkPool(snapshot.agencyId) }, stepNo: null, stepCount: null, termWorkingDays: 1 });
}

function requirePrepared(prepared: PreparedSubmission | null, command: SubmitCommand | RecordIssuedCommand): { version: FrozenVersion; route: PreparedSubmission['route'] } {
  if (!prepared || prepared.versionId !== command.versionId) throw new RefusedError('version.changed', { editNo: command.editNo });
  const { versionId, versionNo, contentHash, route } = prepared;
  return { version: { versionId, versionNo, contentHash }, route };
}
