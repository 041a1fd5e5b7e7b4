import { ubndLangGiang2023 } from '#test/offices/ubnd-huyen-lang-giang-2023';
import { inBatches, ok, PlanYear, type YearDuty } from '#test/e2e/years/plan-year';
import { describeSeed } from '#test/e2e/years/seed-text';

jest.setTimeout(300_000);

/** The focal unit of each row of the table and who leads in it, in this office; rows 8 and 9 have the same focal unit. */
const leads: Record<string, string[]> = {
  vhtt: ['vhtt', 'vp', 'tnmt', 'noivu', 'tckh', 'tuphap', 'ktht', 'thongke'], tnmt: ['tnmt', 'ptqd', 'ktht', 'xa-1', 'xa-2'], ttr: ['ttr', 'noivu', 'tnmt', 'xa-1', 'xa-2'],
  noivu: ['noivu', 'vp', 'tuphap', 'ttr', 'thue', 'xa-1', 'xa-2'], tckh: ['tckh', 'tnmt', 'vp', 'thue'], ktht: ['ktht', 'tckh', 'tnmt', 'tuphap', 'ldtbxh', 'xa-1', 'xa-2', 'hdn'],
  tuphap: ['tuphap', 'ttr', 'tand', 'tha', 'congan', 'xa-1', 'xa-2'], vp: ['vp', 'tckh', 'noivu', 'tnmt', 'ktht', 'xa-1', 'xa-2'],
};
const leaderOf: Record<string, string> = { vhtt: 'pho-1', tnmt: 'pho-2', ttr: 'thutruong', noivu: 'pho-1', tckh: 'pho-3', ktht: 'pho-3', tuphap: 'pho-1', vp: 'thutruong' };
const focals = Object.keys(leads);
const outside = new Set(['thongke', 'thue', 'hdn', 'tand', 'tha', 'congan']);

