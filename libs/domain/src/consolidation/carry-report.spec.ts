import { carryReport } from '#domain/consolidation/carry-report';

const line = (planTaskId: string, text: string, figure: number | null = null) => ({ planTaskId, state: 'inProgress' as const, text, figure });

describe('FIX-1: a report of the replaced plan, told by the tasks of the new one', () => {
  const from = [{ id: 'a1', text: 'Tổ chức đối thoại với doanh nghiệp tối thiểu 2 lần/năm' }, { id: 'a2', text: 'Giải quyết đúng hạn 95% hồ sơ' }, { id: 'a3', text: 'Xây dựng trang tin điện tử' }];
  const to = [{ id: 'b1', text: 'Giải quyết đúng hạn 98% hồ sơ' }, { id: 'b2', text: 'Tổ chức đối thoại với doanh nghiệp tối thiểu 2 lần/năm;' }];

  it('lines follow their task wherever it moved, though its figure changed', () => {
    expect(carryReport({ summary: 'Tốt.', lines: [line('a1', 'Đã đối thoại', 1), line('a2', '', 96.5)] }, from, to)).toEqual({ summary: 'Tốt.', lines: [line('b2', 'Đã đối thoại', 1), line('b1', '', 96.5)] });
  });

  it('the words of a task that went are kept in the summary', () => {
    expect(carryReport({ summary: '', lines: [line('a3', 'Đã mở trang tin')] }, from, to)).toEqual({ summary: 'Xây dựng trang tin điện tử: Đã mở trang tin', lines: [] });
  });

  it('a figure of another unit is not added to the new one', () => {
    const changed = [{ id: 'b1', text: 'Giải quyết đúng hạn 500 hồ sơ' }];
    const carried = carryReport({ summary: '', lines: [line('a2', 'Đạt', 96.5)] }, from, changed);
    expect(carried.lines).toEqual([line('b1', 'Đạt', null)]);
    expect(carried.summary).toBe('Giải quyết đúng hạn 95% hồ sơ: 96,5%');
  });
});
