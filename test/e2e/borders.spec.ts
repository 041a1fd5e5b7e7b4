import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { checkout } from '#test/harness/stack-process';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { OfficeSession } from '#test/e2e/office-session';
import { ownPlan } from '#test/e2e/own-plan';

jest.setTimeout(240_000);

const contract = JSON.parse(readFileSync(path.join(checkout, 'apps/api/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, unknown>> };
const hash = '0'.repeat(64);

/** A well-formed body for every write that names an object; a route without one fails the coverage test below. */
const bodies: Record<string, unknown> = {
  'post /api/v1/documents/{id}/receiver-mapping': { printed: 'Sở Y tế', target: { kind: 'agency', id: 'stc' } },
  'put /api/v1/documents/{id}/working-copy': { editNo: 1, title: 'Tên khác' },
  'put /api/v1/documents/{id}/working-copy/source': 'file',
  'post /api/v1/documents/{id}/working-copy/answers': { editNo: 1, warningId: 'w', answer: 'đồng ý' },
  'post /api/v1/documents/{id}/submit': { versionId: 'v', editNo: 1 },
  'post /api/v1/documents/{id}/decide': { taskId: 't', outcome: 'approved', contentHash: hash },
  'post /api/v1/documents/{id}/take-back': { taskId: 't' },
  'post /api/v1/documents/{id}/pull-back': {},
  'post /api/v1/documents/{id}/cancel': { reason: 'không cần nữa' },
  'post /api/v1/documents/{id}/allocate-number': { taskId: 't' },
  'post /api/v1/documents/{id}/dispatch': { taskId: 't' },
  'post /api/v1/documents/{id}/record-issued': { versionId: 'v', editNo: 1 },
  'post /api/v1/documents/{id}/sealed-file': 'file',
  'post /api/v1/deliveries/{id}/acknowledge': undefined,
  'post /api/v1/deliveries/{id}/retry': {},
  'post /api/v1/deliveries/{id}/by-hand': { note: 'đã giao' },
  'post /api/v1/deliveries/{id}/published': { address: 'https://a.example' },
  'post /api/v1/deliveries/{id}/claim-receive': {},
  'post /api/v1/tasks/{id}/seen': undefined,
  'post /api/v1/tasks/{id}/claim': undefined,
  'post /api/v1/tasks/{id}/unclaim': undefined,
  'post /api/v1/notices/{id}/read': undefined,
  'put /api/v1/duties/{id}/draft': { editNo: 0, nothingToReport: false, summary: '', lines: [], files: [] },
  'post /api/v1/duties/{id}/submit': { editNo: 1 },
  'post /api/v1/duties/{id}/nothing-to-report': undefined,
  'post /api/v1/duties/{id}/take-back': undefined,
  'post /api/v1/duties/{id}/accept': { versionNo: 1 },
  'post /api/v1/duties/{id}/return': { versionNo: 1, reason: 'thiếu số liệu', fixByDay: '2027-01-05' },
  'post /api/v1/duties/{id}/excuse': { reason: 'không thuộc nhiệm vụ' },
  'post /api/v1/duties/{id}/remind': { text: 'đề nghị gửi báo cáo' },
  'post /api/v1/duties/{id}/extension': { reason: 'chờ số liệu', proposedDay: '2027-01-05' },
  'post /api/v1/duties/{id}/extension/decide': { outcome: 'refused', reason: 'không có căn cứ' },
  'post /api/v1/duties/{id}/record-paper': { receivedOn: '2026-11-20', note: 'bản giấy', nothingToReport: true, summary: '', lines: [], files: [] },
  'put /api/v1/plans/{id}/consolidation': { editNo: 0, own: { texts: {}, general: '', proposals: '' } },
  'post /api/v1/plans/{id}/consolidation/draft-report': undefined,
  'post /api/v1/plans/{id}/stop': { reason: 'thử' },
  'post /api/v1/plans/{id}/close': { reason: 'thử' },
  'post /api/v1/documents/{id}/working-copy/repairs': { editNo: 1, warningId: 'w' },
  'post /api/v1/documents/{id}/refuse': { taskId: 't', contentHash: hash, reason: 'không ban hành' },
  'post /api/v1/documents/{id}/recall': { reason: 'sai thẩm quyền', act: { codeNumber: '12/TB-STC', issuedOn: '2026-11-20' } },
  'post /api/v1/documents/{id}/replacement': undefined,
  'post /api/v1/documents/{id}/replacement/confirm': { hash },
  'post /api/v1/documents/{id}/office-proposal/confirm': { nodes: [] },
  'put /api/v1/plans/{id}/index-results/{indicatorId}/{year}': { score: 7.5, rank: null, rankOf: null, source: 'VCCI', resultOn: '2026-11-20' },
};
/** Routes with a name in them that belong to nobody: everybody's calendar, formats of one's own register, signed links. */
const nobodys = /\/calendar\/\{year\}|print\.\{format\}|\/public\/|\/calendar-feed\//;

function routes(): { method: string; route: string }[] {
  return Object.entries(contract.paths).flatMap(([route, item]) => Object.keys(item).filter((method) => ['get', 'post', 'put', 'delete'].includes(method)).map((method) => ({ method, route })));
}

describe('the borders of the api', () => {
  let stack: TestStack;
  let db: Client;
  const people: Record<string, OfficeSession> = {};
  const objects: Record<string, string> = {};

  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    db = new Client({ connectionString: stack.databaseUrl });
    await db.connect();
    for (const name of ['minhanh', 'thuha', 'khoi', 'hien', 'hanh', 'phuong', 'huong', 'dung', 'giang', 'sao', 'hoan', 'quantri']) people[name] = await OfficeSession.signIn(stack.url, name);
    const made = await people['minhanh']!.upload('/imports', ownPlan, 'ke-hoach.txt');
    objects['draft'] = made.body.documentId;
    const inRoute = await people['minhanh']!.post('/imports', { text: ownPlan, door: 'draft' });
    objects['inRoute'] = inRoute.body.documentId;
    let editNo = 1;
    const version = (await people['minhanh']!.get(`/documents/${objects['inRoute']}/versions/1`)).body;
    // the same bytes as the draft above: asked before anything is submitted
    expect(version.warnings.filter((one: { code: string }) => one.code === 'DUP-DOCUMENT')).toEqual([expect.objectContaining({ blocks: 'submission', message: expect.stringContaining('Chính tệp này đã được đưa vào') })]);
    for (const warning of version.warnings.filter((one: { blocks: string }) => one.blocks === 'submission')) editNo = (await people['minhanh']!.post(`/documents/${objects['inRoute']}/working-copy/answers`, { editNo, warningId: warning.id, answer: 'Giữ' })).body.editNo;
    expect((await people['minhanh']!.post(`/documents/${objects['inRoute']}/submit`, { versionId: inRoute.body.versionId, editNo })).status).toBe(200);
    objects['task'] = (await db.query('SELECT id FROM task WHERE document_id = $1 AND closed_at IS NULL AND kind = $2', [objects['inRoute'], 'initial'])).rows[0].id;
    objects['plan'] = (await db.query('SELECT id FROM plan WHERE document_id = $1', [objects['draft']])).rows[0].id;
    objects['delivery'] = (await db.query(`SELECT v.id FROM delivery v JOIN document d ON d.id = v.document_id WHERE d.agency_id = 'stc' AND v.receiver_kind = 'unit' LIMIT 1`)).rows[0].id;
    objects['duty'] = (await db.query(`SELECT y.id FROM report_duty y JOIN plan p ON p.id = y.plan_id WHERE p.agency_id = 'stc' AND y.reporter_agency_id = 'stc' AND y.receiver_agency_id = 'stc' LIMIT 1`)).rows[0]?.id ?? randomUUID();
    objects['notice'] = (await db.query(`SELECT id FROM notice WHERE agency_id = 'stc' LIMIT 1`)).rows[0]?.id ?? randomUUID();
    const file = (await db.query(`SELECT f.id, f.document_id FROM issued_file f JOIN document d ON d.id = f.document_id WHERE d.agency_id = 'stc' AND NOT EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id AND v.receiver_agency_id IN ('muong-khoa','ubnd-tinh','tan-ha')) LIMIT 1`)).rows[0];
    objects['file'] = file?.id ?? randomUUID();
    objects['fileDocument'] = file?.document_id ?? objects['draft']!;
  });
  afterAll(async () => {
    await db?.end();
    await stack?.stop();
  });

  const call = (who: OfficeSession, method: string, route: string, address: string, key: string = randomUUID()) => {
    const body = bodies[`${method} ${route}`];
    if (body === 'file') return who.upload(address, '%PDF-1.4', 'a.pdf', { editNo: '1' }, { method: method.toUpperCase(), key });
    return who.send(method.toUpperCase(), address, method === 'get' ? undefined : body, method === 'get' ? {} : { 'idempotency-key': key });
  };
  const addressOf = (route: string, id: string) =>
    route.replace('/api/v1', '').replace('{documentId}', encodeURIComponent(objects['fileDocument']!)).replace('{issuedFileId}', objects['file']!).replace('{no}', '1').replace('{sha256}', hash).replace('{indicatorId}', 'i1').replace('{year}', '2026').replace('{id}', encodeURIComponent(id)) + (/consolidation/.test(route) ? '?period=2026-Q4' : '');
  const objectsOf = (route: string): string[] => {
    if (/\/documents\/\{id\}/.test(route)) return [objects['draft']!, objects['inRoute']!];
    if (/\/tasks\/\{id\}/.test(route)) return [objects['task']!];
    if (/\/deliveries\/\{id\}/.test(route)) return [objects['delivery']!];
    if (/\/notices\/\{id\}/.test(route)) return [objects['notice']!];
    if (/\/plans\/\{id\}/.test(route)) return [objects['plan']!];
    if (/\/duties\/\{id\}/.test(route)) return [objects['duty']!];
    return ['-'];
  };

  test('ASVS 8.2: every route with a name in it has a body in the table of this test', () => {
    const uncovered = routes().filter(({ method, route }) => route.includes('{') && method !== 'get' && !nobodys.test(route) && !(`${method} ${route}` in bodies));
    expect(uncovered).toEqual([]);
  });

  test('ASVS 8.3: nobody without a session passes, on any route', async () => {
    const stranger = new OfficeSession(stack.url, 'stranger');
    const open = /\/session|\/demo-people|\/public\/|\/calendar-feed\//;
    const wrong: unknown[] = [];
    for (const { method, route } of routes().filter((one) => !open.test(one.route))) {
      const { status } = await call(stranger, method, route, addressOf(route, objects['draft']!).replace('{year}', '2026').replace('{format}', 'pdf'));
      if (status !== 401) wrong.push([method, route, status]);
    }
    expect(wrong).toEqual([]);
  });

  test('ASVS 8.2: every route x person of another agency x object of ours: it does not exist', async () => {
    const wrong: unknown[] = [];
    for (const { method, route } of routes().filter((one) => one.route.includes('{') && !nobodys.test(one.route))) {
      for (const id of objectsOf(route)) {
        for (const who of ['huong', 'dung', 'giang', 'sao', 'hoan']) {
          const { status, body } = await call(people[who]!, method, route, addressOf(route, id));
          if (status !== 404) wrong.push([method, route, who, status, body.code]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('ASVS 8.3: every write x person of the agency who has no part in it: refused, and nothing moved', async () => {
    const before = (await db.query('SELECT stage, rev FROM document WHERE id = $1', [objects['inRoute']])).rows[0];
    const wrong: unknown[] = [];
    const version = (await db.query('SELECT id FROM document_version WHERE document_id = $1', [objects['inRoute']])).rows[0].id;
    const real: Record<string, unknown> = {
      decide: { taskId: objects['task'], outcome: 'approved', contentHash: hash }, 'allocate-number': { taskId: objects['task'] }, dispatch: { taskId: objects['task'] }, 'take-back': { taskId: objects['task'] },
      submit: { versionId: version, editNo: 1 }, 'record-issued': { versionId: version, editNo: 1 }, 'pull-back': {}, cancel: { reason: 'thử' },
    };
    for (const [verb, body] of Object.entries(real)) {
      for (const who of ['thuha', 'quantri']) {
        const { status } = await people[who]!.post(`/documents/${objects['inRoute']}/${verb}`, body);
        if (status !== 403) wrong.push([verb, who, status]);
      }
    }
    for (const who of ['thuha', 'quantri', 'khoi']) {
      const saved = await people[who]!.put(`/documents/${objects['draft']}/working-copy`, { editNo: 1, title: 'Của người khác' });
      if (saved.status !== 403) wrong.push(['working-copy', who, saved.status]);
      const mapped = await people[who]!.post(`/documents/${objects['draft']}/receiver-mapping`, { printed: 'Sở Y tế', target: { kind: 'agency', id: 'stc' } });
      if ((who === 'quantri') !== (mapped.status === 200)) wrong.push(['receiver-mapping', who, mapped.status]);
    }
    expect(wrong).toEqual([]);
    expect((await db.query('SELECT stage, rev FROM document WHERE id = $1', [objects['inRoute']])).rows[0]).toEqual(before);
    const denied = await db.query(`SELECT count(*)::int AS n FROM audit WHERE aggregate_id = $1 AND act = 'accessDenied'`, [objects['inRoute']]);
    expect(denied.rows[0].n).toBeGreaterThanOrEqual(10);
  });

  test('a role lost between page and click is refused by the next request', async () => {
    const task = objects['task']!;
    const contentHash = (await people['khoi']!.get(`/documents/${objects['inRoute']}`)).body.version.contentHash;
    await db.query(`UPDATE holding SET valid_to = '2026-01-01' WHERE position_id = 'stc-thqh-tp'`);
    try {
      const { status } = await people['khoi']!.post(`/documents/${objects['inRoute']}/decide`, { taskId: task, outcome: 'approved', contentHash });
      expect([403, 404]).toContain(status);
      // The vacant post resolves to the next post up, and the row says so.
      const up = (await OfficeSession.signIn(stack.url, 'vinh').then((vinh) => vinh.get('/tasks'))).body.items.find((row: { documentId: string }) => row.documentId === objects['inRoute']);
      expect(up).toMatchObject({ kind: 'initial', whyMeKind: 'substitute' });
    } finally {
      await db.query(`UPDATE holding SET valid_to = NULL WHERE position_id = 'stc-thqh-tp'`);
    }
  });

  test('ASVS 3.5: a write from another site, or from nowhere, is refused; so is one without a key', async () => {
    const who = people['minhanh']!;
    const body = JSON.stringify({ text: ownPlan });
    const evil = await who.send('POST', '/imports', body, { origin: 'https://evil.example', 'idempotency-key': randomUUID() });
    expect([evil.status, evil.body.code]).toEqual([403, 'session.originRefused']);
    const crossSite = await who.send('POST', '/imports', body, { 'sec-fetch-site': 'cross-site', 'idempotency-key': randomUUID() });
    expect(crossSite.status).toBe(403);
    const nowhere = await fetch(`${stack.url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'minhanh', password: 'kehoach' }) });
    expect(nowhere.status).toBe(403);
    const keyless = await who.send('POST', '/imports', body);
    expect([keyless.status, keyless.body.code]).toEqual([400, 'idempotency.keyMissing']);
  });

  test('problems are RFC 9457 with a stable code and a Vietnamese sentence', async () => {
    const { status, headers, body } = await people['minhanh']!.get('/documents/none');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'urn:kehoach:problem:document.notFound', status: 404, code: 'document.notFound', detail: expect.stringContaining('Không tìm thấy văn bản') });
    expect((await people['minhanh']!.get('/nowhere')).body.code).toBe('route.notFound');
    expect((await people['minhanh']!.send('POST', '/imports', '{"text":', { 'idempotency-key': randomUUID() })).body.code).toBe('request.malformed');
  });

  test.each([
    ['an empty file', '', 'trong.txt', 422, 'file.empty'],
    ['a picture called docx', '\x89PNG\r\n\x1a\n0000000000', 'anh.docx', 422, 'file.damaged'],
    ['an Excel sheet', 'PK\x03\x04nothing', 'bang.xlsx', 422, 'file.damaged'],
    ['a broken PDF', '%PDF-1.7 nothing here', 'hong.pdf', 422, 'file.damaged'],
    ['a state secret', ownPlan.replace('KẾ HOẠCH', 'MẬT\n\nKẾ HOẠCH'), 'mat.txt', 422, 'document.secret'],
  ])('%s is refused with its code', async (_, bytes, name, status, code) => {
    const answer = await people['minhanh']!.upload('/imports', Buffer.from(bytes, bytes.startsWith('\x89') ? 'latin1' : 'utf8'), name);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('60 MB is refused, and the api lives on', async () => {
    const answer = await people['minhanh']!.upload('/imports', Buffer.alloc(60 * 1024 * 1024, 'a'), 'to.txt');
    expect([answer.status, answer.body.code]).toEqual([413, 'file.tooLarge']);
    expect((await people['minhanh']!.get('/session')).status).toBe(200);
  });

  test('decomposed letters become one and the same text; another kind of document is taken and asked about; an unknown unit gets a proposal', async () => {
    const decomposed = await people['minhanh']!.upload('/imports', ownPlan.normalize('NFD'), 'nfd.txt');
    expect(decomposed.status).toBe(201);
    const version = (await people['minhanh']!.get(`/documents/${decomposed.body.documentId}/versions/1`)).body;
    expect(version.facts.title).toBe(version.facts.title.normalize('NFC'));
    expect(version.body.every((block: { text: string }) => block.text === block.text.normalize('NFC'))).toBe(true);
    const other = await people['minhanh']!.post('/imports', { text: 'QUYẾT ĐỊNH\n\nVề việc bổ nhiệm cán bộ\n\nĐiều 1. Bổ nhiệm ông Nguyễn Văn A giữ chức vụ Trưởng phòng.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.' });
    expect([other.status, other.body.isPlan]).toEqual([201, false]);
    const unknown = await people['minhanh']!.post('/imports', { text: ownPlan.replaceAll('Phòng Đăng ký kinh doanh', 'Phòng ĐKý kinh doanh') });
    const warnings = (await people['minhanh']!.get(`/documents/${unknown.body.documentId}/versions/1`)).body.warnings;
    expect(warnings.find((warning: { code: string }) => warning.code === 'UNIT-UNRESOLVED')).toMatchObject({ proposal: 'Phòng Đăng ký kinh doanh' });
  });

  test('a receiver mapped once is known for the agency from then on', async () => {
    const text = ownPlan.replace('- Hiệp hội Doanh nghiệp tỉnh;', '- Hội Nữ doanh nhân;');
    const { body } = await people['minhanh']!.post('/imports', { text });
    expect((await people['minhanh']!.get(`/documents/${body.documentId}/recipients-preview`)).body.unresolved).toBe(1);
    const mapped = await people['minhanh']!.post(`/documents/${body.documentId}/receiver-mapping`, { printed: 'Hội Nữ doanh nhân', target: { newExternal: { name: 'Hội Nữ doanh nhân tỉnh Sơn Hà', email: 'hoi@nudoanhnhan.example', channel: 'email' } } });
    expect(mapped.body).toMatchObject({ unresolved: 0 });
    const again = await people['thuha']!.post('/imports', { text });
    expect((await people['thuha']!.get(`/documents/${again.body.documentId}/recipients-preview`)).body.unresolved).toBe(0);
  });

  test('poison in a body is refused with a code: NUL, unknown enum, wrong types, huge numbers', async () => {
    const save = (body: unknown) => people['minhanh']!.put(`/documents/${objects['draft']}/working-copy`, body);
    for (const body of [{ editNo: 1, title: 'a\u0000b' }, { editNo: 1, urgency: 'now' }, { editNo: '1' }, { editNo: 1e21 }, { editNo: 1, facts: {} }, [], { title: 'x' }]) {
      const answer = await save(body);
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    }
    expect((await people['minhanh']!.get('/documents/%00')).status).toBeLessThan(500);
    expect((await people['minhanh']!.get('/tasks?cursor=%7Bnot')).status).toBe(200);
    expect((await people['minhanh']!.get('/tasks?limit=-1')).status).toBe(400);
    expect((await people['minhanh']!.get(`/search?q=${encodeURIComponent("%' OR 1=1 --")}`)).body.documents).toEqual([]);
  });

  test('an import sent twice under one key makes one document', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => people['minhanh']!.post('/imports', { text: ownPlan }, key)));
    expect(new Set(answers.map((answer) => answer.body.documentId)).size).toBe(1);
    const other = await people['minhanh']!.post('/imports', { text: `${ownPlan}\n` }, key);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency.otherBody']);
  });

  test('ASVS 2.4, 7.2: a new session at sign-in, the old dies at sign-out, guessing is slowed down', async () => {
    const person = await OfficeSession.signIn(stack.url, 'yen');
    const before = person['cookie'];
    await person.send('POST', '/session', { username: 'yen', password: 'kehoach' });
    expect(person['cookie']).not.toBe(before);
    const stolen = new OfficeSession(stack.url, 'yen');
    stolen['cookie'] = person['cookie'];
    expect((await stolen.get('/session')).status).toBe(200);
    expect((await person.send('DELETE', '/session')).status).toBe(204);
    expect((await stolen.get('/session')).status).toBe(401);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await new OfficeSession(stack.url, 'x').send('POST', '/session', { username: 'toan', password: `wrong ${attempt}` })).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
    // Another name from the same place is not held up by it.
    expect((await new OfficeSession(stack.url, 'x').send('POST', '/session', { username: 'ngoc', password: 'kehoach' })).status).toBe(200);
  });

  test('the demo signs in by one click, as demo people alone, and the cookie is closed to scripts', async () => {
    const list = (await new OfficeSession(stack.url, 'x').get('/demo-people')).body.items;
    expect(list.find((person: { username: string }) => person.username === 'hanh')).toMatchObject({ fullName: 'Đỗ Thị Mỹ Hạnh', role: 'director' });
    const response = await fetch(`${stack.url}/api/v1/session/demo`, { method: 'POST', headers: { origin: stack.url, 'content-type': 'application/json' }, body: JSON.stringify({ username: 'hanh' }) });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect((await new OfficeSession(stack.url, 'x').send('POST', '/session/demo', { username: 'nobody' })).status).toBe(403);
  });

  test('headers keep scripts, frames and sniffing out; health says what is up', async () => {
    const response = await fetch(`${stack.url}/health/ready`);
    expect(await response.json()).toEqual({ status: 'ok', checks: { database: 'up', temporal: 'up' } });
    expect((await fetch(`${stack.url}/health/live`)).status).toBe(200);
    const page = await fetch(`${stack.url}/api/v1/session`);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'(?!.*unsafe-inline.*;\s*style)/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.headers.get('x-powered-by')).toBeNull();
  });

  test('the calendar is the administrator’s, and a change on an old view is refused', async () => {
    const year = (await people['quantri']!.get('/calendar/2027')).body;
    expect(year.mayChange).toBe(true);
    const body = { version: year.version, status: 'official', daysOff: [...year.daysOff, { date: '2027-05-04', name: 'Nghỉ thêm' }], workingSaturdays: year.workingSaturdays };
    expect((await people['minhanh']!.put('/calendar/2027', body)).status).toBe(403);
    expect((await people['quantri']!.put('/calendar/2027', body)).body).toMatchObject({ version: year.version + 1, status: 'official' });
    expect((await people['quantri']!.put('/calendar/2027', body)).body.code).toBe('calendar.changedMeanwhile');
    expect((await people['quantri']!.put('/calendar/2027', { ...body, version: year.version + 1, daysOff: [{ date: '2026-05-04', name: 'Sai năm' }] })).body.code).toBe('calendar.dayOutsideYear');
  });

  test('SIGTERM: open streams end, the process leaves at once and in order', async () => {
    const feed = people['hanh']!.listen();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = performance.now();
    await stack.api.end('SIGTERM');
    expect(performance.now() - asked).toBeLessThan(5_000);
    feed.stop();
  });
});
