import { dayOf } from '#domain/calendar/instant';
import { commandStages } from '#domain/document/command-stages';
import type { AllocateNumberCommand, DecideCommand, DispatchCommand, DocumentCommand, DocumentVerb, RecallCommand, RefuseCommand, ReplaceCommand, TakeBackCommand } from '#domain/document/document-command';
import type { DocumentSnapshot, OpenTask } from '#domain/document/document-snapshot';
import { endedDocumentStages } from '#domain/document/document-stage';
import { refuse, type Refusal } from '#domain/document/refusal';
import { latestDecision } from '#domain/document/latest-decision';
import type { TaskKind } from '#domain/task/task-kind';

/**
 * Whether a command may be carried out on what is known now; null means yes. Asked by the validator (a refusal then
 * leaves no trace in history) and again under the mutex, because two approvers may both have passed the validator
 * (WCP-16). Who may act for a post is not asked here: the recording transaction does, over today's holdings.
 */
export function checkCommand(snapshot: DocumentSnapshot, command: DocumentCommand): Refusal | null {
  const check = checks[command.verb] as ((snapshot: DocumentSnapshot, command: DocumentCommand) => Refusal | null) | undefined;
  if (!check) return refuse('command.malformed', { verb: command.verb });
  return check(snapshot, command);
}

type Checks = { [Verb in DocumentVerb]: (snapshot: DocumentSnapshot, command: Extract<DocumentCommand, { verb: Verb }>) => Refusal | null };

const checks: Checks = {
  submit: (snapshot, command) => stageRefusal(snapshot, command.verb) ?? doorRefusal(snapshot, command.verb, 'draft'),
  decide: checkDecision,
  takeBack: checkTakeBack,
  pullBack: (snapshot, command) => stageRefusal(snapshot, command.verb),
  cancel: (snapshot, command) => stageRefusal(snapshot, command.verb) ?? (isBlank(command.reason) ? refuse('cancel.reasonRequired') : null),
  allocateNumber: checkNumber,
  dispatch: checkDispatch,
  recordIssued: (snapshot, command) => stageRefusal(snapshot, command.verb) ?? doorRefusal(snapshot, command.verb, 'issuedOutside'),
  refuse: checkRefusal,
  recall: checkRecall,
  replace: checkReplacement,
};

const decidingKinds: readonly TaskKind[] = ['initial', 'checkForm', 'sign'];

/** Wrong stage, not open, already decided, own document, stale version, return without a reason: in the order in which a person understands them. */
function checkDecision(snapshot: DocumentSnapshot, command: DecideCommand): Refusal | null {
  const made = snapshot.decisions.find((decision) => decision.taskId === command.taskId);
  if (made) return refuse('decision.alreadyMade', { personId: made.personId, at: made.at, outcome: made.outcome });
  const wrongStage = stageRefusal(snapshot, command.verb);
  if (wrongStage) return wrongStage;
  const wrongTask = taskRefusal(snapshot, command.taskId, decidingKinds);
  if (wrongTask) return wrongTask;
  // WRP-5: not even as somebody's substitute.
  if (command.actor.personId === snapshot.drafterPersonId) return refuse('decision.ownDocument', { drafterPersonId: snapshot.drafterPersonId });
  const version = snapshot.currentVersion;
  if (!version || version.contentHash !== command.contentHash) return refuse('version.stale', { versionNo: version?.versionNo ?? null });
  if (command.outcome === 'approved') return null;
  if (isBlank(command.reason)) return refuse('return.reasonRequired');
  const to = command.returnToStep ?? 0;
  const stepNo = snapshot.stepNo ?? 0;
  if (!Number.isInteger(to) || to < 0 || to >= stepNo) return refuse('return.stepInvalid', { returnToStep: to, stepNo });
  return null;
}

/** WRP-34: the author alone, while nothing was built on it. Whether the next owner has opened the task stands in SQL. */
function checkTakeBack(snapshot: DocumentSnapshot, command: TakeBackCommand): Refusal | null {
  const decision = snapshot.decisions.find((made) => made.taskId === command.taskId);
  const wrongStage = stageRefusal(snapshot, command.verb);
  if (wrongStage) return wrongStage;
  if (!decision) return refuse('decision.notLatest');
  if (decision.personId !== command.actor.personId) return refuse('decision.notYours', { personId: decision.personId });
  return latestDecision(snapshot)?.taskId === decision.taskId ? null : refuse('decision.notLatest');
}

