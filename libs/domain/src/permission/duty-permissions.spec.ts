import fc from 'fast-check';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { DUTY_PERMISSIONS, dutyActions, mayDoOnDuty, type DutyRelation } from '#domain/permission/duty-permissions';
import { allowedDutyActions } from '#domain/report/allowed-duty-actions';
import { DUTY_STATES } from '#domain/report/duty-state';

const relations: readonly DutyRelation[] = ['reportingOfficer', 'reportingHead', 'receiver', 'secretary', 'planSigner', 'indicatorLeader', 'headOfAgency', 'watcher', 'administrator'];
const facts = (part: object) => ({ state: 'open' as const, planStage: 'inForce' as const, isUpward: false, now: instantAt(localDate('2024-12-02')), lateFrom: instantAt(localDate('2024-12-21')), hasPendingExtension: false, receiverHasOpened: false, relations: new Set<DutyRelation>(), ...part });

describe('model.md 7 who may do what with a duty', () => {
  it('the officer fills in, the head sends', () => {
    expect(allowedDutyActions(facts({ relations: new Set(['reportingOfficer']) }))).toEqual(['saveDraft']);
    expect(allowedDutyActions(facts({ relations: new Set(['reportingHead', 'reportingOfficer']) }))).toEqual(['saveDraft', 'submit', 'nothingToReport', 'requestExtension']);
  });
  it('administrators and watchers see and decide nothing', () => {
    for (const state of DUTY_STATES) expect(allowedDutyActions(facts({ state, relations: new Set(['administrator', 'watcher']) }))).toEqual([]);
  });
  it('the receiver never sends for a unit and the reporter never accepts his own', () => {
    fc.assert(fc.property(fc.constantFrom(...DUTY_STATES), fc.boolean(), (state, pending) => {
      const receiver = allowedDutyActions(facts({ state, hasPendingExtension: pending, relations: new Set(['receiver']) }));
      const reporter = allowedDutyActions(facts({ state, hasPendingExtension: pending, relations: new Set(['reportingHead', 'reportingOfficer']) }));
      expect(receiver.filter((action) => reporter.includes(action))).toEqual([]);
      expect(reporter).not.toContain('accept');
    }));
  });
  it('an upward report has no form; a duty of an ended plan offers nothing but accepting', () => {
    expect(allowedDutyActions(facts({ isUpward: true, relations: new Set(['reportingHead']) }))).toEqual(['requestExtension']);
    expect(allowedDutyActions(facts({ planStage: 'stopped', state: 'submitted', relations: new Set(relations) }))).toEqual(['accept']);
  });
  it('every verb has somebody, and nobody outside the table may do it', () => {
    for (const action of dutyActions) {
      expect(DUTY_PERMISSIONS[action].length).toBeGreaterThan(0);
      for (const relation of relations) expect(mayDoOnDuty(action, new Set([relation]))).toBe(DUTY_PERMISSIONS[action].includes(relation));
    }
  });
});
