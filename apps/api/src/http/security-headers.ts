import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * ASVS 3.4. Scripts come from our own files alone; the few words that the built page itself carries are named by their
 * hash. Styles may be inline: the component library sets sizes and colours on elements.
 */
export function securityHeaders(isHttps: boolean, webFolder: string): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], baseUri: ["'none'"], objectSrc: ["'none'"], formAction: ["'self'"], frameAncestors: ["'self'"], frameSrc: ["'self'", 'blob:'],
        scriptSrc: ["'self'", ...inlineScriptHashes(webFolder)], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], fontSrc: ["'self'", 'data:'], connectSrc: ["'self'"], workerSrc: ["'self'", 'blob:'],
      },
    },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: isHttps,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'sameorigin' },
  });
}

function inlineScriptHashes(webFolder: string): string[] {
  const page = path.join(webFolder, 'index.html');
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/giu)].map((found) => `'sha256-${createHash('sha256').update(found[1] ?? '').digest('base64')}'`);
}
