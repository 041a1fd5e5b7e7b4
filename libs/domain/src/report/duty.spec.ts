import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { endOfDay, instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { checkDutyMove, DUTY_MOVES, type DutyMoveFacts, type DutyVerb } from '#domain/report/check-duty-move';
import { dutyStanding, type DutyTimes } from '#domain/report/duty-standing';
import { DUTY_STATES, DUTY_STATE_TRAITS, type DutyState } from '#domain/report/duty-state';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;
const lateFrom = endOfDay(d('2024-12-20'));
const fine: DutyMoveFacts = {
  planStage: 'inForce', now: instantAt(d('2024-12-18'), 9), lateFrom, hasReason: true, receiverHasOpened: false, wasReturned: false,
  hasPendingExtension: false, fixByDayIsAhead: true,
};
const code = (state: DutyState, verb: DutyVerb, facts: Partial<DutyMoveFacts> = {}) => {
  const check = checkDutyMove(state, verb, { ...fine, ...facts });
  return check.ok ? check.to : check.code;
};

describe('moves of a duty', () => {
  test.each<[DutyState, DutyVerb, string]>([
    ['notOpen', 'open', 'open'],
    ['notOpen', 'settleBefore', 'settledBefore'],
    ['open', 'submit', 'submitted'],
    ['returned', 'submit', 'submitted'],
    ['open', 'reportNothing', 'nothingToReport'],
    ['submitted', 'takeBack', 'open'],
    ['submitted', 'accept', 'accepted'],
    ['nothingToReport', 'accept', 'accepted'],
    ['submitted', 'returnForRevision', 'returned'],
    ['open', 'excuse', 'excused'],
    ['open', 'release', 'released'],
    ['returned', 'close', 'closedWithoutReport'],
    ['open', 'settle', 'accepted'],
    ['open', 'requestExtension', 'open'],
    ['submitted', 'submit', 'duty.alreadySubmitted'],
    ['submitted', 'excuse', 'duty.moveNotAllowed'],
    ['notOpen', 'submit', 'duty.notOpenYet'],
    ['accepted', 'returnForRevision', 'duty.alreadyEnded'],
    ['settledBefore', 'submit', 'duty.alreadyEnded'],
    ['returned', 'requestExtension', 'duty.moveNotAllowed'],
    ['open', 'extend', 'duty.extensionNotAsked'],
  ])('%s, %s gives %s', (state, verb, result) => {
    expect(code(state, verb)).toBe(result);
  });

  test('ESC-7 an extension is asked until the late-after day ends, once at a time, with a reason', () => {
    expect(code('open', 'requestExtension', { now: lateFrom - 1 })).toBe('open');
    expect(code('open', 'requestExtension', { now: lateFrom })).toBe('duty.extensionTooLate');
    expect(code('open', 'requestExtension', { hasPendingExtension: true })).toBe('duty.extensionPending');
    expect(code('open', 'requestExtension', { hasReason: false })).toBe('duty.reasonMissing');
    expect(code('open', 'extend', { hasPendingExtension: true, now: lateFrom + 1 })).toBe('open');
  });

  test('take-back ends when the receiver has opened; after a return it leads back to the return', () => {
    expect(code('submitted', 'takeBack', { receiverHasOpened: true })).toBe('duty.alreadyOpenedByReceiver');
    expect(code('submitted', 'takeBack', { wasReturned: true })).toBe('returned');
  });

  test('a return names a day and a reason', () => {
    expect(code('submitted', 'returnForRevision', { fixByDayIsAhead: false })).toBe('duty.fixByDayMissing');
    expect(code('submitted', 'returnForRevision', { hasReason: false })).toBe('duty.reasonMissing');
  });

  test('ESC-6 when the plan is no longer in force only closing, accepting and settling are left', () => {
    const left = (Object.keys(DUTY_MOVES) as DutyVerb[]).filter((verb) =>
      DUTY_STATES.some((state) => checkDutyMove(state, verb, { ...fine, planStage: 'stopped', hasPendingExtension: verb === 'extend' }).ok),
    );
    expect(left.sort()).toEqual(['accept', 'close', 'settle']);
  });

  test('every state is reached, every state but an end can be left, and an end stays', () => {
    const moves = (Object.keys(DUTY_MOVES) as DutyVerb[]).flatMap((verb) =>
      Object.entries(DUTY_MOVES[verb]).filter(([, to]) => to !== 'same').map(([from, to]) => [from as DutyState, to as DutyState] as const),
    );
    const reached = new Set<DutyState>(['notOpen']);
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const [from, to] of moves) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...DUTY_STATES].sort());
    for (const state of DUTY_STATES) expect(moves.some(([from]) => from === state)).toBe(!DUTY_STATE_TRAITS[state].isEnd);
  });
});

describe('standing is computed (ESC-3, DUE-6), 002: strict 19/12/2024, late after 20/12', () => {
  const duty: DutyTimes = { state: 'open', strictDay: d('2024-12-19'), lateAfterDay: d('2024-12-20'), firstSubmittedAt: null, fixByDay: null };
  const on = (day: string, over: Partial<DutyTimes> = {}) => dutyStanding({ ...duty, ...over }, instantAt(d(day), 9), calendar);

  test.each([
    ['2024-12-16', 'running', { kind: 'left', workingDays: 3 }],
    ['2024-12-18', 'dueSoon', { kind: 'left', workingDays: 1 }],
    ['2024-12-19', 'dueToday', { kind: 'today', workingDays: 0 }],
    ['2024-12-20', 'dueToday', { kind: 'today', workingDays: 0 }],
    ['2024-12-21', 'overdue', { kind: 'over', workingDays: 0 }],
    ['2024-12-23', 'overdue', { kind: 'over', workingDays: 1 }],
  ])('on %s it is %s', (day, standing, distance) => {
    expect(on(day)).toMatchObject({ standing, distance, isLate: standing === 'overdue' });
  });

  test('late from 24:00 of the late-after day, not a millisecond before', () => {
    const submitted = (at: number) => dutyStanding({ ...duty, state: 'accepted', firstSubmittedAt: at }, instantAt(d('2025-01-10'), 9), calendar);
    expect(submitted(lateFrom - 1)).toMatchObject({ standing: 'doneOnTime', isLate: false });
    expect(submitted(lateFrom)).toMatchObject({ standing: 'doneLate', isLate: true });
  });

  test('a returned report is judged by its first submission and measured against its fix-by day', () => {
    const returned = { state: 'returned' as const, firstSubmittedAt: instantAt(d('2024-12-19'), 16), fixByDay: d('2024-12-25') };
    expect(on('2024-12-23', returned)).toEqual({ standing: 'fixing', isLate: false, distance: { kind: 'left', workingDays: 2 } });
    expect(on('2024-12-26', returned)).toEqual({ standing: 'fixOverdue', isLate: false, distance: { kind: 'over', workingDays: 1 } });
  });

  test.each<DutyState>(['notOpen', 'excused', 'released', 'closedWithoutReport', 'settledBefore'])('%s is never late', (state) => {
    expect(on('2025-03-01', { state })).toEqual({ standing: 'notJudged', isLate: false, distance: null });
  });
});
