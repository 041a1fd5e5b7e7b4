import { existsSync } from 'node:fs';
import path from 'node:path';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Logger } from 'pino';
import { bundleWorkflows } from '#temporal/bundle-workflows';
import type { TemporalAddress } from '#temporal/connection';
import { bulkQueue } from '#workflows/distribution/distribution.messages';
import { documentQueue, renderQueue } from '#workflows/document-lifecycle/document-lifecycle.messages';
import { planQueue } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

type Activities = object;

export interface WorkerActivities {
  documents: Activities;
  plans: Activities;
  bulk: Activities;
  render: Activities;
}

export interface TemporalWorkersOptions {
  address: TemporalAddress;
  maxCachedWorkflows: number;
  activities: WorkerActivities;
  log: Logger;
}

const shutdownGraceTime = '8s';
const reconnectMs = 500;

/** dist/workflow-bundle.js in production; in development it is made on the spot. */
async function workflowBundle(): Promise<WorkerOptions['workflowBundle']> {
  const prebuilt = path.resolve(__dirname, '..', '..', '..', '..', 'workflow-bundle.js');
  return existsSync(prebuilt) ? { codePath: prebuilt } : await bundleWorkflows();
}

/** The four queues of this process: decisions, plans, set work, rendering. A slow one never holds up a decision. */
export class TemporalWorkers {
  private connection: NativeConnection | null = null;
  private workers: Worker[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private stopping = false;
  /** Settles when the workers end by themselves: an error that only a new process can heal. */
  onBroken: (error: unknown) => void = () => undefined;

  constructor(private readonly options: TemporalWorkersOptions) {}

  async start(): Promise<void> {
    const { address, activities, maxCachedWorkflows } = this.options;
    this.connection = await this.connect();
    if (!this.connection) return;
    const bundle = await workflowBundle();
    const shared = { connection: this.connection, namespace: address.namespace, shutdownGraceTime };
    // One cache for both queues that run workflows; the short sticky timeout bounds the pause after a killed worker.
    const workflows = { workflowBundle: bundle, maxCachedWorkflows, stickyQueueScheduleToStartTimeout: '1s' } as const;
    const queues: WorkerOptions[] = [
      { ...shared, ...workflows, taskQueue: documentQueue, activities: activities.documents },
      { ...shared, ...workflows, taskQueue: planQueue, activities: activities.plans },
      { ...shared, taskQueue: bulkQueue, activities: activities.bulk, maxConcurrentActivityTaskExecutions: 4 },
      { ...shared, taskQueue: renderQueue, activities: activities.render, maxConcurrentActivityTaskExecutions: 1 },
    ];
    for (const queue of queues) this.workers.push(await Worker.create(queue));
    this.running = Promise.all(this.workers.map((worker) => worker.run()));
    this.running.catch((error: unknown) => {
      if (!this.stopping) this.onBroken(error);
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await this.running.catch(() => undefined);
    await this.connection?.close();
  }

  /** The launcher starts everything at once; Temporal may be a moment later than we are. */
  private async connect(): Promise<NativeConnection | null> {
    const { connectionOptions } = this.options.address;
    for (let attempt = 1; !this.stopping; attempt += 1) {
      try {
        const { address, tls, apiKey } = connectionOptions;
        return await NativeConnection.connect({ address, ...(tls === undefined || tls === null ? {} : { tls }), ...(typeof apiKey === 'string' ? { apiKey } : {}) } as Parameters<typeof NativeConnection.connect>[0]);
      } catch (error) {
        if (attempt % 20 === 1) this.options.log.warn({ err: error, address: connectionOptions.address }, 'Temporal does not answer yet');
        await new Promise((resolve) => setTimeout(resolve, reconnectMs));
      }
    }
    return null;
  }
}
