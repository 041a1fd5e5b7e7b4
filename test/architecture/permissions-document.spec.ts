import { readFileSync } from 'node:fs';
import path from 'node:path';
import { permissionDocument } from '#domain/permission/permission-document';

describe('docs/permissions.md', () => {
  it('says what the tables say (made by "node dist/apps/cli/src/main.js permissions")', () => {
    expect(readFileSync(path.resolve(__dirname, '../../docs/permissions.md'), 'utf8')).toBe(permissionDocument());
  });
});
