import type { Instant } from '#domain/calendar/instant';
import type { PlanStage } from '#domain/plan/plan-stage';
import type { DutyState } from '#domain/report/duty-state';

/**
 * Verbs on a duty. `settle`: the upward report was dispatched as a document of its own (model.md 1), or the
 * unit would report to itself. `close`: the plan ended. Extension changes dates, not the state.
 */
export type DutyVerb =
  | 'open'
  | 'settleBefore'
  | 'submit'
  | 'reportNothing'
  | 'takeBack'
  | 'accept'
  | 'returnForRevision'
  | 'settle'
  | 'excuse'
  | 'release'
  | 'close'
  | 'requestExtension'
  | 'extend';

/** 'same' leaves the state as it is. */
type Target = DutyState | 'same';

/** Table of moves: a verb without an entry for the state does not exist there. */
export const DUTY_MOVES: Readonly<Record<DutyVerb, Partial<Readonly<Record<DutyState, Target>>>>> = {
  open: { notOpen: 'open' },
  settleBefore: { notOpen: 'settledBefore' },
  submit: { open: 'submitted', returned: 'submitted' },
  reportNothing: { open: 'nothingToReport', returned: 'nothingToReport' },
  takeBack: { submitted: 'open', nothingToReport: 'open' },
  accept: { submitted: 'accepted', nothingToReport: 'accepted' },
  returnForRevision: { submitted: 'returned', nothingToReport: 'returned' },
  settle: { notOpen: 'accepted', open: 'accepted', submitted: 'accepted', returned: 'accepted', nothingToReport: 'accepted' },
  excuse: { notOpen: 'excused', open: 'excused', returned: 'excused' },
  release: { notOpen: 'released', open: 'released', returned: 'released' },
  close: { notOpen: 'closedWithoutReport', open: 'closedWithoutReport', returned: 'closedWithoutReport' },
  requestExtension: { open: 'same' },
  extend: { open: 'same' },
};

/** Verbs that must say why. */
const NEEDS_REASON: ReadonlySet<DutyVerb> = new Set(['returnForRevision', 'excuse', 'release', 'requestExtension', 'close']);
/** Verbs that finish what a plan left behind, and so are allowed when it is no longer in force. */
const ALLOWED_AFTER_PLAN: ReadonlySet<DutyVerb> = new Set(['close', 'accept', 'settle']);

export interface DutyMoveFacts {
  readonly planStage: PlanStage;
  readonly now: Instant;
  /** 24:00 of the late-after day; null for a duty that is not armed (CAL-9). */
  readonly lateFrom: Instant | null;
  readonly hasReason: boolean;
  /** The receiver has opened the report (model.md 3: a take-back ends there). */
  readonly receiverHasOpened: boolean;
  /** The report had been returned before it was sent again: taking it back leads there. */
  readonly wasReturned: boolean;
  readonly hasPendingExtension: boolean;
  /** returnForRevision names the day by which the report is to be mended. */
  readonly fixByDayIsAhead: boolean;
}

export type DutyRefusal =
  | 'duty.moveNotAllowed'
  | 'duty.notOpenYet'
  | 'duty.alreadySubmitted'
  | 'duty.alreadyEnded'
  | 'duty.planNotInForce'
  | 'duty.reasonMissing'
  | 'duty.alreadyOpenedByReceiver'
  | 'duty.extensionTooLate'
  | 'duty.extensionPending'
  | 'duty.extensionNotAsked'
  | 'duty.fixByDayMissing';

export type DutyMoveCheck = { readonly ok: true; readonly to: DutyState } | { readonly ok: false; readonly code: DutyRefusal };

/** May this verb be done now? Asked by the API for `allowedActions` and again by the recording transaction. */
export function checkDutyMove(state: DutyState, verb: DutyVerb, facts: DutyMoveFacts): DutyMoveCheck {
  const target = DUTY_MOVES[verb][state];
  if (target === undefined) return { ok: false, code: refusalOf(state, verb) };
  if (facts.planStage !== 'inForce' && !ALLOWED_AFTER_PLAN.has(verb)) return { ok: false, code: 'duty.planNotInForce' };
  if (verb === 'takeBack' && facts.receiverHasOpened) return { ok: false, code: 'duty.alreadyOpenedByReceiver' };
  if (verb === 'requestExtension') {
    if (facts.hasPendingExtension) return { ok: false, code: 'duty.extensionPending' };
    // ESC-7, model.md 6: asked until the late-after day ends; a decision may follow later.
    if (facts.lateFrom !== null && facts.now >= facts.lateFrom) return { ok: false, code: 'duty.extensionTooLate' };
  }
  if (verb === 'extend' && !facts.hasPendingExtension) return { ok: false, code: 'duty.extensionNotAsked' };
  if (verb === 'returnForRevision' && !facts.fixByDayIsAhead) return { ok: false, code: 'duty.fixByDayMissing' };
  if (NEEDS_REASON.has(verb) && !facts.hasReason) return { ok: false, code: 'duty.reasonMissing' };
  if (verb === 'takeBack' && facts.wasReturned) return { ok: true, to: 'returned' };
  return { ok: true, to: target === 'same' ? state : target };
}

function refusalOf(state: DutyState, verb: DutyVerb): DutyRefusal {
  switch (state) {
    case 'accepted':
    case 'excused':
    case 'released':
    case 'closedWithoutReport':
    case 'settledBefore':
      return 'duty.alreadyEnded';
    case 'notOpen':
      return 'duty.notOpenYet';
    case 'submitted':
    case 'nothingToReport':
      return verb === 'submit' || verb === 'reportNothing' ? 'duty.alreadySubmitted' : 'duty.moveNotAllowed';
    case 'open':
    case 'returned':
      return 'duty.moveNotAllowed';
  }
}
