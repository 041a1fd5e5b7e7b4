import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { readFolders } from '#config/folders.config';
import { makeRunFolder } from '#devstack/run-folder';
import { startTemporal, type TemporalServer } from '#devstack/temporal-server';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import { sqlOf } from '#persistence/sql';
import { demoOffice } from '../../apps/cli/src/demo/office';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { at, insertPlanInForce, UPWARD } from '#test/persistence/follow-up/followed-office';

/** Seven units owe one of them a report before 20/12/2024 (the ladder of plan 002); it is Monday 09/12/2024 in training. */
async function prepare(databaseUrl: string): Promise<void> {
  const source = await createDataSource({ url: databaseUrl, applicationName: 'prepare', hurried: false }).initialize();
  try {
    const office = { ...demoOffice, agencies: demoOffice.agencies.map((agency) => ({ ...agency, validFrom: '2020-01-01' })) };
    await source.transaction(async (db) => loadOffice(db, office, { passwordHash: await hash('kehoach', { memoryCost: 1_024, timeCost: 1 }), at: new Date(at('2020-01-02')) }));
    const sql = sqlOf(source);
    for (const year of CALENDAR_YEARS) await sql.write('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5)', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
    await insertPlanInForce(source, plan, { inForceOn: at('2024-12-02'), year: 2024, drafter: 'minhanh', unit: 'stc-thqh', obligations: [{ ...UPWARD, reporters: ['Các phòng, đơn vị thuộc Sở'], receivers: ['Phòng Tổng hợp - Quy hoạch'] }] });
    await sql.write(`INSERT INTO installation(mode, clock_offset_ms, created_at) VALUES ('training', $1, now())`, [at('2024-12-09') - Date.now()]);
  } finally {
    await source.destroy();
  }
}

export const plan = 'plan-theo-doi';

/** Api, worker and a Temporal server of its own over one followed plan; each of the three can be killed and started again. */
export class FollowedStack {
  private readonly sessions = new Map<string, Promise<OfficeSession>>();

  private constructor(
    readonly stack: TestStack,
    private temporal: TemporalServer,
    private readonly folder: string,
    private db: Client,
  ) {}

  static async open(): Promise<FollowedStack> {
    const folder = makeRunFolder();
    const temporal = await startTemporal({ folder, cache: readFolders().cache });
    const stack = await startTestStack({ prepare, env: { TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: 'default' } });
    const opened = new FollowedStack(stack, temporal, folder, await connected(stack.databaseUrl));
    await eventually('the duties', async () => (await opened.rows(`SELECT 1 FROM report_duty WHERE state = 'open'`)).length === 7, 60_000);
    return opened;
  }

  async close(): Promise<void> {
    await this.db.end();
    await this.stack.stop();
    await this.temporal.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  as(name: string): Promise<OfficeSession> {
    const known = this.sessions.get(name) ?? OfficeSession.signIn(this.stack.url, name);
    this.sessions.set(name, known);
    return known;
  }

  async beginWalk(to: string): Promise<void> {
    const answer = await (await this.as('quantri')).post('/clock/walk', { to });
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  }

  /** Read from SQL, so that a dead api is no obstacle. */
  async walkEnded(): Promise<void> {
    await eventually('the walk to end', async () => (await this.rows<{ walk: unknown }>('SELECT clock_walk AS walk FROM installation'))[0]!.walk === null, 90_000);
  }

  killWorker(): Promise<void> {
    return this.stack.worker.end('SIGKILL');
  }

  killApi(): Promise<void> {
    return this.stack.api.end('SIGKILL');
  }

  async killTemporal(): Promise<void> {
    process.kill(this.temporal.pid, 'SIGKILL');
    await sleep(200);
  }

  /** All three as after a power cut; `forgetful` empties Temporal first, as the runbook does after a restore. */
  async startAgain({ forgetful = false } = {}): Promise<void> {
    if (forgetful) for (const suffix of ['', '-wal', '-shm']) rmSync(`${this.folder}/temporal.db${suffix}`, { force: true });
    this.temporal = await startTemporal({ folder: this.folder, cache: readFolders().cache, port: this.temporal.port });
    this.stack.worker.start();
    this.stack.api.start();
    await this.stack.waitUntilReady();
  }

  /** A copy of the database as it stands; nobody may be connected meanwhile. */
  async copyDatabase(from: string, to: string): Promise<void> {
    await this.db.end();
    const admin = await connected(withDatabase(this.stack.databaseUrl, 'postgres'));
    try {
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ANY($1)', [[from, to]]);
      await admin.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`);
      await admin.query(`CREATE DATABASE ${to} TEMPLATE ${from}`);
    } finally {
      await admin.end();
    }
    this.db = await connected(this.stack.databaseUrl);
  }

  /** The database becomes what the copy holds; who signed in after it signs in again. */
  restore(copy: string): Promise<void> {
    this.sessions.clear();
    return this.copyDatabase(copy, this.databaseName);
  }

  get databaseName(): string {
    return new URL(this.stack.databaseUrl).pathname.slice(1);
  }

  async dropDatabase(name: string): Promise<void> {
    await this.db.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }

  /** Holds what the statement locks, in a transaction of its own, until it is let go. */
  async hold(text: string, parameters: unknown[] = []): Promise<() => Promise<void>> {
    const holder = await connected(this.stack.databaseUrl);
    await holder.query('BEGIN');
    await holder.query(text, parameters);
    return async () => {
      await holder.query('ROLLBACK');
      await holder.end();
    };
  }

  untilBlocked(application: string): Promise<unknown> {
    return eventually(`${application} to wait for a lock`, async () => (await this.rows(`SELECT 1 FROM pg_stat_activity WHERE application_name LIKE $1 AND wait_event_type = 'Lock' AND datname = current_database()`, [`%${application}%`])).length > 0, 30_000);
  }

  /** Rungs of all duties as "rung state count". */
  async rungs(): Promise<Record<string, string>> {
    const found = await this.rows<{ rung: string; states: string }>(`SELECT rung, string_agg(DISTINCT state, ',' ORDER BY state) || ' ' || count(*) AS states FROM planned_instant WHERE aggregate_id = $1 AND kind IN ('reminder','rung') GROUP BY rung`, [plan]);
    return Object.fromEntries(found.map((row) => [row.rung, row.states]));
  }

  /** I6 and acceptance 3 in the notices: nobody was told the same step of the same duty twice. */
  async toldTwice(): Promise<unknown[]> {
    return this.rows(`SELECT kind, params->>'dutyId' AS duty, params->>'rung' AS rung, position_id, count(*) FROM notice WHERE plan_id = $1 AND params ? 'rung' GROUP BY 1, 2, 3, 4, params->>'ladderNo', params->'items' HAVING count(*) > 1`, [plan]);
  }

  /** I1 to I9 by the verifier; the plan was put in force without the steps and the register of its document. */
  async broken(): Promise<string[]> {
    const output = await this.stack.cli('verify').catch((error: { stdout?: string }) => error.stdout ?? String(error));
    return output.split('\n').filter((line) => line !== '' && !/^(ok|BAD) /.test(line) && !/transition\.notContiguous|number\.notRegistered/.test(line));
  }

  async rows<T = Record<string, unknown>>(text: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.db.query(text, parameters)).rows as T[];
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}
