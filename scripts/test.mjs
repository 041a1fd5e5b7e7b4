/**
 * `npm test`: installs and builds what is missing, starts one PostgreSQL and one Temporal server for the run, runs the
 * suites in order and ends with the sums. `npm test -- unit e2e` runs some of them. An absent service skips the suites
 * that need it, with one line; with CI=true it fails. Plain JavaScript: it runs before the packages are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeProblem } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const isCi = /^(1|true)$/i.test(process.env.CI ?? '');
const slowestSuiteMs = 15 * 60_000;

/** In this order; a folder under test/ that is not named here runs after them. */
const suiteOrder = [
  { name: 'unit', folders: ['libs', 'workflows', 'activities', 'apps', 'test/bench'] },
  { name: 'web', vitest: 'apps/web' },
  { name: 'architecture' },
  { name: 'persistence', needs: ['postgres'] },
  { name: 'workflows', needs: ['postgres', 'testServer'] },
  { name: 'replay' },
  { name: 'e2e', needs: ['postgres', 'temporal'], builds: ['workflows'], alone: true },
  { name: 'browser', needs: ['postgres', 'temporal', 'chromium'], builds: ['workflows', 'web'], alone: true },
  { name: 'faults', needs: ['postgres', 'temporal'], builds: ['workflows'], alone: true },
];
const notSuites = new Set(['builders', 'fakes']);

function hasSpecs(folder) {
  const at = path.join(root, folder);
  return existsSync(at) && readdirSync(at, { recursive: true }).some((name) => /\.spec\.tsx?$/.test(name) && !name.includes('node_modules'));
}

function suites() {
  const known = new Set(suiteOrder.map((suite) => suite.name));
  const testFolders = existsSync(path.join(root, 'test')) ? readdirSync(path.join(root, 'test'), { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  const further = testFolders.map((entry) => entry.name).filter((name) => !known.has(name) && !notSuites.has(name));
  return [...suiteOrder, ...further.map((name) => ({ name, ...(name === 'harness' ? { needs: ['postgres', 'temporal', 'testServer'] } : { needs: ['postgres'] }) }))].map((suite) => ({
    ...suite,
    folders: suite.vitest ? [`${suite.vitest}/src`] : (suite.folders ?? [`test/${suite.name}`]),
  }));
}

function run(args, env, { onSlow }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const beat = setInterval(onSlow, 30_000);
    let tooSlow = false;
    const limit = setTimeout(() => {
      tooSlow = true;
      killGroup(child, 'SIGKILL');
    }, slowestSuiteMs);
    child.once('close', (code) => {
      clearInterval(beat);
      clearTimeout(limit);
      running.delete(child);
      resolve({ code, output: tooSlow ? `${output}\nstopped after ${slowestSuiteMs / 60_000} minutes` : output });
    });
  });
}

const running = new Set();
function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

/** Jest and vitest write the same JSON. */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = report.testResults.flatMap((suite) => suite.assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => `${path.relative(root, suite.name)}: ${test.fullName}`));
  const failed = report.testResults.flatMap((suite) => suite.assertionResults.filter((test) => test.status === 'failed').map((test) => `${path.relative(root, suite.name)}: ${test.fullName}`));
  // A file that does not even load counts as one failed test, or it would pass silently.
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed')).map((suite) => `${path.relative(root, suite.name)}: the file fails as a whole`);
  return { passed: report.numPassedTests, failed: failed.length + broken.length, skipped: skipped.length, failures: [...failed, ...broken], skips: skipped };
}

async function startServices(wanted) {
  const require = createRequire(import.meta.url);
  const devstack = (name) => require(path.join(root, 'dist/libs/devstack/src', `${name}.js`));
  const { cache } = require(path.join(root, 'dist/libs/config/src/folders.config.js')).readFolders();
  const { makeRunFolder, sweepAbandonedRuns } = devstack('run-folder');
  await sweepAbandonedRuns();
  const folder = makeRunFolder();
  const env = {};
  const absent = {};
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  const starters = {
    postgres: async () => {
      if (process.env.TEST_DATABASE_ADMIN_URL) return;
      const server = await devstack('postgres-server').startPostgres({ folder, durable: false });
      stops.push(() => server.stop());
      env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
    },
    temporal: async () => {
      if (process.env.TEST_TEMPORAL_ADDRESS) return;
      const server = await devstack('temporal-server').startTemporal({ folder, cache });
      stops.push(() => server.stop());
      env.TEST_TEMPORAL_ADDRESS = server.address;
    },
    testServer: async () => void (await devstack('temporal-binary').findTemporalTestServer(cache)),
    chromium: async () => {
      env.TEST_CHROMIUM_PATH = (await devstack('chromium').findChromium({ cache, given: process.env.TEST_CHROMIUM_PATH })).executablePath;
    },
  };
  await Promise.all(
    Object.keys(starters)
      .filter((name) => wanted.has(name))
      .map((name) => starters[name]().catch((error) => (absent[name] = error.message))),
  );
  return {
    env,
    absent,
    stop: async () => {
      for (const stop of stops.reverse()) await stop();
    },
  };
}

