import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const realTime = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Business time comes from the Clock; real time from SQL or a parameter.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Business time comes from the Clock; real time from SQL or a parameter.' },
  { selector: "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]", message: 'Business time comes from the Clock; real time from SQL or a parameter.' },
];
// Its types accept it, and at run time a rejecting one poisons the workflow for good.
const asyncValidator = { selector: "Property[key.name='validator'] > :function[async=true]", message: 'A validator of an update must be synchronous.' };

export default tseslint.config(
  { ignores: ['.cache', 'dist/', 'coverage/', 'apps/web/src/api/generated/**', 'test/replay/histories/**', '**/*.d.ts'] },
  {
    files: ['{libs,apps,workflows,activities,test}/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-constant-binary-expression': 'error',
      'no-debugger': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['{libs/domain,libs/persistence,workflows,activities}/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/domain/src/clock/**', 'libs/persistence/src/stores/sql-clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...realTime, asyncValidator] },
  },
  { files: ['apps/web/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['workflows/**/*.spec.ts', 'test/workflows/**/*.ts'], rules: { 'no-restricted-syntax': ['error', asyncValidator] } },
);
