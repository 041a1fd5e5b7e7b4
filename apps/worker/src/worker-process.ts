import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { ChangeListener } from './outbox/change-listener';
import type { OutboxRelay } from './outbox/outbox-relay';
import type { RepeatedTask } from './repeated-task';
import type { TemporalWorkers } from './temporal/temporal-workers';

export interface WorkerParts {
  workers: TemporalWorkers;
  relays: OutboxRelay[];
  listener: ChangeListener;
  repeated: RepeatedTask[];
  client: Client;
  source: DataSource;
  log: Logger;
  /** Further things to let go of, after nothing uses them any more. */
  release: () => Promise<void>;
}

/** The order in which the process comes up and goes down: nothing is taken on before it can be finished. */
export class WorkerProcess implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly parts: WorkerParts) {}

  set onBroken(handler: (error: unknown) => void) {
    this.parts.workers.onBroken = handler;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { workers, relays, listener, repeated } = this.parts;
    await workers.start();
    for (const relay of relays) relay.start();
    for (const task of repeated) task.start();
    await listener.start();
  }

  async onApplicationShutdown(signal?: string): Promise<void> {
    const { workers, relays, listener, repeated, client, source, release, log } = this.parts;
    log.info({ signal }, 'worker stopping');
    await listener.stop();
    await Promise.all([...repeated.map((task) => task.stop()), ...relays.map((relay) => relay.stop())]);
    await workers.stop();
    await client.connection.close();
    await release();
    await source.destroy();
    log.info('worker stopped');
  }
}
