/* eslint-disable @typescript-eslint/no-explicit-any -- the tests read answers by their words */
import type { DataSource } from 'typeorm';
import { createDataSource } from '#persistence/data-source';
import { verifyInstallation } from '#persistence/verify';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { ownPlan } from '#test/e2e/own-plan';

jest.setTimeout(240_000);

/** What happens to a plan after its number: replaced by another, recalled, or refused before it (FIX-1 to FIX-6). */
describe('the end of an issued plan, over HTTP on real servers', () => {
  let stack: TestStack;
  let source: DataSource;
  const sqlRows = async (text: string): Promise<any[]> => (await source.query(text)) as any[];
  const people: Record<string, OfficeSession> = {};
  const detail = async (who: string, id: string) => (await people[who]!.get(`/documents/${id}`)).body;
  const verbsOf = async (who: string, id: string): Promise<string[]> => (await detail(who, id)).allowedActions.map((action: { verb: string }) => action.verb);
  const taskOf = async (who: string, id: string, verb: string) => {
    const document = await detail(who, id);
    const action = document.allowedActions.find((one: { verb: string }) => one.verb === verb);
    if (!action) throw new Error(`${who} may not ${verb}: ${JSON.stringify(document.allowedActions)} ${JSON.stringify(document.forbidden)} ${document.stage}`);
    return { taskId: action.taskId as string, contentHash: document.version.contentHash as string };
  };
  const submit = async (id: string) => {
    const version = (await people['minhanh']!.get(`/documents/${id}/versions/1`)).body;
    let { editNo } = version;
    for (const warning of version.warnings.filter((one: { blocks: string }) => one.blocks === 'submission')) {
      editNo = (await people['minhanh']!.post(`/documents/${id}/working-copy/answers`, { editNo, warningId: warning.id, answer: 'Đã xem, giữ nguyên' })).body.editNo;
    }
    return people['minhanh']!.post(`/documents/${id}/submit`, { versionId: version.id, editNo, signerPositionId: 'stc-gd' });
  };
  const approve = async (id: string, ...names: string[]) => {
    for (const who of names) expect((await people[who]!.post(`/documents/${id}/decide`, { ...(await taskOf(who, id, 'approve')), outcome: 'approved' })).status).toBe(200);
  };
  const issue = async (id: string) => {
    await approve(id, 'khoi', 'hien', 'hanh');
    const { taskId } = await taskOf('phuong', id, 'allocateNumber');
    const answer = await people['phuong']!.post(`/documents/${id}/allocate-number`, { taskId });
    expect(answer.body.stage).toBe('issued');
    return answer.body.codeNumber as string;
  };
  const dispatch = async (id: string) => {
    const { taskId } = await taskOf('phuong', id, 'dispatch');
    expect((await people['phuong']!.post(`/documents/${id}/dispatch`, { taskId })).status).toBe(200);
    await eventually('dispatched', async () => (await detail('phuong', id)).stage === 'dispatched');
  };
  const rowsOf = async (who: string, id: string, purpose: string): Promise<any[]> => (await people[who]!.get(`/documents/${id}/deliveries`)).body.items.filter((row: { purpose: string }) => row.purpose === purpose);
  const draft = async (title: string): Promise<string> => (await people['minhanh']!.upload('/imports', ownPlan.replace('Nâng cao chất lượng phục vụ người dân và doanh nghiệp năm 2027', title), 'ke-hoach.txt', { door: 'draft' })).body.documentId;
  const planOf = async (id: string) => (await people['minhanh']!.get(`/plans/${(await detail('minhanh', id)).planId}`)).body;
  const owed = async (id: string): Promise<number> => Number((await sqlRows(`SELECT count(*) AS n FROM report_duty d JOIN plan p ON p.id = d.plan_id WHERE p.document_id = '${id}' AND d.state IN ('notOpen','open','returned')`))[0].n);

  let old = '';
  let fresh = '';
  let oldNumber = '';
  let freshNumber = '';

  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    source = await createDataSource({ url: stack.databaseUrl, applicationName: 'kehoach-test', poolSize: 2, hurried: false }).initialize();
    for (const name of ['minhanh', 'khoi', 'hien', 'hanh', 'phuong', 'lien', 'huong', 'tuong', 'quantri', 'sao']) people[name] = await OfficeSession.signIn(stack.url, name);
    old = await draft('Nâng cao chất lượng phục vụ người dân và doanh nghiệp năm 2027');
    expect((await submit(old)).body.stage).toBe('inRoute');
    oldNumber = await issue(old);
    await dispatch(old);
    await eventually('duties of the old plan', async () => (await owed(old)) > 0);
    const [received] = await rowsOf('huong', old, 'issue');
    expect((await people['huong']!.post(`/deliveries/${received.id}/claim-receive`, { toUnitId: 'ubt-kt' })).status).toBe(200);
  });
  afterAll(async () => {
    await source?.destroy();
    await stack?.stop();
  });

  test('FIX-1: a drafter of the unit begins the plan that replaces it, from its text; nobody else, and not twice', async () => {
    expect(await verbsOf('minhanh', old)).toContain('startReplacement');
    expect(await verbsOf('phuong', old)).not.toContain('startReplacement');
    expect((await people['phuong']!.post(`/documents/${old}/replacement`)).status).toBe(403);
    expect((await people['huong']!.post(`/documents/${old}/replacement`)).status).toBe(404);
    const begun = await people['minhanh']!.post(`/documents/${old}/replacement`);
    expect(begun.status).toBe(200);
    fresh = begun.body.documentId;
    const again = await people['minhanh']!.post(`/documents/${old}/replacement`);
    expect([again.status, again.body.code]).toEqual([409, 'replacement.underWay']);
    const text = (await people['minhanh']!.get(`/documents/${fresh}/versions/1`)).body.body.map((block: { text: string }) => block.text).join('\n');
    expect(text).toContain(`thay thế Kế hoạch số ${oldNumber} ngày`);
    expect(text).toMatch(/Số:\s+\/KH-STC/);
    expect(await detail('minhanh', old)).toMatchObject({ stage: 'dispatched', replacementDraft: { documentId: fresh, stage: 'drafting' } });
    expect((await detail('huong', old)).replacementDraft).toBeNull();
  });

  test('FIX-1: the differences are shown and confirmed before it is submitted, and confirmed anew when the text changes', async () => {
    const working = (await people['minhanh']!.get(`/documents/${fresh}/versions/1`)).body;
    const change = (from: string | RegExp, to: string) => (block: { text: string }) => ({ ...block, text: block.text.replace(from, to) });
    const body = working.body.map(change('7,6 điểm', '7,9 điểm')).map(change('trước ngày 15 của các tháng 3, 6, 9', 'trước ngày 20 của các tháng 3, 6, 9')).filter((block: { text: string }) => !block.text.includes('Hiệp hội Doanh nghiệp tỉnh;'));
    const saved = await people['minhanh']!.put(`/documents/${fresh}/working-copy`, { editNo: working.editNo, body });
    expect(saved.status).toBe(200);
    const refused = await submit(fresh);
    expect([refused.status, refused.body.code]).toEqual([422, 'replacement.notConfirmed']);
    const shown = (await people['minhanh']!.get(`/documents/${fresh}/replacement`)).body;
    expect(shown.target).toMatchObject({ documentId: old, codeNumber: oldNumber });
    expect(shown.differences.map((row: { subject: string; change: string }) => `${row.subject} ${row.change}`)).toEqual(expect.arrayContaining(['indicator changed', 'obligation changed', 'receiver removed']));
    expect(JSON.stringify(shown.differences)).toMatch(/7,6.*7,9/);
    expect(shown.running.owed).toBeGreaterThan(0);
    const foreign = await people['khoi']!.post(`/documents/${fresh}/replacement/confirm`, { hash: shown.hash });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'permission.denied']);
    expect((await people['minhanh']!.post(`/documents/${fresh}/replacement/confirm`, { hash: '0'.repeat(64) })).body.code).toBe('version.changed');
    expect((await people['minhanh']!.post(`/documents/${fresh}/replacement/confirm`, { hash: shown.hash })).body.confirmed).toMatchObject({ by: 'Lê Minh Anh' });
    // Another change of the text, and the confirmation no longer holds.
    const next = (await people['minhanh']!.get(`/documents/${fresh}/versions/1`)).body;
    await people['minhanh']!.put(`/documents/${fresh}/working-copy`, { editNo: next.editNo, body: next.body.map(change('7,9 điểm', '8,0 điểm')) });
    expect((await submit(fresh)).body.code).toBe('replacement.notConfirmed');
    const now = (await people['minhanh']!.get(`/documents/${fresh}/replacement`)).body;
    expect(now.confirmed).toBeNull();
    expect((await people['minhanh']!.post(`/documents/${fresh}/replacement/confirm`, { hash: now.hash })).status).toBe(200);
    const submitted = await submit(fresh);
    expect([submitted.status, submitted.body.stage]).toEqual([200, 'inRoute']);
  });

  test('FIX-1: with the number of the new plan the old document and the old plan are replaced; its duties end, the new ones open', async () => {
    expect((await planOf(old)).stage).toBe('inForce');
    freshNumber = await issue(fresh);
    const ended = await eventually('the old one replaced', async () => {
      const document = await detail('minhanh', old);
      return document.stage === 'replaced' ? document : null;
    });
    expect(ended.ended).toMatchObject({ kind: 'replaced', by: { documentId: fresh, codeNumber: freshNumber } });
    await eventually('the old plan replaced', async () => (await planOf(old)).stage === 'replaced');
    expect(await owed(old)).toBe(0);
    const states = await sqlRows(`SELECT DISTINCT d.state FROM report_duty d JOIN plan p ON p.id = d.plan_id WHERE p.document_id = '${old}' AND d.ended_at IS NOT NULL AND d.state <> 'accepted'`);
    expect(states.map((row: any) => row.state)).toEqual(['released']);
    expect(Number((await sqlRows(`SELECT count(*) AS n FROM planned_instant i JOIN plan p ON p.id = i.aggregate_id WHERE p.document_id = '${old}' AND i.state = 'planned'`))[0].n)).toBe(0);
    expect(Number((await sqlRows(`SELECT count(*) AS n FROM task t JOIN plan p ON p.id = t.plan_id WHERE p.document_id = '${old}' AND t.closed_at IS NULL AND t.duty_id IS NOT NULL`))[0].n)).toBe(0);
    await eventually('the new plan in force', async () => (await planOf(fresh)).stage === 'inForce');
    await eventually('duties of the new plan', async () => (await owed(fresh)) > 0);
    expect(await detail('minhanh', fresh)).toMatchObject({ replaces: { documentId: old, codeNumber: oldNumber, confirmed: true } });
    expect(await verbsOf('hanh', old)).not.toContain('recall');
  });

  test('FIX-1, FIX-5: everyone who had the old plan is told; who is left out of the new one must confirm, and is followed', async () => {
    const told = await eventually('receivers told', async () => {
      const rows = await rowsOf('phuong', old, 'replacement');
      return rows.length >= 13 ? rows : null;
    });
    expect(told).toHaveLength((await rowsOf('phuong', old, 'issue')).length);
    const left = told.filter((row) => row.needsAcknowledgement);
    expect(left.map((row) => row.name)).toEqual([expect.stringContaining('Hiệp hội')]);
    expect((await detail('minhanh', old)).ended.told).toEqual({ total: 1, acknowledged: 0 });
    const mail = await eventually('mail', async () => stack.mail.mails().find((one) => one.subject.includes(oldNumber) && one.subject.includes('thay thế')));
    expect(mail.text).toContain(freshNumber);
    const token = /\/r\/([\w.~-]+)/.exec(mail.text)?.[1] ?? '';
    const outside = new OfficeSession(stack.url, 'outside');
    expect((await outside.get(`/public/deliveries/${token}`)).body).toMatchObject({ purpose: 'replacement', mayAcknowledge: true, message: expect.stringContaining(freshNumber) });
    expect((await outside.send('POST', `/public/deliveries/${token}/acknowledge`, { name: 'Nguyễn Văn A' })).body.state).toBe('acknowledged');
    expect((await detail('minhanh', old)).ended.told).toEqual({ total: 1, acknowledged: 1 });
    // The new plan reaches the others by its own dispatch.
    await dispatch(fresh);
    const names = (rows: { name: string }[]) => rows.map((row) => row.name).sort();
    const sent = await rowsOf('phuong', fresh, 'issue');
    expect(names(sent)).toEqual(names(told.filter((row) => !row.name.includes('Hiệp hội'))));
    // The province sees both: the old one with its end and a way to the new one.
    expect((await detail('huong', old)).ended).toMatchObject({ kind: 'replaced', by: { documentId: fresh, codeNumber: freshNumber } });
  });

  test('FIX-3: the signer recalls by a written act; drafter, clerk and receiver cannot; the document is frozen', async () => {
    const today = (await people['minhanh']!.get('/session')).body.today as string;
    const body = { reason: 'Ban hành không đúng thẩm quyền.', act: { codeNumber: '12/TB-STC', issuedOn: today } };
    for (const who of ['minhanh', 'phuong']) expect((await people[who]!.post(`/documents/${fresh}/recall`, body)).body.code).toBe('permission.denied');
    expect((await people['huong']!.post(`/documents/${fresh}/recall`, body)).status).toBe(404);
    const early = await people['hanh']!.post(`/documents/${fresh}/recall`, { ...body, act: { ...body.act, issuedOn: '2020-01-01' } });
    expect([early.status, early.body.code]).toEqual([422, 'recall.actDateInvalid']);
    const [received] = await rowsOf('huong', fresh, 'issue');
    expect((await people['huong']!.post(`/deliveries/${received.id}/claim-receive`, {})).status).toBe(200);
    const recalled = await people['hanh']!.post(`/documents/${fresh}/recall`, body);
    expect([recalled.status, recalled.body.stage]).toEqual([200, 'recalled']);
    await eventually('the plan abandoned', async () => (await planOf(fresh)).stage === 'abandoned');
    expect(await owed(fresh)).toBe(0);
    // A copy that nobody had taken in yet cannot be taken in any more.
    const waiting = (await rowsOf('phuong', fresh, 'issue')).find((row) => row.receiverId === 'stc-dn');
    expect((await people['tuong']!.post(`/deliveries/${waiting.id}/acknowledge`)).body.code).toBe('document.ended');
    expect((await detail('phuong', fresh)).digitalState).toBe('đã thu hồi');
    expect(await verbsOf('phuong', fresh)).not.toContain('attachSealed');
  });

  test('FIX-4, FIX-5: each receiver confirms the recall and cancels its entry; the tab shows who did', async () => {
    await eventually('receivers told', async () => (await rowsOf('phuong', fresh, 'recall')).length >= 12);
    const { total } = (await detail('hanh', fresh)).ended.told;
    expect(total).toBeGreaterThanOrEqual(10);
    const task = (await people['huong']!.get('/tasks?limit=200')).body.items.find((row: { documentId: string; kind: string }) => row.documentId === fresh && row.kind === 'acknowledgeEnd');
    expect(task).toBeTruthy();
    const [own] = await rowsOf('huong', fresh, 'recall');
    expect(own.allowed).toEqual(['acknowledge']);
    expect((await people['huong']!.post(`/deliveries/${own.id}/acknowledge`)).body.state).toBe('acknowledged');
    const [entry] = await sqlRows(`SELECT cancelled_on IS NOT NULL AS cancelled, cancel_reason AS by FROM incoming_entry WHERE document_id = '${fresh}'`);
    expect(entry).toEqual({ cancelled: true, by: '12/TB-STC' });
    const head = (await rowsOf('phuong', fresh, 'recall')).find((row) => row.receiverId === 'stc-dn');
    expect((await people['tuong']!.post(`/deliveries/${head.id}/acknowledge`)).body.state).toBe('acknowledged');
    expect((await detail('hanh', fresh)).ended.told).toEqual({ total, acknowledged: 2 });
    const acts = (await people['minhanh']!.get(`/documents/${fresh}/timeline`)).body.items;
    expect(acts.find((item: { act: string }) => item.act === 'recalled')).toMatchObject({ text: expect.stringContaining('12/TB-STC'), reason: 'Ban hành không đúng thẩm quyền.' });
    expect(acts.filter((item: { text: string; act: string }) => item.text === item.act || /[{}]/.test(item.text))).toEqual([]);
    const before = (await people['minhanh']!.get(`/documents/${old}/timeline`)).body.items;
    expect(before.find((item: { act: string }) => item.act === 'replaced').text).toContain(freshNumber);
  });

  test('model.md 3: the signer refuses for good; the draft and its plan end without a number', async () => {
    const third = await draft('Chuyển đổi số nội bộ năm 2027');
    await submit(third);
    await approve(third, 'khoi', 'hien');
    const own = await taskOf('hanh', third, 'refuse');
    expect((await people['hien']!.post(`/documents/${third}/refuse`, { ...own, reason: 'x' })).status).toBe(403);
    const refused = await people['hanh']!.post(`/documents/${third}/refuse`, { ...own, reason: 'Trùng nhiệm vụ của kế hoạch khác.' });
    expect([refused.status, refused.body.stage]).toEqual([200, 'refused']);
    await eventually('the plan abandoned', async () => (await planOf(third)).stage === 'abandoned');
    expect(await detail('minhanh', third)).toMatchObject({ codeNumber: null, endReason: 'Trùng nhiệm vụ của kế hoạch khác.' });
  });

  test('the verifier finds nothing, and knows the ends', async () => {
    const verification = await verifyInstallation(source, null);
    expect(verification.findings).toEqual([]);
    expect(verification.checks.map((check) => check.invariant)).toContain('ends');
  });
});
