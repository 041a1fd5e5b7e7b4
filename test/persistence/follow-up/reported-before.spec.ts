import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import { ConsolidationStore } from '#persistence/stores/follow-up/consolidation-store';
import type { DutyCall } from '#persistence/stores/follow-up/duty-act';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { verifyInstallation } from '#persistence/verify';
import { at, openFollowedOffice, QUARTERLY, YEARLY, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const by = (personId: string, dutyId: string, when: Instant): DutyCall => ({ dutyId, personId, at: when, key: randomUUID(), bodyHash: 'body' });
const clock = (now: Instant) => ({ now: async () => now, today: async () => '2024-09-10' }) as never;
const dutyOf = async (plan: string, reporter: string, period: string) =>
  (await rows<{ id: string; state: string; by: string | null; reason: string | null }>(`SELECT id, state, settled_by_duty_id AS by, end_reason AS reason FROM report_duty WHERE plan_id = $1 AND reporter_id = $2 AND period_key = $3`, [plan, reporter, period]))[0]!;
const openTasks = async (plan: string) => (await rows<{ line: string }>(`SELECT t.kind || ' ' || coalesce(d.reporter_id || ' ' || d.period_key, t.payload->>'periodKey') AS line FROM task t LEFT JOIN report_duty d ON d.id = t.duty_id WHERE t.plan_id = $1 AND t.closed_at IS NULL ORDER BY 1`, [plan])).map((row) => row.line);
const send = async (who: string, dutyId: string, taskId: string | null, text: string, when: Instant) => {
  const acts = new ReportActs(office.source);
  const lines = taskId === null ? [] : [{ planTaskId: taskId, state: 'done' as const, text, figure: null }];
  const saved = await acts.saveDraft(by(who, dutyId, when), { editNo: 0, ready: false, summary: text, files: [], lines });
  await acts.submit(by(who, dutyId, when), { editNo: saved['editNo'] as number });
};
const replace = async (old: string, fresh: string, number: string, when: Instant) => {
  await sqlOf(office.source).write(`UPDATE document SET replaces_document_id = (SELECT document_id FROM plan WHERE id = $1), code_number = $3 WHERE id = (SELECT document_id FROM plan WHERE id = $2)`, [old, fresh, number]);
  await firePlanInstant(office.source, fresh, when);
  const { rev } = (await rows<{ rev: number }>('SELECT rev FROM plan WHERE id = $1', [old]))[0]!;
  await new SqlPlanStore(office.source, clock(when)).end(old, rev + 1, 'replaced', when, 'document.replaced');
};

describe('FIX-1: who reported the running period under the replaced plan is not asked again, on PostgreSQL', () => {
  const tasks = ['Công khai thủ tục hành chính tại bộ phận một cửa'];

  it('what was accepted or is waiting settles its twin; what was returned or never sent is asked by the new plan', async () => {
    const all = { ...QUARTERLY, reporters: ['Văn phòng', 'P. Công sản', 'Trung tâm Tư vấn'] };
    await office.plan('old', { inForceOn: at('2024-07-18'), year: 2024, obligations: [all, YEARLY], tasks, assignments: [{ leadUnits: all.reporters }] });
    // The new one asks five days later, in another order; its yearly report goes on unchanged.
    await office.plan('new', { inForceOn: at('2024-09-10'), year: 2024, obligations: [YEARLY, { ...all, due: { ...all.due!, day: 20 } }], tasks: ['Sửa đổi quy chế', `${tasks[0]};`], assignments: [{ leadUnits: all.reporters }] });
    await firePlanInstant(office.source, 'old', at('2024-07-18'));
    const office1 = await dutyOf('old', 'stc-vp', '2024-Q3');
    const assets = await dutyOf('old', 'stc-cs', '2024-Q3');
    await send('hien', office1.id, 'old:t1', 'Đã công khai', at('2024-09-02'));
    await new ReceiverActs(office.source).accept(by('anh', office1.id, at('2024-09-03')), { versionNo: 1 });
    // The assets division has sent and waits, the centre has not; both were asked by the old plan.
    await sqlOf(office.source).write(`INSERT INTO report_submission(id, duty_id, version_no, state, summary, author_person_id, sent_by, sent_at, updated_at) VALUES ('s-cs', $1, 1, 'sent', 'Đã báo cáo', 'hien', 'hien', '2024-09-04T02:00:00Z', '2024-09-04T02:00:00Z')`, [assets.id]);
    await sqlOf(office.source).write(`UPDATE report_duty SET state = 'submitted', submitted_version = 1, first_submitted_at = '2024-09-04T02:00:00Z' WHERE id = $1`, [assets.id]);
    await replace('old', 'new', '99/KH-STC', at('2024-09-10', 9));

    expect(await dutyOf('new', 'stc-vp', '2024-Q3')).toMatchObject({ state: 'settledBefore', by: office1.id, reason: 'reportedBefore' });
    expect(await dutyOf('new', 'stc-cs', '2024-Q3')).toMatchObject({ state: 'settledBefore', by: assets.id, reason: 'reportedBefore' });
    expect(await dutyOf('new', 'stc-tt', '2024-Q3')).toMatchObject({ state: 'open', by: null });
    // The next periods were not reported: everybody is asked for them.
    expect(await dutyOf('new', 'stc-vp', '2024-Y')).toMatchObject({ by: null });
    expect((await openTasks('new')).filter((line) => line.includes('Q3'))).toEqual(['fillReport stc-tt 2024-Q3']);
    expect(await rows(`SELECT 1 FROM planned_instant i JOIN report_duty d ON d.id = i.subject_id WHERE d.plan_id = 'new' AND d.settled_by_duty_id IS NOT NULL AND i.state = 'planned'`)).toEqual([]);
    // The old plan is over, and what waited there waits on.
    expect(await dutyOf('old', 'stc-cs', '2024-Q3')).toMatchObject({ state: 'submitted' });
    expect(await dutyOf('old', 'stc-tt', '2024-Q3')).toMatchObject({ state: 'released' });
  });

  it('the consolidation of the new plan finds the accepted part, by the task as it is written now, with its source', async () => {
    const desks = new ConsolidationStore(office.source);
    const call = { planId: 'new', periodKey: '2024-Q3', personId: 'anh', at: at('2024-09-11') };
    const desk = await desks.read(call);
    const old = await dutyOf('old', 'stc-vp', '2024-Q3');
    expect(desk.units.map((unit) => [unit.unitId, unit.state, unit.isUsed, unit.source?.plan ?? null]).sort()).toEqual([['stc-cs', 'submitted', false, '50/KH-STC'], ['stc-tt', 'open', false, null], ['stc-vp', 'accepted', true, '50/KH-STC']]);
    expect(desk.merged.tasks.map((task) => [task.task.id, task.parts.map((part) => [part.dutyId, part.text, part.source])])).toEqual([['new:t2', [[old.id, 'Đã công khai', '50/KH-STC']]]]);
    expect(desk.threshold).toEqual({ taken: 1, needed: 3, total: 3 });
    const made = await desks.makeReport({ ...call, key: randomUUID(), bodyHash: 'b' });
    const [bc] = await rows<{ body: { text: string }[] }>('SELECT body FROM document_version WHERE document_id = $1', [made.documentId]);
    expect(bc!.body.map((block) => block.text)).toContain('- Văn phòng Sở (báo cáo theo Kế hoạch số 50/KH-STC): Đã công khai');
    await rows(`UPDATE document SET stage = 'cancelled' WHERE id = $1`, [made.documentId]);
    await rows(`DELETE FROM consolidation WHERE document_id = $1`, [made.documentId]);
  });

  it('a part that is accepted under the old plan later counts in the new one, and the last of them opens its consolidation', async () => {
    const centre = await dutyOf('new', 'stc-tt', '2024-Q3');
    await new ReceiverActs(office.source).excuse(by('khoi', centre.id, at('2024-09-12')), { reason: 'Mới thành lập' });
    expect((await openTasks('new')).filter((line) => line.startsWith('consolidate'))).toEqual([]);
    await new ReceiverActs(office.source).accept(by('anh', (await dutyOf('old', 'stc-cs', '2024-Q3')).id, at('2024-09-12')), { versionNo: 1 });
    expect((await openTasks('new')).filter((line) => line.startsWith('consolidate'))).toEqual(['consolidate 2024-Q3']);
    const desk = await new ConsolidationStore(office.source).read({ planId: 'new', periodKey: '2024-Q3', personId: 'anh', at: at('2024-09-13') });
    expect(desk.merged.used).toHaveLength(2);
  });

  it('a plan replaced again still names the first report; nothing of the old plan can be sent once the new one has its number', async () => {
    await office.plan('third', { inForceOn: at('2024-09-16'), year: 2024, obligations: [QUARTERLY, YEARLY], tasks });
    await sqlOf(office.source).write(`UPDATE document SET replaces_document_id = (SELECT document_id FROM plan WHERE id = 'new'), code_number = '120/KH-STC' WHERE id = 'doc-third'`);
    const yearly = await dutyOf('new', 'stc-vp', '2024-Y');
    await sqlOf(office.source).write(`UPDATE report_duty SET state = 'open', opened_at = '2024-09-16T00:00:00Z' WHERE id = $1`, [yearly.id]);
    await expect(send('hien', yearly.id, null, 'Muộn', at('2024-09-16'))).rejects.toMatchObject({ code: 'duty.planNotInForce' });
    await replace('new', 'third', '120/KH-STC', at('2024-09-16', 10));
    expect(await dutyOf('third', 'stc-vp', '2024-Q3')).toMatchObject({ state: 'settledBefore', by: (await dutyOf('old', 'stc-vp', '2024-Q3')).id });
    expect(await dutyOf('third', 'stc-vp', '2024-Y')).toMatchObject({ by: null });
  });

  it('I3, I6, I7 afterwards every invariant of the follow-up holds', async () => {
    const { findings } = await verifyInstallation(office.source, null);
    expect(findings.filter(({ invariant }) => /^(I3, I6 duties|I6 instants|I7)/.test(invariant))).toEqual([]);
  });
});
