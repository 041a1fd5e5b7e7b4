import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import { ConsolidationStore } from '#persistence/stores/follow-up/consolidation-store';
import type { DutyCall } from '#persistence/stores/follow-up/duty-act';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { PlanActs } from '#persistence/stores/follow-up/plan-acts';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import { verifyInstallation } from '#persistence/verify';
import { at, openFollowedOffice, QUARTERLY, UPWARD, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const by = (personId: string, dutyId: string, when: Instant): DutyCall => ({ dutyId, personId, at: when, key: randomUUID(), bodyHash: 'body' });

describe('consolidation of a quarter (plan 004: standing tasks with figures)', () => {
  it('totals lead to their lines, missing units are named, the BC answers the upward duty and its dispatch settles it', async () => {
    await office.plan('k1', {
      inForceOn: at('2024-07-01'), year: 2024, obligations: [QUARTERLY, UPWARD], tasks: ['Tổ chức đối thoại ít nhất 2 lần/năm', '100% kết quả được trả đúng hạn', 'Niêm yết thủ tục hành chính'],
      assignments: [{ leadUnits: ['Văn phòng', 'P. Công sản'] }],
    });
    await firePlanInstant(office.source, 'k1', at('2024-07-01'));
    const duties = new Map((await rows<{ id: string; unit: string }>(`SELECT id, reporter_id AS unit FROM report_duty WHERE plan_id = 'k1' AND period_key = '2024-Q3'`)).map((row) => [row.unit, row.id]));
    const report = new ReportActs(office.source);
    const line = (n: number, text: string, figure: number | null = null) => ({ planTaskId: `k1:t${n}`, state: 'done' as const, text, figure });
    const office1 = duties.get('stc-vp')!;
    await expect(report.saveDraft(by('hien', office1, at('2024-09-02')), { editNo: 0, ready: false, summary: '', files: [], lines: [line(1, 'Đã đối thoại', 3), line(3, 'Đủ', 5)] }).then((saved) => report.submit(by('hien', office1, at('2024-09-02')), { editNo: saved['editNo'] as number }))).rejects.toMatchObject({ code: 'duty.stateMissing', params: { planTaskId: 'k1:t2' } });
    await expect(report.saveDraft(by('hien', office1, at('2024-09-02')), { editNo: 1, ready: false, summary: '', files: [], lines: [line(1, 'Đã đối thoại', 3), line(2, '', 98), line(3, 'Đủ', 5)] }).then((saved) => report.submit(by('hien', office1, at('2024-09-02')), { editNo: saved['editNo'] as number }))).rejects.toMatchObject({ code: 'duty.figureNotAsked', params: { planTaskId: 'k1:t3' } });
    const saved = await report.saveDraft(by('hien', office1, at('2024-09-02')), { editNo: 2, ready: false, summary: 'Cơ bản hoàn thành.', files: [], lines: [line(1, 'Đã đối thoại tại hai huyện', 3), line(2, '', 98.5), line(3, 'Đủ')] });
    await report.submit(by('hien', office1, at('2024-09-02')), { editNo: saved['editNo'] as number });
    const desks = new ConsolidationStore(office.source);
    const call = { planId: 'k1', periodKey: '2024-Q3', personId: 'anh', at: at('2024-09-10') };
    await expect(desks.makeReport({ ...call, key: randomUUID(), bodyHash: 'b' })).rejects.toMatchObject({ code: 'consolidation.nothingAccepted' });
    await new ReceiverActs(office.source).accept(by('anh', office1, at('2024-09-03')), { versionNo: 1 });

    const desk = await desks.read(call);
    expect(desk.units.map((unit) => `${unit.unitName} ${unit.state} ${unit.isUsed}`)).toEqual(['Phòng Công sản open false', 'Văn phòng Sở accepted true']);
    const totals = desk.merged.tasks.map((task) => task.total);
    expect(totals).toEqual([{ value: 3, kind: 'sum', of: 1, unit: 'lần/năm' }, { value: 98.5, kind: 'mean', of: 1, unit: '%' }, null]);
    expect(desk.merged.tasks[0]!.parts).toEqual([expect.objectContaining({ unitName: 'Văn phòng Sở', versionNo: 1, authorName: 'Trần Thu Hiền', figure: 3 })]);

    await desks.save(call, { editNo: 0, own: { texts: {}, general: 'Tình hình ổn định.', proposals: '' } });
    await expect(desks.save(call, { editNo: 0, own: { texts: {}, general: 'Cũ', proposals: '' } })).rejects.toMatchObject({ code: 'consolidation.changed' });
    const key = randomUUID();
    const made = await desks.makeReport({ ...call, key, bodyHash: 'b' });
    expect(await desks.makeReport({ ...call, key, bodyHash: 'b' })).toEqual(made);
    const [bc] = await rows<{ type: string; title: string; body: { text: string }[] }>('SELECT d.type, d.title, v.body FROM document d JOIN document_version v ON v.document_id = d.id WHERE d.id = $1', [made.documentId]);
    expect(bc).toMatchObject({ type: 'BC', title: 'Kết quả thực hiện Kế hoạch số 50/KH-STC quý III/2024' });
    const text = bc!.body.map((block) => block.text);
    expect(text).toContain('Đơn vị chưa có báo cáo tại thời điểm tổng hợp: Phòng Công sản.');
    expect(text).toEqual(expect.arrayContaining([expect.stringMatching(/^- Văn phòng Sở: \d.*; Đã đối thoại tại hai huyện/)]));
    expect(text).toContain('Tình hình ổn định.');
    expect(made.upwardDutyId).not.toBeNull();
    await rows(`UPDATE document SET stage = 'dispatched', stage_changed_at = $2 WHERE id = $1`, [made.documentId, new Date(at('2024-09-12')).toISOString()]);
    await firePlanInstant(office.source, 'k1', at('2024-09-12'));
    expect(await rows('SELECT state, end_reason AS reason FROM report_duty WHERE id = $1', [made.upwardDutyId])).toEqual([{ state: 'accepted', reason: 'documentDispatched' }]);
  });

  it('stop needs the signer and a reason; close with something open needs a reason and closes it without report (WCP-27)', async () => {
    await office.plan('k2', { inForceOn: at('2024-07-01'), year: 2024, obligations: [QUARTERLY] });
    await firePlanInstant(office.source, 'k2', at('2024-07-01'));
    const acts = new PlanActs(office.source);
    const call = (personId: string) => ({ planId: 'k2', personId, at: at('2024-08-01'), key: randomUUID(), bodyHash: 'b' });
    await expect(acts.end(call('anh'), { to: 'stopped', reason: 'x' })).rejects.toMatchObject({ code: 'plan.actNotAllowed' });
    await expect(acts.end(call('hanh'), { to: 'stopped', reason: ' ' })).rejects.toMatchObject({ code: 'plan.reasonMissing' });
    await expect(acts.end(call('khoi'), { to: 'closed', reason: '' })).rejects.toMatchObject({ code: 'plan.dutiesOpen', params: { count: 2 } });
    await expect(acts.end(call('khoi'), { to: 'closed', reason: 'Thay bằng kế hoạch tỉnh' })).resolves.toEqual({ rev: 2, stage: 'closed' });
    expect(await rows(`SELECT DISTINCT state FROM report_duty WHERE plan_id = 'k2' AND state <> 'settledBefore'`)).toEqual([{ state: 'closedWithoutReport' }]);
    await expect(acts.end(call('hanh'), { to: 'stopped', reason: 'x' })).rejects.toMatchObject({ code: 'plan.notInForce' });
  });

  it('I3, I6, I7 afterwards every invariant of the follow-up holds and the chain verifies', async () => {
    const { findings } = await verifyInstallation(office.source, null);
    // The plans of this file were put in force without the steps and the register of a document: those are not asked.
    expect(findings.filter(({ invariant }) => /^(I3, I6 duties|I6 instants|I7)/.test(invariant))).toEqual([]);
  });
});
