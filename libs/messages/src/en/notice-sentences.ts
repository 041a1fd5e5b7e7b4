import type { noticeSentences as vietnamese } from '#messages/vi/notice-sentences';

/** One sentence for each kind of notice; {title} is the subject of the document. */
export const noticeSentences: Record<keyof typeof vietnamese, string> = {
  documentSigned: 'Signed: {title}',
  documentNumbered: 'Number {codeNumber} was given: {title}',
  documentReturnedToStep: 'Returned to step {stepNo}: {title}. {reason}',
  documentDispatched: 'Dispatched: {title}',
  taskWithdrawn: 'The task was withdrawn: {title}. {text}',
  decisionTakenBack: 'Step {stepNo} took its decision back: {title}',
  approvalOverdue: 'Past its due time: {title}',
  copyReceived: 'A copy for information: {codeNumber}, {title} ({agencyName})',
  documentRefused: 'Not signed: {title}. {reason}',
  documentRecalled: 'Recalled by {actCodeNumber}: {title}. {reason}',
  documentReplaced: 'Replaced: {title}',
  receiversTold: '{receivers} receivers were told that it has ended: {title}',
  recallNotice: '{agencyName} recalls {codeNumber} by {actCodeNumber}: {title}. {reason}',
  replacementNotice: '{agencyName} replaces {codeNumber} by {byCodeNumber}: {title}',
};
