import type { SameWords } from '#messages/same-words';
import type { endsScreen as vietnamese } from '#messages/vi/ends-screen';

/** Recall, replacement and refusal on screen, English. */
export const endsScreen: SameWords<typeof vietnamese> = {
  ends: {
    recalled: 'Recalled on {{date}}', recalledBy: 'by document no. {{codeNumber}} of {{date}}', reason: 'Reason: {{reason}}', replaced: 'Replaced by {{codeNumber}} of {{date}}', replacedBlank: 'Replaced', seeAct: 'Open the recalling document', seeNew: 'Open the new document',
    told: '{{done}} of {{total}} have confirmed', seeTold: 'See each receiver', replaces: 'This draft replaces {{codeNumber}} of {{date}} once it is issued.', replacesIssued: 'Replaces {{codeNumber}} of {{date}}.', seeOld: 'Open the old document', beingReplaced: 'A draft is on its way to replace this document ({{stage}}).', seeDraft: 'Open the draft', menu: 'More',
    recall: { item: 'Recall the document', title: 'Recall the document', effect: 'The document ends and is frozen; its plan stops and presses nobody any more. Everyone who received it is told and must confirm.', act: 'Number of the recalling document', actNote: 'A recall is made in writing, for example 12/TB-STC.', actDate: 'Day of the recalling document', reason: 'Reason', send: 'Recall the document', actMissing: 'Enter the number of the recalling document.', dateMissing: 'Enter the day of the recalling document.' },
    start: { item: 'Draft an amended plan', itemOther: 'Draft its replacement', title: 'Draft its replacement', effect: 'Makes a new draft from the text of this document. This one stays in force until the new one has its number; then the old reporting duties end and the new ones begin.', send: 'Make the draft' },
    refuse: { title: 'Do not sign', effect: 'The draft ends here and cannot be submitted again; its plan is never issued. To have it mended, return it instead.' },
    differences: {
      title: 'Differences from {{codeNumber}}', count: '{{count}} differences', none: 'Nothing differs from the old document yet.', owed: '{{count}} reporting duties of the old plan will end and need not be sent.', sent: '{{count}} reports already sent can still be accepted.', fromNow: 'Duties of the new plan open from the running period on.',
      what: 'Part', change: 'Change', content: 'Content', old: 'Old', new: 'New', confirm: 'Confirm these differences', confirmed: 'Confirmed by {{who}} at {{at}}', again: 'The content changed after the last confirmation; confirm again.', needed: 'Read the differences and confirm them before submitting.', check: 'Differences from the old document are confirmed', unchecked: 'Differences from the old document are not confirmed',
    },
    deliveries: { issue: 'The document', recall: 'Notice of recall', replacement: 'Notice of replacement', progress: '{{done}} of {{total}} confirmed', getsNew: 'Gets the new document', acknowledge: 'Confirm', byHand: 'Told, paper taken back' },
    receipt: { confirmRecall: 'Confirm the notice of recall', confirmReplacement: 'Confirm the notice of replacement' },
  },
};
