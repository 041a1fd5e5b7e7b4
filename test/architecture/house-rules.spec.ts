import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const checkout = path.resolve(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What git knows or would add; without git (an unpacked archive) there is nothing to look at. */
function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: checkout, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(checkout, file)));
}

const bannedWords = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'base'];

function hasBannedName(file: string): boolean {
  const parts = file.replace(/\.[^/]*$/, '').split('/');
  return parts.some((part) => part.split(/[.-]/).some((word) => bannedWords.includes(word)));
}

function hasForeignCase(file: string): boolean {
  const name = path.basename(file);
  return /\.(ts|tsx|mjs|cjs)$/.test(name) && !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs|cjs)$/.test(name);
}

/** `npm run X`, `npm start`, `npm test` in a text that no script answers. */
function unknownScripts(text: string): string[] {
  const named = [...text.matchAll(/npm (?:run (?:-s |--silent )?([a-z][a-z0-9:-]*)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? '');
  return [...new Set(named)].filter((name) => !(name in scripts));
}

describe('house rules', () => {
  const files = projectFiles();
  const ourCode = files.filter((file) => /^(libs|apps|workflows|activities|test|scripts)\//.test(file));

  test('no file or folder has a banned name', () => {
    expect(ourCode.length).toBeGreaterThan(50);
    expect(ourCode.filter(hasBannedName)).toEqual([]);
    expect(hasBannedName('libs/domain/src/date-utils.ts')).toBe(true);
  });

  test('files are named in kebab-case', () => {
    expect(ourCode.filter(hasForeignCase)).toEqual([]);
    expect(hasForeignCase('libs/domain/src/canMove.ts')).toBe(true);
  });

  test('README and docs name only scripts that exist', () => {
    expect(files).toContain('README.md');
    const texts = files.filter((file) => /^(README|CONTRIBUTING|AGENTS|SECURITY)\.md$|^docs\/.*\.md$/.test(file));
    const unknown = texts.flatMap((file) => unknownScripts(readFileSync(path.join(checkout, file), 'utf8')).map((name) => `${file}: npm run ${name}`));
    expect(unknown).toEqual([]);
    expect(unknownScripts('call npm run no-such-script, then npm test')).toEqual(['no-such-script']);
  });

  test('every script of package.json starts a file that is there', () => {
    const missing = Object.entries(scripts).flatMap(([name, command]) => [...command.matchAll(/(?:^|\s)((?:scripts|apps|libs|test)\/[^\s]+\.(?:mjs|cjs|js|ts))/g)].filter((match) => !existsSync(path.join(checkout, match[1] ?? ''))).map((match) => `${name}: ${match[1]}`));
    expect(missing).toEqual([]);
  });

  test('only libs/config reads the settings of the environment', () => {
    // The embedded servers hand their own environment on; PATH and HOME are no settings (the reader looks for tesseract on PATH).
    const readers = ourCode.filter((file) => /^(libs|apps|workflows|activities)\/.*\.tsx?$/.test(file) && !/^libs\/(config|devstack)\/|\.spec\.tsx?$|vite(st)?\.config\.ts$/.test(file)).filter((file) => /process\.env\b(?!\['TZ'\] = |\['PATH'\])/.test(readFileSync(path.join(checkout, file), 'utf8')));
    expect(readers).toEqual([]);
  });
});
