import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Runtime } from '@temporalio/worker';
import { WorkerModule } from './worker.module';
import { WorkerProcess } from './worker-process';
import { createLogger, temporalLogger } from './worker-logger';

/** Business days are computed for Vietnam explicitly; nothing may follow the host's zone. */
process.env['TZ'] = 'UTC';

async function main(): Promise<void> {
  const log = createLogger();
  // One owner of shutdown: Nest hears the signals and stops the workers, Temporal's runtime does not.
  Runtime.install({ shutdownSignals: [], logger: temporalLogger(log) });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(log), { logger: ['error', 'warn'] });
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  app.get(WorkerProcess).onBroken = (error) => {
    log.fatal({ err: error }, 'the workers stopped by themselves; a new process takes over');
    void app.close().finally(() => process.exit(1));
  };
  log.info('worker ready');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
