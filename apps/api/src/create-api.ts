import 'reflect-metadata';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import type { Pool } from 'pg';
import type { HttpConfig } from '#config/http.config';
import { withOneReading } from '#persistence/one-reading';
import { AppModule } from './app.module';
import { sessionMiddleware } from './auth/session-middleware';
import { originCheck } from './http/origin-check';
import { securityHeaders } from './http/security-headers';
import { speakLanguage } from './http/spoken-language';
import { staticWeb } from './http/static-web';
import { HTTP_CONFIG, SESSION_POOL } from './infrastructure/tokens';
import { describeApi } from './openapi';

/** Beside the compiled servers in dist/. */
const webFolder = path.resolve(__dirname, '../../../web');

export async function createApi(): Promise<{ app: NestExpressApplication; config: HttpConfig }> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { bufferLogs: true, abortOnError: false, forceCloseConnections: true, bodyParser: false });
  app.useLogger(app.get(Logger));
  const config = app.get<HttpConfig>(HTTP_CONFIG);
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.use(securityHeaders(config.secureCookies, webFolder));
  app.use(staticWeb(webFolder));
  app.use('/api', originCheck(config.baseUrl));
  app.use('/api', (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
    response.setHeader('Cache-Control', 'private, no-store');
    next();
  });
  const session = sessionMiddleware(config, app.get<Pool>(SESSION_POOL));
  app.use('/api/v1', (request: { path: string }, response: never, next: () => void) => (request.path.startsWith('/public/') ? next() : session(request as never, response, next)));
  app.useBodyParser('json', { limit: '12mb' });
  app.use('/api/v1', speakLanguage);
  app.use('/api/v1', (_request: unknown, _response: unknown, next: () => void) => withOneReading(next));
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/docs-json' });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  return { app, config };
}
