import { localDate } from '#domain/calendar/local-date';
import { recomputeDues } from '#persistence/stores/follow-up/recompute-dues';
import { verifyInstallation } from '#persistence/verify';
import type { ObligationFacts } from '#domain/extraction/plan-facts';
import { at, QUARTERLY, UPWARD, YEARLY } from '#test/persistence/follow-up/followed-office';
import { YearDesk } from '#test/workflows/year-desk';

jest.setTimeout(180_000);

let desk: YearDesk;
const open = async (day: string) => {
  desk = await YearDesk.open(day);
};
afterEach(async () => {
  try {
    // The plan was put in force by a fixture, without its document's steps and number; the follow-up is all real.
    const { findings } = await verifyInstallation(desk.office.source, null);
    expect(findings.filter((finding) => !['transition.notContiguous', 'number.notRegistered'].includes(finding.code))).toEqual([]);
  } finally {
    await desk.close();
  }
});

const rungs = async (dutyId: string, ladder = 1) => (await desk.ladder(dutyId)).filter((line) => line.startsWith(`${ladder} T+`)).map((line) => line.slice(2));

describe('years of plans on the server that skips time', () => {
  it('001-like: a quarter late to the last rung, a year extended, returned and taken over by a new head; then closed', async () => {
    await open('2023-06-20');
    await desk.follow('p', { inForceOn: at('2023-06-20'), year: 2023, obligations: [{ ...QUARTERLY, reporters: ['Văn phòng', 'P. Công sản', 'Trung tâm'] }, { ...YEARLY, reporters: ['Văn phòng', 'P. Công sản'] }] });
    await desk.walkTo('p', '2023-09-12');
    const [late, prompt, excused] = await Promise.all(['stc-vp', 'stc-cs', 'stc-tt'].map((unit) => desk.duty('p', unit, '2023-Q3')));
    await desk.send('tam', prompt!);
    await desk.receiver.excuse(await desk.by('anh', excused!), { reason: 'Mới thành lập' });
    await desk.walkTo('p', '2023-09-29', 7, 59);
    expect(await rungs(late!)).toEqual(['T+1 2023-09-18 fired', 'T+3 2023-09-20 fired', 'T+5 2023-09-22 fired', 'T+10 2023-09-29 planned']);
    await desk.walkTo('p', '2023-09-29', 8, 5);
    expect(await rungs(late!)).toEqual(['T+1 2023-09-18 fired', 'T+3 2023-09-20 fired', 'T+5 2023-09-22 fired', 'T+10 2023-09-29 fired']);
    expect((await desk.ladder(prompt!)).filter((line) => line.endsWith('fired'))).toEqual(['1 T-7 2023-09-05 fired', '1 T-3 2023-09-11 fired']);
    expect(await rungs(excused!)).toEqual(['T+1 2023-09-18 skipped', 'T+3 2023-09-20 skipped', 'T+5 2023-09-22 skipped', 'T+10 2023-09-29 skipped']);
    await desk.send('hien', late!);
    for (const id of [late!, prompt!]) await desk.accept('anh', id);

    const [extended, returned] = await Promise.all(['stc-vp', 'stc-cs'].map((unit) => desk.duty('p', unit, '2023-Y')));
    await desk.walkTo('p', '2023-11-24');
    await desk.extend('hien', 'hanh', extended!, '2023-12-08');
    await desk.send('tam', returned!);
    await desk.receiver.returnForRevision(await desk.by('anh', returned!), { versionNo: 1, reason: 'Bổ sung số liệu', fixByDay: localDate('2023-11-30') });
    await desk.moved('p');
    // ORG, model.md 1: another head from 01/12; the rungs find whoever holds the post on their day.
    await desk.office.source.query(`UPDATE holding SET valid_to = '2023-11-30' WHERE position_id = 'stc-cs-tp'`);
    await desk.office.source.query(`INSERT INTO holding(id, position_id, person_id, form, valid_from) VALUES ('moi', 'stc-cs-tp', 'son', 'appointed', '2023-12-01')`);
    await desk.walkTo('p', '2023-12-06');
    expect(await rungs(returned!, 2)).toEqual(['T+1 2023-12-01 fired', 'T+3 2023-12-05 fired', 'T+5 2023-12-07 planned', 'T+10 2023-12-14 planned']);
    expect(await desk.rows(`SELECT payload->'told'->0->'names' AS names FROM planned_instant WHERE subject_id = $1 AND ladder_no = 2 AND rung = 'T+1'`, [returned])).toEqual([{ names: ['ông Hà Ngọc Sơn'] }]);
    expect(await rungs(extended!)).toEqual(['T+1 2023-12-01 skipped', 'T+3 2023-12-05 skipped', 'T+5 2023-12-07 skipped', 'T+10 2023-12-14 skipped']);
    await desk.send('son', returned!);
    await desk.send('hien', extended!);
    expect((await desk.ladder(extended!)).filter((line) => line.startsWith('2 T+')).every((line) => line.endsWith('skipped'))).toBe(true);
    for (const id of [returned!, extended!]) await desk.accept('anh', id);

    expect(await desk.rows(`SELECT id FROM task WHERE plan_id = 'p' AND kind = 'closePlan'`)).toEqual([]);
    await desk.walkTo('p', '2024-01-01');
    expect(await desk.rows(`SELECT owner_position_id AS owner FROM task WHERE plan_id = 'p' AND kind = 'closePlan'`)).toEqual([{ owner: 'stc-th-tp' }]);
    await desk.ends.end({ planId: 'p', personId: 'khoi', at: await desk.clock.now(), key: 'close', bodyHash: 'x' }, { to: 'closed', reason: '' });
    await desk.moved('p');
    await desk.env.client.workflow.getHandle('plan/p').result();
    expect(await desk.expectPunctual('p')).toBeGreaterThan(12);
  });

  it('003-like: leads to focal units, focal units to the head, the collecting division to its own agency; who would report to himself owes nothing', async () => {
    await open('2023-06-20');
    const firstOfNext = (day: number): ObligationFacts['due'] => ({ date: null, day, months: null, anchor: 'firstMonthOfNextPeriod' });
    const leads: ObligationFacts = { ...QUARTERLY, due: firstOfNext(8), reporters: ['Các đơn vị được giao nhiệm vụ chủ trì'], receivers: ['đơn vị được giao nhiệm vụ đầu mối'] };
    const focal: ObligationFacts = { ...QUARTERLY, due: firstOfNext(5), reporters: ['các đơn vị được giao nhiệm vụ đầu mối'], receivers: ['Giám đốc'], watchers: ['P. Tổng hợp'] };
    await desk.follow('p', { inForceOn: at('2023-06-20'), year: 2023, assignments: [{ focalUnits: ['P. Tổng hợp'], leadUnits: ['P. Tổng hợp', 'Văn phòng', 'P. Công sản'] }], obligations: [leads, focal] });
    await desk.walkTo('p', '2023-07-03');
    const found = await desk.rows<{ line: string }>(`SELECT reporter_id || ' > ' || receiver_id || ' ' || state || ' ' || strict_day || ' ' || late_after_day AS line FROM report_duty WHERE plan_id = 'p' AND period_key = '2023-Q2' ORDER BY 1`);
    expect(found.map((row) => row.line)).toEqual(['stc-cs > stc-th open 2023-07-07 2023-07-10', 'stc-th > stc-gd open 2023-07-04 2023-07-05', 'stc-th > stc-th accepted 2023-07-07 2023-07-10', 'stc-vp > stc-th open 2023-07-07 2023-07-10']);
    const top = await desk.duty('p', 'stc-th', '2023-Q2', 'stc-gd');
    await desk.send('khoi', top);
    await desk.accept('hanh', top);
    await desk.walkTo('p', '2023-07-17');
    // T+5 of those who lead: one list to the deputy who oversees both.
    expect(await desk.rows(`SELECT position_id AS post, jsonb_array_length(params->'items') AS n FROM notice WHERE plan_id = 'p' AND kind = 'lateList' AND params->>'rung' = 'T+5'`)).toEqual([{ post: 'stc-pgd', n: 2 }]);
    for (const quarter of ['2023-Q2', '2023-Q3', '2023-Q4']) {
      await desk.walkTo('p', { '2023-Q2': '2023-07-18', '2023-Q3': '2023-10-02', '2023-Q4': '2024-01-03' }[quarter]!);
      for (const [unit, head] of [['stc-cs', 'tam'], ['stc-vp', 'hien']] as const) {
        const id = await desk.duty('p', unit, quarter);
        await desk.send(head, id);
        await desk.accept('anh', id);
      }
      if (quarter === '2023-Q2') continue;
      const id = await desk.duty('p', 'stc-th', quarter, 'stc-gd');
      await desk.send('khoi', id);
      await desk.accept('hanh', id);
    }
    expect(await desk.rows(`SELECT owner_position_id AS owner FROM task WHERE plan_id = 'p' AND kind = 'closePlan'`)).toEqual([{ owner: 'stc-th-tp' }]);
    expect(await desk.expectPunctual('p')).toBeGreaterThan(5);
  });

  it('004-like: a calendar edit moves what is open with old, new and reason, and a stop in the middle of a rung leaves nothing to fire', async () => {
    await open('2022-06-20');
    await desk.follow('p', { inForceOn: at('2022-06-20'), year: 2022, obligations: [{ ...QUARTERLY, reporters: ['Các phòng thuộc Sở'] }, { ...YEARLY, due: { date: null, day: 5, months: [12], anchor: 'calendarMonths' }, reporters: ['Các phòng thuộc Sở'] }] });
    await desk.walkTo('p', '2022-09-01');
    const [vp, cs] = await Promise.all(['stc-vp', 'stc-cs'].map((unit) => desk.duty('p', unit, '2022-Q3')));
    expect(await desk.rows(`SELECT state FROM report_duty WHERE plan_id = 'p' AND reporter_id = 'stc-th' AND period_key IN ('2022-Q3','2022-Y')`)).toEqual([{ state: 'accepted' }, { state: 'accepted' }]);
    await desk.office.source.query(`UPDATE calendar_year SET version = version + 1, days_off = days_off || '[{"date":"2022-09-14","name":"Nghỉ đột xuất"}]' WHERE year = 2022`);
    expect(await recomputeDues(desk.office.source, { by: 'hanh', at: await desk.clock.now(), reason: 'Nghỉ đột xuất 14/9' })).toMatchObject({ moved: 2 });
    await desk.moved('p');
    expect(await desk.rows(`SELECT old_strict_day::text AS old, new_strict_day::text AS new, reason FROM duty_date_change WHERE duty_id = $1`, [vp])).toEqual([{ old: '2022-09-14', new: '2022-09-13', reason: 'Nghỉ đột xuất 14/9' }]);
    await desk.walkTo('p', '2022-09-20');
    expect(await desk.ladder(vp!)).toEqual(['1 T-7 2022-08-31 fired', '1 T-3 2022-09-08 fired', '1 T-1 2022-09-12 fired', '1 T+1 2022-09-16 fired', '1 T+3 2022-09-20 fired', '1 T+5 2022-09-22 planned', '1 T+10 2022-09-29 planned']);

    // The stop comes while the next rung waits for the lock of one of its duties: half of it never half fires.
    const runner = desk.office.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM report_duty WHERE id = $1 FOR UPDATE', [cs]);
    await desk.env.sleep(at('2022-09-22', 8, 0) - (await desk.clock.now()) + 1_000);
    for (let tries = 0; tries < 300 && (await rungs(vp!))[2] !== 'T+5 2022-09-22 fired'; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect([await rungs(vp!), await rungs(cs!)].map((ladder) => ladder[2])).toEqual(['T+5 2022-09-22 fired', 'T+5 2022-09-22 planned']);
    const stopped = desk.ends.end({ planId: 'p', personId: 'hanh', at: await desk.clock.now(), key: 'stop', bodyHash: 'x' }, { to: 'stopped', reason: 'Thay bằng kế hoạch mới' });
    await runner.rollbackTransaction();
    await runner.release();
    await stopped;
    await desk.moved('p');
    await desk.env.client.workflow.getHandle('plan/p').result();
    const frozen = await desk.rows(`SELECT id, state FROM planned_instant WHERE aggregate_id = 'p' ORDER BY id`);
    await desk.env.sleep(120 * 86_400_000);
    expect(await desk.rows(`SELECT id, state FROM planned_instant WHERE aggregate_id = 'p' ORDER BY id`)).toEqual(frozen);
    expect(await desk.rows(`SELECT state FROM planned_instant WHERE aggregate_id = 'p' AND state = 'planned'`)).toEqual([]);
    expect(await desk.rows(`SELECT id FROM task WHERE plan_id = 'p' AND closed_at IS NULL`)).toEqual([]);
  });

  it('reliability.md: 400 days through many runs; every month has its ladder once and in order, the rev does not move', async () => {
    await open('2023-11-27');
    const monthly: ObligationFacts = { ...QUARTERLY, period: 'month', due: { date: null, day: 25, months: null, anchor: 'everyMonth' }, reporters: ['Văn phòng'] };
    await desk.follow('p', { inForceOn: at('2023-11-27'), year: 2024, obligations: [monthly, { ...UPWARD, reporters: ['P. Công sản'], receivers: ['P. Tổng hợp'] }] }, 200);
    const first = (await desk.env.client.workflow.getHandle('plan/p').describe()).runId;
    await desk.walkTo('p', '2024-12-31');
    const months = await desk.rows<{ period: string; fired: number; days: string[] }>(
      `SELECT d.period_key AS period, count(*) FILTER (WHERE i.state = 'fired')::int AS fired, array_agg(i.rung ORDER BY i.settled_at, i.instant) FILTER (WHERE i.state = 'fired') AS days
         FROM report_duty d JOIN planned_instant i ON i.subject_id = d.id AND i.kind IN ('reminder','rung') WHERE d.plan_id = 'p' AND d.period_key LIKE '2024-M%' GROUP BY 1 ORDER BY 1`,
    );
    expect(months).toHaveLength(12);
    for (const { fired, days, period } of months.slice(0, 11)) expect([period, fired, days]).toEqual([period, 7, ['T-7', 'T-3', 'T-1', 'T+1', 'T+3', 'T+5', 'T+10']]);
    expect(await desk.expectPunctual('p')).toBeGreaterThanOrEqual(11 * 7 + 6);
    const description = await desk.env.client.workflow.getHandle('plan/p').describe();
    expect(description.runId).not.toBe(first);
    expect(description.status.name).toBe('RUNNING');
    expect(await desk.rows(`SELECT rev FROM plan WHERE id = 'p'`)).toEqual([{ rev: 1 }]);
  });
});
