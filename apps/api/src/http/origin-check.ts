import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Cross-site writes are refused before anything else looks at them (ASVS 3.5): a browser says where a write comes
 * from in Origin and Sec-Fetch-Site. Who sends neither is no browser that carries our cookie by accident, and says
 * Origin himself.
 */
export function originCheck(baseUrl: string) {
  const own = new URL(baseUrl).origin;
  return (request: Request, _: Response, next: NextFunction): void => {
    if (reads.has(request.method)) return next();
    const origin = request.header('origin');
    const site = request.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') return next(new Problem('session.originRefused'));
    if (origin === undefined) return next(site === 'same-origin' ? undefined : new Problem('session.originRefused'));
    return next(isOwn(origin, own, request.header('host')) ? undefined : new Problem('session.originRefused'));
  };
}

/** The configured address, or the very host the request went to (localhost and 127.0.0.1 are both used on a desk). */
function isOwn(origin: string, own: string, host: string | undefined): boolean {
  if (origin === own) return true;
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
