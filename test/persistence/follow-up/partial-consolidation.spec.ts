import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import { ConsolidationStore } from '#persistence/stores/follow-up/consolidation-store';
import type { DutyCall } from '#persistence/stores/follow-up/duty-act';
import { earliestOfPlan, firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import { at, openFollowedOffice, UPWARD, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const by = (personId: string, dutyId: string, when: Instant): DutyCall => ({ dutyId, personId, at: when, key: randomUUID(), bodyHash: 'body' });
const tasks = (planId: string) => rows<{ period: string; missing: number }>(`SELECT payload->>'periodKey' AS period, (payload->>'missing')::int AS missing FROM task WHERE plan_id = $1 AND kind = 'consolidate'`, [planId]);

async function openPlan(id: string): Promise<Map<string, string>> {
  await office.plan(id, { inForceOn: at('2024-11-01'), year: 2024, obligations: [{ ...UPWARD, reporters: ['P. Công sản', 'Văn phòng'], receivers: ['P. Tổng hợp'] }, { ...UPWARD, due: { ...UPWARD.due!, date: '2024-12-27' }, watchers: ['P. Công sản'] }] });
  await firePlanInstant(office.source, id, at('2024-11-01'));
  return new Map((await rows<{ id: string; unit: string }>(`SELECT id, reporter_id AS unit FROM report_duty WHERE plan_id = $1 AND receiver_id = 'stc-th'`, [id])).map((row) => [row.unit, row.id]));
}
async function accepted(dutyId: string, head: string, when: Instant): Promise<void> {
  const report = new ReportActs(office.source);
  const saved = await report.saveDraft(by(head, dutyId, when), { editNo: 0, ready: false, summary: 'Đã xong.', files: [], lines: [] });
  await report.submit(by(head, dutyId, when), { editNo: saved['editNo'] as number });
  await new ReceiverActs(office.source).accept(by('anh', dutyId, when), { versionNo: 1 });
}

describe('WCP-34 consolidation with parts missing', () => {
  it('waits for all parts unless the office says less; then the task opens when enough are in, and the report names who is missing', async () => {
    const whole = await openPlan('q1');
    await accepted(whole.get('stc-cs')!, 'tam', at('2024-12-02'));
    expect(await tasks('q1')).toEqual([]);
    await rows(`UPDATE agency SET settings = settings || '{"consolidateFromPercent":50}' WHERE id = 'stc'`);
    const half = await openPlan('q2');
    await accepted(half.get('stc-cs')!, 'tam', at('2024-12-02'));
    const [task] = await tasks('q2');
    expect(task).toMatchObject({ missing: 1 });
    const call = { planId: 'q2', periodKey: task!.period, personId: 'anh', at: at('2024-12-03') };
    const desks = new ConsolidationStore(office.source);
    expect((await desks.read(call)).threshold).toEqual({ taken: 1, needed: 1, total: 2 });
    const made = await desks.makeReport({ ...call, key: randomUUID(), bodyHash: 'b' });
    const [bc] = await rows<{ text: string; recipients: string[] }>(`SELECT v.body::text AS text, (SELECT array_agg(r->>'raw' ORDER BY n) FROM jsonb_array_elements(v.facts->'recipients') WITH ORDINALITY x(r, n)) AS recipients FROM document d JOIN document_version v ON v.document_id = d.id WHERE d.id = $1`, [made.documentId]);
    expect(bc!.text).toContain('Đơn vị chưa có báo cáo tại thời điểm tổng hợp: Văn phòng Sở.');
    expect(bc!.recipients).toEqual(['Ủy ban nhân dân tỉnh Sơn Hà (b/c)', 'Phòng Công sản']);
    await rows(`UPDATE agency SET settings = settings - 'consolidateFromPercent' WHERE id = 'stc'`);
  });

  it('at the deadline what is in may be consolidated, though somebody is late; nothing in, no task', async () => {
    await openPlan('q3');
    for (const plan of ['q1', 'q3']) {
      for (;;) {
        const next = await earliestOfPlan(sqlOf(office.source), plan);
        if (next === null || next > at('2024-12-23')) break;
        await firePlanInstant(office.source, plan, next);
      }
    }
    expect((await tasks('q1')).map((task) => task.missing)).toEqual([1]);
    expect(await tasks('q3')).toEqual([]);
  });
});
