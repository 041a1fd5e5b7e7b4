import type { z } from 'zod';

/** A setting that the program cannot start with: one sentence, no stack needed. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** An empty variable means the same as an absent one: compose files and CI write `NAME=` for "not set". */
function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
}

/** Reads and checks the variables that a schema names; a bad value ends in one sentence that names the variable. */
export function readEnvironment<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.infer<S> {
  const result = schema.safeParse(withoutEmpty(env));
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return env[name] ? `${name}: ${issue.message}` : `${name} is not set: ${issue.message}`;
  });
  throw new ConfigurationError(`The settings cannot be used. ${sentences.join('; ')}. See .env.example.`);
}
