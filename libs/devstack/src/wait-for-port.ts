import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

function accepts(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/** Polls until the port accepts a connection; `isGone` ends the wait early when the server has died. */
export async function waitForPort(
  port: number,
  { host = '127.0.0.1', timeoutMs = 20_000, isGone = () => false }: { host?: string; timeoutMs?: number; isGone?: () => boolean } = {},
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline && !isGone()) {
    if (await accepts(port, host)) return true;
    await sleep(40);
  }
  return false;
}
