import { rmSync } from 'node:fs';
import { readFolders } from '#config/folders.config';
import { startPostgres, type PostgresServer } from '#devstack/postgres-server';
import { makeRunFolder, sweepAbandonedRuns } from '#devstack/run-folder';
import { startTemporal, type TemporalServer } from '#devstack/temporal-server';

/**
 * One PostgreSQL and one Temporal server per run: `npm test` starts them and hands their addresses on
 * (TEST_DATABASE_ADMIN_URL, TEST_TEMPORAL_ADDRESS). A test file that Jest runs alone gets servers of its own,
 * stopped when the last user in that file lets go.
 */
export interface Lease<T> {
  readonly value: T;
  release(): Promise<void>;
}

function shared<T extends { stop(): Promise<void> }>(start: (folder: string) => Promise<T>): () => Promise<Lease<T>> {
  let users = 0;
  let running: Promise<{ server: T; folder: string }> | undefined;
  return async () => {
    users += 1;
    running ??= (async () => {
      await sweepAbandonedRuns();
      const folder = makeRunFolder();
      return { server: await start(folder), folder };
    })();
    const { server, folder } = await running;
    let released = false;
    return {
      value: server,
      release: async () => {
        if (released) return;
        released = true;
        users -= 1;
        if (users > 0) return;
        running = undefined;
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
}

const ownPostgres = shared<PostgresServer>((folder) => startPostgres({ folder, durable: false }));
const ownTemporal = shared<TemporalServer>((folder) => startTemporal({ folder, cache: readFolders().cache }));

/** The maintenance database of the run's PostgreSQL. */
export async function leasePostgres(): Promise<Lease<string>> {
  const given = process.env['TEST_DATABASE_ADMIN_URL'];
  if (given) return { value: given, release: async () => undefined };
  const lease = await ownPostgres();
  return { value: lease.value.adminUrl, release: lease.release };
}

/** `host:port` of the run's real Temporal server. */
export async function leaseTemporal(): Promise<Lease<string>> {
  const given = process.env['TEST_TEMPORAL_ADDRESS'];
  if (given) return { value: given, release: async () => undefined };
  const lease = await ownTemporal();
  return { value: lease.value.address, release: lease.release };
}
