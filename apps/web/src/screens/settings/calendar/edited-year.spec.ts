import { describe, expect, it } from 'vitest';
import type { CalendarYear } from '../../../api/types';
import { changesOf, kindOf, startOf, weeksOf, withDay, withImported, withoutDay } from './edited-year';

const stored: CalendarYear = { year: 2026, version: 1, status: 'official', statusText: '', daysOff: [{ date: '2026-01-01', name: 'Tết Dương lịch' }], workingSaturdays: [{ date: '2026-01-10', name: 'Làm bù' }], changedBy: null, changedAt: null, mayChange: true };

describe('a year of the calendar being edited', () => {
  it('lays a month out from Monday', () => {
    expect(weeksOf(2026, 2)[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeksOf(2028, 2).flat().filter(Boolean)).toHaveLength(29);
  });
  it('a weekday becomes a day off, a Saturday a worked one, and back', () => {
    const start = startOf(stored);
    expect(kindOf(withDay(start, { date: '2026-04-15', name: 'Nghỉ' }), '2026-04-15')).toBe('off');
    expect(kindOf(withDay(start, { date: '2026-04-18', name: 'Làm bù' }), '2026-04-18')).toBe('worked');
    expect(kindOf(withoutDay(start, '2026-01-01'), '2026-01-01')).toBe('weekday');
    expect(kindOf(withoutDay(start, '2026-01-10'), '2026-01-10')).toBe('weekend');
  });
  it('counts what differs from the stored year, and forgets what was undone', () => {
    const edited = withDay(startOf(stored), { date: '2026-04-15', name: 'Nghỉ' });
    expect(changesOf(stored, edited)).toEqual({ days: ['2026-04-15'], status: false, count: 1 });
    expect(changesOf(stored, withoutDay(edited, '2026-04-15')).count).toBe(0);
    expect(changesOf(stored, { ...edited, status: 'provisional' }).count).toBe(2);
  });
  it('an empty year starts as a provisional one', () => expect(startOf({ ...stored, status: 'empty' }).status).toBe('provisional'));
  it('imports beside what stands, or instead of it', () => {
    const days = { daysOff: [{ date: '2026-01-01', name: 'khác' }, { date: '2026-04-30', name: 'Lễ' }], workingSaturdays: [] };
    expect(withImported(startOf(stored), days, false)).toMatchObject({ daysOff: [{ name: 'Tết Dương lịch' }, { name: 'Lễ' }], workingSaturdays: [{ date: '2026-01-10' }] });
    expect(withImported(startOf(stored), days, true)).toMatchObject({ daysOff: [{ name: 'khác' }, { name: 'Lễ' }], workingSaturdays: [] });
  });
});
