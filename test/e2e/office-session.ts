/* eslint-disable @typescript-eslint/no-explicit-any -- the tests read answers by their words */
import { randomUUID } from 'node:crypto';

export interface Answer<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

/** A person at a desk, as the API sees him: a cookie, an Origin, a fresh key per act. */
export class OfficeSession {
  private cookie = '';

  constructor(
    readonly url: string,
    readonly username: string,
  ) {}

  static async signIn(url: string, username: string, password = 'kehoach'): Promise<OfficeSession> {
    const session = new OfficeSession(url, username);
    const answer = await session.send('POST', '/session', { username, password });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
    return session;
  }

  get<T = any>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  post<T = any>(path: string, body?: unknown, key: string = randomUUID()): Promise<Answer<T>> {
    return this.send('POST', path, body, { 'idempotency-key': key });
  }

  put<T = any>(path: string, body?: unknown, key: string = randomUUID()): Promise<Answer<T>> {
    return this.send('PUT', path, body, { 'idempotency-key': key });
  }

  upload<T = any>(path: string, bytes: Uint8Array | string, name: string, fields: Record<string, string> = {}, { key = randomUUID() as string, method = 'POST' } = {}): Promise<Answer<T>> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([bytes as never]), name);
    return this.send(method, path, form, { 'idempotency-key': key });
  }

  async send<T = any>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method, redirect: 'manual',
      headers: { origin: this.url, ...(this.cookie ? { cookie: this.cookie } : {}), ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) this.cookie = set.split(';')[0]!;
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson && bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : bytes) as T };
  }

  /** Live updates until `stop`; each message with the time it came. */
  listen(): { messages: { at: number; data: Record<string, unknown> }[]; stop: () => void } {
    const messages: { at: number; data: Record<string, unknown> }[] = [];
    const controller = new AbortController();
    void (async () => {
      const response = await fetch(`${this.url}/api/v1/events`, { headers: { cookie: this.cookie }, signal: controller.signal });
      let text = '';
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString('utf8');
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const data = text.slice(0, end).split('\n').find((line) => line.startsWith('data: '))?.slice(6);
          text = text.slice(end + 2);
          if (data) messages.push({ at: performance.now(), data: JSON.parse(data) as Record<string, unknown> });
        }
      }
    })().catch(() => undefined);
    return { messages, stop: () => controller.abort() };
  }
}

/** Waits for what arrives by itself: a mail, a row, a message. */
export async function eventually<T>(what: string, look: () => Promise<T | null | undefined | false> | T | null | undefined | false, timeoutMs = 20_000): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`${what}: not within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
