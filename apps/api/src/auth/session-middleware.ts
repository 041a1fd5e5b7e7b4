import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session, { type SessionData, type Store } from 'express-session';
import type { Pool } from 'pg';
import type { HttpConfig } from '#config/http.config';

declare module 'express-session' {
  interface SessionData {
    personId?: string;
    /** Real time of the sign-in: a session ends twelve hours after it, however busy it was. */
    startedAt?: number;
  }
}

/** ASVS 7.3: a working day at most, and four hours without a sign of life. */
export const ABSOLUTE_END_MS = 12 * 3_600_000;
export const IDLE_END_MS = 4 * 3_600_000;
const TOUCH_EVERY_MS = 60_000;

export function cookieName(config: HttpConfig): string {
  return config.secureCookies ? '__Host-kehoach' : 'kehoach';
}

/** Extending a session at every request would be a write per read; once a minute is exact enough for an idle end of hours. */
function touchSeldom(store: Store): Store {
  const touched = new Map<string, number>();
  const touch = store.touch?.bind(store);
  store.touch = (sid: string, data: SessionData, done?: () => void) => {
    const now = Date.now();
    if (now - (touched.get(sid) ?? 0) < TOUCH_EVERY_MS || !touch) return done?.();
    if (touched.size > 10_000) touched.clear();
    touched.set(sid, now);
    touch(sid, data, done);
  };
  return store;
}

export function sessionMiddleware(config: HttpConfig, pool: Pool): RequestHandler {
  const PgStore = connectPgSimple(session);
  return session({
    name: cookieName(config),
    secret: config.sessionSecret,
    store: touchSeldom(new PgStore({ pool, tableName: 'session', createTableIfMissing: false, pruneSessionInterval: 900, errorLog: () => undefined })),
    resave: false,
    saveUninitialized: false,
    rolling: false,
    proxy: config.trustedProxies > 0,
    cookie: { httpOnly: true, sameSite: 'lax', path: '/', secure: config.secureCookies, maxAge: IDLE_END_MS },
  });
}
