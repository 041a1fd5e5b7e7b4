import { soNgoaiVu2023 } from '#test/offices/so-ngoai-vu-2023';
import { ok, PlanYear } from '#test/e2e/years/plan-year';
import { describeSeed } from '#test/e2e/years/seed-text';

jest.setTimeout(240_000);

const deciders = ['truong-vp', 'truong-vp', 'thutruong'];

/** Plan 001 from its text to its closed year: the office collects from three divisions and a centre and answers the province. */
describeSeed('001', '001, door draft: a department follows its plan to the end of 2023', (text) => {
  let year: PlanYear;
  beforeAll(async () => {
    year = await PlanYear.open(soNgoaiVu2023, '2023-06-20', 'America/Los_Angeles');
  });
  afterAll(() => year?.end());

  test('CAD-NO-UPWARD is answered in the text, the other questions in words; the plan goes its way and is in force', async () => {
    expect((await year.bring(text, '001.txt', 'draft', 'cv-vp')).isPlan).toBe(true);
    expect(await year.unresolvedReceivers('cv-vp')).toEqual([]);
    const drafter = await year.as('cv-vp');
    const version = await year.version('cv-vp');
    // A draft says it itself: the onward report gets its receiver and its day in the text, and the text is read again.
    const body = version.body.map((block: { text: string }) => ({ ...block, text: block.text.replace(/ để tổng hợp báo cáo theo quy định/u, '. Giao Văn phòng tổng hợp, báo cáo UBND tỉnh trước ngày 05/12/2023') }));
    ok(await drafter.put(`/documents/${year.documentId}/working-copy`, { editNo: version.editNo, body }));
    const { codes, ...seen } = await year.answerQuestions('cv-vp', { 'CAD-OPEN-END': 'Chỉ năm 2023', 'CAD-PAST': 'Bắt đầu từ quý III', 'TARGET-ORPHAN': 'Không đặt mục tiêu riêng' });
    expect(codes).toEqual(expect.arrayContaining(['CAD-OPEN-END', 'CAD-PAST', 'TARGET-ORPHAN', 'RCPT-GROUP']));
    expect(codes).not.toContain('CAD-NO-UPWARD');
    ok(await drafter.post(`/documents/${year.documentId}/submit`, { ...seen, signerPositionId: 'thutruong' }));
    expect(await year.routeToNumber(year.documentId, deciders)).toBe('60/KH-SNgV');
    await year.untilPlan('inForce');
    expect(await year.dispatch(year.documentId)).toBeGreaterThanOrEqual(8);
    expect(await year.receiveAbove(year.documentId)).toBe(1);
  });

  test('DUE-8, CAD-PAST: quarters 1 and 2 are settled before, quarter 3 and the year have their two days', async () => {
    await year.walkTo('2023-07-03');
    const units = ['lshtqt', 'qlbg', 'tt', 'ttdvdn'];
    const duties = await year.duties();
    const of = (period: string) => duties.filter((duty) => duty.period === period && !duty.isUpward);
    for (const period of ['2023-Q3', '2023-Y']) expect(of(period).map((duty) => duty.unit).sort()).toEqual(units);
    expect(new Set(of('2023-Q1').concat(of('2023-Q2')).map((duty) => duty.state))).toEqual(new Set(['settledBefore']));
    expect(new Set(of('2023-Q3').map((duty) => `${duty.state} ${duty.receiver} ${duty.strictDay} ${duty.lateAfterDay}`))).toEqual(new Set(['open vp 2023-09-14 2023-09-15']));
    expect(new Set(of('2023-Y').map((duty) => `${duty.state} ${duty.receiver} ${duty.strictDay} ${duty.lateAfterDay}`))).toEqual(new Set(['open vp 2023-11-29 2023-11-30']));
    expect(duties.filter((duty) => duty.isUpward)).toEqual([expect.objectContaining({ unit: 'vp', receiver: 'tren', period: 'once', state: 'open', strictDay: '2023-12-04', lateAfterDay: '2023-12-05' })]);
    expect(duties.some((duty) => /2024|Q4/.test(duty.period))).toBe(false);
  });

  test('ESC-5, ESC-7: quarter 3 has one on time, one returned, one with nothing, one extended, one late', async () => {
    const [onTime, late, nothing, extended] = [await year.duty('lshtqt', '2023-Q3'), await year.duty('qlbg', '2023-Q3'), await year.duty('tt', '2023-Q3'), await year.duty('ttdvdn', '2023-Q3')];
    await year.walkTo('2023-09-12');
    expect(await year.report('lshtqt', onTime)).toBe(1);
    await year.nothing('tt', nothing);
    ok(await (await year.as('truong-ttdvdn')).post(`/duties/${extended.id}/extension`, { reason: 'Chờ số liệu', proposedDay: '2023-09-20' }));
    ok(await (await year.as('thutruong')).post(`/duties/${extended.id}/extension/decide`, { outcome: 'granted', reason: 'Đồng ý' }));
    ok(await (await year.as('cv-vp')).post(`/duties/${onTime.id}/return`, { versionNo: 1, reason: 'Bổ sung số liệu', fixByDay: '2023-09-18' }));
    expect(await year.duty('ttdvdn', '2023-Q3')).toMatchObject({ strictDay: '2023-09-20', lateAfterDay: '2023-09-20' });
    await year.walkTo('2023-09-18');
    expect(await year.report('lshtqt', await year.duty('lshtqt', '2023-Q3'))).toBe(2);
    await year.walkTo('2023-09-20');
    await year.report('ttdvdn', await year.duty('ttdvdn', '2023-Q3'));
    await year.walkTo('2023-09-21');
    expect(await year.ladder('truong-qlbg', late.id)).toEqual(['T-7 2023-09-05 fired', 'T-3 2023-09-11 fired', 'T-1 2023-09-13 fired', 'T+1 2023-09-18 fired', 'T+3 2023-09-20 fired', 'T+5 2023-09-22 planned', 'T+10 2023-09-29 planned']);
    // No reminder was sent to those who had answered, nor a rung to the extended one.
    expect(await year.ladder('truong-tt', nothing.id)).toEqual(['T-7 2023-09-05 fired', 'T-3 2023-09-11 fired', 'T-1 skipped', 'T+1 skipped', 'T+3 skipped', 'T+5 skipped', 'T+10 skipped']);
    // Granted on the 12th, a day after the new T-7: that reminder is sent at once.
    expect(await year.ladder('truong-ttdvdn', extended.id, 2)).toEqual(['T-7 2023-09-12 fired', 'T-3 2023-09-15 fired', 'T-1 2023-09-19 fired', 'T+1 skipped', 'T+3 skipped', 'T+5 skipped', 'T+10 skipped']);
    expect((await year.ladder('truong-ttdvdn', extended.id)).filter((step) => step.startsWith('T+'))).toEqual(['T+1 skipped', 'T+3 skipped', 'T+5 skipped', 'T+10 skipped']);
    await year.report('qlbg', late);
    expect(await year.acceptAll('cv-vp')).toBe(4);
  });

  test('the board judges each by his own day, and the quarter is consolidated with every part used', async () => {
    const desk = await year.as('cv-vp');
    const board = ok(await desk.get(`/plans/${year.planId}/board`));
    const standing = Object.fromEntries(board.units.flatMap((unit: { id: string; cells: { periodKey: string; standing: string }[] }) => unit.cells.filter((cell) => cell.periodKey === '2023-Q3').map((cell) => [unit.id, cell.standing])));
    expect(standing).toMatchObject({ lshtqt: 'doneOnTime', qlbg: 'doneLate', tt: 'doneOnTime', ttdvdn: 'doneOnTime' });
    const quarter = ok(await desk.get(`/plans/${year.planId}/consolidation?period=2023-Q3`));
    expect(quarter.units.map((unit: { isUsed: boolean }) => unit.isUsed)).toEqual([true, true, true, true]);
    expect(quarter.nothingToReport.map((one: { dutyId: string }) => one.dutyId)).toEqual([(await year.duty('tt', '2023-Q3')).id]);
  });

  test('the year: all report, the BC goes the route, gets a number, is sent and settles the duty to the province', async () => {
    await year.walkTo('2023-11-28');
    for (const unit of ['lshtqt', 'qlbg', 'tt', 'ttdvdn']) await year.report(unit, await year.duty(unit, '2023-Y'));
    expect(await year.acceptAll('cv-vp')).toBe(4);
    const made = ok(await (await year.as('cv-vp')).post(`/plans/${year.planId}/consolidation/draft-report?period=2023-Y`));
    const upward = await year.duty('vp', 'once');
    expect(made.upwardDutyId).toBe(upward.id);
    await year.walkTo('2023-11-30');
    await year.submitReport(made.documentId, 'cv-vp');
    expect(await year.routeToNumber(made.documentId, deciders)).toBe('61/BC-SNgV');
    await year.dispatch(made.documentId);
    expect(await year.receiveAbove(made.documentId)).toBe(2);
    await year.untilDuty(upward.id, 'accepted');
    expect((await year.ladder('truong-vp', upward.id)).filter((step) => step.startsWith('T+')).every((step) => step.endsWith('skipped'))).toBe(true);
  });

  test('WCP-11: closing is offered on the first morning of 2024, done, and nothing fires afterwards', async () => {
    await year.walkTo('2023-12-31');
    expect(await year.rows(`SELECT id FROM task WHERE plan_id = $1 AND kind = 'closePlan'`, [year.planId])).toEqual([]);
    await year.walkTo('2024-01-01');
    await year.close('truong-vp');
    await year.expectSilenceUntil('2024-03-15');
    await year.expectVerified();
  });
});
