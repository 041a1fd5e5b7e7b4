import { describe, expect, it } from 'vitest';
import type { LadderStep } from '../../api/types';
import { foldLadder } from './fold-ladder';

const step = (rung: string, state: LadderStep['state'], more: Partial<LadderStep> = {}): LadderStep => ({
  id: rung, kind: 'rung', ladderNo: 1, rung, rungText: rung, at: '2026-09-16T08:00:00+07:00', state, stateText: state, formText: null, text: null, told: [], passedText: null, documentId: null, mailedTo: null, seenBy: null, seenAt: null, ...more,
});

describe('the ladder on screen', () => {
  it('folds rungs merged by an outage and keeps what was sent apart', () => {
    expect(foldLadder([step('T-7', 'merged'), step('T-3', 'merged'), step('T+1', 'fired'), step('T+3', 'fired'), step('T+5', 'skipped')]).map((one) => one.rung)).toEqual(['T-7, T-3', 'T+1', 'T+3', 'T+5']);
  });
  it('never folds two reasons or two ladders together', () => {
    expect(foldLadder([step('T+1', 'skipped', { stateText: 'a' }), step('T+3', 'skipped', { stateText: 'b' }), step('T+5', 'skipped', { stateText: 'b', ladderNo: 2 })])).toHaveLength(3);
  });
});
