import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '#test/harness/stack-process';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { officeOfFacts, prepareOffice } from '#test/e2e/office-of-facts';
import { eventually, OfficeSession } from '#test/e2e/office-session';

jest.setTimeout(240_000);

const shared = path.resolve(checkout, '../shared');
const present = existsSync(path.join(shared, 'seeds'));
if (!present) console.log('../shared is absent: the seed plans are skipped');

interface Expected {
  number: string | null;
  issuingAgency: { name: string; code: string; parent: string };
  place: string;
  title: string;
  signature: { name: string };
  recipients: { name: string }[];
}

function seed(prefix: string): { text: Buffer; expected: Expected } {
  const folder = path.join(shared, 'contracts/seeds');
  const name = readdirSync(folder).find((file) => file.startsWith(prefix) && file.endsWith('.json'))!;
  return { expected: JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Expected, text: readFileSync(path.join(shared, 'seeds', name.replace(/\.json$/, '.txt'))) };
}

/** What a drafter does with names his office does not know yet: the wards of the house, the web page, outside bodies by mail. */
async function mapReceivers(drafter: OfficeSession, id: string): Promise<number> {
  for (const line of (await drafter.get(`/documents/${id}/recipients-preview`)).body.lines.filter((one: { status: string }) => one.status === 'unresolved')) {
    const target = /^UBND/u.test(line.printed) ? { kind: 'agency', id: 'tren' }
      : /phòng/iu.test(line.printed) ? { kind: 'group', id: 'so-g' }
      : line.role === 'publish' ? { newExternal: { name: line.printed, email: null, channel: 'publish' } }
      : { newExternal: { name: line.printed, email: 'noinhan@office.example', channel: 'email' } };
    const mapped = await drafter.post(`/documents/${id}/receiver-mapping`, { printed: line.printed, target });
    if (mapped.status !== 200) throw new Error(`${line.printed}: ${JSON.stringify(mapped.body)}`);
  }
  return (await drafter.get(`/documents/${id}/recipients-preview`)).body.unresolved;
}

async function answerQuestions(drafter: OfficeSession, id: string): Promise<{ versionId: string; editNo: number }> {
  const version = (await drafter.get(`/documents/${id}/versions/1`)).body;
  let { editNo } = version;
  for (const warning of version.warnings.filter((one: { blocks: string; answer?: unknown }) => one.blocks === 'submission' && !one.answer)) {
    const answer = await drafter.post(`/documents/${id}/working-copy/answers`, { editNo, warningId: warning.id, answer: warning.proposal ?? 'Giữ nguyên', accepted: true });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    editNo = answer.body.editNo;
  }
  return { versionId: version.id, editNo };
}

async function sendAndReceive(people: Record<string, OfficeSession>, id: string, receivers: number): Promise<void> {
  const task = await eventually('dispatch task', async () => (await people['vanthu']!.get(`/documents/${id}`)).body.allowedActions.find((one: { verb: string }) => one.verb === 'dispatch'));
  expect((await people['vanthu']!.post(`/documents/${id}/dispatch`, { taskId: task.taskId })).status).toBe(200);
  const deliveries = await eventually('deliveries', async () => {
    const { body } = await people['vanthu']!.get(`/documents/${id}/deliveries`);
    return !body.dispatching && body.total > 0 ? body : null;
  });
  expect(deliveries.total).toBeGreaterThanOrEqual(receivers);
  const own = (await people['vanthutren']!.get(`/documents/${id}/deliveries`)).body.items;
  expect(own).toHaveLength(1);
  expect((await people['vanthutren']!.post(`/deliveries/${own[0].id}/claim-receive`, {})).body).toMatchObject({ arrivalNumber: 1, delivery: { state: 'acknowledged' } });
  const unit = deliveries.items.find((row: { receiverId: string }) => row.receiverId === 'so-nv');
  expect((await people['truongphong']!.post(`/deliveries/${unit.id}/acknowledge`)).body.state).toBe('acknowledged');
  await eventually('stage dispatched', async () => (await people['vanthu']!.get(`/documents/${id}`)).body.stage === 'dispatched');
  expect((await people['chuyenvien']!.get(`/documents/${id}/timeline`)).body.verified.ok).toBe(true);
}

