import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDatabaseConfig } from '#config/database.config';
import { readHttpConfig } from '#config/http.config';
import { readLogConfig } from '#config/log.config';
import { readMailConfig } from '#config/mail.config';
import { readModeConfig } from '#config/mode.config';
import { readStorageConfig } from '#config/storage.config';
import { readTemporalConfig } from '#config/temporal.config';

const secret = 'x'.repeat(32);

describe('settings from the environment', () => {
  test.each([
    ['database', () => readDatabaseConfig({}), 'DATABASE_URL is not set: expected postgres://user:password@host:port/database'],
    ['database', () => readDatabaseConfig({ DATABASE_URL: 'mysql://x/y' }), 'DATABASE_URL: expected postgres://'],
    ['temporal', () => readTemporalConfig({ TEMPORAL_ADDRESS: 'http://x' }), 'TEMPORAL_ADDRESS: expected host:port'],
    ['port', () => readHttpConfig({ PORT: 'abc', SESSION_SECRET: secret }), 'PORT: expected a TCP port'],
    ['port', () => readHttpConfig({ PORT: '70000', SESSION_SECRET: secret }), 'PORT: expected a TCP port'],
    ['secret', () => readHttpConfig({}), 'SESSION_SECRET is not set'],
    ['secret', () => readHttpConfig({ SESSION_SECRET: 'short' }), 'SESSION_SECRET: expected at least 32'],
    ['secret file', () => readHttpConfig({ SESSION_SECRET_FILE: '/nowhere/secret' }), 'SESSION_SECRET_FILE: /nowhere/secret cannot be read'],
    ['mail', () => readMailConfig({ SMTP_URL: 'localhost:25' }), 'SMTP_URL: expected smtp://'],
    ['storage', () => readStorageConfig({}), 'STORAGE_PATH is not set: expected the folder'],
    ['mode', () => readModeConfig({ KEHOACH_MODE: 'test' }), 'KEHOACH_MODE: expected training or live'],
    ['log', () => readLogConfig({ LOG_LEVEL: 'loud' }), 'LOG_LEVEL: expected fatal'],
  ])('a bad value ends in one sentence that names the variable: %s', (_topic, read, sentence) => {
    expect(read).toThrow(sentence);
    expect(read).toThrow(/See \.env\.example\.$/);
  });

  test('an empty variable counts as absent', () => {
    expect(readTemporalConfig({ TEMPORAL_ADDRESS: '' }).address).toBe('127.0.0.1:7233');
  });

  test('the base address follows PORT, loses its last slash and decides on secure cookies', () => {
    expect(readHttpConfig({ PORT: '3100', SESSION_SECRET: secret })).toMatchObject({ baseUrl: 'http://localhost:3100', secureCookies: false });
    expect(readHttpConfig({ APP_BASE_URL: 'https://kh.example.vn/', SESSION_SECRET: secret })).toMatchObject({ baseUrl: 'https://kh.example.vn', secureCookies: true });
  });

  test('live is the mode unless training is asked for', () => {
    expect(readModeConfig({}).mode).toBe('live');
    expect(readModeConfig({ KEHOACH_MODE: 'training' }).mode).toBe('training');
  });

  test('.env.example names every variable that is read, and no other', () => {
    const read = new Set<string>();
    for (const file of readdirSync(__dirname)) {
      if (!file.endsWith('.config.ts')) continue;
      const source = readFileSync(path.join(__dirname, file), 'utf8');
      for (const [, name] of source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): z\./gm)) if (name) read.add(name);
      for (const [, name] of source.matchAll(/env\['([A-Z][A-Z0-9_]+)'\]/g)) if (name) read.add(name);
      for (const [, name] of source.matchAll(/\{ ([A-Z][A-Z0-9_]+): z\./g)) if (name) read.add(name);
    }
    const documented = new Set([...readFileSync(path.resolve(__dirname, '../../../.env.example'), 'utf8').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]));
    // Read by libraries under their own names.
    for (const foreign of ['TEMPORAL_API_KEY', 'TEMPORAL_TLS', 'TEMPORAL_TLS_CLIENT_CERT_PATH', 'TEMPORAL_TLS_CLIENT_KEY_PATH', 'TEMPORAL_TLS_SERVER_CA_CERT_PATH', 'TZ']) read.add(foreign);
    expect([...documented].sort()).toEqual([...read].sort());
  });
});
