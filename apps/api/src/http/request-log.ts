import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import { readLogConfig } from '#config/log.config';

/** One line per request: what, how long, how it ended. No names, no bodies, no queries, no cookies, no signed links (ASVS 16). */
export function requestLog(): Params {
  return {
    forRoutes: ['{*path}'],
    pinoHttp: {
      level: readLogConfig().level,
      genReqId: (request: IncomingMessage, response: ServerResponse) => {
        const given = request.headers['x-request-id'];
        const id = typeof given === 'string' && /^[\w-]{8,64}$/u.test(given) ? given : randomUUID();
        response.setHeader('X-Request-Id', id);
        return id;
      },
      autoLogging: { ignore: (request: IncomingMessage) => /^\/(?:health|assets)/u.test(request.url ?? '') },
      customLogLevel: (_request: IncomingMessage, response: ServerResponse, error?: Error) => (error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'info' : 'debug'),
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({ id: request.id, method: request.method, path: pathOf(request.url) }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
      redact: ['req.headers', 'res.headers'],
    },
  };
}

function pathOf(url: string): string {
  return url.split('?')[0]!.replace(/(\/public\/deliveries\/|\/r\/)[^/]+/u, '$1…');
}
