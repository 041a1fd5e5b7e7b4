import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { permissionDocument } from '#domain/permission/permission-document';

/** Writes docs/permissions.md below the folder the command is run in. */
export async function run(): Promise<number> {
  const file = path.resolve('docs', 'permissions.md');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, permissionDocument());
  process.stdout.write(`${file}\n`);
  return 0;
}
