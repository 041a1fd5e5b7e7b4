import { DOCUMENT_ACTION_STAGES, DOCUMENT_PERMISSIONS, documentActions, documentRelations, type DocumentAction } from '#domain/permission/document-permissions';
import { DUTY_PERMISSIONS, PLAN_PERMISSIONS } from '#domain/permission/duty-permissions';
import { INSTALLATION_PERMISSIONS } from '#domain/permission/installation-permissions';

/** docs/permissions.md, made from the tables that the api and the recording transactions ask; a test keeps it current. */
export function permissionDocument(): string {
  return [
    '# Who may do what',
    '',
    'Made by `npm run permissions` from `libs/domain/src/permission`; do not edit. A verb without a row does not exist. The drafter never decides on his own document, whatever post he holds. Relations are read for the day of the act: a post lost between the page and the click is refused by the transaction that would have recorded it.',
    '',
    '## A document',
    '',
    ...matrix(documentRelations, DOCUMENT_PERMISSIONS, documentActions, (action) => (DOCUMENT_ACTION_STAGES[action as DocumentAction] ?? ['any']).join(', ')),
    '',
    '## A report duty',
    '',
    ...matrix(columnsOf(DUTY_PERMISSIONS), DUTY_PERMISSIONS, Object.keys(DUTY_PERMISSIONS)),
    '',
    '## The follow-up of a plan',
    '',
    ...matrix(columnsOf(PLAN_PERMISSIONS), PLAN_PERMISSIONS, Object.keys(PLAN_PERMISSIONS)),
    '',
    '## The installation',
    '',
    ...matrix(columnsOf(INSTALLATION_PERMISSIONS), INSTALLATION_PERMISSIONS, Object.keys(INSTALLATION_PERMISSIONS)),
    '',
  ].join('\n');
}

function columnsOf(table: Readonly<Record<string, readonly string[]>>): string[] {
  return [...new Set(Object.values(table).flat())];
}

function matrix(columns: readonly string[], table: Readonly<Record<string, readonly string[]>>, verbs: readonly string[], stages?: (verb: string) => string): string[] {
  const head = ['verb', ...(stages ? ['stages'] : []), ...columns];
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...verbs.map((verb) => `| ${[verb, ...(stages ? [stages(verb)] : []), ...columns.map((column) => (table[verb]!.includes(column) ? '●' : ''))].join(' | ')} |`),
  ];
}
