import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface UserIds {
  readonly uid: number;
  readonly gid: number;
}

const userName = 'postgres';
const runsAsRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

function lookUp(): UserIds | undefined {
  try {
    const id = (flag: string) => Number.parseInt(execFileSync('id', [flag, userName], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10);
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root: root lends it the user `postgres`, made when missing. Undefined for everybody else. */
export function postgresUser(): UserIds | undefined {
  if (!runsAsRoot()) return undefined;
  const known = lookUp();
  if (known) return known;
  try {
    execFileSync('groupadd', ['--system', userName], { stdio: 'ignore' });
  } catch {
    // the group may exist without the user
  }
  execFileSync('useradd', ['--system', '--gid', userName, '--no-create-home', userName], { stdio: 'ignore' });
  const made = lookUp();
  if (!made) throw new Error('PostgreSQL cannot run as root and the user "postgres" could not be made. Run as an ordinary user instead.');
  return made;
}

/** The first folder on the way that this user cannot enter. */
export function closedFolder(folder: string, user: UserIds): string | undefined {
  const parts = path.resolve(folder).split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const step = parts.slice(0, depth).join(path.sep) || path.sep;
    if (!existsSync(step)) return undefined;
    const { mode, uid, gid } = statSync(step);
    const mayEnter = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001;
    if (!mayEnter) return step;
  }
  return undefined;
}

/** A folder that PostgreSQL owns; as root it is handed to its user. */
export function makeOwnedFolder(folder: string, user: UserIds | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}
