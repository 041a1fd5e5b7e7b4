/** Unit specs lie beside the code they test; suites that need servers lie in test/ (see scripts/test.mjs). */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { ...JSON.parse(require('node:fs').readFileSync(__dirname + '/.swcrc', 'utf8')), sourceMaps: 'inline' }] },
  testMatch: ['<rootDir>/{libs,workflows,activities,apps/api,apps/worker,apps/cli,test}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  maxWorkers: 2,
  // A busy machine is no defect: nothing here is a timed test.
  testTimeout: 60_000,
};
