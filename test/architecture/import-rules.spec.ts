import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

jest.setTimeout(120_000);

const checkout = path.resolve(__dirname, '../..');
const folders = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'apps/web/src', 'workflows', 'activities'];

/** `rule: from -> to`, as the command line of dependency-cruiser finds them. */
function violations(root: string, roots: readonly string[]): string[] {
  const result = spawnSync(process.execPath, [path.join(checkout, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...roots], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { summary } = JSON.parse(result.stdout) as { summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] } };
  if (summary.totalCruised === 0) throw new Error('dependency-cruiser saw no file');
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('import rules', () => {
  test('every folder imports only what architecture allows', () => {
    expect(violations(checkout, folders)).toEqual([]);
  });

  test('each rule finds its offender', () => {
    const fake = mkdtempSync(path.join(tmpdir(), 'kehoach-imports-'));
    const put = (file: string, source: string) => {
      mkdirSync(path.dirname(path.join(fake, file)), { recursive: true });
      writeFileSync(path.join(fake, file), source);
    };
    try {
      for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) cpSync(path.join(checkout, file), path.join(fake, file));
      symlinkSync(path.join(checkout, 'node_modules'), path.join(fake, 'node_modules'));
      put('libs/domain/src/rule.ts', "import { readFileSync } from 'node:fs';\nexport const rule = readFileSync;\n");
      put('libs/messages/src/words.ts', "import { rule } from '#domain/rule';\nexport const words = rule;\n");
      put('libs/persistence/src/store.ts', "import { words } from '#messages/words';\nimport { Client } from '@temporalio/client';\nexport const store = [words, Client];\n");
      put('libs/devstack/src/server.ts', "import { rule } from '#domain/rule';\nexport const server = rule;\n");
      put('activities/src/act.ts', "import { store } from '#persistence/store';\nexport const act = store;\n");
      put('workflows/src/story.ts', "import { act } from '#activities/act';\nimport luxon from 'luxon';\nexport const story = [act, luxon];\n");
      put('workflows/src/typed.ts', "import type { act } from '#activities/act';\nexport type Typed = typeof act;\n");
      put('libs/temporal/src/client.ts', "import { story } from '#workflows/story';\nexport const client = story;\n");
      put('apps/api/src/door.ts', "import { act } from '#activities/act';\nexport const door = act;\n");
      put('apps/web/src/screen.ts', "import { rule } from '#domain/rule';\nexport const screen = rule;\n");
      put('apps/cli/src/main.ts', "import { door } from '../../api/src/door';\nimport './nowhere';\nexport const main = door;\n");
      put('libs/notify/src/ring.ts', "import { round } from '#notify/round';\nexport const ring = () => round;\n");
      put('libs/notify/src/round.ts', "import { ring } from '#notify/ring';\nexport const round = () => ring;\n");
      put('test/builders/plan.builder.ts', 'export const plan = 1;\n');
      put('libs/config/src/setting.ts', "import { plan } from '#test/builders/plan.builder';\nexport const setting = plan;\n");
      const found = violations(fake, ['libs', 'apps', 'workflows', 'activities', 'test']);
      const rules = new Set(found.map((line) => line.split(':')[0]));
      expect([...rules].sort()).toEqual(
        [
          'activities-use',
          'api-uses',
          'cli-uses',
          'config-stands-alone',
          'devstack-uses',
          'domain-is-pure',
          'messages-know-types-only',
          'no-cycles',
          'no-test-code-in-the-product',
          'nothing-unresolved',
          'persistence-uses',
          'persistence-without-temporal',
          'temporal-knows-messages',
          'web-uses',
          'workflows-know-activities-as-types',
          'workflows-packages',
        ].sort(),
      );
      expect(found.filter((line) => line.includes('typed.ts'))).toEqual([]);
    } finally {
      rmSync(fake, { recursive: true, force: true });
    }
  });
});
