import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { findFreePort } from '#devstack/free-port';
import { MailFolder, type StoredMail } from '#devstack/mail-folder';
import { listPage, mailPage, matches, missingPage } from '#devstack/mailbox-page';

export interface MailServerOptions {
  readonly folder: string;
  readonly smtpPort?: number;
  readonly webPort?: number;
  /** The SMTP answer (code, words) for a recipient that is to be refused; for tests of failing deliveries. */
  readonly refuse?: (address: string) => { readonly code: number; readonly message: string } | undefined;
}

export interface MailServer {
  readonly smtpUrl: string;
  readonly mailboxUrl: string;
  /** Newest first. */
  mails(): StoredMail[];
  /** The first stored mail that fits, waited for; for tests. */
  waitForMail(fits: (mail: StoredMail) => boolean, timeoutMs?: number): Promise<StoredMail>;
  stop(): Promise<void>;
}

const largestMailBytes = 50 * 1024 * 1024;

function smtpServer(mails: MailFolder, refuse: MailServerOptions['refuse']): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: largestMailBytes,
    disableReverseLookup: true,
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    onRcptTo: ({ address }, _session, done) => {
      const answer = refuse?.(address);
      done(answer ? Object.assign(new Error(answer.message), { responseCode: answer.code }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', done);
      stream.once('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((recipient) => recipient.address) };
        mails.add(Buffer.concat(chunks), envelope).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer, more: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...more });
  response.end(body);
}

const html = 'text/html; charset=utf-8';

async function answer(mails: MailFolder, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'GET');
  const query = searchParams.get('q') ?? '';
  const found = () => mails.list().filter((mail) => matches(mail, query));
  if (pathname === '/') return send(response, 200, html, listPage(found(), query));
  if (pathname === '/api/mails') return send(response, 200, 'application/json', JSON.stringify(found()));
  const [, id, part, index] = /^\/mails\/([^/]+)(?:\/(raw|attachments\/(\d+)))?$/.exec(pathname) ?? [];
  const mail = id ? mails.find(decodeURIComponent(id)) : undefined;
  if (!mail) return send(response, 404, html, missingPage());
  if (!part) return send(response, 200, html, mailPage(mail), { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; frame-src 'self'" });
  if (part === 'raw') {
    response.writeHead(200, { 'content-type': 'message/rfc822', 'content-disposition': `attachment; filename="${mail.id}.eml"` });
    mails.raw(mail.id).pipe(response);
    return;
  }
  const position = Number(index);
  const content = await mails.attachment(mail.id, position);
  const facts = mail.attachments[position];
  if (!content || !facts) return send(response, 404, html, missingPage());
  send(response, 200, 'application/octet-stream', content, { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(facts.filename)}` });
}

/** A mail server that delivers nothing: it keeps every mail as a file and shows it on a page. Loopback only. */
export async function startMailServer({ folder, smtpPort, webPort, refuse }: MailServerOptions): Promise<MailServer> {
  const mails = new MailFolder(folder);
  const smtp = smtpServer(mails, refuse);
  // A client that drops its connection must not take the launcher with it.
  smtp.on('error', () => undefined);
  const port = await findFreePort(smtpPort);
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
  const web = createServer((request, response) => {
    answer(mails, request, response).catch(() => send(response, 500, 'text/plain; charset=utf-8', 'Hộp thư gặp lỗi.'));
  });
  const webAt = await findFreePort(webPort);
  await new Promise<void>((resolve, reject) => {
    web.once('error', reject);
    web.listen(webAt, '127.0.0.1', resolve);
  });
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailboxUrl: `http://localhost:${(web.address() as AddressInfo).port}`,
    mails: () => mails.list(),
    waitForMail: async (fits, timeoutMs = 10_000) => {
      const deadline = performance.now() + timeoutMs;
      for (;;) {
        const mail = mails.list().find(fits);
        if (mail) return mail;
        if (performance.now() > deadline) throw new Error(`No such mail within ${timeoutMs} ms; there are: ${mails.list().map((known) => known.subject).join(' | ') || 'none'}`);
        await sleep(50);
      }
    },
    stop: async () => {
      web.closeAllConnections();
      await Promise.all([new Promise<void>((resolve) => smtp.close(() => resolve())), new Promise<void>((resolve) => web.close(() => resolve()))]);
    },
  };
}
