import { carriedAnswers, storedWarnings } from '#persistence/stores/stored-warnings';
import type { ImportWarning } from '#domain/extraction/import-warning';

const warning = (over: Partial<ImportWarning>): ImportWarning => ({ code: 'CAD-NO-DATE', severity: 'warning', message: 'Nghĩa vụ “báo cáo ngay” không nêu kỳ hoặc ngày.', pointer: '/obligations/1', span: { line: 9, text: 'báo cáo ngay' }, ...over });
const answer = (warningId: string) => ({ warningId, answer: 'hằng quý', accepted: false, by: 'an', at: 1 });

describe('warnings.md: an answered warning does not return unless the text changes', () => {
  const before = storedWarnings([warning({})]);
  const given = [answer(before[0]!.id)];

  it('keeps the answer where nothing changed', () => {
    expect(carriedAnswers(before, given, before)).toEqual(given);
  });

  it('carries it where the same words now stand on another line and at another place of the facts', () => {
    const after = storedWarnings([warning({ pointer: '/obligations/2', span: { line: 12, text: 'báo cáo  ngay' } })]);
    expect(after[0]!.id).not.toBe(before[0]!.id);
    expect(carriedAnswers(before, given, after)).toEqual([answer(after[0]!.id)]);
  });

  it('takes a line number in the sentence for no other question, but another value for one', () => {
    const orphan = (line: number, name: string) => storedWarnings([warning({ code: 'TARGET-ORPHAN', message: `“${name}”, dòng ${line}`, values: { name, line } })]);
    const old = orphan(54, 'Đào tạo lao động');
    expect(carriedAnswers(old, [answer(old[0]!.id)], orphan(57, 'Đào tạo lao động'))).toHaveLength(1);
    expect(carriedAnswers(old, [answer(old[0]!.id)], orphan(54, 'Thiết chế pháp lý'))).toHaveLength(0);
  });

  it('asks again where the words changed, or another question is asked of them', () => {
    expect(carriedAnswers(before, given, storedWarnings([warning({ pointer: '/obligations/2', span: { line: 9, text: 'báo cáo kịp thời' } })]))).toEqual([]);
    expect(carriedAnswers(before, given, storedWarnings([warning({ code: 'CAD-NO-RECEIVER', pointer: '/obligations/2' })]))).toEqual([]);
  });

  it('gives one answer to one question: of twins only one is answered', () => {
    const twins = storedWarnings([warning({ pointer: '/obligations/2' }), warning({ pointer: '/obligations/3' })]);
    expect(carriedAnswers(before, given, twins)).toHaveLength(1);
  });
});
