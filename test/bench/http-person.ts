import { randomUUID } from 'node:crypto';
import http from 'node:http';

/** Somebody at the screen: a session of his own over kept-alive connections. */
export class HttpPerson {
  /** Idle connections are let go before the server's five seconds are over: it may hang up at the moment one is used again. */
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 64, timeout: 3_000 });
  private cookie = '';

  private constructor(
    private readonly url: string,
    readonly username: string,
  ) {}

  static async signIn(url: string, username: string): Promise<HttpPerson> {
    const person = new HttpPerson(url, username);
    await person.post('/api/v1/session/demo', { username });
    return person;
  }

  /** Whoever holds a signed link. */
  static nobody(url: string): HttpPerson {
    return new HttpPerson(url, 'nobody');
  }

  async get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.send<Answer>('POST', path, body);
  }

  close(): void {
    this.agent.destroy();
  }

  private send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const headers: http.OutgoingHttpHeaders = { accept: 'application/json', origin: this.url, ...(this.cookie ? { cookie: this.cookie } : {}) };
    if (sent !== undefined) Object.assign(headers, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent), 'idempotency-key': randomUUID() });
    return new Promise<Answer>((resolve, reject) => {
      const request = http.request(new URL(path, this.url), { method, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const given = response.headers['set-cookie']?.map((line) => line.split(';')[0]).join('; ');
          if (given) this.cookie = given;
          if ((response.statusCode ?? 500) >= 300) reject(new Error(`${method} ${path} as ${this.username}: ${response.statusCode} ${text.slice(0, 400)}`));
          else resolve((text === '' ? undefined : JSON.parse(text)) as Answer);
        });
      });
      request.on('error', reject);
      request.end(sent);
    });
  }
}
