import { homedir, userInfo } from 'node:os';
import path from 'node:path';

export interface Folders {
  /** Embedded data that survive restarts: PostgreSQL, Temporal, files, mails, secrets. */
  readonly data: string;
  /** Downloads and unpacked binaries; may be deleted at any time. */
  readonly cache: string;
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

/** PostgreSQL refuses to run as root; its own user cannot enter root's home, so root's data lie under /var/lib. */
export function readFolders(env: NodeJS.ProcessEnv = process.env): Folders {
  const home = homedir() || userInfo().homedir;
  const data = env['KEHOACH_DATA_DIR'] || (isRoot() ? '/var/lib/kehoach' : path.join(env['XDG_DATA_HOME'] || path.join(home, '.local', 'share'), 'kehoach'));
  const cache = env['KEHOACH_CACHE_DIR'] || path.join(env['XDG_CACHE_HOME'] || path.join(home, '.cache'), 'kehoach');
  return { data: path.resolve(data), cache: path.resolve(cache) };
}
