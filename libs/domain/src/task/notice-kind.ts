/** Thông báo: what a person or post is told without having to do anything; one sentence each in libs/messages. */
export const noticeKinds = [
  'documentSigned', // to the drafter
  'documentNumbered', // to the drafter: {codeNumber} stands on the document
  'documentReturnedToStep', // to the drafter: a later step went back to an earlier one {stepNo, reason}
  'documentDispatched', // to the drafter
  'taskWithdrawn', // to the post whose task vanished: {kind, reason: takenBack | pulledBack | cancelled | returned, text}
  'decisionTakenBack', // to the drafter {stepNo}
  'approvalOverdue', // to the submitter and the head of the owing unit {taskId, stepNo, dueAt}
  'copyReceived', // to a post named in Nơi nhận for information: {codeNumber, agencyName, role}
  'documentRefused', // to the drafter {reason}
  'documentRecalled', // to the drafter {reason, actCodeNumber}
  'documentReplaced', // to the drafter {byDocumentId}
  'receiversTold', // to the drafter: everyone who had the document was told {receivers}
  'recallNotice', // to a receiver who need not answer {codeNumber, agencyName, reason}
  'replacementNotice', // to a receiver who gets the new document too {codeNumber, agencyName, byCodeNumber}
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
