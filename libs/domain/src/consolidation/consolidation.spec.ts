import fc from 'fast-check';
import { mergeSubmissions, type AcceptedReport, type ConsolidatedTask } from '#domain/consolidation/merge-submissions';
import { reportText, reportTitle } from '#domain/consolidation/report-text';
import { printedFigure } from '#domain/report/task-figure';

const task = (id: string, unit: string | null): ConsolidatedTask => ({ id, indicatorId: 'i1', indicatorName: 'Tính minh bạch', text: `Nhiệm vụ ${id}`, figure: unit === null ? null : { value: 1, unit } });
const report = (unit: string, lines: AcceptedReport['lines'], part: Partial<AcceptedReport> = {}): AcceptedReport => ({ dutyId: `d-${unit}`, submissionId: `s-${unit}`, versionNo: 2, unitId: unit, unitName: unit, authorPersonId: 'a', authorName: `Ông ${unit}`, nothingToReport: false, summary: '', lines, source: null, ...part });
const head = { planTitle: 'Cải thiện chỉ số PCI', planNumber: '50/KH-SKHĐT', planDate: '20/02/2023', periodWords: 'quý III/2023', unitCount: 3, missingUnits: ['Phòng C'], excusedUnits: [], ownTexts: {}, general: '', proposals: '' };

describe('consolidation', () => {
  it('invariant 6: totals equal the sum of the lines at their named versions, and lead back to them', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 30 }), (figures) => {
      const merged = mergeSubmissions([task('t', 'lần/năm')], figures.map((figure, n) => report(`u${n}`, [{ planTaskId: 't', state: 'done', text: '', figure }])));
      const [only] = merged.tasks;
      expect(only!.total).toEqual({ value: figures.reduce((a, b) => a + b, 0), kind: 'sum', of: figures.length, unit: 'lần/năm' });
      expect(only!.parts.map((part) => [part.dutyId, part.versionNo, part.figure])).toEqual(figures.map((figure, n) => [`d-u${n}`, 2, figure]));
    }));
  });

  it('shares are averaged, never added; a task without a figure has no total', () => {
    const merged = mergeSubmissions([task('t', '%'), task('u', null)], [report('A', [{ planTaskId: 't', state: 'done', text: '', figure: 95 }, { planTaskId: 'u', state: 'done', text: '', figure: null }]), report('B', [{ planTaskId: 't', state: 'done', text: '', figure: 98 }])]);
    expect(merged.tasks.map((one) => one.total)).toEqual([{ value: 96.5, kind: 'mean', of: 2, unit: '%' }, null]);
  });

  it('texts stay word for word under their units; difficulties are gathered; missing units are named', () => {
    const merged = mergeSubmissions([task('t', null)], [report('Phòng A', [{ planTaskId: 't', state: 'blocked', text: 'Chưa có hướng dẫn.', figure: null }], { summary: 'Cơ bản đúng hạn.' }), report('Phòng B', [], { nothingToReport: true })]);
    const text = reportText(head, merged).map((block) => block.text);
    expect(reportTitle(head)).toBe('Kết quả thực hiện Kế hoạch số 50/KH-SKHĐT quý III/2023');
    expect(text).toEqual(expect.arrayContaining(['Đơn vị báo cáo không phát sinh: Phòng B.', 'Đơn vị chưa có báo cáo tại thời điểm tổng hợp: Phòng C.', 'Phòng A: Cơ bản đúng hạn.', '- Phòng A: Chưa có hướng dẫn.']));
    expect(text.indexOf('III. KHÓ KHĂN, VƯỚNG MẮC')).toBeLessThan(text.lastIndexOf('- Phòng A: Chưa có hướng dẫn.'));
  });

  it('CAD-NO-FEEDER: where nobody reports to the focal unit, it writes task by task itself and nothing is said in the name of others', () => {
    const merged = mergeSubmissions([task('t', null)], []);
    const text = reportText({ ...head, unitCount: 0, missingUnits: [], ownTexts: { t: 'Đã thực hiện.' } }, merged).map((block) => block.text);
    expect(text).toEqual(expect.arrayContaining(['a) Nhiệm vụ t', 'Đã thực hiện.']));
    expect(text.some((line) => /đơn vị/u.test(line))).toBe(false);
  });

  it('invariant 6: the figure of each unit stands in the report under its total, with or without words', () => {
    const merged = mergeSubmissions([task('t', '%'), task('u', 'lần/tháng')], [report('Phòng A', [{ planTaskId: 't', state: 'done', text: 'Đã xong.', figure: 96.5 }, { planTaskId: 'u', state: 'done', text: '', figure: 3 }]), report('Phòng B', [{ planTaskId: 't', state: 'inProgress', text: '', figure: 90 }])]);
    const text = reportText(head, merged).map((block) => block.text);
    expect(text).toEqual(expect.arrayContaining(['- Bình quân: 93,25% (02 đơn vị có số liệu).', '- Phòng A: 96,5%; Đã xong.', '- Phòng B: 90%', '- Tổng số: 3 lần (01 đơn vị có số liệu).', '- Phòng A: 3 lần']));
  });

  it('own words of the focal unit stand for the merged text of a task', () => {
    const merged = mergeSubmissions([task('t', null)], [report('Phòng A', [{ planTaskId: 't', state: 'done', text: 'Câu gốc.', figure: null }])]);
    const text = reportText({ ...head, ownTexts: { t: 'Câu tổng hợp.' } }, merged).map((block) => block.text);
    expect(text).toContain('Câu tổng hợp.');
    expect(text).not.toContain('- Phòng A: Câu gốc.');
  });

  it.each([['Tỷ lệ trên 99% đăng ký qua mạng', { value: 99, unit: '%' }], ['đối thoại ít nhất 02 lần/năm', { value: 2, unit: 'lần/năm' }], ['Rà soát thủ tục hành chính', null]])('REP: the figure a task prints: %s', (text, figure) => {
    expect(printedFigure(text)).toEqual(figure);
  });
});
