import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** The built web: files with a hash in their name for ever, the page itself always asked again; every screen has an address (inbox.md 42). */
export function staticWeb(webFolder: string): Router {
  const router = Router();
  const page = path.join(webFolder, 'index.html');
  if (!existsSync(page)) return router;
  router.use('/assets', express.static(path.join(webFolder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: true }));
  router.use(express.static(webFolder, { index: false, maxAge: '1h' }));
  router.use((request, response, next) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/^\/(?:api|health|metrics|assets)(?:\/|$)/u.test(request.path) && !/\.[a-z0-9]{1,8}$/iu.test(request.path);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}
