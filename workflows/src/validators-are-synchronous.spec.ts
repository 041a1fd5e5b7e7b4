import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An async validator that rejects fails the run's task for ever (temporal.md); the types allow it, so this looks. */
const asyncValidator = /validator\s*:\s*async|validator\s*\([^)]*\)\s*:\s*Promise|async\s+validate\w*\s*\(/;

describe('validators of updates', () => {
  it('are synchronous', () => {
    const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec)\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => asyncValidator.test(readFileSync(path.join(__dirname, file), 'utf8')))).toEqual([]);
    expect(asyncValidator.test('{ validator: async (command) => check(command) }')).toBe(true);
  });
});
