import { z } from 'zod';
import { readEnvironment } from '#config/read-environment';

const schema = z.object({
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'expected fatal, error, warn, info, debug, trace or silent' }).default('info'),
  NODE_ENV: z.string().default('development'),
});

export interface LogConfig {
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly isProduction: boolean;
}

export function readLogConfig(env: NodeJS.ProcessEnv = process.env): LogConfig {
  const values = readEnvironment(schema, env);
  return { level: values.LOG_LEVEL, isProduction: values.NODE_ENV === 'production' };
}
