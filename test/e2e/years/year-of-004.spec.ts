import { soKhoaHocCongNghe2022 } from '#test/offices/so-khoa-hoc-cong-nghe-2022';
import { ok, PlanYear } from '#test/e2e/years/plan-year';
import { describeSeed } from '#test/e2e/years/seed-text';

jest.setTimeout(240_000);

const units = ['vp', 'qlkh', 'qlcn', 'chicuc'];

/** Plan 004: every division and a sub-department report to one of them; it also stands in its own group and owes itself nothing. */
describeSeed('004', '004, door draft: quarter 3 and the year 2022', (text) => {
  let year: PlanYear;
  beforeAll(async () => {
    year = await PlanYear.open(soKhoaHocCongNghe2022, '2022-06-20');
  });
  afterAll(() => year?.end());

  test('from text to plan in force, with its number after the last one of the year', async () => {
    await year.bring(text, '004.txt', 'draft', 'cv-khqlcn');
    expect(await year.unresolvedReceivers('cv-khqlcn')).toEqual([]);
    const { codes, ...seen } = await year.answerQuestions('cv-khqlcn', { 'CAD-NO-UPWARD': 'Theo yêu cầu của cơ quan tổng hợp', 'COPY-PASTE': 'Đúng như bản in', 'CAD-EVERY-YEAR': 'Chỉ năm 2022', 'CAD-NO-DATE': 'Không định ngày' });
    expect(codes).toEqual(expect.arrayContaining(['COPY-PASTE', 'CAD-NO-UPWARD', 'CAD-PAST']));
    ok(await (await year.as('cv-khqlcn')).post(`/documents/${year.documentId}/submit`, { ...seen, signerPositionId: 'thutruong' }));
    expect(await year.routeToNumber(year.documentId, ['truong-khqlcn', 'truong-vp', 'thutruong'])).toBe('60/KH-SKHCN');
    await year.untilPlan('inForce');
    await year.dispatch(year.documentId);
  });

  test('DUE-8: quarter 3 by Wed 14/9 (late after Thu 15/9), the year by Fri 02/12 (late after Mon 05/12); a self report is settled', async () => {
    await year.walkTo('2022-07-01');
    const duties = await year.duties();
    const of = (period: string) => duties.filter((duty) => duty.period === period);
    expect(new Set([...of('2022-Q1'), ...of('2022-Q2')].map((duty) => duty.state))).toEqual(new Set(['settledBefore']));
    for (const period of ['2022-Q3', '2022-Y']) {
      expect(of(period).filter((duty) => duty.state === 'open').map((duty) => duty.unit).sort()).toEqual([...units].sort());
      expect(of(period).filter((duty) => duty.unit === 'khqlcn').map((duty) => duty.state)).toEqual(['accepted']);
    }
    expect(new Set(of('2022-Q3').map((duty) => `${duty.strictDay} ${duty.lateAfterDay}`))).toEqual(new Set(['2022-09-14 2022-09-15']));
    expect(new Set(of('2022-Y').map((duty) => `${duty.strictDay} ${duty.lateAfterDay}`))).toEqual(new Set(['2022-12-02 2022-12-05']));
  });

  test('ESC-5: three are on time; the sub-department stays silent to T+10: its head, the overseeing deputy, the director', async () => {
    await year.walkTo('2022-09-13');
    for (const unit of ['vp', 'qlkh']) await year.report(unit, await year.duty(unit, '2022-Q3'));
    await year.nothing('qlcn', await year.duty('qlcn', '2022-Q3'));
    expect(await year.acceptAll('cv-khqlcn')).toBe(3);
    await year.walkTo('2022-09-29');
    const late = await year.duty('chicuc', '2022-Q3');
    expect(await year.ladder('truong-chicuc', late.id)).toEqual(['T-7 2022-09-05 fired', 'T-3 2022-09-09 fired', 'T-1 2022-09-13 fired', 'T+1 2022-09-16 fired', 'T+3 2022-09-20 fired', 'T+5 2022-09-22 fired', 'T+10 2022-09-29 fired']);
    const told = async (who: string) => ok(await (await year.as(who)).get('/notices')).items.map((one: { text: string }) => one.text).filter((words: string) => /Chi cục Tiêu chuẩn/u.test(words)).length as number;
    expect(await told('truong-chicuc')).toBeGreaterThanOrEqual(2);
    expect(await told('pho-1')).toBe(1);
    expect(await told('thutruong')).toBe(1);
    await year.report('chicuc', late);
    expect(await year.acceptAll('cv-khqlcn')).toBe(1);
  });

  test('the year: one unit is excused with a reason, the others report; consolidated for the house itself; closed', async () => {
    await year.walkTo('2022-12-01');
    for (const unit of ['vp', 'qlcn', 'chicuc']) await year.report(unit, await year.duty(unit, '2022-Y'));
    ok(await (await year.as('cv-khqlcn')).post(`/duties/${(await year.duty('qlkh', '2022-Y')).id}/excuse`, { reason: 'Đã báo cáo trong quý III' }));
    expect(await year.acceptAll('cv-khqlcn')).toBe(3);
    const desk = ok(await (await year.as('cv-khqlcn')).get(`/plans/${year.planId}/consolidation?period=2022-Y`));
    expect(desk.units.filter((unit: { isUsed: boolean }) => unit.isUsed).map((unit: { unitId: string }) => unit.unitId).sort()).toEqual(['chicuc', 'qlcn', 'vp']);
    const total = desk.tasks.map((task: { total: { value: number; kind: string } | null }) => task.total).filter((one: unknown) => one !== null);
    expect(total.length).toBeGreaterThan(0);
    for (const one of total) expect(one.value).toBe(one.kind === 'mean' ? 95 : 95 * one.of);
    await year.walkTo('2023-01-03');
    await year.close('truong-khqlcn');
    await year.expectSilenceUntil('2023-03-01');
    await year.expectVerified();
  });
});
