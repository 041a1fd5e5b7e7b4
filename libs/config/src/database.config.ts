import { z } from 'zod';
import { readEnvironment } from '#config/read-environment';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' }),
  DATABASE_POOL_SIZE: z.coerce.number({ error: 'expected a number of connections' }).int().min(1).max(200).default(20),
});

export interface DatabaseConfig {
  readonly url: string;
  readonly poolSize: number;
}

export function readDatabaseConfig(env: NodeJS.ProcessEnv = process.env): DatabaseConfig {
  const values = readEnvironment(schema, env);
  return { url: values.DATABASE_URL, poolSize: values.DATABASE_POOL_SIZE };
}
