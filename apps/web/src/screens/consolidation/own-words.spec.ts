import { describe, expect, it } from 'vitest';
import type { ConsolidationDesk } from '../../api/types';
import { missingUnits, withOwnText } from './own-words';

const unit = (unitId: string, state: ConsolidationDesk['units'][number]['state'], isUsed = false) => ({ dutyId: unitId, unitId, unitName: unitId, state, stateText: '', lateAfterDay: null, isUsed, source: null });

describe('the consolidation desk', () => {
  it('keeps own words per task and gives the merged words back when they are emptied', () => {
    const own = withOwnText({ texts: {}, general: 'g', proposals: '' }, 'a', 'Câu của đầu mối.');
    expect(own).toEqual({ texts: { a: 'Câu của đầu mối.' }, general: 'g', proposals: '' });
    expect(withOwnText(own, 'a', '  ').texts).toEqual({});
  });
  it('counts sent but not accepted reports as missing, excused ones not', () => {
    const units = [unit('open', 'open'), unit('sent', 'submitted'), unit('nothing', 'nothingToReport'), unit('used', 'accepted', true), unit('free', 'excused'), unit('gone', 'closedWithoutReport')];
    expect(missingUnits(units).map((one) => one.unitId)).toEqual(['open', 'sent', 'nothing', 'gone']);
  });
});
