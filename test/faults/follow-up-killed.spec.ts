import { randomUUID } from 'node:crypto';
import { at } from '#test/persistence/follow-up/followed-office';
import { FollowedStack, plan } from '#test/faults/followed-stack';

jest.setTimeout(240_000);

/** One ladder (plan 002's) walked from its first reminder to its last rung, with a power cut at every step of it. */
describe('kill -9 while a plan is followed up', () => {
  let office: FollowedStack;
  beforeAll(async () => {
    office = await FollowedStack.open();
  });
  afterAll(() => office?.close());
  afterEach(async () => {
    expect(await office.toldTwice()).toEqual([]);
    expect(await office.broken()).toEqual([]);
  });

  const firstDuty = async () => (await office.rows<{ id: string }>(`SELECT id FROM report_duty WHERE state = 'open' ORDER BY id LIMIT 1`))[0]!.id;
  const tellings = async (rung: string) => (await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM notice WHERE plan_id = $1 AND params->>'rung' = $2`, [plan, rung]))[0]!.n;

  test('of the worker in the middle of a reminder: the walk waits, and after the restart each of seven is told once', async () => {
    const letGo = await office.hold('SELECT 1 FROM report_duty WHERE id = $1 FOR UPDATE', [await firstDuty()]);
    await office.beginWalk('2024-12-12');
    await office.untilBlocked('worker');
    await office.killWorker();
    await letGo();
    office.stack.worker.start();
    await office.walkEnded();
    expect(await office.rungs()).toMatchObject({ 'T-7': 'fired 7', 'T-3': 'planned 7' });
    expect(await tellings('T-7')).toBe(7);
  });

  test('of the api in the middle of a walk: the next one takes it up where it stood', async () => {
    const letGo = await office.hold('SELECT 1 FROM report_duty WHERE id = $1 FOR UPDATE', [await firstDuty()]);
    await office.beginWalk('2024-12-20');
    await office.untilBlocked('worker');
    await office.killApi();
    await letGo();
    office.stack.api.start();
    await office.stack.waitUntilReady();
    await office.walkEnded();
    expect(await office.rungs()).toMatchObject({ 'T-3': 'fired 7', 'T-1': 'fired 7', 'T+1': 'planned 7' });
    expect([await tellings('T-3'), await tellings('T-1')]).toEqual([7, 7]);
  });

  test('of everything at a rung, Temporal included: started again, the walk ends and T+1 is there once', async () => {
    const letGo = await office.hold('SELECT 1 FROM report_duty WHERE id = $1 FOR UPDATE', [await firstDuty()]);
    await office.beginWalk('2024-12-24');
    await office.untilBlocked('worker');
    await Promise.all([office.killTemporal(), office.killWorker(), office.killApi()]);
    await letGo();
    await office.startAgain();
    await office.walkEnded();
    expect(await office.rungs()).toMatchObject({ 'T+1': 'fired 7', 'T+3': 'planned 7' });
    expect(await tellings('T+1')).toBe(7);
  });

  test('of the api while a consolidation is recorded: the same key makes one draft report', async () => {
    const { id } = (await office.rows<{ id: string }>(`SELECT id FROM report_duty WHERE reporter_id = 'stc-gcs'`))[0]!;
    const tam = await office.as('tam');
    expect((await tam.post(`/duties/${id}/nothing-to-report`)).status).toBe(200);
    const desk = await office.as('minhanh');
    expect((await desk.post(`/duties/${id}/accept`, { versionNo: 1 })).status).toBe(200);
    const letGo = await office.hold(`SELECT 1 FROM audit_head WHERE aggregate_kind = 'plan' AND aggregate_id = $1 FOR UPDATE`, [plan]);
    const key = randomUUID();
    const lost = desk.post(`/plans/${plan}/consolidation/draft-report?period=once`, undefined, key).catch(() => 'cut');
    await office.untilBlocked('api');
    await office.killApi();
    await letGo();
    expect(await lost).toBe('cut');
    office.stack.api.start();
    await office.stack.waitUntilReady();
    const made = await desk.post(`/plans/${plan}/consolidation/draft-report?period=once`, undefined, key);
    expect(made.status).toBe(201);
    const again = await desk.post(`/plans/${plan}/consolidation/draft-report?period=once`, undefined, key);
    expect([again.status, again.body.documentId]).toEqual([201, made.body.documentId]);
    expect(await office.rows(`SELECT id FROM document WHERE type = 'BC'`)).toEqual([{ id: made.body.documentId }]);
  });

  test('ESC-5, two weeks of downtime: of the rungs that were missed the highest is sent, the lower are merged into it', async () => {
    await office.beginWalk('2024-12-25');
    await office.walkEnded();
    expect(await office.rungs()).toMatchObject({ 'T+3': 'fired,skipped 7' });
    await Promise.all([office.killTemporal(), office.killWorker(), office.killApi()]);
    // The clock of the wall went on while everything was dark: past T+5 (27/12) and T+10 (06/01).
    await office.rows('UPDATE installation SET clock_offset_ms = $1', [at('2025-01-08') - Date.now()]);
    await office.startAgain();
    // The timers slept by the wall; a walk of a day wakes every run whose instant has come (model.md 5).
    await office.beginWalk('2025-01-09');
    await office.walkEnded();
    const late = async () => (await office.rows<{ rung: string; state: string; n: number }>(`SELECT rung, state, count(*)::int AS n FROM planned_instant WHERE aggregate_id = $1 AND rung IN ('T+5','T+10') GROUP BY 1, 2 ORDER BY rung = 'T+10', state`, [plan])).map((row) => `${row.rung} ${row.state} ${row.n}`);
    expect(await late()).toEqual(['T+5 merged 6', 'T+5 skipped 1', 'T+10 fired 6', 'T+10 skipped 1']);
    expect(await tellings('T+5')).toBe(0);
    // One list to the head of the agency, however many are late.
    expect(await tellings('T+10')).toBe(1);
  });

  test('runbook: a database restored to an earlier backup, Temporal emptied: nothing older is lost, what follows is done once more and verifies', async () => {
    const backup = `${office.databaseName}_backup`;
    await Promise.all([office.killWorker(), office.killApi()]);
    await office.copyDatabase(office.databaseName, backup);
    office.stack.worker.start();
    office.stack.api.start();
    await office.stack.waitUntilReady();
    const { id } = (await office.rows<{ id: string }>(`SELECT id FROM report_duty WHERE reporter_id = 'stc-qlns'`))[0]!;
    expect((await (await office.as('xuan')).post(`/duties/${id}/nothing-to-report`)).status).toBe(200);
    await Promise.all([office.killTemporal(), office.killWorker(), office.killApi()]);
    try {
      await office.restore(backup);
      await office.startAgain({ forgetful: true });
      const state = async (reporter: string) => (await office.rows<{ state: string }>('SELECT state FROM report_duty WHERE reporter_id = $1', [reporter]))[0]!.state;
      expect([await state('stc-gcs'), await state('stc-qlns')]).toEqual(['accepted', 'open']);
      // The newer act is gone and is made again; the plan's run is back and ends with its plan.
      expect((await (await office.as('xuan')).post(`/duties/${id}/nothing-to-report`)).status).toBe(200);
      expect((await (await office.as('minhanh')).post(`/duties/${id}/accept`, { versionNo: 1 })).status).toBe(200);
      await office.beginWalk('2025-01-10');
      await office.walkEnded();
      expect((await (await office.as('hanh')).post(`/plans/${plan}/stop`, { reason: 'Hết năm' })).body).toMatchObject({ stage: 'stopped' });
      expect(await office.rows(`SELECT 1 FROM planned_instant WHERE aggregate_id = $1 AND state = 'planned'`, [plan])).toEqual([]);
    } finally {
      await office.dropDatabase(backup);
    }
  });
});