function checkNumber(snapshot: DocumentSnapshot, command: AllocateNumberCommand): Refusal | null {
  const wrong = stageRefusal(snapshot, command.verb) ?? taskRefusal(snapshot, command.taskId, ['allocateNumber']);
  if (wrong) return wrong;
  if (command.number !== null && (!Number.isInteger(command.number) || command.number < 1)) return refuse('number.invalid', { number: command.number });
  // NUM-12: the date is that of issue: not before the signature, not in the future.
  const signed = snapshot.decisions.findLast((decision) => decision.kind === 'sign' && decision.outcome === 'approved');
  const earliest = signed ? dayOf(signed.at) : null;
  const latest = dayOf(command.at);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(command.issuedOn) && command.issuedOn <= latest && (earliest === null || command.issuedOn >= earliest);
  return valid ? null : refuse('number.dateInvalid', { issuedOn: command.issuedOn, earliest, latest });
}

function checkDispatch(snapshot: DocumentSnapshot, command: DispatchCommand): Refusal | null {
  if (snapshot.stage === 'issued' && snapshot.openDispatch) return underWay(snapshot);
  return stageRefusal(snapshot, command.verb) ?? taskRefusal(snapshot, command.taskId, ['dispatch']);
}

/** The signer alone ends a draft so, on the text he was shown; whoever drafted it cannot (WRP-5). */
function checkRefusal(snapshot: DocumentSnapshot, command: RefuseCommand): Refusal | null {
  const wrong = stageRefusal(snapshot, command.verb) ?? taskRefusal(snapshot, command.taskId, ['sign']);
  if (wrong) return wrong;
  if (command.actor.personId === snapshot.drafterPersonId) return refuse('decision.ownDocument', { drafterPersonId: snapshot.drafterPersonId });
  const version = snapshot.currentVersion;
  if (!version || version.contentHash !== command.contentHash) return refuse('version.stale', { versionNo: version?.versionNo ?? null });
  return isBlank(command.reason) ? refuse('refuse.reasonRequired') : null;
}

/** FIX-3: a recall is a written act with a number and a day, not earlier than what it recalls. */
function checkRecall(snapshot: DocumentSnapshot, command: RecallCommand): Refusal | null {
  const wrong = stageRefusal(snapshot, command.verb) ?? underWay(snapshot);
  if (wrong) return wrong;
  if (isBlank(command.reason)) return refuse('recall.reasonRequired');
  const { codeNumber, issuedOn } = command.act;
  if (isBlank(codeNumber)) return refuse('recall.actRequired');
  const latest = dayOf(command.at);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) && issuedOn <= latest && (snapshot.issuedOn === null || issuedOn >= snapshot.issuedOn);
  return valid ? null : refuse('recall.actDateInvalid', { issuedOn, earliest: snapshot.issuedOn, latest });
}

/** Waits for a dispatch under way: whoever is being sent the document now must be told of its end afterwards. */
function checkReplacement(snapshot: DocumentSnapshot, command: ReplaceCommand): Refusal | null {
  if (command.byDocumentId === snapshot.documentId) return refuse('command.malformed', { verb: command.verb });
  return stageRefusal(snapshot, command.verb) ?? underWay(snapshot);
}

function underWay(snapshot: DocumentSnapshot): Refusal | null {
  return snapshot.openDispatch ? refuse('dispatch.underWay', { n: snapshot.openDispatch.n }) : null;
}

function stageRefusal(snapshot: DocumentSnapshot, verb: DocumentVerb): Refusal | null {
  const allowed = commandStages[verb];
  if (allowed.includes(snapshot.stage)) return null;
  if (endedDocumentStages.includes(snapshot.stage)) return refuse('document.ended', { stage: snapshot.stage });
  // WCP-18: the milestone that closes these three is the number, and the sentence says which one.
  const closedByNumber: readonly DocumentVerb[] = ['pullBack', 'cancel', 'takeBack'];
  if (closedByNumber.includes(verb) && (snapshot.stage === 'issued' || snapshot.stage === 'dispatched')) return refuse('document.numberTaken', { codeNumber: snapshot.codeNumber });
  return refuse('document.wrongStage', { stage: snapshot.stage, verb, allowed: [...allowed] });
}

function doorRefusal(snapshot: DocumentSnapshot, verb: DocumentVerb, door: DocumentSnapshot['door']): Refusal | null {
  return snapshot.door === door ? null : refuse('document.wrongDoor', { door: snapshot.door, verb });
}

function taskRefusal(snapshot: DocumentSnapshot, taskId: string, kinds: readonly TaskKind[]): Refusal | null {
  const task: OpenTask | undefined = snapshot.openTasks.find((open) => open.taskId === taskId);
  if (!task) return refuse('task.notOpen', { taskId });
  return kinds.includes(task.kind) ? null : refuse('task.wrongKind', { taskId, kind: task.kind });
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
