import { deciders, RealOffice } from '#test/faults/real-office';

jest.setTimeout(180_000);

let office: RealOffice;
beforeAll(async () => {
  office = await RealOffice.open();
});
afterAll(async () => {
  await office?.close();
});
afterEach(async () => {
  expect(await office.brokenInvariants()).toEqual({});
});

describe('the worker on real servers', () => {
  it('FLOW-1: a plan goes from draft to dispatched and into force', async () => {
    const document = await office.draft();
    expect(await office.submit(document)).toMatchObject({ kind: 'done', result: { rev: 1, stage: 'inRoute' } });
    for (const person of deciders) expect(await office.approve(document.documentId, person)).toMatchObject({ kind: 'done' });
    expect(await office.number(document.documentId)).toMatchObject({ kind: 'done', result: { stage: 'issued', number: 41, codeNumber: '41/KH-STC' } });
    expect(await office.dispatch(document.documentId)).toMatchObject({ kind: 'done' });
    await office.untilStage(document.documentId, 'dispatched');
    const [plan] = (await office.source.query('SELECT stage FROM plan WHERE document_id = $1', [document.documentId])) as { stage: string }[];
    expect(plan?.stage).toBe('inForce');
    await office.until('numbered copies', async () => ((await office.source.query(`SELECT 1 FROM issued_file WHERE document_id = $1 AND kind = 'numbered'`, [document.documentId])) as unknown[]).length === 2);
  });
});
