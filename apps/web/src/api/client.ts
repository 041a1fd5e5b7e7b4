import i18next from 'i18next';
import createClient from 'openapi-fetch';
import { languageHeader } from '#messages/language';
import type { paths } from './generated/schema';
import { ApiProblem, type Problem } from './problem';

export const apiRoot = '/api/v1';

/** Typed by the contract of the api: paths, parameters, bodies and answers. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
  // Looked up at each call, so that a stub in a test or in the fixture mode is seen.
  fetch: (request) => {
    // The language may change between two calls of one page (docs/decisions/0008).
    request.headers.set(languageHeader, i18next.language ?? 'vi');
    return globalThis.fetch(request);
  },
});

interface Answer<T> { data?: T; error?: unknown; response: Response }

/** The data of an answer, or its problem thrown. */
export async function answerOf<T>(sent: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await sent;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ code: 'network.unreachable', status: 0, title: '' });
  }
  if (answer.response.ok) return answer.data as T;
  const body = answer.error as Partial<Problem> | undefined;
  const status = answer.response.status;
  throw new ApiProblem(body && typeof body === 'object' && typeof body.code === 'string' ? { title: '', ...body, code: body.code, status } : { code: `http.${status}`, status, title: '' });
}

export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // Plain http on an office network has no randomUUID; getRandomValues is always there.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Every write carries the key of its intent: a repeat after a lost reply uses the same one. */
export const keyHeader = (key: string) => ({ 'Idempotency-Key': key });
export type KeyHeader = ReturnType<typeof keyHeader>;

/** openapi-fetch writes JSON unless told; a file goes as it is. */
export function asForm<T>(form: FormData): { body: T; bodySerializer: () => FormData } {
  return { body: {} as T, bodySerializer: () => form };
}
