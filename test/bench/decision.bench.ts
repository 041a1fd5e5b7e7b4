import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { DecideCommand } from '#domain/document/document-command';
import type { DocumentTransition } from '#domain/document/document-transition';
import { performCommand } from '#domain/document/perform-command';
import { atSteadyRate, against, summarise, type Measurement } from '#test/bench/measurement';
import { draftPlan, openTables, requireInvariants } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { startTwin } from '#test/bench/twin/start-twin';
import { startTestStack } from '#test/harness/test-stack';
import { DocumentDriver } from '#test/persistence/document-driver';

const rounds = 4;
const documentsPerRound = 12;
const rate = { perSecond: 20, atOnce: 8 };
/** Who decides, and in whose inbox the next task must then stand. */
const route = [
  { by: 'khoi', next: 'hien' },
  { by: 'hien', next: 'hanh' },
  { by: 'hanh', next: 'phuong' },
] as const;

interface Detail { openTask: { id: string } | null; version: { contentHash: string } }
interface Inbox { items: { documentId: string | null }[] }

/**
 * Decide until the next person's inbox shows it, over HTTP at 20 a second; beside it a twin workflow with the same
 * events whose activities do nothing, and the recording transaction alone. Same servers, in turns.
 */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ seed: 'demo', env: { LOG_LEVEL: 'error' } });
  const source = await openTables(stack.databaseUrl);
  const twin = await startTwin(stack.temporal);
  try {
    const people = new Map<string, HttpPerson>();
    for (const username of ['minhanh', 'khoi', 'hien', 'hanh', 'phuong']) people.set(username, await HttpPerson.signIn(stack.url, username));
    const samples = { http: [] as number[], answer: [] as number[], twin: [] as number[], sql: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      // The first round warms everything up and is not counted.
      const kept = round === 0 ? { http: [], answer: [], twin: [], sql: [] } : samples;
      await throughHttp(source, people, kept);
      await throughTwin(twin.decide, round, kept.twin);
      await throughSql(source, kept.sql);
    }
    await requireInvariants(source, stack, 'after the decisions');
    for (const person of people.values()) person.close();
    const floor = summarise('decide, the recording transaction alone (SQL)', samples.sql);
    const noOp = summarise('decide, twin workflow with a no-op activity', samples.twin);
    return [
      floor,
      against(noOp, floor),
      against(summarise('decide over HTTP until the answer', samples.answer), noOp),
      against(summarise('decide over HTTP until the next inbox shows it, 20/s', samples.http), noOp),
    ];
  } finally {
    await twin.stop();
    await source.destroy();
    await stack.stop();
  }
}

async function throughHttp(source: DataSource, people: ReadonlyMap<string, HttpPerson>, kept: { http: number[]; answer: number[] }): Promise<void> {
  const documents: string[] = [];
  for (let made = 0; made < documentsPerRound; made += 1) {
    const { documentId, versionId } = await draftPlan(source);
    await people.get('minhanh')!.post(`/api/v1/documents/${documentId}/submit`, { versionId, editNo: 1, signerPositionId: 'stc-gd' });
    documents.push(documentId);
  }
  for (const { by, next } of route) {
    const decider = people.get(by)!;
    const reader = people.get(next)!;
    const tasks = new Map<string, Detail>();
    for (const id of documents) tasks.set(id, await decider.get<Detail>(`/api/v1/documents/${id}`));
    kept.http.push(
      ...(await atSteadyRate(documents, rate, async (id) => {
        const { openTask, version } = tasks.get(id)!;
        if (!openTask) throw new Error(`${by} has no task on ${id}`);
        const began = performance.now();
        await decider.post(`/api/v1/documents/${id}/decide`, { taskId: openTask.id, outcome: 'approved', contentHash: version.contentHash });
        kept.answer.push(performance.now() - began);
        await untilShown(reader, id);
      })),
    );
  }
}

async function untilShown(reader: HttpPerson, documentId: string): Promise<void> {
  // Newest terms come last in the list of the due dates; the page is long enough to hold all of a run.
  const deadline = performance.now() + 10_000;
  for (;;) {
    const { items } = await reader.get<Inbox>('/api/v1/tasks?tab=mine&limit=200');
    if (items.some((row) => row.documentId === documentId)) return;
    if (performance.now() > deadline) throw new Error(`${reader.username} never saw ${documentId}`);
  }
}

async function throughTwin(decide: (run: string, no: number) => Promise<void>, round: number, kept: number[]): Promise<void> {
  const runs = Array.from({ length: documentsPerRound }, (_, index) => `${round}-${index}`);
  for (let no = 1; no <= route.length; no += 1) kept.push(...(await atSteadyRate(runs, rate, (name) => decide(name, no))));
}

async function throughSql(source: DataSource, kept: number[]): Promise<void> {
  const driver = new DocumentDriver(source);
  const documents: string[] = [];
  for (let made = 0; made < documentsPerRound; made += 1) {
    const { documentId, versionId } = await draftPlan(source);
    await driver.perform(documentId, { verb: 'submit', versionId, editNo: 1, signerPositionId: 'stc-gd' }, 'minhanh', Date.now());
    documents.push(documentId);
  }
  for (const { by } of route) {
    const prepared: DocumentTransition[] = [];
    for (const id of documents) prepared.push(await approval(driver, id, by));
    kept.push(...(await atSteadyRate(prepared, rate, (transition) => driver.transitions.apply(transition))));
  }
}

async function approval(driver: DocumentDriver, documentId: string, personId: string): Promise<DocumentTransition> {
  const snapshot = await driver.snapshot(documentId);
  const command: DecideCommand = {
    verb: 'decide', taskId: snapshot.openTasks[0]!.taskId, outcome: 'approved', contentHash: snapshot.currentVersion!.contentHash, reason: null, returnToStep: null,
    actor: { personId, positionId: null, onBehalfOfPositionId: null }, at: Date.now(), key: randomUUID(), bodyHash: randomUUID(),
  };
  return performCommand(snapshot, command, null).transition;
}
