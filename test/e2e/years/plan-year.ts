import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { createDataSource } from '#persistence/data-source';
import { loadOffice } from '#persistence/seed/load-office';
import type { OfficeFile } from '#persistence/seed/office-file';
import { sqlOf } from '#persistence/sql';
import { eventually, OfficeSession, type Answer } from '#test/e2e/office-session';
import { startTestStack, type TestStack } from '#test/harness/test-stack';

export interface YearDuty {
  id: string;
  obligation: number;
  unit: string;
  receiver: string;
  period: string;
  state: string;
  strictDay: string | null;
  lateAfterDay: string | null;
  isUpward: boolean;
}

interface LadderStep {
  ladderNo: number;
  rung: string;
  at: string;
  state: string;
  told: { title: string; names: string[] }[];
}

interface StoredWarningView {
  id: string;
  code: string;
  blocks: string;
  proposal?: string;
  answer?: unknown;
}

/** An installation in training on that morning, with calendars and one office, before anything has happened. */
async function prepare(databaseUrl: string, office: OfficeFile, day: string): Promise<void> {
  const source = await createDataSource({ url: databaseUrl, applicationName: 'test', poolSize: 2, hurried: false }).initialize();
  try {
    const passwordHash = await hash('kehoach', { memoryCost: 1_024, timeCost: 1 });
    await source.transaction((manager) => loadOffice(manager, office, { passwordHash, at: new Date(instantAt(localDate('2020-01-02'))) }));
    const sql = sqlOf(source);
    for (const year of CALENDAR_YEARS) await sql.write('INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [year.year, year.version, year.status, JSON.stringify(year.daysOff), JSON.stringify(year.workingSaturdays)]);
    await sql.write(`INSERT INTO installation(mode, clock_offset_ms, created_at) VALUES ('training', $1, now())`, [instantAt(localDate(day), 9) - Date.now()]);
  } finally {
    await source.destroy();
  }
}

/**
 * One plan played over HTTP from its text to its closed year, on real servers under the training clock. People act under
 * the names of their posts (`office-outline.ts`); SQL is read for what no single screen shows, and never written.
 */
export class PlanYear {
  private readonly sessions = new Map<string, Promise<OfficeSession>>();
  documentId = '';
  planId = '';

  private constructor(
    readonly stack: TestStack,
    private readonly db: Client,
  ) {}

  /** `zone`: of the machine on which api and worker run (DUE-7: it must not matter). */
  static async open(office: OfficeFile, day: string, zone = 'UTC'): Promise<PlanYear> {
    const stack = await startTestStack({ env: { TZ: zone }, prepare: (url) => prepare(url, office, day) });
    const db = new Client({ connectionString: stack.databaseUrl });
    await db.connect();
    return new PlanYear(stack, db);
  }

  async end(): Promise<void> {
    await this.db.end();
    await this.stack.stop();
  }

  as(username: string): Promise<OfficeSession> {
    const known = this.sessions.get(username) ?? OfficeSession.signIn(this.stack.url, username);
    this.sessions.set(username, known);
    return known;
  }

  // Documents -------------------------------------------------------------------------------------------------------

  async bring(text: Uint8Array | string, name: string, door: 'draft' | 'issuedOutside', drafter: string): Promise<{ title: string; isPlan: boolean }> {
    const desk = await this.as(drafter);
    const made = ok(await desk.upload('/imports', text, name, { door }));
    this.documentId = made.documentId as string;
    const document = ok(await desk.get(`/documents/${this.documentId}`));
    this.planId = document.planId as string;
    return { title: document.title as string, isPlan: made.isPlan as boolean };
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- facts are read by their words, as everywhere in these tests
  async version(who: string, no = 1): Promise<any> {
    return ok(await (await this.as(who)).get(`/documents/${this.documentId}/versions/${no}`));
  }

  /** Every question that holds something back, in the words of the decisions, else as proposed, else left as printed. */
  async answerQuestions(who: string, decisions: Record<string, string> = {}): Promise<{ versionId: string; editNo: number; codes: string[] }> {
    const desk = await this.as(who);
    const version = await this.version(who);
    let editNo = version.editNo as number;
    const asked = (version.warnings as StoredWarningView[]).filter((warning) => warning.blocks !== 'nothing' && !warning.answer);
    for (const warning of asked) {
      const decided = decisions[warning.code];
      const saved = ok(await desk.post(`/documents/${this.documentId}/working-copy/answers`, { editNo, warningId: warning.id, answer: decided ?? warning.proposal ?? 'Giữ như bản in', accepted: decided === undefined && warning.proposal !== undefined }));
      editNo = saved.editNo as number;
    }
    return { versionId: version.id as string, editNo, codes: [...new Set(asked.map((warning) => warning.code))] };
  }

  async unresolvedReceivers(who: string): Promise<string[]> {
    const { lines } = ok(await (await this.as(who)).get(`/documents/${this.documentId}/recipients-preview`));
    return (lines as { printed: string; status: string }[]).filter((line) => line.status === 'unresolved').map((line) => line.printed);
  }

  /** Initialled, checked and signed by these people in turn, then numbered by the clerk; answers the number. */
  async routeToNumber(documentId: string, deciders: readonly string[]): Promise<string> {
    for (const who of deciders) {
      const desk = await this.as(who);
      const document = ok(await desk.get(`/documents/${documentId}`));
      const approve = action(document, 'approve', who);
      ok(await desk.post(`/documents/${documentId}/decide`, { taskId: approve.taskId, outcome: 'approved', contentHash: document.version.contentHash }));
    }
    const clerk = await this.as('vanthu');
    const signed = ok(await clerk.get(`/documents/${documentId}`));
    return ok(await clerk.post(`/documents/${documentId}/allocate-number`, { taskId: action(signed, 'allocateNumber', 'vanthu').taskId })).codeNumber as string;
  }

  /** A report drafted by the consolidation: read through and submitted to its signer. */
  async submitReport(documentId: string, who: string, signerPositionId = 'thutruong'): Promise<void> {
    const desk = await this.as(who);
    const { version } = ok(await desk.get(`/documents/${documentId}`));
    ok(await desk.post(`/documents/${documentId}/submit`, { versionId: version.id, editNo: version.editNo, signerPositionId }));
  }

  /** Sent by the clerk; arrives with the body above, whose clerk enters it into the register. */
  async dispatch(documentId: string): Promise<number> {
    const clerk = await this.as('vanthu');
    const task = await eventually('the dispatch task', async () => ok(await clerk.get(`/documents/${documentId}`)).allowedActions.find((one: { verb: string }) => one.verb === 'dispatch'));
    ok(await clerk.post(`/documents/${documentId}/dispatch`, { taskId: task.taskId }));
    const { total } = await eventually('the deliveries', async () => {
      const body = ok(await clerk.get(`/documents/${documentId}/deliveries`));
      return !body.dispatching && body.total > 0 ? body : null;
    });
    await eventually('the stage dispatched', async () => ok(await clerk.get(`/documents/${documentId}`)).stage === 'dispatched');
    return total as number;
  }

  /** The clerk of the body above takes it in (REG-2). */
  async receiveAbove(documentId: string): Promise<number> {
    const above = await this.as('vanthutren');
    const { items } = ok(await above.get(`/documents/${documentId}/deliveries`));
    return ok(await above.post(`/deliveries/${items[0].id}/claim-receive`, {})).arrivalNumber as number;
  }

  /** The head of a unit of the house confirms that the copy has come. */
  async acknowledge(who: string, documentId: string, unit: string): Promise<void> {
    const { items } = ok(await (await this.as('vanthu')).get(`/documents/${documentId}/deliveries`));
    const delivery = (items as { id: string; receiverId: string }[]).find((row) => row.receiverId === unit)!;
    expect(ok(await (await this.as(who)).post(`/deliveries/${delivery.id}/acknowledge`)).state).toBe('acknowledged');
  }

  async untilPlan(stage: string): Promise<void> {
    await eventually(`the plan to be ${stage}`, async () => (await this.rows<{ stage: string }>('SELECT stage FROM plan WHERE id = $1', [this.planId]))[0]?.stage === stage, 30_000);
  }

  // Time ------------------------------------------------------------------------------------------------------------

  /** To 08:00 of that day, with a stop at every instant on the way; answers when everything due until then is done. */
  async walkTo(day: string): Promise<void> {
    const keeper = await this.as('quantri');
    ok(await keeper.post('/clock/walk', { to: day }));
    await eventually(`the walk to ${day}`, async () => ok(await keeper.get('/clock')).walk === null, 60_000);
  }

  // Duties ----------------------------------------------------------------------------------------------------------

  async duties(): Promise<YearDuty[]> {
    return this.rows<YearDuty>(
      `SELECT d.id, o.sort + 1 AS obligation, d.reporter_id AS unit, d.receiver_id AS receiver, d.period_key AS period, d.state, d.strict_day::text AS "strictDay", d.late_after_day::text AS "lateAfterDay", d.is_upward AS "isUpward"
         FROM report_duty d JOIN obligation o ON o.id = d.obligation_id WHERE d.plan_id = $1 ORDER BY o.sort, d.period_key, d.sort, d.id`,
      [this.planId],
    );
  }

  async duty(unit: string, period: string, receiver?: string): Promise<YearDuty> {
    const found = (await this.duties()).filter((duty) => duty.unit === unit && duty.period === period && (receiver === undefined || duty.receiver === receiver));
    if (found.length !== 1) throw new Error(`${found.length} duties of ${unit} for ${period}`);
    return found[0]!;
  }

  async untilDuty(dutyId: string, state: string): Promise<void> {
    await eventually(`the duty to be ${state}`, async () => (await this.rows<{ state: string }>('SELECT state FROM report_duty WHERE id = $1', [dutyId]))[0]?.state === state, 30_000);
  }

  /** Steps of one ladder of a duty as "rung day state"; a skipped one has no day of its own. */
  async ladder(who: string, dutyId: string, ladderNo = 1): Promise<string[]> {
    const { ladder } = ok(await (await this.as(who)).get(`/duties/${dutyId}`));
    return (ladder as LadderStep[]).filter((step) => step.ladderNo === ladderNo && step.rung !== '').sort((a, b) => Number(a.rung.slice(1)) - Number(b.rung.slice(1))).map((step) => (step.state === 'skipped' ? `${step.rung} skipped` : `${step.rung} ${step.at.slice(0, 10)} ${step.state}`));
  }

  /** The officer fills in every task, the head sends. */
  async report(unit: string, duty: YearDuty, summary = 'Đã triển khai các nhiệm vụ được giao.', figure = 95): Promise<number> {
    const writer = await this.as(headless(unit) ? headOf(unit) : `cv-${unit}`);
    const { tasks, draft } = ok(await writer.get(`/duties/${duty.id}`));
    const lines = (tasks as { id: string; figure: unknown }[]).map((task, at) => ({ planTaskId: task.id, state: at % 3 === 2 ? 'done' : 'inProgress', text: 'Đang triển khai.', figure: task.figure ? figure : null }));
    const saved = ok(await writer.put(`/duties/${duty.id}/draft`, { editNo: draft?.editNo ?? 0, ready: true, summary, lines, files: [] }));
    return ok(await (await this.as(headOf(unit))).post(`/duties/${duty.id}/submit`, { editNo: saved.editNo })).versionNo as number;
  }

  async nothing(unit: string, duty: YearDuty): Promise<void> {
    ok(await (await this.as(headOf(unit))).post(`/duties/${duty.id}/nothing-to-report`));
  }

  /** Every report that waits at this desk is taken in. */
  async acceptAll(who: string): Promise<number> {
    const desk = await this.as(who);
    const { items } = ok(await desk.get(`/duties?tab=toAccept&planId=${this.planId}&limit=100`));
    const versions = await this.rows<{ id: string; no: number }>('SELECT id, submitted_version AS no FROM report_duty WHERE id = ANY($1)', [(items as { id: string }[]).map(({ id }) => id)]);
    await inBatches(versions, async ({ id, no }) => void ok(await desk.post(`/duties/${id}/accept`, { versionNo: no })));
    return versions.length;
  }

  /** A paper of a body without a desk here, entered by the unit that received it (nhập hộ). */
  async paper(receiver: string, duty: YearDuty, receivedOn: string): Promise<void> {
    ok(await (await this.as(`cv-${receiver}`)).post(`/duties/${duty.id}/record-paper`, { receivedOn, nothingToReport: true, note: 'Nhận bản giấy', summary: '', lines: [], files: [] }));
  }

  // The end ---------------------------------------------------------------------------------------------------------

  /** WCP-11: offered to the focal unit's head, done by him; nothing is left to fire, owe or do. */
  async close(who: string): Promise<void> {
    const desk = await this.as(who);
    const task = await eventually('the closePlan task', async () => ok(await desk.get('/tasks?tab=mine')).items.find((row: { kind: string }) => row.kind === 'closePlan'));
    expect(task).toBeTruthy();
    expect(ok(await desk.post(`/plans/${this.planId}/close`, {})).stage).toBe('closed');
  }

  /** I6 and acceptance 5, two months later: no row planned, none fired since, no task, no run. */
  async expectSilenceUntil(day: string): Promise<void> {
    const fired = async () => this.rows(`SELECT id FROM planned_instant WHERE aggregate_id = $1 AND state IN ('fired','merged')`, [this.planId]);
    const before = await fired();
    await this.walkTo(day);
    expect(await fired()).toEqual(before);
    expect(await this.rows(`SELECT id FROM planned_instant WHERE aggregate_id = $1 AND state = 'planned'`, [this.planId])).toEqual([]);
    expect(await this.rows('SELECT t.id FROM task t LEFT JOIN report_duty d ON d.id = t.duty_id WHERE (t.plan_id = $1 OR d.plan_id = $1) AND t.closed_at IS NULL', [this.planId])).toEqual([]);
  }

  /** `npm run verify` finds nothing. */
  async expectVerified(): Promise<void> {
    expect((await this.stack.cli('verify')).split('\n').filter((line) => line !== '' && !line.startsWith('ok '))).toEqual([]);
  }

  async rows<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.db.query(sql, parameters)).rows as T[];
  }
}

const headless = (unit: string) => /^xa-/.test(unit);
const headOf = (unit: string) => (headless(unit) ? `chutich-${unit}` : `truong-${unit}`);

export function ok<T>(answer: Answer<T>): T {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

function action(document: { stage: string; allowedActions: { verb: string; taskId?: string }[]; forbidden: unknown }, verb: string, who: string): { taskId?: string } {
  const found = document.allowedActions.find((one) => one.verb === verb);
  if (!found) throw new Error(`${who} may not ${verb} (${document.stage}): ${JSON.stringify(document.allowedActions)} ${JSON.stringify(document.forbidden)}`);
  return found;
}

/** Eight at a time, as units of an office act beside each other. */
export async function inBatches<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 8) await Promise.all(items.slice(start, start + 8).map(act));
}
