import { factsDifference, type FactChange } from '#domain/document/facts-difference';
import { emptyPlanFacts, type AssignmentFacts, type IndicatorFacts, type ObligationFacts, type PlanFacts } from '#domain/extraction/plan-facts';

const assignment = (over: Partial<AssignmentFacts> = {}): AssignmentFacts => ({ items: null, topic: null, leaders: [], focalUnits: [], leadUnits: ['Phòng Đầu tư'], coordinatingUnits: ['Văn phòng'], timeText: null, ...over });
const indicator = (name: string, over: Partial<IndicatorFacts> = {}): IndicatorFacts => ({
  key: name, ordinal: null, family: 'PCI', name, baseline: { year: 2025, score: 6.5, rank: 30, rankOf: 63 }, target: { year: 2026, operator: '>=', score: 7, rank: null, rankOf: null, deltaScore: null },
  tasks: [{ item: 'a', text: 'Rà soát, công khai 100% thủ tục hành chính trên cổng dịch vụ công', actors: [] }], assignments: [assignment()], ...over,
});
const obligation = (over: Partial<ObligationFacts> = {}): ObligationFacts => ({
  kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day: 15, months: [3, 6, 9], anchor: 'calendarMonths' }, reporters: ['Các phòng chuyên môn'], receivers: ['Văn phòng'], watchers: [], via: null, what: 'báo cáo kết quả', ...over,
});
const plan = (over: Partial<PlanFacts> = {}): PlanFacts => ({ ...emptyPlanFacts(), title: 'Nâng cao chỉ số', ...over });
const only = (changes: readonly FactChange[]): FactChange => {
  expect(changes).toHaveLength(1);
  return changes[0]!;
};

