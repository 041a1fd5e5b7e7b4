import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { demoPassword } from '../../apps/cli/src/demo/demo-password';
import { demoOffice, demoRoles } from '../../apps/cli/src/demo/office';

const checkout = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(checkout, file), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: checkout, encoding: 'utf8' }).split('\0');
const papers = tracked.filter((file) => /^(README|CONTRIBUTING|SECURITY|CHANGELOG)\.md$|^docs\/.*\.md$/.test(file) && existsSync(path.join(checkout, file)));

interface ImportRule { name: string; from: { path: string }; to: { path?: string; pathNot?: string } }
const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: ImportRule[] };

/** Rules of the form "of our own folders only these", as the table of docs/architecture.md prints them. */
function importTable(): string[] {
  return forbidden
    .filter((rule) => rule.to.path?.startsWith('^(libs|apps') && rule.to.pathNot?.startsWith('^(') && rule.from.path.startsWith('^'))
    .map((rule) => {
      const folder = rule.from.path.replace(/^\^|\/$/g, '');
      const allowed = /^\^\((.*)\)\/$/.exec(rule.to.pathNot ?? '')?.[1]?.split('|').filter((other) => other !== folder) ?? [];
      return `| ${rule.name} | \`${folder}\` | ${allowed.length === 0 ? 'nothing' : allowed.map((other) => `\`${other}\``).join(', ')} |`;
    });
}

/** Paths of this checkout that a text names in backticks or links, without placeholders. */
function namedPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`((?:apps|libs|workflows|activities|test|scripts|docs)\/[^`\s*{}<>]+)`/g)].map((match) => match[1] ?? '');
  return [...new Set(quoted)];
}

function brokenLinks(file: string): string[] {
  const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !existsSync(path.resolve(checkout, path.dirname(file), link)));
}

describe('the papers say what is so', () => {
  test('the import table of the architecture is that of the rules', () => {
    const rows = importTable();
    expect(rows.length).toBeGreaterThan(8);
    const printed = read('docs/architecture.md').split('\n');
    expect(rows.filter((row) => !printed.includes(row))).toEqual([]);
  });

  test('files and folders that are named exist', () => {
    const missing = papers.flatMap((file) => namedPaths(read(file)).filter((named) => !existsSync(path.join(checkout, named))).map((named) => `${file}: ${named}`));
    expect(missing).toEqual([]);
    expect(namedPaths('see `libs/no-such-file.ts`')).toEqual(['libs/no-such-file.ts']);
  });

  test('links lead somewhere', () => {
    expect(papers.flatMap((file) => brokenLinks(file).map((link) => `${file}: ${link}`))).toEqual([]);
  });

  test('the README lists the people of the sign-in page, and their password', () => {
    const readme = read('README.md');
    const missing = demoRoles.flatMap(({ usernames }) => usernames).filter((username) => {
      const person = demoOffice.people.find((known) => known.username === username);
      return !readme.includes(`| \`${username}\` | ${person?.honorific} ${person?.fullName},`);
    });
    expect(missing).toEqual([]);
    expect(readme).toContain(`\`${demoPassword}\``);
  });

  test('every script is in the table of commands', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const readme = read('README.md');
    expect(Object.keys(scripts).filter((name) => !new RegExp(`\`npm (run (-s )?)?${name}\\b`).test(readme))).toEqual([]);
  });

  test('pictures are there and light', () => {
    const pictures = tracked.filter((file) => file.startsWith('docs/screenshots/') && existsSync(path.join(checkout, file)));
    expect(pictures.filter((file) => statSync(path.join(checkout, file)).size > 200_000)).toEqual([]);
    expect(pictures.filter((file) => !papers.some((paper) => read(paper).includes(path.basename(file))))).toEqual([]);
  });
});
