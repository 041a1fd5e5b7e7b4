import type { NumberDateRemark } from '#domain/register/number-date';
import type { SuggestionReason } from '#domain/recipients/suggest-receivers';
import type { DocumentAction } from '#messages/document-action';
import type { SameWords } from '#messages/same-words';
import type * as vietnamese from '#messages/vi/document-words';

/** Buttons, answers and notes on the page of a document, English. */
export const documentActionLabels: Record<DocumentAction, string> = {
  initial: 'Initial', checkForm: 'The form is right', sign: 'Sign', edit: 'Edit the draft', answerWarnings: 'Answer questions', submit: 'Submit', recordIssued: 'Record as issued', return: 'Return', allocateNumber: 'Give a number',
  dispatch: 'Dispatch', takeBack: 'Take back my decision', pullBack: 'Pull back', cancel: 'Cancel the draft', attachSealed: 'Attach the sealed copy', refuse: 'Do not sign', recall: 'Recall the document', startReplacement: 'Draft its replacement', confirmDifferences: 'Read and confirm the differences', acknowledgeEnd: 'Confirm',
  receive: 'Register as incoming', acknowledge: 'Confirm receipt', markPublished: 'Record where it was published', retryDelivery: 'Send again', markByHand: 'Handed over on paper',
};

export const commandMessages: SameWords<typeof vietnamese.commandMessages> = {
  waiting: 'Now with {who}.', submitted: 'Submitted. {waiting}', returned: 'Returned. {waiting}', signed: 'Signed. {waiting}', approved: 'Your decision is recorded. {waiting}', takenBack: 'Your decision was taken back.',
  pulledBack: 'Pulled back for changes.', cancelled: 'The draft was cancelled.', numbered: 'Number {codeNumber} was given. {waiting}', dispatched: 'Dispatched; it is being sent to its receivers.', refused: 'The draft has ended unsigned.', recalled: 'Recalled; everyone who received it is being told.', recordedIssued: 'Document {codeNumber} was recorded ({stage}). {waiting}',
};

export const documentListStep: string = '{task}, step {no}/{count}';
export const endReasonWords: Readonly<Record<string, string>> = { 'document.replaced': 'The plan was replaced.', 'document.recalled': 'The plan was recalled.', 'document.refused': 'The plan was not signed.', 'document.cancelled': 'The draft of the plan was cancelled.', 'plan.stopped': 'The plan was stopped.', 'plan.closed': 'The plan has ended.', 'plan.replaced': 'The plan was replaced.', 'plan.abandoned': 'The plan is not carried out.', selfReport: 'Consolidates itself, sends nothing.', settledBefore: 'Passed before it was followed here.', reportedBefore: 'This period was reported under the replaced plan; nothing is to be sent again.', documentDispatched: 'The report was dispatched.' };
export const endWords: SameWords<typeof vietnamese.endWords> = { recalled: 'This document was recalled by no. {codeNumber} of {date}. Reason: {reason} Please stop using it.', replaced: 'This document was replaced by no. {codeNumber} of {date}. Please stop using it.' };

export const stageNotes: SameWords<typeof vietnamese.stageNotes> = { rounds: '{count} rounds', numbered: 'no. {codeNumber}', numberedOn: 'no. {codeNumber} of {date}', receipts: '{count} receipts asked for' };
export const digitalStates: SameWords<typeof vietnamese.digitalStates> = { recalled: 'recalled', draft: 'draft copy', sealed: 'has a sealed or digitally signed copy', unsealed: 'electronic copy, not digitally signed' };

export const gapNotes: SameWords<typeof vietnamese.gapNotes> = { drafter: 'is the drafter', vacant: 'the post is vacant', absent: 'absent', left: 'has left', ended: 'the post has ended' };
export const substitutionReasons: SameWords<typeof vietnamese.substitutionReasons> = { drafter: 'is the drafter', vacant: 'vacant', absent: 'absent', left: 'has left' };

export const suggestionReasons: Record<SuggestionReason, string> = { sameWords: 'the same words', partOfName: 'a part of the name', accentsDiffer: 'other accents', spellingClose: 'spelt nearly alike', abbreviation: 'short for this name', successor: 'its successor' };

export const numberDateRemarks: Record<NumberDateRemark, string> = {
  'number.dateGoesBack': 'This day lies before the day of the number before it in the register.',
  'number.laterThanNextWorkingDay': 'Late: a document is numbered and dispatched by {lastDay}, the working day after its signature.',
};

export const deliveryErrors: Readonly<Record<string, string>> = { 'address.missing': 'The e-mail address is missing', 'document.recalled': 'Not sent any more: recalled', 'document.replaced': 'Not sent any more: replaced' };