async function main() {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  await ensureInstalled(console.log);
  const { build } = await import('./build.mjs');
  const buildStarted = Date.now();
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const all = suites();
  const unknown = asked.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0) throw new Error(`There is no suite ${unknown.join(', ')}; there are: ${all.map((suite) => suite.name).join(', ')}.`);
  const chosen = all.filter((suite) => asked.length === 0 || asked.includes(suite.name));
  const present = chosen.filter((suite) => suite.folders.some(hasSpecs));
  const log = (line) => console.log(`build: ${line}`);
  await build({ log, parts: ['servers'] });
  // A part that cannot be built fails the suites that need it, and no others.
  const unbuilt = {};
  for (const part of new Set(present.flatMap((suite) => suite.builds ?? []))) await build({ log, parts: [part] }).catch((error) => (unbuilt[part] = error.message));
  console.log(`build: ready in ${((Date.now() - buildStarted) / 1000).toFixed(1)} s`);

  const services = await startServices(new Set(present.flatMap((suite) => suite.needs ?? [])));
  const reports = mkdtempSync(path.join(tmpdir(), 'kehoach-reports-'));
  const cleanUp = async () => {
    for (const child of running) killGroup(child, 'SIGKILL');
    await services.stop();
    rmSync(reports, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  try {
    for (const suite of chosen) {
      const label = suite.name.padEnd(13);
      if (!present.includes(suite)) {
        if (asked.length > 0) console.log(`${label} has no tests`);
        continue;
      }
      const broken = (suite.builds ?? []).filter((part) => unbuilt[part]);
      if (broken.length > 0) {
        sums.failed += 1;
        failures.push(`${suite.name}: the ${broken.join(' and the ')} cannot be built`);
        console.log(`${label} FAILED:\n${broken.map((part) => unbuilt[part]).join('\n')}`);
        continue;
      }
      const missing = (suite.needs ?? []).filter((need) => services.absent[need]);
      if (missing.length > 0) {
        const why = missing.map((need) => `${need}: ${services.absent[need]}`).join('; ');
        if (isCi) {
          sums.failed += 1;
          failures.push(`${suite.name}: a needed service is absent (${why})`);
          console.log(`${label} FAILED: ${why}`);
        } else {
          sums.skipped += 1;
          console.log(`${label} skipped as a whole: ${why}`);
        }
        continue;
      }
      const started = Date.now();
      const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
      const file = path.join(reports, `${suite.name}.json`);
      const patterns = suite.folders.map((folder) => `^${path.join(root, folder).replace(/[.\\+*?[^\]$(){}=!<>|:-]/g, '\\$&')}/`);
      const args = suite.vitest
        ? ['node_modules/vitest/vitest.mjs', 'run', '--root', suite.vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
        : ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${file}`, ...(suite.alone ? ['--runInBand'] : []), '--testPathPatterns', ...patterns];
      const env = { ...process.env, ...services.env, TZ: process.env.TZ || 'UTC', NODE_ENV: 'test', TEST_BUILT: '1', FORCE_COLOR: '0' };
      const { code, output } = await run(args, env, { onSlow: () => console.log(`${label} ... ${seconds()} s`) });
      const report = readReport(file) ?? { passed: 0, failed: 1, skipped: 0, failures: [`${suite.name}: no report was written`], skips: [] };
      if (code !== 0 && report.failed === 0) {
        report.failed = 1;
        report.failures.push(`${suite.name}: ended with code ${code}`);
      }
      // What Jest prints as JSON on its standard output is of no use to a reader.
      if (report.failed > 0) console.log(output.split('\n').filter((line) => !line.startsWith('{"num')).join('\n'));
      console.log(`${label} ${report.passed} passed, ${report.failed} failed${report.skipped > 0 ? `, ${report.skipped} skipped` : ''}  (${seconds()} s)`);
      for (const skip of report.skips) console.log(`${' '.repeat(13)} skipped: ${skip}`);
      for (const name of ['passed', 'failed', 'skipped']) sums[name] += report[name];
      failures.push(...report.failures);
    }
  } finally {
    await cleanUp();
  }
  if (sums.passed + sums.failed === 0) {
    sums.failed += 1;
    failures.push('no test was run');
  }
  if (failures.length > 0) console.log(`\nfailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}\n`);
  console.log(`${sums.passed} passed, ${sums.failed} failed${sums.skipped > 0 ? `, ${sums.skipped} skipped` : ''}`);
  process.exitCode = sums.failed > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message ?? error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