describe('inbox.md 9: what changed in the facts', () => {
  const full = plan({
    indicators: [indicator('Gia nhập thị trường'), indicator('Tiếp cận đất đai'), indicator('Tính minh bạch')],
    obligations: [obligation(), obligation({ period: 'year', due: { date: null, day: 10, months: [12], anchor: 'calendarMonths' } })],
    recipients: [{ name: 'Sở Nội vụ', role: 'coordinate', isGroup: false, raw: 'Sở Nội vụ;' }, { name: 'Sở Tài chính', role: 'coordinate', isGroup: false, raw: 'Sở Tài chính;' }],
  });

  it('says nothing of the same facts, wherever they were found', () => {
    const again = structuredClone(full);
    again.indicators[0]!.span = { line: 9, text: 'x' };
    again.recipients[0]!.raw = '- Sở Nội vụ';
    again.obligations[0]!.reporters = ['Các  phòng chuyên môn;'];
    expect(factsDifference(full, again).changes).toEqual([]);
  });

  it('pairs by words: an indicator put in front and another taken out leave the rest untouched', () => {
    const after = { ...full, indicators: [indicator('Chi phí thời gian'), full.indicators[0]!, full.indicators[2]!] };
    const made = factsDifference(full, after);
    expect(made.changes.map(({ subject, change, name, before, after: now }) => [subject, change, name, before, now])).toEqual([
      ['indicator', 'added', 'Chi phí thời gian', null, '/indicators/0'],
      ['indicator', 'removed', 'Tiếp cận đất đai', '/indicators/1', null],
    ]);
    expect(made.indicators).toEqual([
      { before: null, after: 0, same: false },
      { before: 0, after: 1, same: true },
      { before: 1, after: null, same: false },
      { before: 2, after: 2, same: true },
    ]);
  });

  it('names the part of a target that changed', () => {
    const after = structuredClone(full);
    after.indicators[1]!.target!.score = 7.5;
    expect(only(factsDifference(full, after).changes)).toEqual({
      subject: 'indicator', change: 'changed', name: 'Tiếp cận đất đai', indicator: null, before: '/indicators/1', after: '/indicators/1', parts: [{ part: 'targetScore', before: 7, after: 7.5 }],
    });
  });

  it('follows a task through a changed text and tells it from a new one', () => {
    const after = structuredClone(full);
    const tasks = after.indicators[0]!.tasks;
    tasks[0]!.text = tasks[0]!.text.replace('100%', '95%');
    tasks.unshift({ item: 'a', text: 'Tổ chức đối thoại doanh nghiệp 2 lần/năm', actors: [] });
    const changes = factsDifference(full, after).changes;
    expect(changes.map(({ subject, change, before, after: now }) => [subject, change, before, now])).toEqual([
      ['task', 'added', null, '/indicators/0/tasks/0'],
      ['task', 'changed', '/indicators/0/tasks/0', '/indicators/0/tasks/1'],
    ]);
    expect(changes[1]!.parts[0]).toMatchObject({ part: 'text', after: expect.stringContaining('95%') });
  });

  it('shows a new lead and a new coordinator of an assignment; the order of units says nothing', () => {
    const after = structuredClone(full);
    after.indicators[2]!.assignments = [assignment({ leadUnits: ['Phòng Quy hoạch'], coordinatingUnits: ['Văn phòng', 'Thanh tra'] })];
    const change = only(factsDifference(full, after).changes);
    expect(change).toMatchObject({ subject: 'assignment', change: 'changed', indicator: 'Tính minh bạch' });
    expect(change.parts).toEqual([
      { part: 'leadUnits', before: ['Phòng Đầu tư'], after: ['Phòng Quy hoạch'] },
      { part: 'coordinatingUnits', before: ['Văn phòng'], after: ['Văn phòng', 'Thanh tra'] },
    ]);
    const turned = structuredClone(after);
    turned.indicators[2]!.assignments[0]!.coordinatingUnits.reverse();
    expect(factsDifference(after, turned).changes).toEqual([]);
  });

  it('keeps a duty whose deadline or reporter changed, and tells a new one from it', () => {
    const after = structuredClone(full);
    after.obligations = [after.obligations[1]!, obligation({ due: { date: null, day: 20, months: [3, 6, 9], anchor: 'calendarMonths' } }), obligation({ kind: 'oneOff', period: null, due: { date: '2026-06-15', day: null, months: null, anchor: 'fixedDate' }, reporters: ['Sở Tư pháp'], receivers: [], what: 'dự thảo đề án' })];
    const made = factsDifference(full, after);
    expect(made.obligations).toEqual([{ before: 1, after: 0, same: true }, { before: 0, after: 1, same: false }, { before: null, after: 2, same: false }]);
    expect(made.changes.map(({ subject, change }) => [subject, change])).toEqual([['obligation', 'changed'], ['obligation', 'added']]);
    expect(made.changes[0]!.parts).toEqual([{ part: 'due', before: '15/3,6,9 calendarMonths', after: '20/3,6,9 calendarMonths' }]);
  });

  it('lists receivers that came and went, and two names that share half their words stay two', () => {
    const after = structuredClone(full);
    after.recipients[0] = { name: 'Sở Công Thương', role: 'coordinate', isGroup: false, raw: '' };
    expect(factsDifference(full, after).changes.map(({ change, name }) => [change, name])).toEqual([['added', 'Sở Công Thương'], ['removed', 'Sở Nội vụ']]);
    const role = structuredClone(full);
    role.recipients[1]!.role = 'report';
    expect(only(factsDifference(full, role).changes).parts).toEqual([{ part: 'role', before: 'coordinate', after: 'report' }]);
  });

  it('two alike entries are two: removing one of twins is one removal', () => {
    const twins = plan({ recipients: [{ name: 'UBND xã', role: 'execute', isGroup: true, raw: '' }, { name: 'UBND xã', role: 'execute', isGroup: true, raw: '' }] });
    expect(factsDifference(twins, { ...twins, recipients: twins.recipients.slice(1) }).changes).toHaveLength(1);
  });

  it('notices title, validity, bases and signer', () => {
    const after = plan({
      ...structuredClone(full), title: 'Nâng cao chỉ số năm 2027', validity: { fromYear: 2026, toYear: 2027, openEnded: false },
      legalBases: [{ verb: 'Căn cứ', reference: { number: '31/KH-UBND', issuedOn: null, issuer: null }, about: null, alias: null }], signature: { form: 'KT', position: 'PHÓ GIÁM ĐỐC', name: 'Lê An', lines: [] },
    });
    expect(factsDifference(full, after).changes.map(({ subject, change }) => `${subject} ${change}`)).toEqual(['title changed', 'validity changed', 'legalBasis added', 'signature changed']);
  });

  it('a change turned round is the change from the other side', () => {
    const after = structuredClone(full);
    after.obligations.pop();
    after.indicators[0]!.name = 'Chi phí gia nhập thị trường';
    const there = factsDifference(full, after).changes;
    const back = factsDifference(after, full).changes;
    expect(back).toHaveLength(there.length);
    expect(there.map((one) => one.change).sort()).toEqual(['changed', 'removed']);
    expect(back.map((one) => one.change).sort()).toEqual(['added', 'changed']);
  });
});
