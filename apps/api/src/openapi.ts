import { isDeepStrictEqual } from 'node:util';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { cleanupOpenApiDoc, type ZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AppModule } from './app.module';
import * as audit from './audit/audit.schemas';
import * as session from './auth/session.schemas';
import * as boards from './boards/board.schemas';
import * as calendar from './calendar/calendar.schemas';
import * as clock from './clock/clock.schemas';
import * as deliveries from './deliveries/delivery.schemas';
import * as documentRequests from './documents/document.requests';
import * as documentResponses from './documents/document.responses';
import * as schedulePreview from './documents/schedule-preview.responses';
import * as versions from './documents/version.responses';
import * as changes from './events/change.schemas';
import * as problems from './http/problem.response';
import * as imports from './imports/import.schemas';
import * as indexResults from './index-results/index-result.schemas';
import * as offices from './offices/office.schemas';
import * as organization from './organization/organization.schemas';
import * as plans from './plans/plan.schemas';
import * as publicLinks from './public/public.schemas';
import * as registers from './registers/register.schemas';
import * as replacements from './replacements/replacement.schemas';
import * as reports from './reports/report.schemas';
import * as search from './search/search.schemas';
import * as tasks from './tasks/task.schemas';

type Json = Record<string, unknown>;
const methods = ['get', 'post', 'put', 'delete'] as const;
const schemaModules: Record<string, unknown>[] = [audit, session, calendar, clock, deliveries, documentRequests, documentResponses, versions, schedulePreview, changes, problems, imports, indexResults, offices, organization, plans, publicLinks, registers, replacements, search, tasks, reports, boards];

function dtosByName(): Map<string, ZodDto> {
  const exported = schemaModules.flatMap((module) => Object.entries(module));
  return new Map(exported.filter(([, value]) => typeof value === 'function' && 'isZodDto' in value) as [string, ZodDto][]);
}

/** An answer may gain fields without a new version of the API, so no shape is closed. */
function open(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(open);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Json)
      .filter(([key, inner]) => !(key === 'additionalProperties' && inner === false) && !(key === 'id' && typeof inner === 'string') && key !== '$schema' && !(key === 'maximum' && inner === Number.MAX_SAFE_INTEGER) && !(key === 'minimum' && inner === Number.MIN_SAFE_INTEGER))
      .map(([key, inner]) => [key, key === '$ref' ? String(inner).replace('#/$defs/', '#/components/schemas/') : open(inner)]),
  );
}

/**
 * The shapes come from zod itself: Nest's scanner rewrites `["string", "null"]` into a list. nestjs-zod calls what a
 * route answers `X_Output`; clients want one name for one shape.
 */
function namedShapes(names: readonly string[]): Record<string, unknown> {
  const dtos = dtosByName();
  const shapes: Record<string, unknown> = {};
  const add = (name: string, shape: unknown) => {
    if (shapes[name] && !isDeepStrictEqual(shapes[name], shape)) throw new Error(`two shapes are called ${name}`);
    shapes[name] = shape;
  };
  for (const name of names) {
    const dto = dtos.get(name.replace(/_Output$/, ''));
    if (!dto) continue;
    const { $defs = {}, ...made } = z.toJSONSchema(dto.schema as z.ZodType, { io: name.endsWith('_Output') || name.endsWith('Response') ? 'output' : 'input' }) as Json & { $defs?: Json };
    for (const [inner, shape] of Object.entries($defs)) add(inner, open(shape));
    add(name.replace(/_Output$/, ''), open(made));
  }
  return Object.fromEntries(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const problem = { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } } } };

/** The contract that the web client is generated from. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder().setTitle('Kế hoạch').setVersion('1').setOpenAPIVersion('3.1.0').addCookieAuth('kehoach').build();
  const made = SwaggerModule.createDocument(app, settings, {
    extraModels: [problems.ProblemResponse, imports.ImportRequest, changes.ChangeEvent],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const shapes = namedShapes(Object.keys(made.components?.schemas ?? {}));
  const document = JSON.parse(JSON.stringify(cleanupOpenApiDoc(made)).replace(/(#\/components\/schemas\/\w+?)_Output"/g, '$1"')) as OpenAPIObject;
  document.components = { ...document.components, schemas: shapes as never };
  for (const path of Object.values(document.paths)) {
    for (const method of methods) if (path[method]) path[method].responses['default'] = problem;
  }
  const read = document.paths['/api/v1/imports']?.post;
  if (read?.requestBody && 'content' in read.requestBody) read.requestBody.content['application/json'] = { schema: { $ref: '#/components/schemas/ImportRequest' } };
  return document;
}

/** Reads the controllers without starting anything: no database, no Temporal. */
export async function makeOpenApi(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule, { preview: true, logger: false });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  return describeApi(app);
}
