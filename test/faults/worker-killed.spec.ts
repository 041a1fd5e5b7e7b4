import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { RunComparison } from '../../apps/worker/src/reconcile/run-comparison';
import type { CommandOutcome } from '#temporal/clients/command-outcome';
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

const submitted = async (): Promise<string> => {
  const document = await office.draft();
  expect(await office.submit(document)).toMatchObject({ kind: 'done', result: { rev: 1, stage: 'inRoute' } });
  return document.documentId;
};

describe('the worker on real servers', () => {
  it('FLOW-1: a plan goes from draft to dispatched and into force', async () => {
    const documentId = await submitted();
    for (const person of deciders) expect(await office.approve(documentId, person)).toMatchObject({ kind: 'done' });
    expect(await office.number(documentId)).toMatchObject({ kind: 'done', result: { stage: 'issued', number: 41, codeNumber: '41/KH-STC' } });
    expect(await office.dispatch(documentId)).toMatchObject({ kind: 'done' });
    await office.untilStage(documentId, 'dispatched');
    const [plan] = (await office.source.query('SELECT stage FROM plan WHERE document_id = $1', [documentId])) as { stage: string }[];
    expect(plan?.stage).toBe('inForce');
    await office.until('numbered copies', async () => ((await office.source.query(`SELECT 1 FROM issued_file WHERE document_id = $1 AND kind = 'numbered'`, [documentId])) as unknown[]).length === 2);
  });

  it('kill -9 inside the recording transaction: the decision completes after the restart, once', async () => {
    const documentId = await submitted();
    const command = await office.approvalOf(documentId, 'khoi');
    const letGo = await office.hold('SELECT 1 FROM document WHERE id = $1 FOR UPDATE', [documentId]);
    const answer = office.client.decide(documentId, command);
    await office.untilBlocked();
    await office.worker.end('SIGKILL');
    await letGo();
    office.worker.start();
    expect(await answer).toMatchObject({ kind: 'done', result: { rev: 2 } });
    expect(await office.client.decide(documentId, command)).toMatchObject({ kind: 'done', result: { rev: 2 } });
    expect((await office.read(documentId)).decisions).toHaveLength(1);
  });

  it('kill -9 at four moments around a decision: every answer given holds, every retry gets the same', async () => {
    for (const afterMs of [1, 6, 12, 25]) {
      const documentId = await submitted();
      const command = await office.approvalOf(documentId, 'khoi');
      const answer = office.client.decide(documentId, command);
      await sleep(afterMs);
      await office.worker.end('SIGKILL');
      office.worker.start();
      let outcome: CommandOutcome = await answer;
      for (let tries = 0; outcome.kind === 'pending' && tries < 3; tries += 1) outcome = await office.client.decide(documentId, command);
      expect(outcome).toMatchObject({ kind: 'done', result: { rev: 2, stage: 'inRoute' } });
      expect((await office.read(documentId)).decisions).toHaveLength(1);
    }
  });

  it('kill -9 while a dispatch is being written: it is taken up again, each receiver once', async () => {
    const documentId = await submitted();
    for (const person of deciders) expect(await office.approve(documentId, person)).toMatchObject({ kind: 'done' });
    expect(await office.number(documentId)).toMatchObject({ kind: 'done' });
    const letGo = await office.hold('LOCK TABLE delivery IN SHARE MODE', []);
    try {
      expect(await office.dispatch(documentId)).toMatchObject({ kind: 'done' });
      await office.untilBlocked();
      await office.worker.end('SIGKILL');
    } finally {
      await letGo();
    }
    office.worker.start();
    await office.untilStage(documentId, 'dispatched');
    const [count] = (await office.source.query('SELECT count(*)::int AS n, count(DISTINCT (receiver_kind, receiver_id))::int AS receivers FROM delivery WHERE document_id = $1', [documentId])) as { n: number; receivers: number }[];
    expect(count!.n).toBe(count!.receivers);
    expect(count!.n).toBeGreaterThan(4);
  });

  it('connections cut again and again while five documents are decided: nothing twice, nothing lost', async () => {
    const documents = await Promise.all(Array.from({ length: 5 }, submitted));
    let cutting = true;
    const cutter = (async () => {
      while (cutting) {
        await office.source.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kehoach-worker' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 2`);
        await sleep(200);
      }
    })();
    try {
      for (const person of deciders) {
        const outcomes = await Promise.all(documents.map((documentId) => office.approve(documentId, person)));
        for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'done' });
      }
    } finally {
      cutting = false;
      await cutter;
    }
    for (const documentId of documents) expect(await office.read(documentId)).toMatchObject({ stage: 'signed', rev: 4 });
  });

  it('every run terminated by an operator: the restarted worker starts them again from SQL', async () => {
    const documentId = await submitted();
    await office.temporal.workflow.getHandle(`document/${documentId}`).terminate('operator');
    await office.worker.end('SIGTERM');
    office.worker.start();
    await office.until('the run is back', async () => (await office.temporal.workflow.getHandle(`document/${documentId}`).describe()).status.name === 'RUNNING');
    expect(await office.approve(documentId, 'khoi')).toMatchObject({ kind: 'done', result: { rev: 2 } });
  });

  it('a run that differs from SQL, and one that no worker serves, are said to need an operator', async () => {
    const documentId = await submitted();
    const compare = async () => (await new RunComparison(office.source, office.temporal, pino({ level: 'silent' })).compareSome()).filter((problem) => problem.documentId === documentId);
    expect(await compare()).toEqual([]);
    await office.source.query('UPDATE document SET rev = 5 WHERE id = $1', [documentId]);
    expect(await compare()).toEqual([{ documentId, problem: 'diverged', runRev: 1, sqlRev: 5 }]);
    await office.source.query('UPDATE document SET rev = 1 WHERE id = $1', [documentId]);
    await office.worker.end('SIGKILL');
    expect(await compare()).toEqual([{ documentId, problem: 'stuck', runRev: null, sqlRev: 1 }]);
    office.worker.start();
  });

  it('two approvers of one step and a double click, all at once: one decision, the others are told by whom', async () => {
    const documentId = await submitted();
    const command = await office.approvalOf(documentId, 'khoi');
    const other = await office.approvalOf(documentId, 'khoi');
    const outcomes = await Promise.all([office.client.decide(documentId, command), office.client.decide(documentId, command), office.client.decide(documentId, other)]);
    const done = outcomes.filter((outcome) => outcome.kind === 'done');
    expect(done.length).toBeGreaterThanOrEqual(1);
    for (const outcome of outcomes) if (outcome.kind !== 'done') expect(outcome).toMatchObject({ kind: 'refused', code: 'decision.alreadyMade', params: { personId: 'khoi' } });
    expect((await office.read(documentId)).decisions).toHaveLength(1);
  });
});
