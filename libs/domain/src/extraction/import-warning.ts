import type { FactSpan } from '#domain/extraction/plan-facts';
import type { CalendarRepair } from '#domain/report/calendar-repair';

export type WarningSeverity = 'error' | 'warning' | 'info';

/** What an import must ask or show (warnings.md). A code keeps its severity and meaning for ever. */
export const WARNING_SEVERITY = {
  'NOT-A-PLAN': 'error',
  'NUM-MISSING': 'error',
  'DAY-MISSING': 'error',
  'SIGNER-MISSING': 'error',
  'SIGN-FORM': 'warning',
  'SYM-NOISE': 'info',
  'SYM-AGENCY': 'warning',
  'AGENCY-INFERRED': 'info',
  'END-MARK-MISSING': 'info',
  'DUP-DOCUMENT': 'error',
  'BASE-YEAR': 'warning',
  'BASE-NODATE': 'info',
  'BASE-NOISSUER': 'info',
  'BASE-NONUM': 'info',
  'BASE-NODOC': 'info',
  'DATE-WEEKEND': 'info',
  'RANK-CONTRA': 'error',
  'TOTAL-NOT-SUM': 'warning',
  'TARGET-STRICT': 'warning',
  'TARGET-ORPHAN': 'error',
  'TARGET-LEVEL': 'warning',
  'TARGET-NONE': 'info',
  'BASELINE-DELTA': 'info',
  'DECIMAL-MIX': 'info',
  'COMP-VARIANT': 'warning',
  'COMP-MISSING': 'warning',
  'COMP-ORDER': 'info',
  'COPY-PASTE': 'error',
  'ATT-MISSING': 'warning',
  'CAD-INVERTED': 'error',
  'CAD-HALFYEAR': 'warning',
  'CAD-Q4-AFTER-YEAR': 'warning',
  'CAD-NO-Q4': 'info',
  'CAD-NO-DATE': 'warning',
  'CAD-NO-RECEIVER': 'warning',
  'CAD-NO-UPWARD': 'warning',
  'CAD-NO-FEEDER': 'warning',
  'CAD-PARTIAL': 'warning',
  'CAD-PAST': 'warning',
  'CAD-SHORT': 'warning',
  'CAD-OPEN-END': 'warning',
  'CAD-EVERY-YEAR': 'warning',
  'CAD-OFFDAY': 'warning',
  'CAD-CLOSING': 'info',
  'ASSIGN-BY-TOPIC': 'warning',
  'ASSIGN-FUSED': 'info',
  'ASSIGN-MULTI': 'warning',
  'ASSIGN-SPLIT': 'warning',
  'ASSIGN-GROUP': 'warning',
  'ASSIGN-NOACTOR': 'warning',
  'ASSIGN-NOLEADER': 'info',
  'ITEM-INLINE': 'info',
  'ACTOR-OUTSIDE': 'warning',
  'UNIT-VARIANT': 'info',
  'UNIT-UNRESOLVED': 'warning',
  'RCPT-GROUP': 'warning',
  'RCPT-FOCAL-MISSING': 'warning',
  'RCPT-ACTOR-MISSING': 'warning',
  'RCPT-SUPERIOR-MISSING': 'warning',
  'RCPT-ORDER': 'info',
  'RCPT-ARCHIVE': 'info',
  'RCPT-INITIALS': 'info',
  'ORG-GONE': 'warning',
  'ORG-MOVED': 'info',
  'ABBR-ODD': 'info',
  'ABBR-AMBIG': 'info',
  'OCR-NOISE': 'info',
  MARKUP: 'info',
  'PAGE-BREAK': 'info',
  'SCAN-READ': 'warning',
  'TRACKED-CHANGES': 'warning',
} as const satisfies Record<string, WarningSeverity>;

export type WarningCode = keyof typeof WARNING_SEVERITY;

/** One warning per place, with the printed words; the answer is kept elsewhere, with name and time. */
export interface ImportWarning {
  code: WarningCode;
  severity: WarningSeverity;
  /** Vietnamese sentence, values filled in. */
  message: string;
  /** What filled it: lets a screen word the warning in another language. */
  values?: Record<string, string | number>;
  span?: FactSpan;
  /** A proposed answer in words, where there is one. */
  proposal?: string;
  /** What accepting the proposal changes in the facts, where it is more than words. */
  repair?: CalendarRepair;
  /** JSON pointer into the facts, where the warning is about one of them: "/obligations/2". */
  pointer?: string;
}
