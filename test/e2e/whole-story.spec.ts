import { randomUUID } from 'node:crypto';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { ownPlan } from '#test/e2e/own-plan';

jest.setTimeout(180_000);

/** From text to receipts over HTTP, on real servers, in the demo's Sở Tài chính. */
describe('a plan by door draft', () => {
  let stack: TestStack;
  const people: Record<string, OfficeSession> = {};
  let id = '';
  let planId = '';

  const detail = async (who: string) => (await people[who]!.get(`/documents/${id}`)).body;
  const taskOf = async (who: string, verb: string) => {
    const document = await detail(who);
    const action = document.allowedActions.find((one: { verb: string }) => one.verb === verb);
    if (!action) throw new Error(`${who} may not ${verb}: ${JSON.stringify(document.allowedActions)} ${JSON.stringify(document.forbidden)} ${document.stage}`);
    return { taskId: action.taskId as string, contentHash: document.version.contentHash as string };
  };

  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    for (const name of ['minhanh', 'khoi', 'hien', 'hanh', 'phuong', 'lien', 'huong', 'tuong', 'quantri', 'sao']) people[name] = await OfficeSession.signIn(stack.url, name);
  });
  afterAll(async () => {
    await stack?.stop();
  });

  test('the session names the person, his posts and the assumed day', async () => {
    const { body } = await people['minhanh']!.get('/session');
    expect(body.person.posts[0]).toMatchObject({ agencyId: 'stc', unitId: 'stc-thqh', kind: 'officer' });
    expect(body.training).toBe(true);
    expect(body.todayText).toMatch(/^(thứ|Chủ)/);
  });

  test('text becomes a document with facts and questions', async () => {
    const answer = await people['minhanh']!.upload('/imports', ownPlan, 'Kế hoạch phục vụ.txt', { door: 'draft' });
    expect(answer.status).toBe(201);
    id = answer.body.documentId;
    expect(answer.body.isPlan).toBe(true);
    const version = (await people['minhanh']!.get(`/documents/${id}/versions/1`)).body;
    expect(version.sourceName).toBe('Kế hoạch phục vụ.txt');
    expect(version.facts.title).toMatch(/Nâng cao chất lượng phục vụ/);
    expect(version.warnings.filter((warning: { code: string }) => warning.code === 'RCPT-GROUP').length).toBeGreaterThanOrEqual(2);
    expect(version.html).toContain('KẾ HOẠCH');
  });

  test('the working copy is saved once, and a save on an old view is refused', async () => {
    const facts = (await people['minhanh']!.get(`/documents/${id}/versions/1`)).body;
    const saved = await people['minhanh']!.put(`/documents/${id}/working-copy`, { editNo: facts.editNo, urgency: 'urgent', signerPositionId: 'stc-gd' });
    expect(saved.status).toBe(200);
    const stale = await people['minhanh']!.put(`/documents/${id}/working-copy`, { editNo: facts.editNo, urgency: 'normal' });
    expect(stale.status).toBe(409);
    expect(stale.body.code).toBe('version.changed');
  });

  test('every blocking question is answered, receivers are known, signers printed', async () => {
    const version = (await people['minhanh']!.get(`/documents/${id}/versions/1`)).body;
    let editNo = version.editNo;
    for (const warning of version.warnings.filter((one: { blocks: string }) => one.blocks === 'submission')) {
      const answer = await people['minhanh']!.post(`/documents/${id}/working-copy/answers`, { editNo, warningId: warning.id, answer: 'Đã xem, giữ nguyên' });
      expect(answer.status).toBe(200);
      editNo = answer.body.editNo;
    }
    const preview = (await people['minhanh']!.get(`/documents/${id}/recipients-preview`)).body;
    expect(preview.unresolved).toBe(0);
    expect(preview.total).toBeGreaterThanOrEqual(13);
    const signers = (await people['minhanh']!.get(`/documents/${id}/signers`)).body.items;
    expect(signers[0]).toMatchObject({ positionId: 'stc-gd', lines: ['GIÁM ĐỐC'], available: true });
  });

  test('submission reaches the head of the division within a second, in his inbox and his live updates', async () => {
    const feed = people['khoi']!.listen();
    await eventually('first message', () => feed.messages.length > 0);
    const document = await detail('minhanh');
    const sent = performance.now();
    const submitted = await people['minhanh']!.post(`/documents/${id}/submit`, { versionId: document.version.id, editNo: document.version.editNo, signerPositionId: 'stc-gd' });
    expect(submitted.body).toMatchObject({ stage: 'inRoute', rev: 1 });
    const { status, body: inbox } = await people['khoi']!.get('/tasks?tab=mine');
    if (status !== 200) console.log(stack.api.log());
    expect(status).toBe(200);
    expect(inbox.items.find((row: { documentId: string }) => row.documentId === id)).toMatchObject({ kind: 'initial', stepNo: 1, fromPerson: 'Lê Minh Anh', whyMe: 'Theo chức vụ' });
    const message = await eventually('message about the document', () => feed.messages.find(({ at, data }) => at > sent && data['documentId'] === id));
    expect(message.at - sent).toBeLessThan(1_000);
    feed.stop();
  });

  test('the drafter never decides, another agency sees nothing, both are told in their own way', async () => {
    const { taskId, contentHash } = await taskOf('khoi', 'approve');
    const own = await people['minhanh']!.post(`/documents/${id}/decide`, { taskId, outcome: 'approved', contentHash });
    expect([own.status, own.body.code]).toEqual([403, 'decision.ownDocument']);
    const foreign = await people['huong']!.post(`/documents/${id}/decide`, { taskId, outcome: 'approved', contentHash });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'document.notFound']);
    expect((await people['huong']!.get(`/documents/${id}`)).status).toBe(404);
  });

  test('a decision on an old text is refused; the same key answers twice with one effect, another body under it never', async () => {
    const { taskId, contentHash } = await taskOf('khoi', 'approve');
    const stale = await people['khoi']!.post(`/documents/${id}/decide`, { taskId, outcome: 'approved', contentHash: '0'.repeat(64) });
    expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
    const key = randomUUID();
    const first = await people['khoi']!.post(`/documents/${id}/decide`, { taskId, outcome: 'approved', contentHash }, key);
    expect(first.body).toMatchObject({ rev: 2, stage: 'inRoute' });
    const again = await people['khoi']!.post(`/documents/${id}/decide`, { taskId, outcome: 'approved', contentHash }, key);
    expect([again.status, again.body.rev]).toEqual([200, 2]);
    const other = await people['khoi']!.post(`/documents/${id}/decide`, { taskId, outcome: 'returned', contentHash, reason: 'khác' }, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency.otherBody']);
    const late = await people['khoi']!.post(`/documents/${id}/decide`, { taskId, outcome: 'approved', contentHash });
    expect([late.status, late.body.code]).toEqual([409, 'decision.alreadyMade']);
    expect(late.body.detail).toMatch(/Vũ Đình Khôi.*quyết định lúc/);
  });

  test('rút lại ý kiến: until the next owner opens the task', async () => {
    const { taskId } = await taskOf('khoi', 'takeBack');
    const back = await people['khoi']!.post(`/documents/${id}/take-back`, { taskId });
    expect(back.body).toMatchObject({ rev: 3, stage: 'inRoute' });
    const again = await taskOf('khoi', 'approve');
    expect((await people['khoi']!.post(`/documents/${id}/decide`, { ...again, outcome: 'approved' })).status).toBe(200);
    const next = await taskOf('hien', 'approve');
    expect((await people['hien']!.post(`/tasks/${encodeURIComponent(next.taskId)}/seen`)).body.seen).toBe(true);
    const late = await people['khoi']!.post(`/documents/${id}/take-back`, { taskId: again.taskId });
    expect([late.status, late.body.code]).toEqual([409, 'decision.alreadyOpened']);
    expect((await detail('khoi')).forbidden).toEqual(expect.arrayContaining([expect.objectContaining({ verb: 'takeBack', code: 'decision.alreadyOpened' })]));
  });

  test('trả lại needs a reason and gives the drafter a new working copy; the second round goes through', async () => {
    const { taskId, contentHash } = await taskOf('hien', 'approve');
    expect((await people['hien']!.post(`/documents/${id}/decide`, { taskId, outcome: 'returned', contentHash })).body.code).toBe('return.reasonRequired');
    expect((await people['hien']!.post(`/documents/${id}/decide`, { taskId, outcome: 'returned', contentHash, reason: 'Nơi nhận còn thiếu.' })).body).toMatchObject({ stage: 'drafting' });
    const draft = await detail('minhanh');
    expect(draft.version).toMatchObject({ no: 2, state: 'working' });
    const working = (await people['minhanh']!.get(`/documents/${id}/versions/2`)).body;
    const body = working.body.map((block: { text: string }) => ({ ...block, text: block.text.replace('98%', '99%') }));
    const saved = await people['minhanh']!.put(`/documents/${id}/working-copy`, { editNo: working.editNo, body, facts: working.facts });
    expect(saved.status).toBe(200);
    const compared = (await people['hien']!.get(`/documents/${id}/compare?since=lastSeen`)).body;
    expect(compared).toMatchObject({ from: 1, to: 2, changed: 1 });
    expect((await people['minhanh']!.post(`/documents/${id}/submit`, { versionId: saved.body.versionId, editNo: saved.body.editNo })).body.stage).toBe('inRoute');
    for (const who of ['khoi', 'hien', 'hanh']) {
      const own = await taskOf(who, 'approve');
      expect((await people[who]!.post(`/documents/${id}/decide`, { ...own, outcome: 'approved' })).status).toBe(200);
    }
    const signed = await detail('hanh');
    expect(signed).toMatchObject({ stage: 'signed', signingLines: { lines: ['GIÁM ĐỐC'], name: 'Đỗ Thị Mỹ Hạnh' } });
  });

  test('the clerk gives the number the register proposes; nobody else may; two clerks race for one number', async () => {
    const proposal = (await people['phuong']!.get(`/documents/${id}/number-proposal`)).body;
    expect(proposal.origin).toBe('ours');
    const { taskId } = await taskOf('phuong', 'allocateNumber');
    const wrong = await people['minhanh']!.post(`/documents/${id}/allocate-number`, { taskId });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'task.notYours']);
    const answers = await Promise.all(['phuong', 'lien'].map((who) => people[who]!.post(`/documents/${id}/allocate-number`, { taskId })));
    const won = answers.filter((answer) => answer.status === 200);
    expect(won).toHaveLength(1);
    expect(won[0]!.body).toMatchObject({ stage: 'issued', number: proposal.next, codeNumber: proposal.codeNumber });
    expect(answers.find((answer) => answer.status !== 200)!.status).toBe(409);
    const register = (await people['phuong']!.get('/registers/outgoing')).body;
    expect(register.items[0]).toMatchObject({ codeNumber: proposal.codeNumber, signer: 'Đỗ Thị Mỹ Hạnh', documentId: id });
    expect(register.summary.gaps).toEqual([]);
    expect((await people['minhanh']!.get('/registers/outgoing')).status).toBe(200);
    expect((await people['huong']!.get('/registers/outgoing?agencyId=stc')).status).toBe(404);
  });

  test('the plan is in force, and the numbered files stand in the chain and come as attachments', async () => {
    planId = (await detail('minhanh')).planId;
    const plan = await eventually('plan in force', async () => {
      const { body } = await people['minhanh']!.get(`/plans/${planId}`);
      return body.stage === 'inForce' ? body : null;
    });
    expect(plan.obligations.length).toBeGreaterThan(0);
    expect(plan.indicators.length).toBeGreaterThan(0);
    const files = await eventually('numbered files', async () => {
      const { body } = await people['phuong']!.get(`/documents/${id}/files`);
      return body.items.filter((file: { kind: string }) => file.kind === 'numbered').length === 2 ? body : null;
    });
    expect(files.digitalState).toBe('bản điện tử, chưa ký số');
    const pdf = files.items.find((file: { format: string }) => file.format === 'pdf');
    const download = await people['phuong']!.get(pdf.url.replace('/api/v1', ''));
    expect(download.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(download.body.subarray(0, 5).toString()).toBe('%PDF-');
    const wrong = await people['phuong']!.upload(`/documents/${id}/sealed-file`, 'not a pdf', 'scan.pdf');
    expect([wrong.status, wrong.body.code]).toEqual([415, 'file.notPdf']);
    const sealed = await people['phuong']!.upload(`/documents/${id}/sealed-file`, download.body, 'scan.pdf');
    expect(sealed.body.digitalState).toBe('có bản đóng dấu, ký số');
    expect((await people['minhanh']!.upload(`/documents/${id}/sealed-file`, download.body, 'scan.pdf')).status).toBe(403);
  });

  test('dispatch: everybody gets his copy, by system, by mail with a signed link, on the web page', async () => {
    const { taskId } = await taskOf('phuong', 'dispatch');
    expect((await people['phuong']!.post(`/documents/${id}/dispatch`, { taskId })).status).toBe(200);
    const deliveries = await eventually('deliveries', async () => {
      const { body } = await people['phuong']!.get(`/documents/${id}/deliveries`);
      return !body.dispatching && body.total >= 13 ? body : null;
    });
    const names = deliveries.items.map((row: { receiverKind: string; receiverId: string }) => `${row.receiverKind}:${row.receiverId}`);
    expect(new Set(names).size).toBe(names.length);

    const province = (await people['huong']!.get(`/documents/${id}`)).body;
    expect(province).toMatchObject({ codeNumber: deliveries ? expect.any(String) : '', route: [], allowedActions: [expect.objectContaining({ verb: 'receive' })] });
    const own = (await people['huong']!.get(`/documents/${id}/deliveries`)).body;
    expect(own.items).toHaveLength(1);
    expect(own.items[0].allowed).toEqual(['receive']);
    const received = await people['huong']!.post(`/deliveries/${own.items[0].id}/claim-receive`, { toUnitId: 'ubt-kt' });
    expect(received.body).toMatchObject({ arrivalNumber: expect.any(Number), delivery: { state: 'acknowledged' } });
    expect((await people['huong']!.get('/registers/incoming')).body.items[0]).toMatchObject({ documentId: id, toUnit: 'Phòng Kinh tế tổng hợp' });
    expect((await people['huong']!.get(`/documents/${id}/versions/1`)).status).toBe(404);

    const head = deliveries.items.find((row: { receiverId: string }) => row.receiverId === 'stc-dn');
    expect((await people['sao']!.post(`/deliveries/${head.id}/acknowledge`)).status).toBe(404);
    expect((await people['minhanh']!.post(`/deliveries/${head.id}/acknowledge`)).status).toBe(403);
    expect((await people['tuong']!.post(`/deliveries/${head.id}/acknowledge`)).body.state).toBe('acknowledged');
    expect((await people['tuong']!.post(`/deliveries/${head.id}/acknowledge`)).body.state).toBe('acknowledged');

    const page = deliveries.items.find((row: { channel: string }) => row.channel === 'publish');
    expect((await people['phuong']!.post(`/deliveries/${page.id}/published`, { address: 'javascript:alert(1)' })).status).toBe(400);
    expect((await people['phuong']!.post(`/deliveries/${page.id}/published`, { address: 'https://stc.sonha.example/ke-hoach' })).body.state).toBe('published');
  });

  test('the signed link: opening decides nothing, downloading opens, the POST acknowledges, a changed link is none', async () => {
    const { codeNumber } = await detail('minhanh');
    const mail = await eventually('mail', async () => stack.mail.mails().find((one) => one.subject.includes(codeNumber)));
    const token = /\/r\/([\w.~-]+)/.exec(mail.text)?.[1] ?? '';
    expect(token).not.toBe('');
    const outside = new OfficeSession(stack.url, 'outside');
    const page = await outside.get(`/public/deliveries/${token}`);
    expect(page.body).toMatchObject({ receiver: expect.stringContaining('Hiệp hội'), mayAcknowledge: true, expired: false, files: expect.any(Array) });
    expect(page.body.state).toBe('sent');
    const file = await outside.get(`/public/deliveries/${token}/file`);
    expect(file.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await outside.get(`/public/deliveries/${token}`)).body.state).toBe('opened');
    const [name, expiry, signature] = token.split('.') as [string, string, string];
    expect((await outside.get(`/public/deliveries/${name}.${Number(expiry) + 1}.${signature}`)).status).toBe(404);
    expect((await outside.send('POST', `/public/deliveries/${token}/acknowledge`, { name: 'Nguyễn Văn A' })).body.state).toBe('acknowledged');
    expect((await outside.send('POST', `/public/deliveries/${token}/acknowledge`, { name: 'Người khác' })).body.state).toBe('acknowledged');
  });

  test('the timeline tells it all, and the chain verifies', async () => {
    const timeline = (await people['minhanh']!.get(`/documents/${id}/timeline`)).body;
    const acts = timeline.items.map((item: { act: string }) => item.act);
    for (const act of ['created', 'submitted', 'approved', 'takenBack', 'returned', 'numbered', 'dispatchStarted', 'deliveryAcknowledged', 'deliveryReceived']) expect(acts).toContain(act);
    expect(timeline.items.find((item: { act: string }) => item.act === 'returned').reason).toBe('Nơi nhận còn thiếu.');
    expect(timeline.items.filter((item: { text: string; act: string }) => item.text === item.act)).toEqual([]);
    expect(timeline.verified.ok).toBe(true);
    expect((await detail('minhanh')).stage).toBe('dispatched');
  });

  test('registers print, search finds without accents, badge and list agree', async () => {
    for (const format of ['pdf', 'docx', 'xlsx']) expect((await people['phuong']!.get(`/registers/outgoing/print.${format}`)).status).toBe(200);
    expect((await people['phuong']!.get('/registers/outgoing/print.exe')).status).toBe(404);
    expect((await people['minhanh']!.get('/search?q=phuc vu nguoi dan')).body.documents.map((row: { id: string }) => row.id)).toContain(id);
    for (const who of ['hanh', 'phuong', 'khoi', 'tuong', 'huong']) {
      const [session, inbox] = await Promise.all([people[who]!.get('/session'), people[who]!.get('/tasks?limit=200')]);
      expect([inbox.body.items.length, inbox.body.tabs.mine, inbox.body.badge]).toEqual([session.body.badge, session.body.badge, session.body.badge]);
    }
  });

  test('the clock walks a day for the administrator alone', async () => {
    expect((await people['minhanh']!.post('/clock/walk', { to: 'nextDay' })).status).toBe(403);
    const before = (await people['quantri']!.get('/clock')).body;
    expect((await people['quantri']!.post('/clock/walk', { to: 'nextDay' })).status).toBe(200);
    await eventually('next day', async () => {
      const { body } = await people['quantri']!.get('/clock');
      return body.today > before.today && body.walk === null;
    });
    expect((await people['quantri']!.post('/clock/walk', { to: '2020-01-01' })).body.code).toBe('clock.backward');
  });
});
