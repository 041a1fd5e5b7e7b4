import type { Door } from '#domain/document/document-type';
import { WARNING_SEVERITY, type WarningCode } from '#domain/extraction/import-warning';

/** What an unanswered warning holds back (model.md 2): nothing, the submission, or the arming of due dates. */
export type BlockedStep = 'nothing' | 'submission' | 'arming';

/** The blanks a draft gets on its way (NUM-11): its number and day come from the clerk before any due date is armed, so nothing is asked there; an issued document must have them. */
const blanks: readonly WarningCode[] = ['NUM-MISSING', 'DAY-MISSING', 'SIGNER-MISSING'];

/** Severity is fixed by the code; what it blocks depends on the door too. */
export function blocksAt(code: WarningCode, door: Door): BlockedStep {
  if (blanks.includes(code)) return door === 'draft' ? 'nothing' : code === 'SIGNER-MISSING' ? 'arming' : 'submission';
  if (code === 'DUP-DOCUMENT') return 'submission';
  switch (WARNING_SEVERITY[code]) {
    case 'info':
      return 'nothing';
    case 'warning':
      return 'arming';
    case 'error':
      // In a draft the text itself can still be put right; what was issued keeps its words and gets a reading.
      return door === 'draft' ? 'submission' : 'arming';
  }
}
