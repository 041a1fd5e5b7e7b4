import fc from 'fast-check';
import { sampleBody } from '#test/documents/sample-official-document';
import { compareWords, diffDocuments } from './compare-versions';
import { blockText } from './official-document';

describe('diffDocuments', () => {
  it('shows a changed figure as one changed word', () => {
    const { blocks, changes } = diffDocuments(['I. NHIỆM VỤ', 'giải quyết đúng hạn tối thiểu 95% hồ sơ'], ['I. NHIỆM VỤ', 'giải quyết đúng hạn tối thiểu 98% hồ sơ']);
    expect(changes).toBe(1);
    expect(blocks[1]).toEqual({
      change: 'changed', oldIndex: 1, newIndex: 1,
      words: [{ change: 'same', text: 'giải quyết đúng hạn tối thiểu ' }, { change: 'removed', text: '95%' }, { change: 'added', text: '98%' }, { change: 'same', text: ' hồ sơ' }],
    });
  });

  it('an inserted and a removed paragraph leave their neighbours unchanged', () => {
    const old = ['Một hai ba', 'Bốn năm sáu', 'Bảy tám chín'];
    expect(diffDocuments(old, ['Một hai ba', 'Đoạn mới hoàn toàn', 'Bốn năm sáu', 'Bảy tám chín']).blocks.map((block) => block.change)).toEqual(['unchanged', 'added', 'unchanged', 'unchanged']);
    expect(diffDocuments(old, ['Một hai ba', 'Bảy tám chín']).blocks.map((block) => block.change)).toEqual(['unchanged', 'removed', 'unchanged']);
  });

  it('a rewritten block is removed and added, not woven word by word', () => {
    expect(diffDocuments(['Tổ chức đối thoại với doanh nghiệp'], ['Công khai bảng giá đất']).blocks.map((block) => block.change)).toEqual(['added', 'removed']);
  });

  it('spaces and the way letters are composed are no change', () => {
    expect(diffDocuments(['Kế  hoạch\u00a0năm'.normalize('NFD')], ['Kế hoạch năm']).changes).toBe(0);
  });

  it('neighbouring changed words make one change', () => {
    expect(compareWords('trước ngày 30/6/2027 gửi', 'trong quý III gửi').filter((run) => run.change !== 'same')).toEqual([
      { change: 'removed', text: 'trước ngày 30/6/2027' }, { change: 'added', text: 'trong quý III' },
    ]);
  });

  it('both versions can be read back from a comparison (property)', () => {
    const block = fc.array(fc.constantFrom('một', 'hai', 'ba', '98%', 'a)', '30/6', 'đơn', 'vị;'), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.array(block, { maxLength: 12 }), fc.array(block, { maxLength: 12 }), (before, after) => {
      const { blocks } = diffDocuments(before, after);
      const side = (own: 'removed' | 'added'): string[] => {
        const found: [number, string][] = [];
        for (const entry of blocks) {
          const index = own === 'removed' ? ('oldIndex' in entry ? entry.oldIndex : -1) : ('newIndex' in entry ? entry.newIndex : -1);
          if (index < 0) continue;
          found.push([index, entry.change === 'changed' ? entry.words.filter((run) => run.change === 'same' || run.change === own).map((run) => run.text).join('') : entry.text]);
        }
        return found.sort(([a], [b]) => a - b).map(([, text]) => text);
      };
      expect(side('removed')).toEqual(before);
      expect(side('added')).toEqual(after);
    }), { numRuns: 300 });
  });

  it('takes body blocks as well as texts', () => {
    const body = sampleBody(2);
    expect(diffDocuments(body, body.map(blockText)).changes).toBe(0);
  });
});
