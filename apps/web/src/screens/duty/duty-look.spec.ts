import { describe, expect, it } from 'vitest';
import { stateMap } from '../../ui/state-map';
import { dutyLook, type LookOf } from './duty-look';

const duty = (more: Partial<LookOf>): LookOf => ({ state: 'open', standing: 'running', isLate: false, answeringStage: null, strictDay: '2026-09-14', ...more });

describe('state of a duty on every screen (look.md 3)', () => {
  it('is red only where the unit still owes after the late day', () => {
    expect(stateMap[dutyLook(duty({ standing: 'overdue', isLate: true })).state].colour).toBe('red');
    expect(stateMap[dutyLook(duty({ state: 'submitted', standing: 'doneLate', isLate: true })).state].colour).toBe('blue');
  });
  it('keeps green for late but received, and says so', () => {
    expect(dutyLook(duty({ state: 'accepted', standing: 'doneLate', isLate: true }))).toMatchObject({ state: 'received', word: 'lateReceived', second: 'received' });
    expect(dutyLook(duty({ state: 'accepted', standing: 'doneOnTime' })).word).toBeNull();
  });
  it('says the day it was sent once it was sent, and the due day while it is owed', () => {
    expect([dutyLook(duty({ state: 'submitted' })).second, dutyLook(duty({})).second, dutyLook(duty({ standing: 'overdue' })).second]).toEqual(['sent', 'dueAndDistance', 'dueAndDistance']);
  });
  it('never paints an extension red or amber, also one day before its day (ESC-7)', () => {
    for (const standing of ['running', 'dueSoon', 'dueToday'] as const) expect(stateMap[dutyLook(duty({ extended: true, standing })).state].colour).toBe('grey');
  });
  it('says late again when an extended day has passed too', () => expect(dutyLook(duty({ extended: true, standing: 'overdue' })).state).toBe('overdue'));
  it('shows the day to mend by, until that day has passed', () => {
    expect(dutyLook(duty({ state: 'returned', standing: 'fixing' }))).toMatchObject({ state: 'returned', second: 'fix' });
    expect(dutyLook(duty({ state: 'returned', standing: 'fixOverdue' }))).toMatchObject({ state: 'overdue', word: 'fixOverdue' });
  });
  it('shows an answering document on its route, but not one that was dropped', () => {
    expect(dutyLook(duty({ answeringStage: 'inRoute' })).word).toBe('inRoute');
    expect(dutyLook(duty({ answeringStage: 'cancelled' })).state).toBe('inTime');
  });
});
