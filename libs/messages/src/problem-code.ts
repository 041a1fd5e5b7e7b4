import type { CalendarFaultCode } from '#domain/calendar/check-calendar-year';
import type { RefusalCode } from '#domain/document/refusal-code';

/** Reasons that only the HTTP border knows: sessions, requests, files, receipts, settings. */
export const borderCodes = [
  'session.required', 'session.wrongPassword', 'session.tooManyAttempts', 'session.demoClosed', 'session.originRefused',
  'request.invalid', 'request.malformed', 'request.tooLarge', 'request.tooMany', 'route.notFound', 'resource.notFound',
  'idempotency.keyMissing', 'idempotency.otherBody', 'command.pending', 'command.needsOperator', 'document.changedMeanwhile',
  'file.missing', 'file.notPdf', 'file.hashDiffers', 'file.empty', 'file.tooLarge', 'file.unknownKind', 'file.damaged', 'file.encrypted', 'file.legacyFont',
  'file.macros', 'file.zipBomb', 'file.noText', 'file.noRecogniser', 'file.oldDoc', 'file.tooComplex', 'document.secret', 'import.nothingGiven', 'import.noUnit',
  'warning.notFound', 'receiver.notFound', 'receiver.emailNeeded',
  'delivery.wrongState', 'delivery.notYours', 'delivery.alreadyReceived', 'link.invalid', 'link.expired', 'link.recalled',
  'task.claimedByOther', 'task.notPool', 'calendar.changedMeanwhile', 'calendar.yearEmpty', 'calendar.lineUnreadable',
  'clock.notTraining', 'clock.backward', 'clock.walkUnderWay', 'clock.nothingDue', 'register.formatUnknown',
  'service.unavailable', 'server.fault',
] as const;
export type BorderCode = (typeof borderCodes)[number];

export type ProblemCode = RefusalCode | BorderCode | CalendarFaultCode;
export type ProblemSentences = Readonly<Record<ProblemCode, string>>;
