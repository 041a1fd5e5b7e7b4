/**
 * Every reason for which a command on a document or a plan is refused. The sentence people read stands in
 * libs/messages under the same code; the params that each one carries are named here.
 */
export const refusalCodes = [
  'document.notFound', // {documentId}
  'document.ended', // {stage}
  'document.wrongStage', // {stage, verb, allowed: DocumentStage[]}
  'document.numberTaken', // {codeNumber}: pull-back and cancel end with the number (WCP-18)
  'document.busy', // {}: the same command may be sent again at once
  'document.moved', // {rev}: somebody's step came in between and the run read the register again
  'document.wrongDoor', // {door, verb}
  'task.notOpen', // {taskId, decided?: {personId, at, outcome}}
  'task.wrongKind', // {taskId, kind}
  'task.notYours', // {taskId}
  'decision.alreadyMade', // {personId, at, outcome}
  'decision.ownDocument', // {drafterPersonId}: separation of duties (WRP-5)
  'decision.notYours', // {personId}: only its author takes a decision back
  'decision.notLatest', // {}: something was built on it already
  'decision.alreadyOpened', // {personId?, at?}: the next owner has opened the task
  'version.stale', // {versionNo}: the person saw another text than the one in the route
  'version.changed', // {editNo}: the working copy was saved meanwhile
  'return.reasonRequired',
  'return.stepInvalid', // {returnToStep, stepNo}
  'cancel.reasonRequired',
  'refuse.reasonRequired',
  'recall.reasonRequired',
  'recall.actRequired', // {}: the number of the written act that recalls (FIX-3)
  'recall.actDateInvalid', // {issuedOn, earliest, latest}
  'replacement.notConfirmed', // {changes}: the drafter has not confirmed the differences as they are now (FIX-1)
  'replacement.targetEnded', // {stage}: what was to be replaced has ended meanwhile
  'replacement.underWay', // {documentId}: another draft replaces the same document
  'route.templateMissing', // {documentType}
  'route.stepWithoutOwner', // {stepNo, kind, positionId?, passed?: {positionId, reason}[]}
  'route.signerMissing', // {}: nobody holds a mandate for this type and field
  'route.signerWithoutMandate', // {positionId}
  'warnings.unanswered', // {warningIds}
  'number.taken', // {number, year, codeNumber}
  'number.invalid', // {number}
  'number.dateInvalid', // {issuedOn, earliest?, latest?}
  'number.notYetOpen', // {number, startAt}: an outside number at or above the start of our own series
  'number.required', // {series}: the series is kept elsewhere, the number must be typed in
  'dispatch.underWay', // {n}
  'recipients.unresolved', // {lines}
  'permission.denied', // {verb}
  'command.repeated', // {result}: this key was answered before; not an error to a person
  'command.keyReused', // {key}: the same key with another body
  'command.malformed', // {verb}
  'transition.diverged', // {rev}: SQL holds another step under this rev
  'plan.notFound', // {planId}
  'plan.ended', // {stage}
  'delivery.wrongState', // {state}
  'delivery.notYours', // {deliveryId}
  'delivery.alreadyReceived', // {arrivalNumber}
  'task.claimedByOther', // {personId}
  'task.notPool', // {taskId}
  'receiver.notFound', // {kind, id}
  'office.notProposed', // {}: nothing in the text tells who issues it
  'office.incomplete', // {gaps}: what an office cannot carry a plan without
  'office.hasHistory', // {}: decisions were made on it here, so it stays here
  'resource.notFound', // {id}
  'clock.notTraining', // {}
  'clock.backward', // {now}
  'clock.walkUnderWay', // {target}
  'clock.nothingDue', // {}
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export function isRefusalCode(code: unknown): code is RefusalCode {
  return (refusalCodes as readonly unknown[]).includes(code);
}
