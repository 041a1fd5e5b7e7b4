import { createDataSource } from '#persistence/data-source';
import { sqlOf } from '#persistence/sql';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { ownPlan } from '#test/e2e/own-plan';
import { unknownOfficePlan } from '#test/e2e/unknown-office-plan';

jest.setTimeout(240_000);

/* eslint-disable @typescript-eslint/no-explicit-any -- answers are read by their words */
interface Proposed { key: string; kind: string; name: string; chosen: boolean; existing: { id: string } | null; assumptions: string[]; otherNames: string[]; evidence: { printed: string; line: number | null }[] }

async function demo(url: string, username: string): Promise<OfficeSession> {
  const session = new OfficeSession(url, username);
  const answer = await session.post('/session/demo', { username });
  if (answer.status !== 200) throw new Error(`${username}: ${JSON.stringify(answer.body)}`);
  return session;
}

async function answerQuestions(drafter: OfficeSession, id: string): Promise<{ versionId: string; editNo: number }> {
  const version = (await drafter.get(`/documents/${id}/versions/1`)).body;
  let { editNo } = version;
  for (const warning of version.warnings.filter((one: { blocks: string; answer?: unknown }) => one.blocks === 'submission' && !one.answer)) {
    const answered = await drafter.post(`/documents/${id}/working-copy/answers`, { editNo, warningId: warning.id, answer: warning.proposal ?? 'Giữ nguyên', accepted: true });
    editNo = answered.body.editNo;
  }
  return { versionId: version.id, editNo };
}

