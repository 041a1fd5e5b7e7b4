import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { createPlanActivities } from '#activities/plan-activities';
import type { Instant } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import type { Clock } from '#domain/clock/clock';
import { sqlOf } from '#persistence/sql';
import type { DutyCall } from '#persistence/stores/follow-up/duty-act';
import { ExtensionActs } from '#persistence/stores/follow-up/extension-acts';
import { earliestOfPlan } from '#persistence/stores/follow-up/fire-plan-instant';
import { PlanActs } from '#persistence/stores/follow-up/plan-acts';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { ReportActs } from '#persistence/stores/follow-up/report-acts';
import { SqlPlannedInstantStore } from '#persistence/stores/sql-planned-instant.store';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { bundleWorkflows } from '#temporal/bundle-workflows';
import { signalPlan } from '#temporal/clients/tell-workflow';
import { clockOf } from '#test/fakes/clock-of';
import { startTimeSkippingServer } from '#test/harness/time-skipping-server';
import { at, openFollowedOffice, type FollowedOffice, type PlanInForce } from '#test/persistence/follow-up/followed-office';
import '#test/workflows/quiet-runtime';
import { planQueue } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/**
 * The run of a plan on the server that skips time, over the real registers: its Clock is the server's, moved to the day
 * on which the plan lived, so that the days of the sample plans are met as they were (temporal.md).
 */
export class YearDesk {
  readonly report: ReportActs;
  readonly receiver: ReceiverActs;
  readonly extension: ExtensionActs;
  readonly ends: PlanActs;
  private running: Promise<void> = Promise.resolve();

  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly office: FollowedOffice,
    readonly clock: Clock,
    private readonly worker: Worker,
  ) {
    this.report = new ReportActs(office.source);
    this.receiver = new ReceiverActs(office.source);
    this.extension = new ExtensionActs(office.source);
    this.ends = new PlanActs(office.source);
    this.running = worker.run();
  }

  static async open(day: string): Promise<YearDesk> {
    const [env, office] = await Promise.all([startTimeSkippingServer(), openFollowedOffice()]);
    const moved = at(day) - (await env.currentTimeMs());
    const clock = clockOf(async () => (await env.currentTimeMs()) + moved);
    const worker = await Worker.create({
      connection: env.nativeConnection, taskQueue: planQueue, workflowBundle: await (bundle ??= bundleWorkflows()),
      activities: createPlanActivities({ plans: new SqlPlanStore(office.source, clock), planned: new SqlPlannedInstantStore(office.source, clock), clock }),
    });
    return new YearDesk(env, office, clock, worker);
  }

  async close(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.env.teardown();
    await this.office.close();
  }

  async follow(planId: string, part: PlanInForce, continueAfterEvents?: number): Promise<void> {
    await this.office.plan(planId, part);
    await this.start(planId, continueAfterEvents);
  }

  async start(planId: string, continueAfterEvents?: number): Promise<void> {
    await this.env.client.workflow.start('planLifecycle', { workflowId: `plan/${planId}`, taskQueue: planQueue, args: [{ planId, ...(continueAfterEvents ? { continueAfterEvents } : {}) }] });
  }

  /** To that hour of the day; answers when the run has done everything due until then. */
  async walkTo(planId: string, day: string, hour = 9, minute = 0): Promise<void> {
    const target = at(day, hour, minute);
    await this.env.sleep(target - (await this.clock.now()));
    await this.settled(planId, target);
  }

  async settled(planId: string, until: Instant): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const next = await earliestOfPlan(sqlOf(this.office.source), planId);
      if (next === null || next > until) return;
      if (tries > 600) throw new Error(`an instant of ${new Date(next).toISOString()} is still planned`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** What the relay of the outbox does with `signalPlan`. */
  moved(planId: string): Promise<void> {
    return signalPlan(this.env.client, planId);
  }

  async by(personId: string, dutyId: string): Promise<DutyCall> {
    return { dutyId, personId, at: await this.clock.now(), key: randomUUID(), bodyHash: 'body' };
  }

  async duty(planId: string, unit: string, period: string, receiver?: string): Promise<string> {
    const found = await this.rows<{ id: string }>('SELECT id FROM report_duty WHERE plan_id = $1 AND reporter_id = $2 AND period_key = $3 AND ($4::text IS NULL OR receiver_id = $4)', [planId, unit, period, receiver ?? null]);
    if (found.length !== 1) throw new Error(`${found.length} duties of ${unit} for ${period}`);
    return found[0]!.id;
  }

  async send(personId: string, dutyId: string): Promise<void> {
    const [draft] = await this.rows<{ n: number }>(`SELECT edit_no AS n FROM report_submission WHERE duty_id = $1 AND state = 'draft'`, [dutyId]);
    const saved = await this.report.saveDraft(await this.by(personId, dutyId), { summary: 'Đã thực hiện.', lines: [], files: [], editNo: draft?.n ?? 0, ready: false });
    await this.report.submit(await this.by(personId, dutyId), { editNo: saved['editNo'] as number });
  }

  async accept(personId: string, dutyId: string): Promise<void> {
    const [duty] = await this.rows<{ no: number }>('SELECT submitted_version AS no FROM report_duty WHERE id = $1', [dutyId]);
    await this.receiver.accept(await this.by(personId, dutyId), { versionNo: duty!.no });
  }

  async extend(personId: string, decider: string, dutyId: string, day: string): Promise<void> {
    await this.extension.request(await this.by(personId, dutyId), { reason: 'Chờ số liệu', proposedDay: localDate(day) });
    await this.extension.decide(await this.by(decider, dutyId), { outcome: 'granted', grantedDay: null, reason: 'Đồng ý' });
  }

  /** "ladder rung day state", in the order of time. */
  async ladder(dutyId: string): Promise<string[]> {
    return (await this.rows<{ line: string }>(`SELECT ladder_no || ' ' || rung || ' ' || (instant AT TIME ZONE 'Etc/GMT-7')::date || ' ' || state AS line FROM planned_instant WHERE subject_id = $1 AND kind IN ('reminder','rung') ORDER BY ladder_no, instant`, [dutyId])).map((row) => row.line);
  }

  /** I6: each settled row not before its instant and within the hour after it; none twice (the unique key), none left behind. */
  async expectPunctual(planId: string): Promise<number> {
    const fired = await this.rows<{ late: number }>(`SELECT extract(epoch FROM settled_at - instant)::float8 AS late FROM planned_instant WHERE aggregate_id = $1 AND state = 'fired' AND kind IN ('reminder','rung')`, [planId]);
    for (const { late } of fired) {
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(3_600);
    }
    return fired.length;
  }

  rows<T>(text: string, parameters: unknown[] = []): Promise<T[]> {
    return sqlOf(this.office.source).rows<T>(text, parameters as never);
  }
}
