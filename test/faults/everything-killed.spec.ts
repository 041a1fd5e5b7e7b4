import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFolders } from '#config/folders.config';
import { makeRunFolder } from '#devstack/run-folder';
import { startTemporal, type TemporalServer } from '#devstack/temporal-server';
import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { deciders, RealOffice } from '#test/faults/real-office';

jest.setTimeout(180_000);

let folder: string;
let temporal: TemporalServer;
let office: RealOffice;

const startServer = (port?: number): Promise<TemporalServer> => startTemporal({ folder, cache: readFolders().cache, ...(port === undefined ? {} : { port }) });

beforeAll(async () => {
  folder = makeRunFolder();
  temporal = await startServer();
  office = await RealOffice.open({ temporalAddress: temporal.address });
});
afterAll(async () => {
  await office?.close();
  await temporal?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(await office.brokenInvariants()).toEqual({});
});

/** Kill -9 of Temporal and the worker, as a power cut would; then both again on the same data. */
const powerCut = async (): Promise<void> => {
  process.kill(temporal.pid, 'SIGKILL');
  await office.worker.end('SIGKILL');
  await sleep(200);
  temporal = await startServer(temporal.port);
  office.worker.start();
};

const submitted = async (): Promise<string> => {
  const document = await office.draft();
  expect(await office.submit(document)).toMatchObject({ kind: 'done' });
  return document.documentId;
};

/** As a browser does with the same key: until there is an answer. */
const untilAnswered = async (send: () => Promise<CommandOutcome>): Promise<CommandOutcome> => {
  for (let tries = 0; ; tries += 1) {
    const outcome = await send();
    if (outcome.kind !== 'pending' || tries > 4) return outcome;
  }
};

describe('kill -9 of the worker and of Temporal', () => {
  it('right after the commit of a decision: SQL holds it, the retry with the same key gets its answer, the next step works', async () => {
    const documentId = await submitted();
    const command = await office.approvalOf(documentId, 'khoi');
    const answer = office.client.decide(documentId, command);
    await office.until('the commit', async () => (await office.read(documentId)).rev === 2);
    await powerCut();
    await answer;
    expect(await untilAnswered(() => office.client.decide(documentId, command))).toMatchObject({ kind: 'done', result: { rev: 2, stage: 'inRoute' } });
    expect((await office.read(documentId)).decisions).toHaveLength(1);
    const next = await office.approvalOf(documentId, 'hien');
    expect(await untilAnswered(() => office.client.decide(documentId, next))).toMatchObject({ kind: 'done', result: { rev: 3 } });
  });

  it('in the middle of a dispatch: every receiver gets one delivery', async () => {
    const documentId = await submitted();
    for (const person of deciders) expect(await office.approve(documentId, person)).toMatchObject({ kind: 'done' });
    expect(await office.number(documentId)).toMatchObject({ kind: 'done' });
    const runner = office.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE delivery IN SHARE MODE');
    try {
      expect(await office.dispatch(documentId)).toMatchObject({ kind: 'done' });
      await sleep(300);
      await powerCut();
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
    await office.untilStage(documentId, 'dispatched');
    const [count] = (await office.source.query('SELECT count(*)::int AS n, count(DISTINCT (receiver_kind, receiver_id))::int AS receivers FROM delivery WHERE document_id = $1', [documentId])) as { n: number; receivers: number }[];
    expect(count!.n).toBe(count!.receivers);
    expect(count!.n).toBeGreaterThan(4);
  });

  it('with Temporal’s database lost: everything open starts again from SQL, and what was answered holds', async () => {
    const documentId = await submitted();
    expect(await office.approve(documentId, 'khoi')).toMatchObject({ kind: 'done' });
    const before = await office.read(documentId);
    process.kill(temporal.pid, 'SIGKILL');
    await office.worker.end('SIGKILL');
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${folder}/temporal.db${suffix}`, { force: true });
    await sleep(200);
    temporal = await startServer(temporal.port);
    office.worker.start();
    await office.until('the run is back', async () => (await office.temporal.workflow.getHandle(`document/${documentId}`).describe().catch(() => null))?.status.name === 'RUNNING');
    expect(await office.read(documentId)).toEqual(before);
    const next = await office.approvalOf(documentId, 'hien');
    expect(await untilAnswered(() => office.client.decide(documentId, next))).toMatchObject({ kind: 'done', result: { rev: 3 } });
  });
});

describe('a worker that was frozen', () => {
  it('SIGSTOP in the middle of a recording: another worker finishes it, the zombie meets its own record, one effect', async () => {
    const documentId = await submitted();
    const command = await office.approvalOf(documentId, 'khoi');
    const runner = office.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM document WHERE id = $1 FOR UPDATE', [documentId]);
    const answer = office.client.decide(documentId, command);
    await office.until('a recording that waits', async () => ((await office.source.query(`SELECT 1 FROM pg_stat_activity WHERE application_name = 'kehoach-worker' AND wait_event_type = 'Lock'`)) as unknown[]).length > 0);
    office.worker.signal('SIGSTOP');
    await runner.rollbackTransaction();
    await runner.release();
    // The frozen worker's transaction keeps its lock until the server ends it (30 s); a second worker waits behind it.
    const second = office.anotherWorker();
    second.start();
    try {
      expect(await untilAnswered(async () => ((await answer).kind === 'done' ? answer : office.client.decide(documentId, command)))).toMatchObject({ kind: 'done', result: { rev: 2 } });
      office.worker.signal('SIGCONT');
      await sleep(3_000);
      expect(await office.read(documentId)).toMatchObject({ rev: 2, stepNo: 2 });
      expect((await office.read(documentId)).decisions).toHaveLength(1);
    } finally {
      office.worker.signal('SIGCONT');
      await second.end();
    }
  });
});
