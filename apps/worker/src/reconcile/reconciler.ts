import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { startPlan } from '#temporal/clients/plan-lifecycle.client';
import { startDocument } from '#temporal/clients/tell-workflow';
import { listRunning } from '#temporal/list-running';
import { documentWorkflowId, planWorkflowId } from '#temporal/workflow-ids';
import { openDocuments, openPlans } from './open-aggregates';

const startedAtOnce = 20;

export interface Reconciled {
  documentsStarted: number;
  plansStarted: number;
}

/** What should run and does not is started from SQL: after a lost Temporal database, a restored PostgreSQL, a missed outbox row. */
export class Reconciler {
  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly log: Logger,
  ) {}

  async reconcile(signal?: AbortSignal): Promise<Reconciled> {
    const [documents, plans] = [await openDocuments(this.source), await openPlans(this.source)];
    const running = await listRunning(this.client);
    const lostDocuments = documents.filter(({ id }) => !running.has(documentWorkflowId(id)));
    const lostPlans = plans.filter(({ id }) => !running.has(planWorkflowId(id)));
    await this.startAll(lostDocuments.map(({ id }) => () => startDocument(this.client, id)), signal);
    await this.startAll(lostPlans.map(({ id }) => () => startPlan(this.client, id)), signal);
    if (lostDocuments.length + lostPlans.length > 0) this.log.info({ documents: lostDocuments.length, plans: lostPlans.length }, 'runs were missing and have been started');
    return { documentsStarted: lostDocuments.length, plansStarted: lostPlans.length };
  }

  private async startAll(starts: (() => Promise<void>)[], signal: AbortSignal | undefined): Promise<void> {
    for (let at = 0; at < starts.length && !signal?.aborted; at += startedAtOnce) {
      await Promise.all(starts.slice(at, at + startedAtOnce).map((start) => start()));
    }
  }
}
