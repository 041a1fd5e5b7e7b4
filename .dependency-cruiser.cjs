/**
 * Who may import what (docs/architecture.md). Each lib names what it may use; everything else of ours is forbidden.
 * Specs are left out: they may build their subjects with whatever they like.
 */
const ours = '^(libs|apps|workflows|activities|test|scripts)/';
const code = (folder) => ({ path: `^${folder}/`, pathNot: '\\.(spec|bench)\\.tsx?$' });
const npm = (...names) => `node_modules/(${names.join('|')})`;
const typeOnly = ['type-only', 'type-import'];

/** Of our own folders only these. */
const mayUse = (name, folder, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: code(folder),
  to: { path: ours, pathNot: `^(${[folder, ...allowed].join('|')})/` },
});
const mustNotUse = (name, folder, packages, comment) => ({ name, severity: 'error', comment, from: code(folder), to: { path: npm(...packages) } });

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'libs/domain holds rules only: itself and luxon, no Node built-ins, no framework, no clock.',
      from: code('libs/domain'),
      to: { pathNot: '^libs/domain/|node_modules/(@types/)?luxon' },
    },
    { name: 'messages-know-types-only', severity: 'error', comment: 'libs/messages takes types of the domain and nothing by value.', from: code('libs/messages'), to: { pathNot: '^libs/messages/', dependencyTypesNot: typeOnly } },
    mayUse('messages-know-the-domain', 'libs/messages', ['libs/domain'], 'libs/messages may name domain types.'),
    mayUse('config-stands-alone', 'libs/config', [], 'libs/config uses nothing of ours.'),
    mayUse('documents-use', 'libs/documents', ['libs/domain', 'libs/messages'], 'Reading and rendering know the domain and the words.'),
    mustNotUse('documents-without-servers', 'libs/documents', ['typeorm', 'pg/', '@nestjs', '@temporalio'], 'Reading and rendering need no database, Temporal or Nest.'),
    mayUse('persistence-uses', 'libs/persistence', ['libs/domain', 'libs/config'], 'Stores implement ports of the domain.'),
    mustNotUse('persistence-without-temporal', 'libs/persistence', ['@temporalio'], 'SQL knows nothing of Temporal.'),
    mayUse('notify-uses', 'libs/notify', ['libs/domain', 'libs/config', 'libs/messages'], 'Channels send what they are handed.'),
    mustNotUse('notify-without-servers', 'libs/notify', ['typeorm', 'pg/', '@temporalio'], 'Channels read no database.'),
    mayUse('workflows-use', 'workflows', ['libs/domain', 'activities'], 'The sandbox holds workflows and the domain.'),
    { name: 'workflows-know-activities-as-types', severity: 'error', comment: 'Activities run elsewhere; a workflow knows their types.', from: code('workflows'), to: { path: '^activities/', dependencyTypesNot: typeOnly } },
    { name: 'workflows-packages', severity: 'error', comment: 'By value only @temporalio/workflow and common.', from: code('workflows'), to: { pathNot: '^(workflows|libs/domain|activities)/|node_modules/@temporalio/(workflow|common)', dependencyTypesNot: typeOnly } },
    mayUse('activities-use', 'activities', ['libs/domain'], 'Activities work through ports of the domain.'),
    { name: 'activities-packages', severity: 'error', comment: 'Activities need @temporalio/activity and common only.', from: code('activities'), to: { path: 'node_modules', pathNot: 'node_modules/@temporalio/(activity|common)' } },
    mayUse('temporal-uses', 'libs/temporal', ['libs/domain', 'libs/config', 'workflows'], 'Clients speak office verbs to workflows.'),
    { name: 'temporal-knows-messages', severity: 'error', comment: 'By value only *.messages of the workflows.', from: code('libs/temporal'), to: { path: '^workflows/', pathNot: '\\.messages\\.ts$', dependencyTypesNot: typeOnly } },
    mayUse('devstack-uses', 'libs/devstack', ['libs/config'], 'The embedded servers stand alone.'),
    mayUse('api-uses', 'apps/api', ['libs/domain', 'libs/documents', 'libs/persistence', 'libs/temporal', 'libs/messages', 'libs/config'], 'The api starts workflows through libs/temporal only.'),
    mayUse('worker-uses', 'apps/worker', ['libs', 'workflows', 'activities'], 'No app imports another.'),
    mayUse('cli-uses', 'apps/cli', ['libs', 'workflows', 'activities'], 'No app imports another.'),
    mayUse('web-uses', 'apps/web', ['libs/messages'], 'The web repeats no rule: it follows allowedActions.'),
    { name: 'no-cycles', severity: 'error', comment: 'Cycles of values; types may refer to each other.', from: { path: ours }, to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } } },
    { name: 'no-test-code-in-the-product', severity: 'error', comment: 'Harness, builders and fakes stay in test/.', from: { path: '^(libs|apps|workflows|activities)/', pathNot: '\\.(spec|bench)\\.tsx?$|test-setup\\.ts$' }, to: { path: '^test/|\\.spec\\.tsx?$' } },
    { name: 'nothing-unresolved', severity: 'error', comment: 'Every import leads somewhere.', from: { path: ours }, to: { couldNotResolve: true, pathNot: '[.](css|svg|woff|woff2|md)|^pdfmake/interfaces' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|(^|/)node_modules/\\.' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
    moduleSystems: ['cjs', 'es6'],
  },
};
