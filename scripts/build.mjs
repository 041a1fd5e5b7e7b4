/**
 * Builds everything into dist/: the servers (swc), the workflow bundle and the web. Each step is skipped
 * when the hash of its inputs has not changed, so that a warm `npm start` does not wait for it.
 * Runs after `npm ci` only; needs no other script.
 */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile, copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withLock } from './file-lock.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const stateFile = path.join(dist, '.build.json');
const serverFolders = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'workflows', 'activities'];
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** Every file below the folders, relative to the checkout, sorted. */
async function listFiles(folders) {
  const found = [];
  for (const folder of folders) {
    if (!existsSync(path.join(root, folder))) continue;
    for (const entry of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      found.push(path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
    }
  }
  return found.filter((file) => !file.split(path.sep).includes('node_modules')).sort();
}

async function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file).update('\0');
    hash.update(await readFile(path.join(root, file)).catch(() => ''));
  }
  return hash.digest('hex');
}

/** Readers never see half a file: other processes may be running from dist/ while we build. */
async function writeWhole(file, content) {
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

/** The same subpath imports as in package.json, pointing at the compiled files. */
async function writeImportsMap() {
  const { imports, name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const compiled = Object.fromEntries(Object.entries(imports).map(([key, target]) => [key, target.replace(/\.ts$/, '.js')]));
  await writeWhole(path.join(dist, 'package.json'), `${JSON.stringify({ name, private: true, imports: compiled }, null, 2)}\n`);
}

async function compileServers(state, log) {
  const require = createRequire(import.meta.url);
  const settings = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));
  delete settings.$schema;
  const swcVersion = JSON.parse(readFileSync(path.join(root, 'node_modules/@swc/core/package.json'), 'utf8')).version;
  const options = { ...settings, swcrc: false, jsc: { ...settings.jsc, rewriteRelativeImportExtensions: true } };
  const fingerprint = sha256(JSON.stringify([options, swcVersion]));
  const before = state.fingerprint === fingerprint ? (state.files ?? {}) : {};
  const after = {};
  const sources = (await listFiles(serverFolders)).filter((file) => !/\.spec\.tsx?$|\.d\.ts$|(^|\/)tsconfig.*\.json$/.test(file));
  let swc;
  let changed = 0;
  for (const file of sources) {
    const content = await readFile(path.join(root, file)).catch(() => undefined);
    if (content === undefined) continue;
    const hash = sha256(content);
    const isCode = file.endsWith('.ts');
    const target = path.join(dist, isCode ? file.replace(/\.ts$/, '.js') : file);
    after[file] = hash;
    if (before[file] === hash && existsSync(target)) continue;
    changed += 1;
    if (!isCode) {
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(path.join(root, file), target);
      continue;
    }
    swc ??= require('@swc/core');
    const output = await swc.transform(content.toString('utf8'), { ...options, filename: path.join(root, file), sourceMaps: true });
    await writeWhole(`${target}.map`, output.map ?? '');
    await writeWhole(target, `${output.code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  }
  for (const file of Object.keys(state.files ?? {})) {
    if (after[file]) continue;
    const target = path.join(dist, file.replace(/\.ts$/, '.js'));
    await rm(target, { force: true });
    await rm(`${target}.map`, { force: true });
  }
  state.fingerprint = fingerprint;
  state.files = after;
  if (changed > 0) log(`compiled ${changed} of ${sources.length} files`);
}

function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${path.basename(args[0] ?? command)} ended with code ${code}:\n${output.slice(-4000)}`))));
  });
}

async function bundleWorkflows(state, log) {
  if (!existsSync(path.join(root, 'libs/temporal/src/bundle-workflows.ts')) || !existsSync(path.join(root, 'workflows/src/index.ts'))) return;
  const inputs = (await listFiles(['workflows', 'libs/domain', 'libs/temporal'])).filter((file) => !file.endsWith('.spec.ts'));
  const hash = await hashOf([...inputs, 'package-lock.json', '.swcrc']);
  const target = path.join(dist, 'workflow-bundle.js');
  if (state.bundle === hash && existsSync(target)) return;
  log('bundling the workflows ...');
  const code = `require(${JSON.stringify(path.join(dist, 'libs/temporal/src/bundle-workflows.js'))}).bundleWorkflows().then((made) => require('node:fs').writeFileSync(process.argv[1], made.code))`;
  await run(process.execPath, ['-e', code, target]);
  state.bundle = hash;
}

async function buildWeb(state, log) {
  if (!existsSync(path.join(root, 'apps/web/index.html'))) return;
  const inputs = (await listFiles(['apps/web', 'libs/messages'])).filter((file) => !/\.(spec|test)\.tsx?$/.test(file));
  const hash = await hashOf([...inputs, 'package-lock.json', 'openapi.json']);
  if (state.web === hash && existsSync(path.join(dist, 'web/index.html'))) return;
  log('building the web ...');
  await run(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--outDir', path.join(dist, 'web'), '--emptyOutDir'], {
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  state.web = hash;
}

/** Builds what is out of date. `parts` limits it: servers, workflows, web. */
export async function build({ log = console.log, parts = ['servers', 'workflows', 'web'] } = {}) {
  await mkdir(dist, { recursive: true });
  await withLock(path.join(dist, '.build.lock'), async () => {
    const state = await readFile(stateFile, 'utf8').then(JSON.parse).catch(() => ({}));
    const save = () => writeWhole(stateFile, JSON.stringify(state));
    await writeImportsMap();
    if (parts.includes('servers')) await compileServers(state, log);
    await save();
    if (parts.includes('workflows')) await bundleWorkflows(state, log);
    await save();
    if (parts.includes('web')) await buildWeb(state, log);
    await save();
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2).filter((part) => !part.startsWith('-'));
  const started = Date.now();
  build(asked.length > 0 ? { parts: asked } : {}).then(
    () => console.log(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`),
    (error) => {
      console.error(error.message ?? error);
      process.exitCode = 1;
    },
  );
}
