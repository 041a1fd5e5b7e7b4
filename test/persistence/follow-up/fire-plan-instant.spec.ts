import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { inTransaction, sqlOf } from '#persistence/sql';
import { recordPlanEnd } from '#persistence/stores/follow-up/end-plan';
import { earliestOfPlan, firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { recomputeDues } from '#persistence/stores/follow-up/recompute-dues';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { verifyInstallation } from '#persistence/verify';
import { at, openFollowedOffice, QUARTERLY, UPWARD, YEARLY, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const duties = (planId: string) => rows<{ line: string }>(`SELECT period_key || ' ' || reporter_name || ' > ' || receiver_name || ' ' || state || ' ' || coalesce(strict_day::text, '-') || ' ' || coalesce(late_after_day::text, '-') AS line FROM report_duty WHERE plan_id = $1 ORDER BY sort, period_key, reporter_name`, [planId]).then((found) => found.map((row) => row.line));
const ladder = (planId: string) => rows<{ line: string }>(`SELECT to_char(p.instant AT TIME ZONE 'Etc/GMT-7', 'YYYY-MM-DD HH24:MI') || ' ' || p.rung || ' ' || p.state || coalesce(' ' || p.reason, '') AS line FROM planned_instant p JOIN report_duty d ON d.id = p.subject_id WHERE d.plan_id = $1 ORDER BY p.ladder_no, p.instant, p.subject_id`, [planId]).then((found) => found.map((row) => row.line));

/** Walks like the follow-up loop: the earliest planned row, again and again, up to the target. */
async function walk(planId: string, target: Instant): Promise<void> {
  for (;;) {
    const next = await earliestOfPlan(sqlOf(office.source), planId);
    if (next === null || next > target) return;
    const done = await firePlanInstant(office.source, planId, next);
    if (done.fired + done.skipped === 0) throw new Error('an instant made no progress');
  }
}

describe('opening and firing on PostgreSQL', () => {
  it('CAD-PAST opens this period and the next with tasks and ladders, past ones settled, never late', async () => {
    await office.plan('p1', { inForceOn: at('2024-06-20'), year: 2024, obligations: [QUARTERLY, YEARLY] });
    await walk('p1', at('2024-06-20', 10));
    const found = await duties('p1');
    expect(found).toHaveLength(8);
    expect(found.filter((line) => line.includes('Phòng Công sản'))).toEqual([
      '2024-Q1 Phòng Công sản > Phòng Tổng hợp settledBefore 2024-03-14 2024-03-15', '2024-Q2 Phòng Công sản > Phòng Tổng hợp settledBefore 2024-06-14 2024-06-17',
      '2024-Q3 Phòng Công sản > Phòng Tổng hợp notOpen 2024-09-13 2024-09-16', '2024-Y Phòng Công sản > Phòng Tổng hợp open 2024-11-29 2024-12-02',
    ]);
    const tasks = await rows<{ owner: string; kind: string }>(`SELECT owner_position_id AS owner, kind FROM task WHERE plan_id = 'p1' AND closed_at IS NULL ORDER BY owner`);
    expect(tasks).toEqual([{ owner: 'stc-cs-tp', kind: 'fillReport' }, { owner: 'stc-cvp', kind: 'fillReport' }]);
    await walk('p1', at('2024-07-01', 0, 0));
    expect((await duties('p1')).filter((line) => line.includes('Q3'))).toEqual(['2024-Q3 Văn phòng Sở > Phòng Tổng hợp open 2024-09-13 2024-09-16', '2024-Q3 Phòng Công sản > Phòng Tổng hợp open 2024-09-13 2024-09-16']);

  });

  it('ESC-5 the ladder of sample 002: reminders Tue 10, Mon 16, Wed 18 December, rungs Mon 23, Wed 25, Fri 27, Mon 6 January', async () => {
    await office.plan('p2', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await walk('p2', at('2025-01-31'));
    expect(await ladder('p2')).toEqual(['2024-12-10 08:00 T-7 fired', '2024-12-16 08:00 T-3 fired', '2024-12-18 08:00 T-1 fired', '2024-12-23 08:00 T+1 fired', '2024-12-25 08:00 T+3 fired', '2024-12-27 08:00 T+5 fired', '2025-01-06 08:00 T+10 fired']);
    const told = await rows<{ line: string }>(`SELECT kind || ' ' || position_id || ' ' || (params->>'rung') AS line FROM notice WHERE plan_id = 'p2' ORDER BY at, position_id`);
    // The focal unit itself owes it: T+3 goes to the leader, nobody presses himself.
    expect(told.map((row) => row.line)).toEqual(['dutyReminder stc-th-tp T-7', 'dutyReminder stc-th-tp T-3', 'dutyReminder stc-th-tp T-1', 'dutyLate stc-th-tp T+1', 'dutyLate stc-gd T+3', 'lateList stc-gd T+5', 'lateList stc-gd T+10']);
  });

  it('ESC-5 after an outage only the highest rung reached is sent, the lower ones are merged', async () => {
    await office.plan('p3', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await firePlanInstant(office.source, 'p3', at('2024-07-18'));
    await firePlanInstant(office.source, 'p3', at('2024-12-10', 8), { now: at('2024-12-26') });
    expect(await ladder('p3')).toEqual(['2024-12-10 08:00 T-7 merged into T+3', '2024-12-16 08:00 T-3 merged into T+3', '2024-12-18 08:00 T-1 merged into T+3', '2024-12-23 08:00 T+1 merged into T+3', '2024-12-25 08:00 T+3 fired', '2024-12-27 08:00 T+5 planned', '2025-01-06 08:00 T+10 planned']);
    expect(await rows(`SELECT params->'standsFor' AS "standsFor" FROM notice WHERE plan_id = 'p3'`)).toContainEqual({ standsFor: ['T-7', 'T-3', 'T-1', 'T+1'] });
  });

  it('model.md 4 a vacant post is passed over and that is said; the list of T+5 is one per leader', async () => {
    await office.plan('p4', { inForceOn: at('2024-07-18'), year: 2024, obligations: [{ ...UPWARD, reporters: ['Trung tâm', 'P. Công sản', 'Văn phòng'], receivers: ['P. Tổng hợp'] }] });
    await walk('p4', at('2024-12-27', 8));
    const late = await rows<{ position: string; passed: { positionId: string; reason: string }[] }>(`SELECT position_id AS position, params->'passed' AS passed FROM notice WHERE plan_id = 'p4' AND kind = 'dutyLate' AND params->>'reporterName' = 'Trung tâm Tư vấn'`);
    expect(late).toEqual([{ position: 'stc-pgd', passed: [expect.objectContaining({ positionId: 'stc-tt-gd', reason: 'vacant' })] }]);
    const lists = await rows<{ position: string; items: number }>(`SELECT position_id AS position, jsonb_array_length(params->'items') AS items FROM notice WHERE plan_id = 'p4' AND kind = 'lateList' ORDER BY position_id`);
    expect(lists).toEqual([{ position: 'stc-gd', items: 1 }, { position: 'stc-pgd', items: 2 }]);
  });

  it('ESC-8 a body outside gets a draft công văn for review, worded as a request; its reminders go to the focal unit', async () => {
    await office.plan('p5', { inForceOn: at('2024-07-18'), year: 2024, obligations: [{ ...UPWARD, reporters: ['Hiệp hội Doanh nghiệp tỉnh'], receivers: ['P. Tổng hợp'] }] });
    await walk('p5', at('2024-12-25', 8));
    const letters = await rows<{ type: string; stage: string; drafter: string; body: { text: string }[] }>(`SELECT d.type, d.stage, d.drafter_person_id AS drafter, v.body FROM task t JOIN document d ON d.id = t.document_id JOIN document_version v ON v.document_id = d.id WHERE t.plan_id = 'p5' AND t.kind = 'reviewLetter'`);
    expect(letters).toEqual([expect.objectContaining({ type: 'CV', stage: 'drafting', drafter: 'anh' })]);
    const text = letters[0]!.body.map((block) => block.text).join('\n');
    expect(text).toContain('Đề nghị Hiệp hội Doanh nghiệp tỉnh gửi báo cáo');
    expect(text).not.toMatch(/yêu cầu|phê bình|chịu trách nhiệm/iu);
    expect(await rows(`SELECT position_id AS position, params->>'outside' AS outside FROM notice WHERE plan_id = 'p5' AND kind = 'dutyReminder' LIMIT 1`)).toEqual([{ position: 'stc-th-tp', outside: 'true' }]);
  });

  it('ESC-6 the report comes before the letter went: its review is no task any more, unless the letter names another one still owed', async () => {
    const twice = [{ ...UPWARD, reporters: ['Hiệp hội Doanh nghiệp tỉnh'], receivers: ['P. Tổng hợp'] }, { ...UPWARD, reporters: ['Hiệp hội Doanh nghiệp tỉnh'], receivers: ['P. Tổng hợp'], what: 'kiến nghị' }];
    await office.plan('p5b', { inForceOn: at('2024-07-18'), year: 2024, obligations: twice });
    await walk('p5b', at('2024-12-25', 8));
    const review = async () => rows<{ outcome: string | null }>(`SELECT outcome FROM task WHERE plan_id = 'p5b' AND kind = 'reviewLetter'`);
    expect(await review()).toEqual([{ outcome: null }]);
    const duties = await rows<{ id: string }>(`SELECT id FROM report_duty WHERE plan_id = 'p5b' ORDER BY id`);
    const paper = (dutyId: string) => new ReportActs(office.source).recordPaper({ dutyId, personId: 'anh', at: at('2024-12-26'), key: randomUUID(), bodyHash: 'x' }, { receivedOn: localDate('2024-12-26'), nothingToReport: true, note: '', summary: '', lines: [], files: [] });
    await paper(duties[0]!.id);
    expect(await review()).toEqual([{ outcome: null }]);
    await paper(duties[1]!.id);
    expect(await review()).toEqual([{ outcome: 'settled' }]);
  });

  it('WCP-20 stopping in the middle: nothing fires afterwards, duties and tasks are closed, the run is told', async () => {
    await office.plan('p6', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await walk('p6', at('2024-12-16', 8));
    await inTransaction(office.source, (sql) => recordPlanEnd(sql, { planId: 'p6', to: 'stopped', at: at('2024-12-17'), reason: 'Sáp nhập', actorPersonId: 'hanh' }));
    expect(await earliestOfPlan(sqlOf(office.source), 'p6')).toBeNull();
    expect(await firePlanInstant(office.source, 'p6', at('2025-02-01'))).toEqual({ fired: 0, skipped: 0 });
    expect((await ladder('p6')).filter((line) => line.includes('planEnded'))).toHaveLength(5);
    expect(await duties('p6')).toEqual(['once Phòng Tổng hợp > Ủy ban nhân dân tỉnh Sơn Hà closedWithoutReport 2024-12-19 2024-12-20']);
    expect(await rows(`SELECT id FROM task WHERE plan_id = 'p6' AND closed_at IS NULL`)).toEqual([]);
    expect(await rows(`SELECT kind FROM outbox WHERE payload->>'planId' = 'p6' AND kind <> 'startPlan'`)).toEqual([{ kind: 'signalPlan' }]);
  });

  it('FIX-3 a plan whose document is replaced or recalled releases its duties through the ordinary end of a plan', async () => {
    await office.plan('p10', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await walk('p10', at('2024-12-10', 8));
    await new SqlPlanStore(office.source, { now: async () => at('2024-12-11'), today: async () => '2024-12-11' } as never).end('p10', 2, 'replaced', at('2024-12-11'), 'document.replaced');
    expect(await duties('p10')).toEqual(['once Phòng Tổng hợp > Ủy ban nhân dân tỉnh Sơn Hà released 2024-12-19 2024-12-20']);
    expect(await firePlanInstant(office.source, 'p10', at('2025-02-01'))).toEqual({ fired: 0, skipped: 0 });
    expect(await rows(`SELECT id FROM task WHERE plan_id = 'p10' AND closed_at IS NULL`)).toEqual([]);
  });

  it('CAL-9 a duty of an empty year waits unarmed and is armed when the year is entered', async () => {
    const [year] = await rows<{ days_off: unknown; working_saturdays: unknown }>('SELECT days_off, working_saturdays FROM calendar_year WHERE year = 2026');
    await rows('DELETE FROM calendar_year WHERE year = 2026');
    await office.plan('p11', { inForceOn: at('2025-10-06'), year: 2025, obligations: [{ ...QUARTERLY, due: { date: null, day: 8, months: null, anchor: 'firstMonthOfNextPeriod' } }] });
    await firePlanInstant(office.source, 'p11', at('2025-10-06'));
    expect((await duties('p11')).filter((line) => line.startsWith('2025-Q4'))).toEqual(['2025-Q4 Văn phòng Sở > Phòng Tổng hợp open - -', '2025-Q4 Phòng Công sản > Phòng Tổng hợp open - -']);
    await rows(`INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES (2026, 1, 'official', $1, $2)`, [JSON.stringify(year!.days_off), JSON.stringify(year!.working_saturdays)]);
    expect(await recomputeDues(office.source, { by: 'hanh', at: at('2025-11-03'), reason: 'Đã có lịch nghỉ năm 2026' })).toMatchObject({ armed: 2 });
    expect((await duties('p11')).filter((line) => line.startsWith('2025-Q4'))).toEqual(['2025-Q4 Văn phòng Sở > Phòng Tổng hợp open 2026-01-07 2026-01-08', '2025-Q4 Phòng Công sản > Phòng Tổng hợp open 2026-01-07 2026-01-08']);
    expect((await ladder('p11')).filter((line) => line.includes('planned')).length).toBeGreaterThanOrEqual(14);
  });

  it('model.md 1 the upward duty is settled when its document is dispatched', async () => {
    await office.plan('p7', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await walk('p7', at('2024-12-01'));
    await rows(`INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, created_at, stage_changed_at) VALUES ('bc-7', 'stc', 'BC', 'draft', 'issued', 'BC', 'anh', 'stc-th', now(), '2024-12-05T03:00:00Z')`);
    await rows(`UPDATE report_duty SET answering_document_id = 'bc-7' WHERE plan_id = 'p7'`);
    await rows(`UPDATE document SET stage = 'dispatched', stage_changed_at = '2024-12-06T03:00:00Z' WHERE id = 'bc-7'`);
    await walk('p7', at('2024-12-06', 11));
    expect(await duties('p7')).toEqual(['once Phòng Tổng hợp > Ủy ban nhân dân tỉnh Sơn Hà accepted 2024-12-19 2024-12-20']);
    expect((await ladder('p7')).every((line) => line.endsWith('skipped settled'))).toBe(true);
  });

  it('WCP-11 validity over and nothing open: the secretary gets a closePlan task', async () => {
    await office.plan('p8', { inForceOn: at('2024-12-23'), year: 2024, obligations: [UPWARD] });
    await walk('p8', at('2025-01-01', 8));
    expect(await duties('p8')).toEqual(['once Phòng Tổng hợp > Ủy ban nhân dân tỉnh Sơn Hà settledBefore 2024-12-19 2024-12-20']);
    expect(await rows(`SELECT kind, owner_position_id AS owner FROM task WHERE plan_id = 'p8'`)).toEqual([{ kind: 'closePlan', owner: 'stc-th-tp' }]);
  });

  it('WCP-11 the last two reports are taken in at the same moment: closing is offered all the same, once', async () => {
    await office.plan('p8b', { inForceOn: at('2024-12-16'), year: 2024, obligations: [{ ...UPWARD, reporters: ['Văn phòng', 'P. Công sản'], receivers: ['P. Tổng hợp'] }] });
    await walk('p8b', at('2025-01-01', 8));
    const open = await rows<{ id: string }>(`SELECT id FROM report_duty WHERE plan_id = 'p8b' ORDER BY id`);
    expect(open).toHaveLength(2);
    const call = (dutyId: string) => ({ dutyId, personId: 'anh', at: at('2025-01-02'), key: randomUUID(), bodyHash: 'x' });
    const content = { receivedOn: localDate('2024-12-19'), nothingToReport: true, note: '', summary: '', lines: [], files: [] };
    // The second act has counted before the first is recorded: both wait for the head of the audit, which is held here.
    const runner = office.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`SELECT 1 FROM audit_head WHERE aggregate_kind = 'plan' AND aggregate_id = 'p8b' FOR UPDATE`);
    const acts = open.map(({ id }) => new ReportActs(office.source).recordPaper(call(id), content));
    for (let tries = 0; tries < 200; tries += 1) {
      const waiting = await rows(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`);
      if (waiting.length === 2) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await runner.rollbackTransaction();
    await runner.release();
    await Promise.all(acts);
    await walk('p8b', at('2025-01-02', 10));
    expect(await rows(`SELECT kind FROM task WHERE plan_id = 'p8b' AND closed_at IS NULL`)).toEqual([{ kind: 'closePlan' }]);
  });

  it('WCP-11 the last report comes on paper after the validity: closing is offered', async () => {
    await office.plan('p8c', { inForceOn: at('2024-12-16'), year: 2024, obligations: [{ ...UPWARD, reporters: ['Văn phòng'], receivers: ['P. Tổng hợp'] }] });
    await walk('p8c', at('2025-01-01', 8));
    const [duty] = await rows<{ id: string }>(`SELECT id FROM report_duty WHERE plan_id = 'p8c'`);
    await new ReportActs(office.source).recordPaper({ dutyId: duty!.id, personId: 'anh', at: at('2025-01-02'), key: randomUUID(), bodyHash: 'x' }, { receivedOn: localDate('2024-12-19'), nothingToReport: true, note: '', summary: '', lines: [], files: [] });
    expect(await rows(`SELECT kind FROM task WHERE plan_id = 'p8c' AND closed_at IS NULL`)).toEqual([{ kind: 'closePlan' }]);
  });

  it('a firing that dies before its commit leaves everything planned, and the next one does it once', async () => {
    await office.plan('p9', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await walk('p9', at('2024-12-01'));
    const { firePage } = await import('#persistence/stores/follow-up/fire-page');
    await expect(
      inTransaction(office.source, async (sql) => {
        await firePage(sql, office.source, { planId: 'p9', instant: at('2024-12-10', 8), now: at('2024-12-10', 8), pass: 'stepOver', pageSize: 10 });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect((await ladder('p9'))[0]).toBe('2024-12-10 08:00 T-7 planned');
    expect(await firePlanInstant(office.source, 'p9', at('2024-12-10', 8))).toEqual({ fired: 1, skipped: 0 });
    expect(await firePlanInstant(office.source, 'p9', at('2024-12-10', 8))).toEqual({ fired: 0, skipped: 0 });
    expect(await rows(`SELECT count(*) AS n FROM notice WHERE plan_id = 'p9'`)).toEqual([{ n: 1 }]);
    expect(await rows(`SELECT at FROM watermark WHERE aggregate_id = 'p9'`)).toEqual([{ at: at('2024-12-10', 8) }]);
  });

  it('I3, I6, I7 afterwards every invariant of the follow-up holds and the chain verifies', async () => {
    const { findings } = await verifyInstallation(office.source, null);
    // The plans of this file were put in force without the steps and the register of a document: those are not asked.
    expect(findings.filter(({ invariant }) => /^(I3, I6 duties|I6 instants|I7)/.test(invariant))).toEqual([]);
  });
});
