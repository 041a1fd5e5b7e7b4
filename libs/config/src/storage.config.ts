import path from 'node:path';
import { z } from 'zod';
import { readEnvironment } from '#config/read-environment';

const schema = z.object({
  STORAGE_DRIVER: z.enum(['folder'], { error: 'only "folder" is known' }).default('folder'),
  STORAGE_PATH: z.string({ error: 'expected the folder that keeps the files' }).min(1),
});

export interface StorageConfig {
  readonly driver: 'folder';
  /** Absolute; files lie in it under their SHA-256. */
  readonly folder: string;
}

export function readStorageConfig(env: NodeJS.ProcessEnv = process.env): StorageConfig {
  const values = readEnvironment(schema, env);
  return { driver: values.STORAGE_DRIVER, folder: path.resolve(values.STORAGE_PATH) };
}
