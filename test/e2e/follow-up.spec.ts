import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import { sqlOf } from '#persistence/sql';
import { at, insertPlanInForce, QUARTERLY, UPWARD, YEARLY } from '#test/persistence/follow-up/followed-office';
import { demoOffice } from '../../apps/cli/src/demo/office';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { startTestStack, type TestStack } from '#test/harness/test-stack';

jest.setTimeout(240_000);

/** The demo's people on a Wednesday of 2024, whatever the day on which the test runs (training clock, model.md 5). */
async function prepare(databaseUrl: string): Promise<void> {
  const source = await createDataSource({ url: databaseUrl, applicationName: 'prepare', hurried: false }).initialize();
  try {
    const office = { ...demoOffice, agencies: demoOffice.agencies.map((agency) => ({ ...agency, validFrom: '2020-01-01' })) };
    await source.transaction(async (manager) => loadOffice(manager, office, { passwordHash: await hash('kehoach'), at: new Date(at('2020-01-02')) }));
    const sql = sqlOf(source);
    for (const year of CALENDAR_YEARS) await sql.write('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5)', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
    const units = { reporters: ['Các phòng, đơn vị thuộc Sở'], receivers: ['Phòng Tổng hợp - Quy hoạch'] };
    await insertPlanInForce(source, 'plan-theo-doi', {
      inForceOn: at('2024-07-18'), year: 2024, drafter: 'minhanh', unit: 'stc-thqh', tasks: ['Giải quyết đúng hạn 95% hồ sơ', 'Công khai quy trình tại bộ phận một cửa'], assignments: [{ leadUnits: ['Phòng Quản lý giá và Công sản', 'Văn phòng Sở'] }],
      obligations: [{ ...QUARTERLY, ...units }, { ...YEARLY, ...units }, { ...UPWARD, reporters: ['Phòng Tổng hợp - Quy hoạch'], receivers: ['UBND tỉnh'] }],
    });
    await sql.write(`INSERT INTO installation(mode, clock_offset_ms, created_at) VALUES ('training', $1, now())`, [at('2024-11-20') - Date.now()]);
  } finally {
    await source.destroy();
  }
}

/** From open duties to a draft report over HTTP, on real servers, in the demo's Sở Tài chính on 20/11/2024: a plan of that year on PCI. */
describe('a plan in force is followed up', () => {
  let stack: TestStack;
  let db: Client;
  const people: Record<string, OfficeSession> = {};
  const plan = 'plan-theo-doi';
  const duty: Record<string, string> = {};
  const detail = async (who: string, id: string) => (await people[who]!.get(`/duties/${id}`)).body;
  const actions = (body: { allowedActions: { action: string }[] }) => body.allowedActions.map((one) => one.action);

  beforeAll(async () => {
    stack = await startTestStack({ prepare });
    db = new Client({ connectionString: stack.databaseUrl });
    await db.connect();
    for (const name of ['minhanh', 'khoi', 'tam', 'tung', 'hanh', 'hien', 'quantri', 'huong']) people[name] = await OfficeSession.signIn(stack.url, name);
    await eventually('the plan to open its duties', async () => (await db.query(`SELECT 1 FROM report_duty WHERE plan_id = $1 AND state = 'open' LIMIT 1`, [plan])).rowCount, 60_000);
    const rows = await db.query(`SELECT id, reporter_id AS unit, period_key AS period, is_upward AS upward FROM report_duty WHERE plan_id = $1 AND state = 'open'`, [plan]);
    for (const row of rows.rows as { id: string; unit: string; period: string; upward: boolean }[]) duty[`${row.unit} ${row.period}`] = row.id;
    // The run fires what is due before the test looks at ladders.
    await eventually('nothing left behind the clock', async () => (await db.query(`SELECT 1 FROM planned_instant p, installation i WHERE p.aggregate_id = $1 AND p.state = 'planned' AND p.instant < now() + make_interval(secs => i.clock_offset_ms / 1000.0)`, [plan])).rowCount === 0, 60_000);
  });
  afterAll(async () => {
    await db?.end();
    await stack?.stop();
  });

  test('a unit sees what it owes, with the day explained and what was sent to whom', async () => {
    const list = (await people['tam']!.get('/duties?tab=mine')).body;
    expect(list.items.map((row: { id: string }) => row.id)).toEqual(expect.arrayContaining([duty['stc-gcs 2024-Q3'], duty['stc-gcs 2024-Y']]));
    expect(list.counts.mine).toBe(list.total);
    const body = await detail('tam', duty['stc-gcs 2024-Q3']!);
    expect(body.duty).toMatchObject({ state: 'open', standing: 'overdue', isLate: true, strictDay: '2024-09-13', lateAfterDay: '2024-09-16' });
    expect(body.explanation.steps.map((step: { what: string }) => step.what)).toEqual(expect.arrayContaining(['nominal', 'strictDay', 'lateAfterDay']));
    expect(body.explanation.strip).toHaveLength(7);
    expect(body.ladder.filter((step: { state: string }) => step.state === 'fired').map((step: { rung: string }) => step.rung)).toEqual(['T+10']);
    expect(body.ladder.find((step: { rung: string }) => step.rung === 'T+10').told[0].names).toEqual(['bà Đỗ Thị Mỹ Hạnh']);
    expect(actions(body)).toEqual(['saveDraft', 'submit', 'nothingToReport']);
    expect((await people['tung']!.get(`/duties/${duty['stc-gcs 2024-Q3']}`)).body.allowedActions.map((one: { action: string }) => one.action)).toEqual(['saveDraft']);
  });

  test('another agency does not learn of it (404), and a person without the right is refused (403)', async () => {
    expect((await people['huong']!.get(`/duties/${duty['stc-gcs 2024-Q3']}`)).status).toBe(404);
    expect((await people['huong']!.get(`/plans/${plan}/board`)).status).toBe(404);
    const refused = await people['tung']!.post(`/duties/${duty['stc-gcs 2024-Q3']}/nothing-to-report`);
    expect(refused).toMatchObject({ status: 403, body: { code: 'duty.notAllowed' } });
  });

  test('the officer fills in, the head sends, the focal unit returns and accepts', async () => {
    const id = duty['stc-gcs 2024-Q3']!;
    const { tasks } = await detail('tung', id);
    const lines = tasks.map((task: { id: string; figure: unknown }) => ({ planTaskId: task.id, state: 'inProgress', text: 'Đang thực hiện', figure: task.figure ? 90 : null }));
    const file = await people['tung']!.upload('/report-files', '%PDF-1.4 minh chứng', 'Minh chứng.pdf');
    expect(file.status).toBe(201);
    const saved = await people['tung']!.put(`/duties/${id}/draft`, { editNo: 0, ready: true, summary: 'Đã rà soát.', lines, files: [file.body] });
    expect(saved).toMatchObject({ status: 200, body: { editNo: 1, versionNo: 1 } });
    expect((await people['tung']!.put(`/duties/${id}/draft`, { editNo: 0, summary: 'Cũ', lines, files: [] })).body.code).toBe('duty.draftChanged');
    expect((await people['tam']!.post(`/duties/${id}/submit`, { editNo: 1 })).body).toMatchObject({ state: 'submitted' });
    const seen = await detail('minhanh', id);
    expect(seen.versions).toHaveLength(1);
    expect(actions(seen)).toEqual(['accept', 'return']);
    const bytes = await people['minhanh']!.get(`/duties/${id}/files/${file.body.sha256}`);
    expect(bytes.body.toString()).toBe('%PDF-1.4 minh chứng');
    expect((await people['minhanh']!.post(`/duties/${id}/return`, { versionNo: 1, reason: 'Bổ sung số liệu', fixByDay: '2024-11-01' })).body.code).toBe('duty.fixByDayMissing');
    expect((await people['minhanh']!.post(`/duties/${id}/return`, { versionNo: 1, reason: 'Bổ sung số liệu', fixByDay: '2024-12-10' })).body).toMatchObject({ state: 'returned' });
    const back = await detail('tam', id);
    expect(back.duty).toMatchObject({ state: 'returned', standing: 'fixing', fixByDay: '2024-12-10' });
    expect(back.draft.summary).toBe('Đã rà soát.');
    expect((await people['tam']!.post(`/duties/${id}/submit`, { editNo: back.draft.editNo })).body).toMatchObject({ state: 'submitted', versionNo: 2 });
    expect((await people['minhanh']!.post(`/duties/${id}/accept`, { versionNo: 2 })).body).toMatchObject({ state: 'accepted' });
    const notices = (await people['tam']!.get('/notices')).body.items.map((one: { text: string }) => one.text);
    expect(notices.some((text: string) => text.startsWith('Trả lại báo cáo quý III/2024'))).toBe(true);
  });

  test('extension: asked by the head, decided by the signer, and the ladder starts anew', async () => {
    const id = duty['stc-gcs 2024-Y']!;
    expect((await people['tam']!.post(`/duties/${id}/extension`, { reason: 'Chờ kiểm kê', proposedDay: '2024-12-06' })).status).toBe(200);
    expect((await people['khoi']!.post(`/duties/${id}/extension/decide`, { outcome: 'granted', reason: 'Đồng ý' })).status).toBe(403);
    expect((await people['hanh']!.get('/home')).body.pendingExtensions.map((row: { dutyId: string }) => row.dutyId)).toContain(id);
    expect((await people['hanh']!.post(`/duties/${id}/extension/decide`, { outcome: 'granted', reason: 'Đồng ý' })).status).toBe(200);
    const body = await detail('tam', id);
    expect(body.duty).toMatchObject({ strictDay: '2024-12-06', lateAfterDay: '2024-12-06' });
    expect(body.dateChanges).toEqual([expect.objectContaining({ cause: 'extension', oldStrictDay: '2024-11-29', newStrictDay: '2024-12-06' })]);
    expect(body.ladder.some((step: { ladderNo: number; state: string }) => step.ladderNo === 2 && step.state === 'planned')).toBe(true);
  });

  test('the board shows units by periods, reminds many, and nhập hộ records a paper', async () => {
    const board = (await people['minhanh']!.get(`/plans/${plan}/board`)).body;
    expect(board.periods.map((period: { key: string }) => period.key)).toEqual(expect.arrayContaining(['2024-Q3', '2024-Y', 'once']));
    expect(board.units.length).toBeGreaterThanOrEqual(8);
    expect(board.figures.overdue).toBeGreaterThanOrEqual(6);
    const reminded = await people['minhanh']!.post('/duties/remind', { dutyIds: [duty['stc-qlns 2024-Q3'], duty['stc-gcs 2024-Q3']], text: 'Đề nghị gửi báo cáo quý III.' });
    expect(reminded.body).toMatchObject({ reminded: 1, skipped: [{ dutyId: duty['stc-gcs 2024-Q3'], code: 'duty.moveNotAllowed' }] });
    const paper = await people['minhanh']!.post(`/duties/${duty['stc-qlns 2024-Q3']}/record-paper`, { receivedOn: '2024-09-12', note: 'Nhận trực tiếp', summary: 'Bản giấy', lines: [], files: [] });
    expect(paper.body).toMatchObject({ state: 'accepted' });
    expect((await detail('minhanh', duty['stc-qlns 2024-Q3']!)).duty).toMatchObject({ standing: 'doneOnTime' });
  });

  test('the desk puts parts side by side, exports a workbook, and makes a draft BC', async () => {
    const desk = (await people['minhanh']!.get(`/plans/${plan}/consolidation?period=2024-Q3`)).body;
    expect(desk.units.filter((unit: { isUsed: boolean }) => unit.isUsed).map((unit: { unitId: string }) => unit.unitId).sort()).toEqual(['stc-gcs', 'stc-qlns']);
    const saved = await people['minhanh']!.put(`/plans/${plan}/consolidation?period=2024-Q3`, { editNo: 0, own: { texts: {}, general: 'Nhìn chung đúng tiến độ.', proposals: '' } });
    expect(saved).toMatchObject({ status: 200, body: { editNo: 1 } });
    const book = await people['minhanh']!.get(`/plans/${plan}/consolidation/export.xlsx?period=2024-Q3`);
    expect(book.body.subarray(0, 2).toString()).toBe('PK');
    const made = await people['minhanh']!.post(`/plans/${plan}/consolidation/draft-report?period=2024-Q3`);
    expect(made.status).toBe(201);
    const document = (await people['minhanh']!.get(`/documents/${made.body.documentId}`)).body;
    expect(document).toMatchObject({ stage: 'drafting', type: 'BC' });
    expect(made.body.upwardDutyId).toBe(duty['stc-thqh once']);
  });

  test('the page of late units, the calendar feed and the home of the director', async () => {
    const page = await people['hanh']!.get(`/plans/${plan}/late.pdf`);
    expect(page.body.subarray(0, 5).toString()).toBe('%PDF-');
    const feed = (await people['tam']!.post('/calendar-feed')).body;
    const ics = await fetch(`${stack.url}${feed.path}`);
    expect(ics.headers.get('content-type')).toContain('text/calendar');
    expect(await ics.text()).toContain('DTSTART;VALUE=DATE:20241206');
    expect((await fetch(`${stack.url}/api/v1/calendar-feed/khong-co.ics`)).status).toBe(404);
    const home = (await people['hanh']!.get('/home')).body;
    expect(home).toMatchObject({ role: 'leader', agencyId: 'stc' });
    expect(home.late.length).toBeGreaterThan(0);
  });

  test('the training clock walks to the next due instant and the rung is there', async () => {
    const before = (await db.query(`SELECT count(*)::int AS n FROM planned_instant WHERE aggregate_kind = 'plan' AND state = 'fired' AND kind IN ('reminder','rung')`)).rows[0].n as number;
    for (let step = 0; step < 6; step += 1) {
      expect((await people['quantri']!.post('/clock/walk', { to: 'nextDay' })).status).toBeLessThan(300);
      await eventually('the walk to end', async () => (await people['quantri']!.get('/clock')).body.walk === null, 60_000);
    }
    const after = (await db.query(`SELECT count(*)::int AS n FROM planned_instant WHERE aggregate_kind = 'plan' AND state = 'fired' AND kind IN ('reminder','rung')`)).rows[0].n as number;
    expect(after).toBeGreaterThan(before);
  });

  test('stopping the plan closes what is owed; nothing is planned any more and its run ends', async () => {
    expect((await people['khoi']!.post(`/plans/${plan}/stop`, { reason: 'x' })).status).toBe(403);
    expect((await people['hanh']!.post(`/plans/${plan}/stop`, { reason: 'Thay bằng kế hoạch mới' })).body).toMatchObject({ stage: 'stopped' });
    expect((await db.query(`SELECT 1 FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND state = 'planned'`, [plan])).rowCount).toBe(0);
    expect((await db.query(`SELECT 1 FROM task WHERE duty_id IN (SELECT id FROM report_duty WHERE plan_id = $1) AND closed_at IS NULL`, [plan])).rowCount).toBe(0);
  });
});
