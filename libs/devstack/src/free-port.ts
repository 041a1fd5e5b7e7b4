import { createServer } from 'node:net';

function canListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.unref();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** The preferred port when nobody listens on it, else the next free one among the ten after it, else any. */
export async function findFreePort(preferred = 0, host = '127.0.0.1'): Promise<number> {
  const candidates = preferred === 0 ? [0] : [...Array.from({ length: 10 }, (_, step) => preferred + step), 0];
  for (const candidate of candidates) {
    // A server bound to every interface does not stop a bind to loopback alone, so both are tried.
    if (candidate !== 0 && (await canListen(candidate, '0.0.0.0')) === undefined) continue;
    const port = await canListen(candidate, host);
    if (port !== undefined) return port;
  }
  throw new Error('No free TCP port was found on this machine.');
}
