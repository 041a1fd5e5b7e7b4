import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { createDistributionActivities } from '#activities/distribution-activities';
import { createDocumentActivities } from '#activities/document-activities';
import { createPlanActivities } from '#activities/plan-activities';
import { bundleWorkflows } from '#temporal/bundle-workflows';
import { DocumentLifecycleClient } from '#temporal/clients/document-lifecycle.client';
import { aDocument, holder } from '#test/builders/document.builder';
import { aSubmissionMaterial } from '#test/builders/organisation.builder';
import { clockOf } from '#test/fakes/clock-of';
import { InMemoryOffice } from '#test/fakes/in-memory-office';
import '#test/workflows/quiet-runtime';
import { startTimeSkippingServer } from '#test/harness/time-skipping-server';
import { documentQueue, renderQueue } from '#workflows/document-lifecycle/document-lifecycle.messages';
import { bulkQueue } from '#workflows/distribution/distribution.messages';
import { planQueue } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** Real workflows and activities on the server that skips time, over registers in memory; its clock is the server's. */
export class WorkflowOffice {
  readonly office: InMemoryOffice;
  readonly client: DocumentLifecycleClient;
  private readonly workers: { worker: Worker; running: Promise<void> }[] = [];

  private constructor(readonly env: TestWorkflowEnvironment) {
    this.office = new InMemoryOffice(clockOf(() => env.currentTimeMs()));
    this.office.material = aSubmissionMaterial();
    this.client = new DocumentLifecycleClient(env.client);
  }

  static async open(): Promise<WorkflowOffice> {
    const opened = new WorkflowOffice(await startTimeSkippingServer());
    await opened.startWorkers();
    return opened;
  }

  async startWorkers(): Promise<void> {
    bundle ??= bundleWorkflows();
    const workflowBundle = await bundle;
    const { office } = this;
    const { clock, documentStore: documents, transitionStore: transitions, dispatchStore: dispatches, plannedStore: planned, planStore: plans } = office;
    const planActivities = createPlanActivities({ plans, planned, clock });
    const render = { renderIssued: async ({ documentId }: { documentId: string }) => void office.rendered.push(documentId) };
    const queues = [
      { taskQueue: documentQueue, workflowBundle, activities: { ...createDocumentActivities({ documents, transitions }), nextInstant: planActivities.nextInstant, fireInstant: planActivities.fireInstant } },
      { taskQueue: planQueue, workflowBundle, activities: planActivities },
      { taskQueue: bulkQueue, activities: createDistributionActivities({ dispatches, clock }) },
      { taskQueue: renderQueue, activities: render },
    ];
    for (const options of queues) {
      const worker = await Worker.create({ connection: this.env.nativeConnection, ...options });
      this.workers.push({ worker, running: worker.run() });
    }
  }

  async stopWorkers(): Promise<void> {
    for (const { worker } of this.workers) worker.shutdown();
    await Promise.all(this.workers.map(({ running }) => running));
    this.workers.length = 0;
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.env.teardown();
  }

  /** Puts a document into the registers. */
  add(documentId: string, change: Parameters<typeof aDocument>[0] = {}): void {
    this.office.documents.set(documentId, aDocument({ documentId, planId: null, ...change }));
  }

  stage(documentId: string): string {
    return this.office.documents.get(documentId)!.stage;
  }

  /** The one open task, with who holds its post. */
  openTask(documentId: string): { taskId: string; kind: string; personId: string } {
    const { openTasks } = this.office.documents.get(documentId)!;
    if (openTasks.length !== 1) throw new Error(`expected one open task, found ${openTasks.length}`);
    const { taskId, kind, owner } = openTasks[0]!;
    return { taskId, kind, personId: owner.kind === 'position' ? holder[owner.positionId]! : owner.kind === 'pool' ? 'clerk' : owner.personId };
  }
}
