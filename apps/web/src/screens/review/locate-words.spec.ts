import { describe, expect, it } from 'vitest';
import { locateWords, type PrintedRun } from './locate-words';

const run = (text: string, x: number, y: number): PrintedRun => ({ text, x, y, width: text.length * 10, height: 12 });

describe('where the words of a fact stand on a page', () => {
  it('finds words that go over two runs, whatever blanks and marks the file writes', () => {
    const runs = [run('Báo cáo trước ', 0, 0), run('ngày 25'.normalize('NFD'), 140, 0), run('hằng tháng.', 0, 20)];
    const found = locateWords(runs, { words: 'trước ngày 25', parts: ['Báo cáo trước ngày 25 hằng tháng.'] });
    expect(found.words.map(({ y }) => y)).toEqual([0, 0]);
    expect(found.words[0]!.x).toBeGreaterThan(0);
    expect(found.around).toHaveLength(3);
  });

  it('of words printed many times takes those of the line they were read from', () => {
    const runs = [run('Rà soát phương án', 0, 0), run('Phòng Kinh tế', 200, 0), run('Kiểm tra công trình đê', 0, 20), run('Phòng Kinh tế', 200, 20)];
    const found = locateWords(runs, { words: 'Phòng Kinh tế', parts: ['Kiểm tra công trình đê', 'Phòng Kinh tế'] });
    expect(found.words).toEqual([{ x: 200, y: 20, width: 130, height: 12 }]);
    expect(found.around.every(({ y }) => y === 20)).toBe(true);
  });

  it('marks what this page prints of a paragraph that goes on overleaf', () => {
    const runs = [run('Các thôn gửi báo cáo tình hình', 0, 0)];
    const found = locateWords(runs, { words: 'trước ngày 20', parts: ['Các thôn gửi báo cáo tình hình thực hiện trước ngày 20'] });
    expect(found.words).toEqual([]);
    expect(found.around).toEqual([{ x: 0, y: 0, width: 300, height: 12 }]);
  });

  it('marks nothing where the page says something else', () => {
    expect(locateWords([run('Một trang khác', 0, 0)], { words: 'Kế hoạch số 12', parts: ['Kế hoạch số 12 của Sở'] })).toEqual({ words: [], around: [] });
  });
});
