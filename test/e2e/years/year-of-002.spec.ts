import { soKeHoachDauTu2024 } from '#test/offices/so-ke-hoach-dau-tu';
import { ok, PlanYear } from '#test/e2e/years/plan-year';
import { describeSeed } from '#test/e2e/years/seed-text';

jest.setTimeout(240_000);

/** Plan 002: one dated duty, upward, which is late until January; what was signed outside keeps its words and gets readings. */
describeSeed('002', '002, door issuedOutside: one report to the province, late to the last rung', (text) => {
  let year: PlanYear;
  beforeAll(async () => {
    year = await PlanYear.open(soKeHoachDauTu2024, '2024-07-22', 'Pacific/Kiritimati');
  });
  afterAll(() => year?.end());

  test('entered with its own number, refused by the other door, sent from here', async () => {
    await year.bring(text, '002.txt', 'issuedOutside', 'cv-dkkd');
    expect(await year.unresolvedReceivers('cv-dkkd')).toEqual([]);
    const drafter = await year.as('cv-dkkd');
    const { codes, ...seen } = await year.answerQuestions('cv-dkkd', { 'CAD-NO-DATE': 'Báo cáo trong giao ban tháng, không theo dõi bằng hệ thống', 'CAD-PARTIAL': 'Báo cáo chung cho cả hai kế hoạch của tỉnh', 'CAD-NO-FEEDER': 'Phòng Đăng ký kinh doanh tự tổng hợp' });
    expect(codes).toEqual(expect.arrayContaining(['CAD-NO-DATE', 'CAD-NO-FEEDER', 'CAD-PARTIAL']));
    expect((await drafter.post(`/documents/${year.documentId}/submit`, seen)).body.code).toBe('document.wrongDoor');
    expect(ok(await drafter.post(`/documents/${year.documentId}/record-issued`, seen))).toMatchObject({ stage: 'issued', codeNumber: '202/KH-SKHĐT' });
    const register = ok(await (await year.as('vanthu')).get('/registers/outgoing?year=2024'));
    expect(register.items[0]).toMatchObject({ codeNumber: '202/KH-SKHĐT', origin: 'external', signer: 'Vũ Hoàng Quý' });
    expect(await year.dispatch(year.documentId)).toBeGreaterThanOrEqual(8);
    await year.receiveAbove(year.documentId);
    await year.acknowledge('truong-nns', year.documentId, 'nns');
    await year.untilPlan('inForce');
  });

  test('DUP-DOCUMENT: the same number twice is a question, and is refused in the end', async () => {
    const { documentId, planId } = year;
    await year.bring(text, '002.txt', 'issuedOutside', 'cv-dkkd');
    const { codes, ...seen } = await year.answerQuestions('cv-dkkd');
    expect(codes).toContain('DUP-DOCUMENT');
    expect((await (await year.as('cv-dkkd')).post(`/documents/${year.documentId}/record-issued`, seen)).body.code).toBe('number.taken');
    Object.assign(year, { documentId, planId });
  });

  test('ESC-5, the worked example: strict Thu 19/12, late after Fri 20/12, three reminders and four rungs on their days', async () => {
    const upward = await year.duty('dkkd', 'once');
    expect(await year.duties()).toHaveLength(1);
    expect(upward).toMatchObject({ state: 'open', receiver: 'tren', isUpward: true, strictDay: '2024-12-19', lateAfterDay: '2024-12-20' });
    expect(await year.ladder('truong-dkkd', upward.id)).toEqual(['T-7 2024-12-10 planned', 'T-3 2024-12-16 planned', 'T-1 2024-12-18 planned', 'T+1 2024-12-23 planned', 'T+3 2024-12-25 planned', 'T+5 2024-12-27 planned', 'T+10 2025-01-06 planned']);
    await year.walkTo('2024-12-20');
    expect((await year.ladder('truong-dkkd', upward.id)).filter((step) => step.endsWith('fired'))).toEqual(['T-7 2024-12-10 fired', 'T-3 2024-12-16 fired', 'T-1 2024-12-18 fired']);
    const desk = await year.as('truong-dkkd');
    expect(ok(await desk.get(`/duties/${upward.id}`)).duty).toMatchObject({ isLate: false, standing: 'dueToday' });
  });

  test('CAD-NO-FEEDER: nobody reports to the focal unit, so it writes the BC itself; rungs say that it is on its way', async () => {
    await year.walkTo('2024-12-24');
    const upward = await year.duty('dkkd', 'once');
    const made = ok(await (await year.as('cv-dkkd')).post(`/plans/${year.planId}/consolidation/draft-report?period=once`));
    expect(made.upwardDutyId).toBe(upward.id);
    await year.submitReport(made.documentId, 'cv-dkkd');
    await year.walkTo('2025-01-06');
    expect((await year.ladder('truong-dkkd', upward.id)).map((step) => step.split(' ').slice(0, 2).join(' '))).toEqual(['T-7 2024-12-10', 'T-3 2024-12-16', 'T-1 2024-12-18', 'T+1 2024-12-23', 'T+3 2024-12-25', 'T+5 2024-12-27', 'T+10 2025-01-06']);
    expect((await year.ladder('truong-dkkd', upward.id)).every((step) => step.endsWith('fired'))).toBe(true);
    const list = ok(await (await year.as('thutruong')).get('/notices')).items.map((one: { text: string }) => one.text);
    expect(list.some((words: string) => /trình ký/u.test(words))).toBe(true);
    expect(await year.rows(`SELECT id FROM task WHERE plan_id = $1 AND kind = 'closePlan'`, [year.planId])).toEqual([]);
    expect(await year.routeToNumber(made.documentId, ['truong-dkkd', 'truong-vp', 'thutruong'])).toMatch(/^\d+\/BC-SKHĐT$/u);
    await year.dispatch(made.documentId);
    await year.untilDuty(upward.id, 'accepted');
    expect(ok(await (await year.as('truong-dkkd')).get(`/duties/${upward.id}`)).duty).toMatchObject({ standing: 'doneLate' });
  });

  test('WCP-11: the answer was the last thing owed, so closing is offered at once; nothing fires afterwards', async () => {
    await year.close('truong-dkkd');
    await year.expectSilenceUntil('2025-02-10');
    await year.expectVerified();
  });
});
