import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ZodValidationException } from 'nestjs-zod';
import { PinoLogger } from 'nestjs-pino';
import { ZodError } from 'zod';
import { ReadingError } from '#documents/reading/reading-error';
import { RefusedError } from '#domain/document/refusal';
import { CalendarError } from '#domain/calendar/calendar-error';
import { fillSentence } from '#messages/fill-sentence';
import { languageHeader, languageOf } from '#messages/language';
import type { ProblemCode } from '#messages/problem-code';
import { sqlState } from '#persistence/sql';
import { Problem } from './problem';
import { problemStatus } from './problem-status';
import { inLanguage, words } from './spoken-language';
import { wordedParams } from './worded-params';

/** SQLSTATE classes after which the same request may well succeed: connection, resources, shutdown, locks, timeouts. */
const passing = /^(08|53|57|55P03|40)/;
const networkFaults = /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Everything thrown becomes RFC 9457: a stable code, a sentence, nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: string }>();
    const response = http.getResponse<Response>();
    const problem = toProblem(thrown);
    const status = problemStatus[problem.code];
    const requestId = String(request.id ?? '');
    if (status >= 500) this.logger.error({ err: plainError(thrown), code: problem.code, requestId }, 'request failed');
    if (response.headersSent) {
      response.end();
      return;
    }
    const retryAfter = problem.retryAfterSeconds ?? (status === 503 || status === 429 ? 1 : undefined);
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    // Asked of the request itself: a fault before the body was read has no language around it yet.
    const worded = inLanguage(languageOf(request.header(languageHeader)), () => wordedProblem(problem, status, requestId));
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ type: `urn:kehoach:problem:${problem.code}`, title: worded.title, status, code: problem.code, detail: worded.detail, params: problem.params, requestId }));
  }
}

function wordedProblem(problem: Problem, status: number, requestId: string): { title: string; detail: string } {
  const { problems, problemTitles, problemWords } = words();
  return { title: problemTitles[status] ?? problemWords.otherTitle, detail: fillSentence(problems[problem.code], { ...problem.params, ...wordedParams(problem.params), requestId }) };
}

/** Statements carry their parameters, and those are people's words; the log keeps message and stack. */
function plainError(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  return { type: thrown.name, message: thrown.message, stack: thrown.stack, sqlState: sqlState(thrown) };
}

export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof RefusedError) return new Problem(thrown.code, thrown.params);
  if (thrown instanceof ReadingError) return new Problem(thrown.code);
  if (thrown instanceof CalendarError && thrown.code === 'calendar.yearEmpty') return new Problem('calendar.yearEmpty', { ...thrown.facts });
  if (thrown instanceof ZodValidationException) return invalid(thrown.getZodError());
  if (thrown instanceof HttpException) return ofHttp(thrown);
  const type = (thrown as { type?: unknown } | null)?.type;
  if (type === 'entity.too.large') return new Problem('request.tooLarge');
  if (type === 'entity.parse.failed' || type === 'encoding.unsupported' || type === 'charset.unsupported') return new Problem('request.malformed');
  const state = sqlState(thrown);
  // An id with a byte that PostgreSQL cannot hold names nothing.
  if (state === '22021' || state === '22P05') return new Problem('request.malformed');
  if (state !== null && passing.test(state)) return new Problem('service.unavailable');
  if (thrown instanceof Error && networkFaults.test(`${(thrown as { code?: string }).code ?? ''} ${thrown.message}`)) return new Problem('service.unavailable');
  return new Problem('server.fault');
}

function invalid(error: unknown): Problem {
  const issues = error instanceof ZodError ? error.issues : [];
  const fields = [...new Set(issues.map((issue) => issue.path.join('.') || words().problemWords.body))];
  return new Problem('request.invalid', { fields: fields.slice(0, 10).join(', '), issues: issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), code: issue.code })) });
}

const byStatus: Partial<Record<number, ProblemCode>> = { 400: 'request.malformed', 404: 'route.notFound', 405: 'route.notFound', 413: 'file.tooLarge', 429: 'request.tooMany', 503: 'service.unavailable' };

function ofHttp(error: HttpException): Problem {
  return new Problem(byStatus[error.getStatus()] ?? (error.getStatus() >= 500 ? 'server.fault' : 'request.malformed'));
}
