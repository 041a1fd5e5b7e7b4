import type { ProblemCode } from '#messages/problem-code';

/** HTTP status of each code; the compiler asks for a new one here. Foreign agencies get 404, never 403 (ASVS 8.2). */
export const problemStatus: Record<ProblemCode, number> = {
  'document.notFound': 404, 'document.ended': 409, 'document.wrongStage': 409, 'document.numberTaken': 409, 'document.busy': 429, 'document.moved': 409,
  'document.wrongDoor': 409, 'document.changedMeanwhile': 409, 'document.secret': 422,
  'task.notOpen': 409, 'task.wrongKind': 409, 'task.notYours': 403, 'task.claimedByOther': 409, 'task.notPool': 409,
  'decision.alreadyMade': 409, 'decision.ownDocument': 403, 'decision.notYours': 403, 'decision.notLatest': 409, 'decision.alreadyOpened': 409,
  'version.stale': 409, 'version.changed': 409, 'return.reasonRequired': 422, 'return.stepInvalid': 422, 'cancel.reasonRequired': 422, 'refuse.reasonRequired': 422, 'recall.reasonRequired': 422, 'recall.actRequired': 422, 'recall.actDateInvalid': 422,
  'replacement.notConfirmed': 422, 'replacement.targetEnded': 409, 'replacement.underWay': 409,
  'route.templateMissing': 422, 'route.stepWithoutOwner': 422, 'route.signerMissing': 422, 'route.signerWithoutMandate': 422, 'route.notFound': 404, 'resource.notFound': 404, 'office.notProposed': 422, 'office.incomplete': 422, 'office.hasHistory': 409,
  'warnings.unanswered': 422, 'warning.notFound': 404,
  'number.taken': 409, 'number.invalid': 422, 'number.dateInvalid': 422, 'number.notYetOpen': 422, 'number.required': 422,
  'dispatch.underWay': 409, 'recipients.unresolved': 422, 'permission.denied': 403,
  'command.repeated': 409, 'command.keyReused': 409, 'command.malformed': 400, 'command.pending': 503, 'command.needsOperator': 503, 'transition.diverged': 409,
  'plan.notFound': 404, 'plan.ended': 409,
  'session.required': 401, 'session.wrongPassword': 401, 'session.tooManyAttempts': 429, 'session.demoClosed': 403, 'session.originRefused': 403,
  'request.invalid': 400, 'request.malformed': 400, 'request.tooLarge': 413, 'request.tooMany': 429, 'idempotency.keyMissing': 400, 'idempotency.otherBody': 409,
  'file.missing': 400, 'file.notPdf': 415, 'file.hashDiffers': 500, 'file.empty': 422, 'file.tooLarge': 413, 'file.unknownKind': 415, 'file.damaged': 422, 'file.encrypted': 422,
  'file.legacyFont': 422, 'file.macros': 422, 'file.zipBomb': 422, 'file.noText': 422, 'file.noRecogniser': 422, 'file.oldDoc': 415, 'file.tooComplex': 422,
  'import.nothingGiven': 400, 'import.noUnit': 403, 'receiver.notFound': 404, 'receiver.emailNeeded': 422,
  'delivery.wrongState': 409, 'delivery.notYours': 403, 'delivery.alreadyReceived': 409, 'link.invalid': 404, 'link.expired': 410, 'link.recalled': 410,
  'calendar.changedMeanwhile': 409, 'calendar.dayOutsideYear': 422, 'calendar.dayInvalid': 422, 'calendar.dayTwice': 422, 'calendar.dayBothWays': 422, 'calendar.dayOffOnWeekend': 422, 'calendar.notSaturday': 422, 'calendar.nameMissing': 422, 'calendar.lineUnreadable': 422, 'calendar.yearEmpty': 409,
  'clock.notTraining': 403, 'clock.backward': 422, 'clock.walkUnderWay': 409, 'clock.nothingDue': 409, 'register.formatUnknown': 404,
  'service.unavailable': 503, 'server.fault': 500,
};
