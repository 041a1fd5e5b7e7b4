import { randomBytes, randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { makeRunFolder } from '#devstack/run-folder';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import type { Instant } from '#domain/calendar/instant';
import type { DocumentCommand } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import { SqlDocumentStore } from '#persistence/stores/sql-document.store';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { DocumentLifecycleClient } from '#temporal/clients/document-lifecycle.client';
import { StackProcess, checkout } from '#test/harness/stack-process';
import { createTestDatabase } from '#test/harness/test-database';
import { createTestNamespace } from '#test/harness/test-namespace';
import { monday, newPlan, smallOffice } from '#test/persistence/office-fixture';

export interface RealOfficeOptions {
  /** `host:port` of a Temporal server of the test's own, to be killed; else a namespace on the shared one. */
  temporalAddress?: string;
}

let built: Promise<unknown> | undefined;
const build = (): Promise<unknown> => (built ??= process.env['TEST_BUILT'] === '1' ? Promise.resolve() : promisify(execFile)(process.execPath, [path.join(checkout, 'scripts/build.mjs'), 'servers', 'workflows'], { cwd: checkout }));

/** Who decides in the small office, step by step. */
export const deciders = ['khoi', 'hien', 'hanh'] as const;

/** The small office on real PostgreSQL and Temporal, with the worker as a process of its own that can be killed. */
export class RealOffice {
  readonly documents: SqlDocumentStore;
  private readonly drafts: SqlDraftStore;

  private constructor(
    readonly source: DataSource,
    readonly temporal: Client,
    readonly client: DocumentLifecycleClient,
    readonly worker: StackProcess,
    readonly anotherWorker: () => StackProcess,
    private readonly undo: (() => Promise<unknown> | void)[],
  ) {
    this.documents = new SqlDocumentStore(source);
    this.drafts = new SqlDraftStore(source);
  }

  static async open({ temporalAddress }: RealOfficeOptions = {}): Promise<RealOffice> {
    await build();
    const undo: (() => Promise<unknown> | void)[] = [];
    const database = await createTestDatabase();
    undo.push(() => database.drop());
    const source = await createDataSource({ url: database.url, applicationName: 'test', poolSize: 10 }).initialize();
    undo.push(() => source.destroy());
    await source.transaction(async (db) => {
      await loadOffice(db, smallOffice(), { passwordHash: 'x', at: new Date(monday) });
      for (const year of CALENDAR_YEARS) await db.query('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5)', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
    });
    const namespace = temporalAddress ? { address: temporalAddress, namespace: 'default', release: async () => undefined } : await createTestNamespace();
    undo.push(() => namespace.release());
    const connection = await Connection.connect({ address: namespace.address });
    undo.push(() => connection.close());
    const temporal = new Client({ connection, namespace: namespace.namespace });
    const folder = makeRunFolder();
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(path.join(folder, 'files'));
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', TZ: 'America/New_York', LOG_LEVEL: 'info', DATABASE_URL: database.url, DATABASE_POOL_SIZE: '10',
      TEMPORAL_ADDRESS: namespace.address, TEMPORAL_NAMESPACE: namespace.namespace, STORAGE_PATH: path.join(folder, 'files'), SESSION_SECRET: randomBytes(32).toString('hex'),
    };
    const newWorker = (): StackProcess => new StackProcess('worker', 'apps/worker/src/main.js', env, path.join(folder, 'worker.log'));
    const worker = newWorker();
    undo.push(() => worker.end());
    worker.start();
    return new RealOffice(source, temporal, new DocumentLifecycleClient(temporal, { deadlineMs: 20_000 }), worker, newWorker, undo);
  }

  async close(): Promise<void> {
    for (const step of this.undo.splice(0).reverse()) await step();
  }

  async draft(): Promise<{ documentId: string; versionId: string }> {
    return this.drafts.create(newPlan());
  }

  async read(documentId: string): Promise<DocumentSnapshot> {
    return (await this.documents.load(documentId))!;
  }

  command<Verb extends DocumentCommand['verb']>(personId: string, command: Omit<Extract<DocumentCommand, { verb: Verb }>, 'actor' | 'at' | 'key' | 'bodyHash'> & { verb: Verb }, at: Instant = monday): Extract<DocumentCommand, { verb: Verb }> {
    return { actor: { personId, positionId: null, onBehalfOfPositionId: null }, at, key: randomUUID(), bodyHash: 'body', ...command } as unknown as Extract<DocumentCommand, { verb: Verb }>;
  }

  async submit(document: { documentId: string; versionId: string }): Promise<CommandOutcome> {
    return this.client.submit(document.documentId, this.command('anh', { verb: 'submit', versionId: document.versionId, editNo: 1, signerPositionId: null }));
  }

  async approvalOf(documentId: string, personId: string): Promise<Extract<DocumentCommand, { verb: 'decide' }>> {
    const { openTasks, currentVersion } = await this.read(documentId);
    return this.command(personId, { verb: 'decide', taskId: openTasks[0]!.taskId, outcome: 'approved', contentHash: currentVersion!.contentHash, reason: null, returnToStep: null });
  }

  async approve(documentId: string, personId: string): Promise<CommandOutcome> {
    return this.client.decide(documentId, await this.approvalOf(documentId, personId));
  }

  async number(documentId: string): Promise<CommandOutcome> {
    const { openTasks } = await this.read(documentId);
    return this.client.allocateNumber(documentId, this.command('phuong', { verb: 'allocateNumber', taskId: openTasks[0]!.taskId, number: null, issuedOn: '2026-11-23', copies: null }));
  }

  async dispatch(documentId: string): Promise<CommandOutcome> {
    const { openTasks } = await this.read(documentId);
    return this.client.dispatch(documentId, this.command('phuong', { verb: 'dispatch', taskId: openTasks[0]!.taskId, recordOnly: false }));
  }

  async until(what: string, isSo: () => Promise<boolean>, timeoutMs = 40_000): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    while (!(await isSo())) {
      if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}\n${this.worker.log(60)}`);
      await sleep(50);
    }
  }

  /** Holds a lock in a transaction of its own until it is let go. */
  async hold(sql: string, parameters: unknown[]): Promise<() => Promise<void>> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    await runner.query(sql, parameters);
    return async () => {
      await runner.rollbackTransaction();
      await runner.release();
    };
  }

  untilBlocked(): Promise<void> {
    return this.until('a recording that waits for the lock', async () => ((await this.source.query(`SELECT 1 FROM pg_stat_activity WHERE application_name = 'kehoach-worker' AND wait_event_type = 'Lock'`)) as unknown[]).length > 0);
  }

  untilStage(documentId: string, stage: string): Promise<void> {
    return this.until(`stage ${stage}`, async () => (await this.read(documentId)).stage === stage);
  }

  /** The invariants that PostgreSQL alone can show (reliability.md I1 to I5, I7). Each query lists what breaks one. */
  async brokenInvariants(): Promise<Record<string, unknown[]>> {
    const broken: Record<string, unknown[]> = {};
    for (const [name, sql] of Object.entries(invariants)) {
      const rows = (await this.source.query(sql)) as unknown[];
      if (rows.length > 0) broken[name] = rows;
    }
    return broken;
  }
}

const invariants: Record<string, string> = {
  'I1 revs are contiguous from 1 and end at the document’s': `
    SELECT d.id, d.rev, count(t.rev) AS steps, max(t.rev) AS last FROM document d LEFT JOIN transition t ON t.aggregate_kind = 'document' AND t.aggregate_id = d.id
     GROUP BY d.id HAVING count(t.rev) <> d.rev OR coalesce(max(t.rev), 0) <> d.rev`,
  'I2 one standing decision per task, never the drafter’s': `
    SELECT task_id FROM decision WHERE taken_back_at IS NULL GROUP BY task_id HAVING count(*) > 1
    UNION ALL SELECT n.task_id FROM decision n JOIN document d ON d.id = n.document_id WHERE n.person_id = d.drafter_person_id`,
  'I3 a document on its way has one open task': `
    SELECT d.id, d.stage, count(t.id) FROM document d LEFT JOIN task t ON t.document_id = d.id AND t.closed_at IS NULL AND t.kind IN ('initial','checkForm','sign','allocateNumber','revise')
     WHERE d.stage IN ('inRoute','signed') GROUP BY d.id HAVING count(t.id) <> 1`,
  'I4 our numbers are unique and gap-free from the start of the series': `
    SELECT agency_id, series, year FROM register_entry WHERE origin = 'ours' GROUP BY 1, 2, 3 HAVING count(*) <> count(DISTINCT number) OR max(number) - min(number) + 1 <> count(*)`,
  'I5 one delivery per receiver and dispatch; a dispatched document has them all': `
    SELECT dispatch_id FROM delivery GROUP BY dispatch_id, receiver_kind, receiver_id HAVING count(*) > 1
    UNION ALL SELECT p.id FROM dispatch p JOIN document d ON d.id = p.document_id WHERE d.stage = 'dispatched' AND p.state <> 'expanded'`,
  'I7 every step is in the audit, in sequence': `
    SELECT t.aggregate_id, t.rev FROM transition t WHERE t.aggregate_kind = 'document' AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.aggregate_kind = 'document' AND a.aggregate_id = t.aggregate_id AND a.act = t.kind AND (a.details->>'rev')::int = t.rev)
    UNION ALL SELECT a.aggregate_id, a.seq FROM audit a LEFT JOIN audit b ON b.aggregate_kind = a.aggregate_kind AND b.aggregate_id = a.aggregate_id AND b.seq = a.seq - 1 WHERE a.seq > 1 AND (b.seq IS NULL OR b.hash <> a.previous_hash)`,
};
