import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { createDistributionActivities } from '#activities/distribution-activities';
import { createDocumentActivities } from '#activities/document-activities';
import { createPlanActivities, createPlannedInstantActivities } from '#activities/plan-activities';
import { createRenderingActivities } from '#activities/rendering-activities';
import { readDatabaseConfig } from '#config/database.config';
import { readStorageConfig } from '#config/storage.config';
import { readTemporalConfig } from '#config/temporal.config';
import { NumberedFileRenderer } from '#documents/rendering/numbered-file.renderer';
import { createDataSource } from '#persistence/data-source';
import { FolderFileStorage } from '#persistence/stores/folder-file-storage';
import { SqlClock } from '#persistence/stores/sql-clock';
import { SqlDeliveryOutcomeStore } from '#persistence/stores/sql-delivery-outcome.store';
import { SqlDispatchStore } from '#persistence/stores/sql-dispatch.store';
import { SqlDocumentStore } from '#persistence/stores/sql-document.store';
import { SqlIssuedFileStore } from '#persistence/stores/sql-issued-file.store';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { SqlPlannedInstantStore } from '#persistence/stores/sql-planned-instant.store';
import { SqlTransitionStore } from '#persistence/stores/sql-transition.store';
import { createTemporalClient, temporalAddress } from '#temporal/connection';
import { createMailChannel } from './outbox/mail-channel';
import { createCarriers } from './outbox/outbox-carriers';
import { ChangeListener } from './outbox/change-listener';
import { OutboxRelay } from './outbox/outbox-relay';
import { OutboxTable } from './outbox/outbox-table';
import { Reconciler } from './reconcile/reconciler';
import { RunComparison } from './reconcile/run-comparison';
import { RepeatedTask } from './repeated-task';
import { TemporalWorkers, type WorkerActivities } from './temporal/temporal-workers';
import { DeadlineWatchdog } from './watchdog/deadline-watchdog';
import { WorkerProcess } from './worker-process';

const minuteMs = 60_000;

/** The composition root: the one place that knows which store serves which port. */
@Module({})
export class WorkerModule {
  static with(log: Logger): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: WorkerProcess, useFactory: () => composeWorker(log) }] };
  }
}

export async function composeWorker(log: Logger): Promise<WorkerProcess> {
  const database = readDatabaseConfig();
  const source = await createDataSource({ url: database.url, applicationName: 'kehoach-worker', poolSize: database.poolSize }).initialize();
  const clock = new SqlClock(source);
  const address = temporalAddress();
  const client = createTemporalClient(address);
  const storage = new FolderFileStorage(readStorageConfig().folder, source);

  const planned = { planned: new SqlPlannedInstantStore(source), clock };
  const activities: WorkerActivities = {
    documents: { ...createDocumentActivities({ documents: new SqlDocumentStore(source), transitions: new SqlTransitionStore(source) }), ...createPlannedInstantActivities(planned) },
    plans: createPlanActivities({ plans: new SqlPlanStore(source, clock), ...planned }),
    bulk: createDistributionActivities({ dispatches: new SqlDispatchStore(source), clock }),
    render: createRenderingActivities({ files: new SqlIssuedFileStore(source, storage, clock), renderer: new NumberedFileRenderer(storage) }),
  };
  const workers = new TemporalWorkers({ address, maxCachedWorkflows: readTemporalConfig().maxCachedWorkflows, activities, log });

  const mail = createMailChannel((await clock.read()).training, log);
  const carriers = createCarriers(client, mail?.channel ?? null, new SqlDeliveryOutcomeStore(source, clock));
  const table = new OutboxTable(source);
  const relays = [new OutboxRelay(table, carriers, log, { name: 'workflows', kinds: ['startPlan', 'signalPlan', 'signalDocument', 'replaceDocument'], atOnce: 20, leaseSeconds: 30, idleMs: 1_000 })];
  // A slow mail server backs up its own relay and nothing else; without one the mails wait in the outbox.
  if (mail) relays.push(new OutboxRelay(table, carriers, log, { name: 'mail', kinds: ['mail'], atOnce: 4, leaseSeconds: 180, idleMs: 1_000 }));
  const listener = new ChangeListener(database.url, log, () => relays.forEach((relay) => relay.wake()));

  const reconciler = new Reconciler(source, client, log);
  const watchdog = new DeadlineWatchdog(source, clock, log);
  const comparison = new RunComparison(source, client, log);
  const reconcile = async (signal: AbortSignal): Promise<void> => {
    await reconciler.reconcile(signal);
    await comparison.compareSome(signal);
  };
  const repeated = [new RepeatedTask('reconcile', minuteMs, log, reconcile), new RepeatedTask('watchdog', minuteMs, log, () => watchdog.look())];
  const release = async (): Promise<void> => mail?.channel.close();
  return new WorkerProcess({ workers, relays, listener, repeated, client, source, log, release });
}
