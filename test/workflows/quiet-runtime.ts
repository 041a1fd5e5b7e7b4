import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** Once per test file: only errors of the workers are printed. */
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } } });
