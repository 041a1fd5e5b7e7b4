import { describe, expect, it } from 'vitest';
import { contentOf, emptyContent, gapsOf, isComplete, withChange, withLine, withPrevious } from './report-content';

const tasks = [{ id: 'a' }, { id: 'b' }];
const line = (planTaskId: string, text = '') => ({ planTaskId, state: 'done' as const, text, figure: null });

describe('content of a report', () => {
  it('names the tasks that have no state yet, by their number', () => {
    expect(gapsOf(emptyContent, tasks)).toEqual([1, 2]);
    expect(gapsOf(withLine(emptyContent, line('a')), tasks)).toEqual([2]);
  });
  it('is complete when every task has a state, or when words stand where no task is printed', () => {
    expect(isComplete(withLine(withLine(emptyContent, line('a')), line('b')), tasks)).toBe(true);
    expect(isComplete(emptyContent, [])).toBe(false);
    expect(isComplete({ ...emptyContent, summary: '  ' }, [])).toBe(false);
    expect(isComplete({ ...emptyContent, summary: 'Không có vướng mắc.' }, [])).toBe(true);
  });
  it('replaces the line of a task and keeps its place', () => {
    const content = withLine(withLine(withLine(emptyContent, line('a')), line('b')), line('a', 'mới'));
    expect(content.lines.map((one) => [one.planTaskId, one.text])).toEqual([['a', 'mới'], ['b', '']]);
  });
  it('starts a line as under way when words come before a state', () => expect(withChange('a', undefined, { text: 'x' })).toMatchObject({ state: 'inProgress', text: 'x', figure: null }));
  it('takes over words of the last period only where nothing is written, and never its figures', () => {
    const own = withLine(emptyContent, line('a', 'của kỳ này'));
    const next = withPrevious(own, { summary: 'chung', lines: [{ ...line('a', 'cũ'), stateText: '' }, { ...line('b', 'cũ b'), figure: 74, stateText: '' }] }, tasks);
    expect(next.lines).toEqual([{ ...line('a', 'của kỳ này') }, { planTaskId: 'b', state: 'done', text: 'cũ b', figure: null }]);
    expect(next.summary).toBe('chung');
  });
  it('drops what the server adds for reading', () => {
    expect(contentOf({ summary: 's', lines: [{ ...line('a', 'x'), stateText: 'Hoàn thành' }], files: [] }).lines[0]).not.toHaveProperty('stateText');
  });
});