describe('a plan of an office that nobody knows becomes a working office', () => {
  let stack: TestStack;
  let drafter: OfficeSession;
  let id: string;
  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    drafter = await demo(stack.url, 'minhanh');
    id = (await drafter.upload('/imports', unknownOfficePlan, 'ke-hoach-atld.txt', { door: 'draft' })).body.documentId;
  });
  afterAll(() => stack?.stop());

  const proposal = async () => (await drafter.get(`/documents/${id}/office-proposal`)).body;
  const node = (body: any, name: string): Proposed => body.nodes.find((one: Proposed) => one.name === name);

  test('it proposes the office with its words, and says what is assumed', async () => {
    const body = await proposal();
    expect(body).toMatchObject({ issuer: null, isOwn: false, holder: { id: 'stc' }, training: true, mayConfirm: true, agency: { name: 'Sở Lao động và An sinh tỉnh Thanh Vân', code: 'SLĐAS' } });
    expect(node(body, 'Phòng Việc làm - An toàn lao động')).toMatchObject({ kind: 'unit', otherNames: expect.arrayContaining(['VL-ATLĐ', 'Phòng VL-ATLĐ']), assumptions: [] });
    expect(node(body, 'Phó Giám đốc')).toMatchObject({ kind: 'post', person: { fullName: 'Lò Văn Thử' } });
    expect(node(body, 'Trưởng phòng').assumptions).toEqual(['headOfUnit']);
    expect(node(body, 'UBND tỉnh Thanh Vân')).toMatchObject({ kind: 'agency', existing: null });
  });

  test('who is neither administrator nor drafter may look and not confirm', async () => {
    const colleague = await demo(stack.url, 'duc');
    expect((await colleague.get(`/documents/${id}/office-proposal`)).body.mayConfirm).toBe(false);
    expect((await colleague.post(`/documents/${id}/office-proposal/confirm`, { nodes: [] })).body.code).toBe('permission.denied');
    const stranger = await demo(stack.url, 'dung');
    expect((await stranger.get(`/documents/${id}/office-proposal`)).status).toBe(404);
  });

  test('an office without a head is refused and leaves nothing behind', async () => {
    expect((await drafter.post(`/documents/${id}/office-proposal/confirm`, { nodes: [{ key: 'post:head', keep: false }] })).body.code).toBe('office.incomplete');
    expect((await proposal()).issuer).toBeNull();
  });

  test('confirmed: atomic, repeated under one key it is one act, and the draft lies in its own office', async () => {
    const key = crypto.randomUUID();
    const body = { nodes: [{ key: 'unit:trung tâm dịch vụ việc làm', name: 'Trung tâm Dịch vụ việc làm tỉnh' }] };
    const confirmed = await drafter.post(`/documents/${id}/office-proposal/confirm`, body, key);
    expect(confirmed.body).toMatchObject({ agencyId: 'so-lao-dong-va-an-sinh-tinh-thanh-van', isNew: true, moved: true, units: 4, passwordIsDemo: true, password: null });
    const again = await drafter.post(`/documents/${id}/office-proposal/confirm`, body, key);
    expect(again.body).toEqual(confirmed.body);
    expect((await drafter.get(`/documents/${id}`)).body).toMatchObject({ stage: 'drafting', agency: { id: confirmed.body.agencyId } });
    const source = await createDataSource({ url: stack.databaseUrl, applicationName: 'test', poolSize: 1, hurried: false }).initialize();
    const audited = await sqlOf(source).rows('SELECT aggregate_kind FROM audit WHERE act = $1 ORDER BY aggregate_kind', ['officeConfirmed']);
    const units = await sqlOf(source).rows<{ name: string }>('SELECT name FROM org_unit WHERE agency_id = $1 ORDER BY sort', [confirmed.body.agencyId]);
    await source.destroy();
    expect(audited).toHaveLength(2);
    expect(units.map(({ name }) => name)).toEqual(['Văn phòng Sở', 'Phòng Việc làm - An toàn lao động', 'Trung tâm Dịch vụ việc làm tỉnh', 'Thanh tra Sở']);
  });

  test('everything that the document names resolves, and a second look finds nothing to add', async () => {
    expect((await drafter.get(`/documents/${id}/recipients-preview`)).body).toMatchObject({ unresolved: 0 });
    const body = await proposal();
    expect(body).toMatchObject({ isOwn: true, issuer: { id: 'so-lao-dong-va-an-sinh-tinh-thanh-van' }, newEntries: 0 });
    const warnings = (await drafter.get(`/documents/${id}/versions/1`)).body.warnings.map((one: { code: string }) => one.code);
    expect(warnings).not.toContain('UNIT-UNRESOLVED');
  });

  test('submitted, initialled, checked, signed, numbered and dispatched by the people of the new office', async () => {
    const seen = await answerQuestions(drafter, id);
    const signers = (await drafter.get(`/documents/${id}/signers`)).body.items;
    const submitted = await drafter.post(`/documents/${id}/submit`, { ...seen, signerPositionId: signers[0].positionId });
    expect(submitted.body).toMatchObject({ stage: 'inRoute' });
    const people = (await drafter.get('/demo-people')).body.items.filter((one: { agencyName: string }) => one.agencyName.includes('Thanh Vân'));
    const who = (title: string, unit?: string) => people.find((one: { title: string; unitName: string | null }) => one.title === title && (unit === undefined || one.unitName === unit))?.username;
    const clerk = await demo(stack.url, who('Văn thư', 'Văn phòng Sở'));
    for (const username of [who('Trưởng phòng'), who('Chánh Văn phòng'), who('Giám đốc')]) {
      const session = await demo(stack.url, username);
      const document = (await session.get(`/documents/${id}`)).body;
      const approve = document.allowedActions.find((one: { verb: string }) => one.verb === 'approve');
      expect([username, (await session.post(`/documents/${id}/decide`, { taskId: approve.taskId, outcome: 'approved', contentHash: document.version.contentHash })).status]).toEqual([username, 200]);
    }
    const signed = (await clerk.get(`/documents/${id}`)).body;
    expect(signed).toMatchObject({ stage: 'signed', signingLines: { lines: ['GIÁM ĐỐC'], name: 'Quàng Thị Mẫu' } });
    const numbered = await clerk.post(`/documents/${id}/allocate-number`, { taskId: signed.allowedActions.find((one: { verb: string }) => one.verb === 'allocateNumber').taskId });
    expect(numbered.body).toMatchObject({ stage: 'issued', codeNumber: '01/KH-SLĐAS' });
    const task = await eventually('dispatch task', async () => (await clerk.get(`/documents/${id}`)).body.allowedActions.find((one: { verb: string }) => one.verb === 'dispatch'));
    expect((await clerk.post(`/documents/${id}/dispatch`, { taskId: task.taskId })).status).toBe(200);
    await eventually('stage dispatched', async () => (await clerk.get(`/documents/${id}`)).body.stage === 'dispatched');
    const deliveries = (await clerk.get(`/documents/${id}/deliveries`)).body.items.map((one: { name: string; state: string }) => one.name);
    expect(deliveries).toEqual(expect.arrayContaining(['Ủy ban nhân dân tỉnh Thanh Vân', 'Phòng Việc làm - An toàn lao động', 'UBND các xã, phường', 'Liên đoàn Lao động tỉnh']));
    const planId = signed.planId;
    const plan = await eventually('plan in force', async () => {
      const { body } = await drafter.get(`/plans/${planId}`);
      return body.stage === 'inForce' ? body : null;
    });
    expect(plan.obligations.length).toBeGreaterThan(0);
    expect((await drafter.get(`/documents/${id}/timeline`)).body.verified.ok).toBe(true);
  });

  test('a second plan of that office goes there by itself and adds only what is new', async () => {
    const text = unknownOfficePlan.replace('Nâng cao công tác an toàn, vệ sinh lao động năm 2027', 'Phòng ngừa tai nạn lao động năm 2027').replace('* Phối hợp: Văn phòng Sở, Trung tâm Dịch vụ việc làm.', '* Phối hợp: Văn phòng Sở, Phòng Bảo trợ xã hội.');
    const made = (await drafter.upload('/imports', text, 'ke-hoach-2.txt', { door: 'draft' })).body.documentId;
    expect((await drafter.get(`/documents/${made}`)).body.agency.id).toBe('so-lao-dong-va-an-sinh-tinh-thanh-van');
    const body = (await drafter.get(`/documents/${made}/office-proposal`)).body;
    expect(body.nodes.filter((one: Proposed) => one.chosen && one.existing === null && one.kind === 'unit').map((one: Proposed) => one.name)).toEqual(['Phòng Bảo trợ xã hội']);
    const confirmed = await drafter.post(`/documents/${made}/office-proposal/confirm`, { nodes: [] });
    expect(confirmed.body).toMatchObject({ isNew: false, moved: false, units: 1 });
  });

  test('REP-8: a role is no name, so nobody is asked whom it stands for', async () => {
    const text = ownPlan.replace(/^1\. Các phòng, đơn vị thuộc Sở định kỳ.*$/mu, '1. Các đơn vị được giao nhiệm vụ chủ trì định kỳ hằng quý báo cáo kết quả gửi Phó Giám đốc phụ trách lĩnh vực trước ngày 15 của tháng cuối quý.');
    expect(text).not.toBe(ownPlan);
    const secretary = await demo(stack.url, 'minhanh');
    const { documentId } = (await secretary.post('/imports', { text, door: 'draft' })).body;
    const version = (await secretary.get(`/documents/${documentId}/versions/1`)).body;
    expect(version.facts.obligations[0]).toMatchObject({ reporters: [expect.stringMatching(/chủ trì/iu)], receivers: [expect.stringMatching(/phụ trách/iu)] });
    expect(version.warnings.filter((one: { code: string }) => one.code === 'UNIT-UNRESOLVED').map((one: { message: string }) => one.message)).toEqual([]);
  });
});
