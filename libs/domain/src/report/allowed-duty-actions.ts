import type { Instant } from '#domain/calendar/instant';
import { dutyActions, mayDoOnDuty, type DutyAction, type DutyRelation } from '#domain/permission/duty-permissions';
import type { PlanStage } from '#domain/plan/plan-stage';
import { checkDutyMove, type DutyVerb } from '#domain/report/check-duty-move';
import { DUTY_STATE_TRAITS, type DutyState } from '#domain/report/duty-state';

export interface AllowedDutyFacts {
  readonly state: DutyState;
  readonly planStage: PlanStage;
  readonly isUpward: boolean;
  readonly now: Instant;
  readonly lateFrom: Instant | null;
  readonly hasPendingExtension: boolean;
  readonly receiverHasOpened: boolean;
  readonly relations: ReadonlySet<DutyRelation>;
}

const MOVES: Readonly<Partial<Record<DutyAction, DutyVerb>>> = {
  submit: 'submit', nothingToReport: 'reportNothing', takeBack: 'takeBack', requestExtension: 'requestExtension', accept: 'accept', return: 'returnForRevision', excuse: 'excuse', recordPaper: 'submit', decideExtension: 'extend',
};

/** What the person may do with the duty now: the permission table and the table of moves, both, and nothing else (model.md 7). */
export function allowedDutyActions(facts: AllowedDutyFacts): readonly DutyAction[] {
  return dutyActions.filter((action) => {
    if (!mayDoOnDuty(action, facts.relations)) return false;
    if (facts.isUpward && (action === 'submit' || action === 'nothingToReport' || action === 'saveDraft' || action === 'recordPaper')) return false;
    if (action === 'saveDraft') return facts.planStage === 'inForce' && ['notOpen', 'open', 'returned'].includes(facts.state);
    if (action === 'remind') return facts.planStage === 'inForce' && DUTY_STATE_TRAITS[facts.state].isOwed;
    return checkDutyMove(facts.state, MOVES[action]!, {
      planStage: facts.planStage, now: facts.now, lateFrom: facts.lateFrom, hasPendingExtension: facts.hasPendingExtension, receiverHasOpened: facts.receiverHasOpened,
      // The form asks for these before it is sent.
      hasReason: true, fixByDayIsAhead: true, wasReturned: false,
    }).ok;
  });
}
