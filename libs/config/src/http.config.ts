import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigurationError, readEnvironment } from '#config/read-environment';

const schema = z.object({
  PORT: z.coerce.number({ error: 'expected a TCP port' }).int('expected a TCP port').min(0, 'expected a TCP port').max(65_535, 'expected a TCP port').default(3000),
  APP_BASE_URL: z.url({ protocol: /^https?$/, error: 'expected an address such as https://kehoach.example.vn' }).optional(),
  SESSION_SECRET: z.string().min(32, 'expected at least 32 random characters').optional(),
  SESSION_SECRET_FILE: z.string().optional(),
  TRUST_PROXY: z.coerce.number({ error: 'expected the number of proxies in front' }).int().min(0).max(5).default(0),
});

export interface HttpConfig {
  readonly port: number;
  /** Without a slash at the end; every link in mails starts with it. */
  readonly baseUrl: string;
  readonly sessionSecret: string;
  /** Over https the cookie is `__Host-` and Secure; the embedded default speaks plain http on loopback. */
  readonly secureCookies: boolean;
  readonly trustedProxies: number;
}

function readSecretFile(file: string): string {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(`The settings cannot be used. SESSION_SECRET_FILE: ${file} cannot be read. See .env.example.`);
  }
  if (secret.length < 32) throw new ConfigurationError('The settings cannot be used. SESSION_SECRET_FILE: expected at least 32 random characters in it. See .env.example.');
  return secret;
}

export function readHttpConfig(env: NodeJS.ProcessEnv = process.env): HttpConfig {
  const values = readEnvironment(schema, env);
  const sessionSecret = values.SESSION_SECRET ?? (values.SESSION_SECRET_FILE ? readSecretFile(values.SESSION_SECRET_FILE) : undefined);
  if (!sessionSecret) throw new ConfigurationError('The settings cannot be used. SESSION_SECRET is not set: expected at least 32 random characters (or SESSION_SECRET_FILE). See .env.example.');
  const baseUrl = (values.APP_BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, '');
  return { port: values.PORT, baseUrl, sessionSecret, secureCookies: baseUrl.startsWith('https:'), trustedProxies: values.TRUST_PROXY };
}
