import { soKeHoachDauTu2023 } from '#test/offices/so-ke-hoach-dau-tu';
import { ok, PlanYear } from '#test/e2e/years/plan-year';
import { describeSeed } from '#test/e2e/years/seed-text';

jest.setTimeout(240_000);

const units = ['vp', 'ttr', 'dkkd', 'nns', 'dtc'];
const onDay = (date: string) => ({ kind: 'oneOff', period: null, operator: 'before', due: { date, day: null, months: null, anchor: 'fixedDate' } });

/** Plan 000 prints no date at all: the missing ones are answered as readings beside the printed words, then it lives its year. */
describeSeed('000', '000, door issuedOutside: a plan without dates, followed by the dates that were answered', (text) => {
  let year: PlanYear;
  beforeAll(async () => {
    year = await PlanYear.open(soKeHoachDauTu2023, '2023-02-22');
  });
  afterAll(() => year?.end());

  test('CAD-NO-DATE, CAD-NO-RECEIVER: answered with a day and a receiver, name and time kept beside the printed words', async () => {
    await year.bring(text, '000.txt', 'issuedOutside', 'cv-ttxt');
    expect(await year.unresolvedReceivers('cv-ttxt')).toEqual([]);
    const desk = await year.as('cv-ttxt');
    const version = await year.version('cv-ttxt');
    expect(version.facts.obligations.map((one: { due: unknown }) => one.due)).toEqual([null, null]);
    const [ownPlans, report] = version.facts.obligations;
    const facts = { ...version.facts, obligations: [{ ...ownPlans, ...onDay('2023-03-15') }, { ...report, ...onDay('2023-12-15'), receivers: ['Lãnh đạo Sở'] }] };
    ok(await desk.put(`/documents/${year.documentId}/working-copy`, { editNo: version.editNo, facts }));
    const { codes, ...seen } = await year.answerQuestions('cv-ttxt', { 'CAD-NO-DATE': 'Kế hoạch của đơn vị trước 15/3/2023; báo cáo năm trước 15/12/2023', 'CAD-NO-RECEIVER': 'Giám đốc Sở', 'BASE-YEAR': 'Năm 2023', 'RANK-CONTRA': 'Hạng 11' });
    expect(codes).toEqual(expect.arrayContaining(['CAD-NO-DATE', 'CAD-NO-RECEIVER', 'BASE-YEAR', 'RANK-CONTRA']));
    expect(ok(await desk.post(`/documents/${year.documentId}/record-issued`, seen))).toMatchObject({ stage: 'issued', codeNumber: '50/KH-SKHĐT' });
    await year.untilPlan('inForce');
    await year.dispatch(year.documentId);
    const answered = (await year.version('cv-ttxt')).warnings.filter((warning: { code: string }) => warning.code === 'CAD-NO-DATE').map((warning: { answer?: { by: string } }) => warning.answer?.by);
    expect(new Set(answered)).toEqual(new Set([(await year.rows<{ name: string }>(`SELECT full_name AS name FROM person WHERE id = 'cv-ttxt'`))[0]!.name]));
  });

  test('five units owe the centre their plans, the centre owes the director its report; to itself it owes nothing', async () => {
    const duties = await year.duties();
    expect(duties.map((duty) => `${duty.unit} ${duty.receiver} ${duty.state} ${duty.strictDay} ${duty.lateAfterDay}`).sort()).toEqual([
      ...units.map((unit) => `${unit} ttxt open 2023-03-14 2023-03-15`), 'ttxt ttxt accepted 2023-03-14 2023-03-15', 'ttxt thutruong open 2023-12-14 2023-12-15',
    ].sort());
    await year.walkTo('2023-03-13');
    for (const unit of units.filter((one) => one !== 'nns')) await year.report(unit, await year.duty(unit, 'once', 'ttxt'));
    await year.walkTo('2023-03-20');
    const late = await year.duty('nns', 'once', 'ttxt');
    expect((await year.ladder('truong-nns', late.id)).filter((step) => step.startsWith('T+'))).toEqual(['T+1 2023-03-16 fired', 'T+3 2023-03-20 fired', 'T+5 2023-03-22 planned', 'T+10 2023-03-29 planned']);
    await year.report('nns', late);
    expect(await year.acceptAll('cv-ttxt')).toBe(5);
  });

  test('the centre reports to the director, the plan is closed in January', async () => {
    await year.walkTo('2023-12-13');
    await year.report('ttxt', await year.duty('ttxt', 'once', 'thutruong'));
    expect(await year.acceptAll('thutruong')).toBe(1);
    await year.walkTo('2024-01-02');
    await year.close('truong-ttxt');
    await year.expectSilenceUntil('2024-03-01');
    await year.expectVerified();
  });
});
