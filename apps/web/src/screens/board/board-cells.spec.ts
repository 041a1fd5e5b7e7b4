import { describe, expect, it } from 'vitest';
import type { BoardCell } from '../../api/types';
import { type BoardUnit, bygonePeriods, commonDay, currentPeriod, moveCell, summaryOf } from './board-cells';

const cell = (more: Partial<BoardCell>): BoardCell => ({
  dutyId: 'd', periodKey: 'q3', receiverName: 'P. Tổng hợp', what: null, state: 'open', stateText: '', standing: 'running', standingText: '', isLate: false, distance: null, distanceText: null,
  strictDay: '2026-09-14', lateAfterDay: '2026-09-15', extensionAsked: false, extended: false, isUpward: false, answeringStage: null, fixByDay: null, receivedOn: null, lateWorkingDays: null, settledByDutyId: null, ...more,
});
const unit = (id: string, ...cells: BoardCell[]): BoardUnit => ({ kind: 'unit', id, name: id, cells });

describe('the board of units and periods', () => {
  it('counts each unit once and never counts an extension as late (ESC-7)', () => {
    const units = [
      unit('a', cell({ state: 'accepted', standing: 'doneLate', isLate: true })), unit('b', cell({ state: 'submitted' })), unit('c', cell({ state: 'nothingToReport' })), unit('d', cell({ state: 'returned', standing: 'fixing' })),
      unit('e', cell({ extended: true })), unit('f', cell({ standing: 'overdue', isLate: true })), unit('g', cell({ state: 'returned', standing: 'fixOverdue' })), unit('h', cell({ state: 'excused' })), unit('i', cell({ extended: true, standing: 'overdue' })),
    ];
    expect(summaryOf({ units }, 'q3')).toEqual({ total: 8, done: 1, waiting: 2, returned: 1, extended: 1, overdue: 3, running: 0 });
  });
  it('opens on the earliest period that still asks for something', () => {
    const periods = ['q2', 'q3', 'q4'].map((key) => ({ key, label: key, from: null }));
    const board = { periods, units: [unit('a', cell({ periodKey: 'q2', state: 'accepted' }), cell({ periodKey: 'q3', state: 'open' }), cell({ periodKey: 'q4', state: 'notOpen' }))] };
    expect(currentPeriod(board)).toBe('q3');
    expect(currentPeriod({ periods, units: [unit('a', cell({ periodKey: 'q2', state: 'accepted' }), cell({ periodKey: 'q3', state: 'notOpen' }))] })).toBe('q2');
    expect(currentPeriod({ periods: [], units: [] })).toBeNull();
  });
  it('folds the periods that were over when the plan was issued, unless no other is left', () => {
    const periods = ['q1', 'q2', 'q3'].map((key) => ({ key, label: key, from: null }));
    const over = (periodKey: string) => cell({ periodKey, state: 'settledBefore' });
    expect(bygonePeriods({ periods, units: [unit('a', over('q1'), over('q2'), cell({ periodKey: 'q3' })), unit('b', over('q1'), cell({ periodKey: 'q2', state: 'accepted' }))] })).toEqual(['q1']);
    expect(bygonePeriods({ periods: periods.slice(0, 2), units: [unit('a', over('q1'), over('q2'))] })).toEqual([]);
  });
  it('prints a day in the head only where all units share it; an extension does not hide it', () => {
    expect(commonDay({ units: [unit('a', cell({})), unit('b', cell({ extended: true, strictDay: '2026-09-25' }))] }, 'q3', 'strictDay')).toBe('2026-09-14');
    expect(commonDay({ units: [unit('a', cell({})), unit('b', cell({ strictDay: '2026-09-20' }))] }, 'q3', 'strictDay')).toBeNull();
  });
  it('moves by arrows over cells that do not exist, and stays at the border', () => {
    const grid = [['a', null, 'c'], ['d', 'e', null]];
    expect(moveCell(grid, 'a', 'right')).toBe('c');
    expect(moveCell(grid, 'c', 'right')).toBe('c');
    expect(moveCell(grid, 'c', 'down')).toBe('c');
    expect(moveCell(grid, 'a', 'down')).toBe('d');
    expect(moveCell(grid, null, 'down')).toBe('a');
  });
});
