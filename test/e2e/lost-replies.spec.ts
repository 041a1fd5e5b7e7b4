import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '#test/harness/stack-process';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { ownPlan } from '#test/e2e/own-plan';

jest.setTimeout(180_000);

describe('replies that get lost', () => {
  let stack: TestStack;
  let drafter: OfficeSession;
  let head: OfficeSession;
  let id = '';

  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    drafter = await OfficeSession.signIn(stack.url, 'minhanh');
    head = await OfficeSession.signIn(stack.url, 'khoi');
    const made = await drafter.post('/imports', { text: ownPlan });
    id = made.body.documentId;
    let editNo = 1;
    for (const warning of (await drafter.get(`/documents/${id}/versions/1`)).body.warnings.filter((one: { blocks: string }) => one.blocks === 'submission')) editNo = (await drafter.post(`/documents/${id}/working-copy/answers`, { editNo, warningId: warning.id, answer: 'Giữ' })).body.editNo;
    expect((await drafter.post(`/documents/${id}/submit`, { versionId: made.body.versionId, editNo })).status).toBe(200);
  });
  afterAll(async () => {
    await stack?.stop();
  });

  const decision = async () => {
    const document = (await head.get(`/documents/${id}`)).body;
    return { taskId: document.allowedActions.find((one: { verb: string }) => one.verb === 'approve').taskId, outcome: 'approved', contentHash: document.version.contentHash };
  };

  test('no worker: 503 with Retry-After and "thử lại"; the same key finds the one decision when it is back', async () => {
    const body = await decision();
    const key = randomUUID();
    await stack.worker.end('SIGKILL');
    const pending = await head.post(`/documents/${id}/decide`, body, key);
    expect([pending.status, pending.body.code]).toEqual([503, 'command.pending']);
    expect(Number(pending.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(pending.body.detail).toMatch(/thử lại/);
    stack.worker.start();
    const answer = await eventually('the decision', async () => {
      const again = await head.post(`/documents/${id}/decide`, body, key);
      return again.status === 200 ? again : null;
    }, 60_000);
    expect(answer.body).toMatchObject({ rev: 2, stage: 'inRoute' });
    expect((await head.post(`/documents/${id}/decide`, body, key)).body.rev).toBe(2);
  });

  test('kill -9 of the api between update and reply: the retried POST gets the answer of the first', async () => {
    const chief = await OfficeSession.signIn(stack.url, 'hien');
    const document = (await chief.get(`/documents/${id}`)).body;
    const body = { taskId: document.allowedActions.find((one: { verb: string }) => one.verb === 'approve').taskId, outcome: 'approved', contentHash: document.version.contentHash };
    const key = randomUUID();
    const lost = chief.post(`/documents/${id}/decide`, body, key).then(() => 'answered', () => 'lost');
    await new Promise((resolve) => setTimeout(resolve, 15));
    await stack.api.end('SIGKILL');
    await lost;
    stack.api.start();
    await stack.waitUntilReady();
    const answer = await eventually('the decision', async () => {
      const again = await chief.post(`/documents/${id}/decide`, body, key);
      return again.status === 200 ? again : null;
    }, 30_000);
    expect(answer.body).toMatchObject({ rev: 3, stage: 'inRoute' });
    const timeline = (await chief.get(`/documents/${id}/timeline`)).body.items;
    expect(timeline.filter((item: { act: string }) => item.act === 'approved')).toHaveLength(2);
  });

  (existsSync(path.join(checkout, 'dist/web/index.html')) ? test : test.skip)('every screen has an address; what is no screen is not found', async () => {
    const page = await fetch(`${stack.url}/documents/abc`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect((await fetch(`${stack.url}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${stack.url}/api/docs-json`)).status).toBe(200);
  });
});
