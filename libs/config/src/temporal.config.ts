import { z } from 'zod';
import { readEnvironment } from '#config/read-environment';

const schema = z.object({
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d{1,5}$/, 'expected host:port').default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_MAX_CACHED_WORKFLOWS: z.coerce.number({ error: 'expected a number of workflows' }).int().min(10).max(100_000).default(1_000),
});

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  /** Sized together with the worker's heap: a cached workflow costs 0.13 to 0.3 MB. */
  readonly maxCachedWorkflows: number;
}

/** Address and namespace; API key and TLS are read by @temporalio/envconfig under Temporal's own names. */
export function readTemporalConfig(env: NodeJS.ProcessEnv = process.env): TemporalConfig {
  const values = readEnvironment(schema, env);
  return { address: values.TEMPORAL_ADDRESS, namespace: values.TEMPORAL_NAMESPACE, maxCachedWorkflows: values.TEMPORAL_MAX_CACHED_WORKFLOWS };
}