/** Plan 003: leads to focal units, focal units to the leader in charge, the economy division to the committee. */
describeSeed('003', '003, door draft: a district in three tiers to the last quarter', (text) => {
  let year: PlanYear;
  beforeAll(async () => {
    year = await PlanYear.open(ubndLangGiang2023, '2023-06-20');
  });
  afterAll(() => year?.end());

  /** Of the eight rules in the order of the text, 5 and 6 bind the focal units, 7 and 8 the leads. */
  const of = async (period: string, tier: 'leads' | 'focal') => (await year.duties()).filter((duty) => duty.period === period && (tier === 'leads' ? [7, 8] : [5, 6]).includes(duty.obligation));
  const days = (duties: YearDuty[]) => new Set(duties.map((duty) => `${duty.strictDay} ${duty.lateAfterDay}`));
  const settle = async (duties: YearDuty[], paperOn: string, but: (duty: YearDuty) => boolean = () => false) => {
    await inBatches(duties.filter((duty) => duty.state === 'open' && !but(duty)), (duty) => (outside.has(duty.unit) ? year.paper(duty.receiver, duty, paperOn) : year.nothing(duty.unit, duty)));
  };
  const acceptEverywhere = async (desks: readonly string[]) => {
    let taken = 0;
    for (const desk of desks) taken += await year.acceptAll(desk);
    return taken;
  };

  test('from text to plan in force in the committee’s name', async () => {
    await year.bring(text, '003.txt', 'draft', 'cv-ktht');
    expect(await year.unresolvedReceivers('cv-ktht')).toEqual([]);
    const { codes, ...seen } = await year.answerQuestions('cv-ktht', { 'CAD-INVERTED': 'Giữ như bản in: đầu mối tổng hợp theo số liệu đã có', 'CAD-Q4-AFTER-YEAR': 'Vẫn báo cáo quý IV', 'CAD-EVERY-YEAR': 'Chỉ năm 2023' });
    expect(codes).toEqual(expect.arrayContaining(['CAD-INVERTED', 'CAD-HALFYEAR', 'CAD-PAST', 'ACTOR-OUTSIDE']));
    ok(await (await year.as('cv-ktht')).post(`/documents/${year.documentId}/submit`, { ...seen, signerPositionId: 'thutruong' }));
    expect(await year.routeToNumber(year.documentId, ['truong-ktht', 'truong-vp', 'thutruong'])).toBe('60/KH-UBND');
    await year.untilPlan('inForce');
    expect(await year.dispatch(year.documentId)).toBeGreaterThanOrEqual(20);
  });

  test('DUE-8: every row of the table, one duty per distinct (unit, focal unit), a report to oneself is settled', async () => {
    await year.walkTo('2023-06-27');
    const duties = await year.duties();
    const leadsQ2 = await of('2023-Q2', 'leads');
    expect(leadsQ2.map((duty) => `${duty.unit} ${duty.receiver}`).sort()).toEqual(focals.flatMap((focal) => leads[focal]!.map((unit) => `${unit} ${focal}`)).sort());
    expect(leadsQ2.filter((duty) => duty.unit === duty.receiver).map((duty) => duty.state)).toEqual(focals.map(() => 'accepted'));
    expect(days(leadsQ2)).toEqual(new Set(['2023-07-07 2023-07-10']));
    const focalQ2 = await of('2023-Q2', 'focal');
    expect(Object.fromEntries(focalQ2.map((duty) => [duty.unit, duty.receiver]))).toEqual(leaderOf);
    expect(focalQ2).toHaveLength(8);
    expect(days(focalQ2)).toEqual(new Set(['2023-07-04 2023-07-05']));
    expect(days(duties.filter((duty) => duty.obligation === 1))).toEqual(new Set(['2023-06-29 2023-06-30']));
    expect(duties.filter((duty) => duty.obligation === 1)).toHaveLength(12);
    expect(duties.filter((duty) => duty.period === '2023-H1')).toEqual([expect.objectContaining({ unit: 'ktht', receiver: 'coquan', state: 'settledBefore', strictDay: '2023-06-09', lateAfterDay: '2023-06-12' })]);
    expect(days(await of('2023-Y', 'leads'))).toEqual(new Set(['2023-11-27 2023-11-28']));
    expect(days(await of('2023-Y', 'focal'))).toEqual(new Set(['2023-12-04 2023-12-05']));
    expect(duties.find((duty) => duty.period === '2023-Y' && duty.receiver === 'coquan')).toMatchObject({ unit: 'ktht', strictDay: '2023-12-13', lateAfterDay: '2023-12-14', isUpward: false });
  });

  test('detailed plans by 30/6: eleven are there, one division is pressed to the chair', async () => {
    const plans = (await year.duties()).filter((duty) => duty.obligation === 1);
    await inBatches(plans.filter((duty) => duty.unit !== 'ldtbxh'), async (duty) => void (await year.report(duty.unit, duty, 'Kế hoạch chi tiết của đơn vị.')));
    expect(await year.acceptAll('thutruong')).toBe(11);
    await settle(await of('2023-Q2', 'focal'), '2023-06-27');
    await year.walkTo('2023-07-07');
    const late = plans.find((duty) => duty.unit === 'ldtbxh')!;
    expect((await year.ladder('truong-ldtbxh', late.id)).filter((step) => step.startsWith('T+'))).toEqual(['T+1 2023-07-03 fired', 'T+3 2023-07-05 fired', 'T+5 2023-07-07 fired', 'T+10 2023-07-14 planned']);
    await year.report('ldtbxh', late, 'Kế hoạch chi tiết.');
    await settle(await of('2023-Q2', 'leads'), '2023-07-06');
    expect(await acceptEverywhere([...focals.map((focal) => `cv-${focal}`), 'thutruong', 'pho-1', 'pho-2', 'pho-3'])).toBe(36 + 8 + 1);
  });

  test('quarter 3: the leader the plan names, a commune and the police are each told in their own way', async () => {
    await year.walkTo('2023-07-10');
    expect(days(await of('2023-Q3', 'leads'))).toEqual(new Set(['2023-10-06 2023-10-09']));
    expect(days(await of('2023-Q3', 'focal'))).toEqual(new Set(['2023-10-04 2023-10-05']));
    await year.walkTo('2023-10-03');
    await settle(await of('2023-Q3', 'focal'), '2023-10-03');
    const silent = (duty: YearDuty) => ['tuphap ktht', 'xa-1 ttr', 'congan tuphap'].includes(`${duty.unit} ${duty.receiver}`);
    const quarter = await of('2023-Q3', 'leads');
    await settle(quarter, '2023-10-03', silent);
    const mended = quarter.find((duty) => duty.unit === 'noivu' && duty.receiver === 'ttr')!;
    expect((await year.duty('noivu', '2023-Q3', 'ttr')).state).toBe('nothingToReport');
    ok(await (await year.as('cv-ttr')).post(`/duties/${mended.id}/return`, { versionNo: 1, reason: 'Nêu rõ kết quả', fixByDay: '2023-10-05' }));
    await year.walkTo('2023-10-05');
    await year.report('noivu', mended);
    await year.walkTo('2023-10-16');
    const tuphap = quarter.find((duty) => duty.unit === 'tuphap' && duty.receiver === 'ktht')!;
    expect((await year.ladder('truong-tuphap', tuphap.id)).filter((step) => step.startsWith('T+'))).toEqual(['T+1 2023-10-10 fired', 'T+3 2023-10-12 fired', 'T+5 2023-10-16 fired', 'T+10 2023-10-23 planned']);
    const told = async (who: string) => ok(await (await year.as(who)).get('/notices')).items.map((one: { text: string }) => one.text) as string[];
    expect((await told('pho-3')).filter((words) => /Phòng Tư pháp/u.test(words))).toHaveLength(1);
    expect((await told('chutich-xa-1')).some((words) => /quý III/u.test(words))).toBe(true);
    // ESC-8: other bodies get a letter to be read before it goes; the police are asked.
    const letters = await year.rows<{ title: string; text: string }>(`SELECT d.title, v.body::text AS text FROM document d JOIN document_version v ON v.document_id = d.id WHERE d.type = 'CV' ORDER BY d.title`);
    expect(letters).toHaveLength(2);
    expect(letters.filter((letter) => /Công an huyện/u.test(letter.text) && /Đề nghị/u.test(letter.text) && !/phê bình|xếp loại/u.test(letter.text))).toHaveLength(1);
    await settle((await of('2023-Q3', 'leads')).filter(silent), '2023-10-16');
    expect(await acceptEverywhere([...focals.map((focal) => `cv-${focal}`), 'thutruong', 'pho-1', 'pho-2', 'pho-3'])).toBeGreaterThanOrEqual(36 + 8);
  });

  test('the year goes up the three tiers in the order of its days, and quarter 4 follows in January', async () => {
    await year.walkTo('2023-11-27');
    await settle(await of('2023-Y', 'leads'), '2023-11-24');
    await acceptEverywhere(focals.map((focal) => `cv-${focal}`));
    await year.walkTo('2023-12-04');
    await settle(await of('2023-Y', 'focal'), '2023-12-04');
    await acceptEverywhere(['thutruong', 'pho-1', 'pho-2', 'pho-3']);
    await year.report('ktht', await year.duty('ktht', '2023-Y', 'coquan'), 'Tổng hợp kết quả năm 2023.');
    expect(await year.acceptAll('thutruong')).toBe(1);
    await year.walkTo('2024-01-03');
    expect(days(await of('2023-Q4', 'leads'))).toEqual(new Set(['2024-01-05 2024-01-08']));
    expect(days(await of('2023-Q4', 'focal'))).toEqual(new Set(['2024-01-04 2024-01-05']));
    expect(await year.rows(`SELECT id FROM task WHERE plan_id = $1 AND kind = 'closePlan'`, [year.planId])).toEqual([]);
    await settle(await of('2023-Q4', 'focal'), '2024-01-03');
    await settle(await of('2023-Q4', 'leads'), '2024-01-03');
    await acceptEverywhere([...focals.map((focal) => `cv-${focal}`), 'thutruong', 'pho-1', 'pho-2', 'pho-3']);
  });

  test('closed with nothing open; the books agree', async () => {
    expect((await year.duties()).filter((duty) => !['accepted', 'settledBefore'].includes(duty.state))).toEqual([]);
    await year.close('truong-ktht');
    await year.expectSilenceUntil('2024-03-01');
    await year.expectVerified();
  });
});