(present ? describe : describe.skip)('plans of other offices, from text to receipts', () => {
  let stack: TestStack | undefined;
  let people: Record<string, OfficeSession> = {};

  async function openOffice(expected: Expected, ours: { startAt: number; fromYear: number }, day: string): Promise<void> {
    const office = officeOfFacts({ agencyName: expected.issuingAgency.name, agencyCode: expected.issuingAgency.code, parentName: expected.issuingAgency.parent, place: expected.place, signerName: expected.signature.name }, ours);
    stack = await startTestStack({ prepare: (url) => prepareOffice(url, office, day) });
    people = Object.fromEntries(await Promise.all(office.people.map(async ({ username }) => [username, await OfficeSession.signIn(stack!.url, username)] as const)));
  }
  afterEach(async () => {
    await stack?.stop();
    stack = undefined;
  });

  test('001, door draft: written, initialled, checked, signed, numbered, sent, received', async () => {
    const { text, expected } = seed('001');
    await openOffice(expected, { startAt: 1, fromYear: 2023 }, '2023-06-20');
    const drafter = people['chuyenvien']!;
    const made = await drafter.upload('/imports', text, '001.txt', { door: 'draft' });
    expect([made.status, made.body.isPlan]).toEqual([201, true]);
    const id = made.body.documentId as string;
    expect((await drafter.get(`/documents/${id}`)).body.title.replace(/\s+/g, ' ')).toBe(expected.title);
    expect(await mapReceivers(drafter, id)).toBe(0);
    const seen = await answerQuestions(drafter, id);
    const submitted = await drafter.post(`/documents/${id}/submit`, { ...seen, signerPositionId: 'so-gd' });
    expect(submitted.body).toMatchObject({ stage: 'inRoute' });
    for (const who of ['truongphong', 'chanhvp', 'giamdoc']) {
      const document = (await people[who]!.get(`/documents/${id}`)).body;
      const approve = document.allowedActions.find((one: { verb: string }) => one.verb === 'approve');
      expect((await people[who]!.post(`/documents/${id}/decide`, { taskId: approve.taskId, outcome: 'approved', contentHash: document.version.contentHash })).status).toBe(200);
    }
    const clerk = (await people['vanthu']!.get(`/documents/${id}`)).body;
    expect(clerk).toMatchObject({ stage: 'signed', signingLines: { name: expected.signature.name } });
    const numbered = await people['vanthu']!.post(`/documents/${id}/allocate-number`, { taskId: clerk.allowedActions.find((one: { verb: string }) => one.verb === 'allocateNumber').taskId });
    expect(numbered.body).toMatchObject({ stage: 'issued', codeNumber: `01/KH-${expected.issuingAgency.code}`, issuedOn: '2023-06-20' });
    await sendAndReceive(people, id, expected.recipients.length);
    await eventually('plan in force', async () => (await drafter.get(`/plans/${clerk.planId}`)).body.stage === 'inForce');
  });

  test('002, door issuedOutside: recorded with its own number, sent from here, received', async () => {
    const { text, expected } = seed('002');
    await openOffice(expected, { startAt: 500, fromYear: 2024 }, '2024-07-22');
    const drafter = people['chuyenvien']!;
    const made = await drafter.upload('/imports', text, '002.txt', { door: 'issuedOutside' });
    const id = made.body.documentId as string;
    expect(await mapReceivers(drafter, id)).toBe(0);
    const seen = await answerQuestions(drafter, id);
    expect((await drafter.post(`/documents/${id}/submit`, seen)).body.code).toBe('document.wrongDoor');
    const recorded = await drafter.post(`/documents/${id}/record-issued`, seen);
    expect(recorded.body).toMatchObject({ stage: 'issued', codeNumber: expected.number });
    const register = (await people['vanthu']!.get('/registers/outgoing?year=2024')).body;
    expect(register.items[0]).toMatchObject({ codeNumber: expected.number, origin: 'external', signer: expected.signature.name });
    await sendAndReceive(people, id, expected.recipients.length);
    const { planId } = (await drafter.get(`/documents/${id}`)).body;
    const plan = await eventually('plan in force', async () => {
      const { body } = await drafter.get(`/plans/${planId}`);
      return body.stage === 'inForce' ? body : null;
    });
    expect(plan.obligations.length).toBeGreaterThan(0);
    // The same number twice is a question before anything else.
    const again = await drafter.upload('/imports', text, '002.txt', { door: 'issuedOutside' });
    const warnings = (await drafter.get(`/documents/${again.body.documentId}/versions/1`)).body.warnings;
    expect(warnings.find((warning: { code: string }) => warning.code === 'DUP-DOCUMENT')).toMatchObject({ blocks: 'submission' });
    const seenAgain = await answerQuestions(drafter, again.body.documentId);
    expect((await drafter.post(`/documents/${again.body.documentId}/record-issued`, seenAgain)).body.code).toBe('number.taken');
  });
});
