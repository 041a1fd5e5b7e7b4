import { soTaiChinh2027 } from '#test/offices/so-tai-chinh-2027';
import { ownPlan } from '#test/e2e/own-plan';
import { ok, PlanYear } from '#test/e2e/years/plan-year';

jest.setTimeout(240_000);

const deciders = ['truong-thqh', 'truong-vp', 'thutruong'];
const units = ['vp', 'dkkd', 'qlns', 'gcs'];

/** Our own plan for 2027 through its whole year, without any paper from outside: what the continuous build proves. */
describe('a plan of our own, door draft: from its text in November 2026 to its close in January 2028', () => {
  let year: PlanYear;
  beforeAll(async () => {
    year = await PlanYear.open(soTaiChinh2027, '2026-11-24', 'Asia/Kolkata');
  });
  afterAll(() => year?.end());

  test('from text to a numbered plan in force, received and acknowledged; its history verifies', async () => {
    await year.bring(ownPlan, 'ke-hoach.txt', 'draft', 'cv-thqh');
    expect(await year.unresolvedReceivers('cv-thqh')).toEqual([]);
    const { codes: _codes, ...seen } = await year.answerQuestions('cv-thqh');
    ok(await (await year.as('cv-thqh')).post(`/documents/${year.documentId}/submit`, { ...seen, signerPositionId: 'thutruong' }));
    expect(await year.routeToNumber(year.documentId, deciders)).toBe('88/KH-STC');
    await year.untilPlan('inForce');
    await year.dispatch(year.documentId);
    expect(await year.receiveAbove(year.documentId)).toBe(1);
    await year.acknowledge('truong-dkkd', year.documentId, 'dkkd');
    expect(ok(await (await year.as('cv-thqh')).get(`/documents/${year.documentId}/timeline`)).verified.ok).toBe(true);
  });

  test('CAL-8: nothing opens before 2027; the official calendar moves a day, with old, new and reason shown', async () => {
    await year.walkTo('2026-12-31');
    expect((await year.duties()).filter((duty) => duty.state === 'open' && !duty.isUpward && duty.period !== 'once')).toEqual([]);
    await year.walkTo('2027-02-15');
    const quarter = (await year.duties()).filter((duty) => duty.period === '2027-Q1');
    expect(quarter.filter((duty) => duty.state === 'open').map((duty) => duty.unit).sort()).toEqual([...units].sort());
    expect(new Set(quarter.map((duty) => `${duty.strictDay} ${duty.lateAfterDay}`))).toEqual(new Set(['2027-03-12 2027-03-15']));
    const keeper = await year.as('quantri');
    const { version, daysOff, workingSaturdays } = ok(await keeper.get('/calendar/2027'));
    ok(await keeper.put('/calendar/2027', { version, status: 'official', reason: 'Thông báo lịch nghỉ chính thức', daysOff: [...daysOff, { date: '2027-03-12', name: 'Nghỉ hoán đổi' }], workingSaturdays }));
    const moved = await year.duty('gcs', '2027-Q1');
    expect(moved).toMatchObject({ strictDay: '2027-03-11', lateAfterDay: '2027-03-15' });
    expect(ok(await (await year.as('truong-gcs')).get(`/duties/${moved.id}`)).dateChanges).toEqual([expect.objectContaining({ cause: 'calendar', reason: 'Thông báo lịch nghỉ chính thức', oldStrictDay: '2027-03-12', newStrictDay: '2027-03-11' })]);
    expect(await year.ladder('truong-gcs', moved.id)).toEqual(['T-7 2027-03-02 planned', 'T-3 2027-03-08 planned', 'T-1 2027-03-10 planned', 'T+1 2027-03-16 planned', 'T+3 2027-03-18 planned', 'T+5 2027-03-22 planned', 'T+10 2027-03-29 planned']);
  });

  test('quarter 1: on time, returned and mended, nothing to report, extended, late to the leader', async () => {
    await year.walkTo('2027-03-09');
    const [vp, dkkd, qlns, gcs] = await Promise.all(units.map((unit) => year.duty(unit, '2027-Q1')));
    await year.report('dkkd', dkkd!, 'Đã thực hiện.', 98);
    await year.nothing('gcs', gcs!);
    ok(await (await year.as('truong-vp')).post(`/duties/${vp!.id}/extension`, { reason: 'Chờ số liệu', proposedDay: '2027-03-19' }));
    ok(await (await year.as('thutruong')).post(`/duties/${vp!.id}/extension/decide`, { outcome: 'granted', reason: 'Đồng ý' }));
    ok(await (await year.as('cv-thqh')).post(`/duties/${dkkd!.id}/return`, { versionNo: 1, reason: 'Bổ sung số liệu', fixByDay: '2027-03-15' }));
    await year.walkTo('2027-03-18');
    await year.report('vp', vp!);
    // The report that went back has passed its fix-by day: its second ladder runs (model.md 6).
    expect((await year.ladder('truong-dkkd', dkkd!.id, 2)).filter((step) => step.endsWith('fired'))).toEqual(['T+1 2027-03-16 fired', 'T+3 2027-03-18 fired']);
    expect(await year.report('dkkd', dkkd!, 'Đã bổ sung.', 98)).toBe(2);
    await year.walkTo('2027-03-22');
    expect((await year.ladder('truong-qlns', qlns!.id)).filter((step) => step.startsWith('T+'))).toEqual(['T+1 2027-03-16 fired', 'T+3 2027-03-18 fired', 'T+5 2027-03-22 fired', 'T+10 2027-03-29 planned']);
    expect(ok(await (await year.as('pho-1')).get('/notices')).items.filter((one: { text: string }) => /Quản lý ngân sách/u.test(one.text))).toHaveLength(1);
    await year.report('qlns', qlns!);
    expect(await year.acceptAll('cv-thqh')).toBe(4);
    const cells = ok(await (await year.as('cv-thqh')).get(`/plans/${year.planId}/board`)).units.flatMap((unit: { id: string; cells: { periodKey: string; standing: string }[] }) => unit.cells.filter((cell) => cell.periodKey === '2027-Q1').map((cell) => [unit.id, cell.standing]));
    expect(Object.fromEntries(cells)).toMatchObject({ vp: 'doneOnTime', dkkd: 'doneOnTime', gcs: 'doneOnTime', qlns: 'doneLate' });
  });

  test('quarters 2 and 3 and the year are collected; the BC settles the duty to the province', async () => {
    // The yearly report is printed with its year: it falls due once.
    for (const [day, period] of [['2027-06-10', '2027-Q2'], ['2027-09-10', '2027-Q3'], ['2027-11-25', 'once']] as const) {
      await year.walkTo(day);
      for (const unit of units) await year.report(unit, await year.duty(unit, period), 'Đã thực hiện.', 98);
      expect(await year.acceptAll('cv-thqh')).toBe(4);
    }
    const made = ok(await (await year.as('cv-thqh')).post(`/plans/${year.planId}/consolidation/draft-report?period=once`));
    const upward = (await year.duties()).find((duty) => duty.isUpward)!;
    expect(upward).toMatchObject({ unit: 'thqh', receiver: 'tren', strictDay: '2027-12-14', lateAfterDay: '2027-12-15' });
    expect(made.upwardDutyId).toBe(upward.id);
    await year.submitReport(made.documentId, 'cv-thqh');
    expect(await year.routeToNumber(made.documentId, deciders)).toMatch(/^\d+\/BC-STC$/u);
    await year.dispatch(made.documentId);
    await year.untilDuty(upward.id, 'accepted');
  });

  test('closed on the first morning of 2028; nothing fires afterwards and the books agree', async () => {
    await year.walkTo('2028-01-01');
    await year.close('truong-thqh');
    await year.expectSilenceUntil('2028-03-01');
    await year.expectVerified();
  });
});
