/**
 * `node scripts/dev-servers.mjs`: PostgreSQL and Temporal for work on the code, on fixed ports where free. Prints the
 * lines to put into the environment and ends; the servers go on, and a second call finds them. `... stop` stops them.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, root } from './build.mjs';

await build({ parts: ['servers'], log: () => {} });
const require = createRequire(import.meta.url);
const load = (name) => require(path.join(root, 'dist/libs', name));
const { readFolders } = load('config/src/folders.config.js');
const { startPostgres } = load('devstack/src/postgres-server.js');
const { startTemporal } = load('devstack/src/temporal-server.js');

const folders = readFolders();
const folder = path.join(folders.data, 'dev-servers');
const postgres = await startPostgres({ folder, port: 55432 });
const temporal = await startTemporal({ folder, cache: folders.cache, port: 57233, uiPort: 58233 });
if (process.argv[2] === 'stop') {
  await temporal.stop();
  await postgres.stop();
  console.log('stopped');
} else {
  console.log(`DATABASE_URL=${postgres.url}`);
  console.log(`TEST_DATABASE_ADMIN_URL=${postgres.adminUrl}`);
  console.log(`TEMPORAL_ADDRESS=${temporal.address}`);
  console.log(`TEST_TEMPORAL_ADDRESS=${temporal.address}`);
  console.log(`# Temporal UI ${temporal.uiUrl}`);
}
