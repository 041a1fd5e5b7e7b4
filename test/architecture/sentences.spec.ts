import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

jest.setTimeout(60_000);

const checkout = path.resolve(__dirname, '../..');
const vietnamese = /[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

/** Values and names, no sentences: honorifics as stored, codes of types, the name of the product, letters that fold. */
const values: ReadonlySet<string> = new Set(['ông', 'bà', 'QĐ', 'TTr', 'Kế hoạch', '· Kế hoạch', 'Tiếng Việt', 'đ', 'Đ']);

/** Where Vietnamese may stand outside libs/messages, and why. A path that ends in / is a folder. */
const allowed: Readonly<Record<string, string>> = {
  // Grammar: what is looked for in printed texts, which are Vietnamese.
  'libs/domain/src/extraction/': 'what the reader looks for in printed plans',
  'libs/domain/src/organisation/proposal/': 'what names of offices and posts are made of, and the names of the posts that are proposed',
  'libs/domain/src/recipients/name-key.ts': 'names of ministries that are written in two ways',
  'libs/domain/src/calendar/read-calendar-lines.ts': 'what a pasted announcement of days off is made of',
  'libs/domain/src/report/calendar-faults.ts': 'a misspelling of printed names',
  'libs/domain/src/document/open-again.ts': 'the printed line of place and date, with its day taken out',
  'apps/web/src/screens/decision/dated-line.ts': 'the printed line of place and date, with another day',
  'apps/web/src/screens/review/facts-form.tsx': 'the printed verb of a legal base',
  // Papers: the domain writes them and imports nothing (architecture.md); they are Vietnamese for every reader.
  'libs/documents/src/rendering/': 'the printed form of documents and registers (Decree 30)',
  'libs/domain/src/document/document-type.ts': 'types as printed',
  'libs/domain/src/register/': 'numbers, dates and rows of registers as printed',
  'libs/domain/src/signing/printed-signing-lines.ts': 'signing lines as printed',
  'libs/domain/src/report/period-words.ts': 'periods as printed, the kept label of a period',
  'libs/domain/src/consolidation/report-text.ts': 'the draft of a consolidated report',
  'libs/domain/src/escalation/pressing-letter.ts': 'the draft of a pressing letter',
  'libs/persistence/src/stores/sql-dispatch.store.ts': 'the type of a letter as printed',
  // Names that the data base keeps.
  'libs/domain/src/calendar/': 'names of the days off of the law',
  'libs/persistence/src/migrations/': 'comments of columns, and the letters that a search folds',
  'libs/persistence/src/stores/sql-delivery.store.ts': 'the name of the series of incoming documents',
  'libs/persistence/src/stores/follow-up/empty-year-tasks.ts': 'the searched title of a task; the screen words it from its year',
  'libs/persistence/src/stores/office/office-rows.ts': 'names and printed names of a proposed office',
  'libs/domain/src/organisation/national-changes.ts': 'bodies that national laws merged or ended, and how',
  // Not on the screens of the product.
  'libs/config/src/mail.config.ts': 'the name a mail is sent under',
  'libs/temporal/src/clients/': 'how a workflow is called in the console of the operator',
  'workflows/src/document-lifecycle/send-out.ts': 'how a workflow is called in the console of the operator',
  'libs/devstack/src/': 'the try-out mail box of the embedded default',
  'apps/cli/src/demo/': 'the invented office of the demo and what its people write',
  'apps/web/src/dev-fixtures/': 'answers of a pretended server, in no build',
  'apps/web/src/test-render.tsx': 'a person of the tests',
};

interface Literal { line: number; text: string }

/** Strings, templates and JSX text with a Vietnamese letter; patterns and the descriptions of the contract say nothing on screen. */
function literalsOf(file: string, source: string): Literal[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'describe') {
      visit(node.expression.expression);
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      const text = withoutSqlComments(node.text).trim();
      if (vietnamese.test(text.normalize('NFC')) && !values.has(text)) found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.replace(/\s+/g, ' ').slice(0, 80) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function withoutSqlComments(text: string): string {
  return /^\s*--/m.test(text) ? text.replace(/--[^\n]*/g, '') : text;
}

function productFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', 'libs', 'apps', 'workflows', 'activities'], { cwd: checkout, encoding: 'utf8' })
    .split('\0')
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|test)\.tsx?$|^libs\/messages\/|\/generated\//.test(file) && existsSync(path.join(checkout, file)));
}

const allowance = (file: string) => Object.keys(allowed).find((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));

describe('every sentence stands in libs/messages (0008)', () => {
  const found = productFiles().flatMap((file) => literalsOf(file, readFileSync(path.join(checkout, file), 'utf8')).map((literal) => ({ file, ...literal })));

  test('no Vietnamese literal outside, but for the places named here', () => {
    expect(found.filter(({ file }) => allowance(file) === undefined).map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
  });

  test('no place is allowed that needs it no longer', () => {
    const used = new Set(found.map(({ file }) => allowance(file)));
    expect(Object.keys(allowed).filter((place) => !used.has(place))).toEqual([]);
  });

  test('finds a sentence in a string, a template and a page, and lets patterns, values and contract texts be', () => {
    const texts = (source: string, file = 'x.tsx') => literalsOf(file, source).map(({ text }) => text);
    expect(texts("const a = 'Đã gửi'; const b = `Đã cấp số ${n}.`; const c = <p>Chưa có</p>;")).toEqual(['Đã gửi', 'Đã cấp số', 'Chưa có']);
    expect(texts("const a = /đã gửi/u; const b = 'ông'; const c = z.string().describe('thứ Ba'); // Đã gửi")).toEqual([]);
    expect(texts('const sql = `SELECT 1 -- bảng\nFROM x`;')).toEqual(['SELECT 1 -- bảng FROM x']);
  });
});
