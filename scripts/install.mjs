/** Installs the packages when they differ from package-lock.json. Needs nothing but Node and npm. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const oldest = [20, 19, 0];

/** One sentence when this Node cannot run the product. */
export function nodeProblem(version = process.versions.node) {
  const found = version.split('.').map(Number);
  const difference = oldest.map((part, index) => found[index] - part).find((step) => step !== 0) ?? 0;
  return difference >= 0 ? undefined : `Kế hoạch cần Node ${oldest.join('.')} trở lên, máy này có ${version} · Node ${oldest.join('.')} or newer is needed, this is ${version}.`;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Compares what npm says it installed with the lock file, by content: file times mean nothing in a fresh clone. */
export function isInstalled() {
  const wanted = readJson(path.join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(path.join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(([folder, { version, optional, link, peer }]) => {
    if (folder === '' || link) return true;
    const found = present[folder];
    if (!found) return Boolean(optional || peer);
    return found.version === version && existsSync(path.join(root, folder));
  });
}

export async function ensureInstalled(log) {
  if (isInstalled()) return false;
  log('Cài các gói (npm ci), lần đầu mất một hai phút · installing packages, a minute or two the first time');
  const started = Date.now();
  const heartbeat = setInterval(() => log(`  ... ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  // npm itself when we run below it; its script file needs the same Node.
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const install = () =>
    new Promise((resolve, reject) => {
      const child = spawn(npm[0], args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      // A killed launcher must not leave an npm behind that goes on rewriting node_modules.
      const end = (signal) => {
        child.kill(signal);
        process.exit(130);
      };
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
      for (const signal of signals) process.once(signal, end);
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.on('error', reject);
      child.on('close', (code) => {
        for (const signal of signals) process.off(signal, end);
        if (code === 0) resolve();
        else reject(new Error(`npm ci ended with code ${code}:\n${output.slice(-4000)}`));
      });
    });
  try {
    await install().catch(async (error) => {
      // Half a node_modules from an interrupted run; from nothing it works.
      if (!/ENOTEMPTY|EEXIST|ENOENT/.test(error.message)) throw error;
      log('  làm lại từ đầu · once more from nothing');
      rmSync(path.join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 5 });
      await install();
    });
  } finally {
    clearInterval(heartbeat);
  }
  log(`  xong sau ${Math.round((Date.now() - started) / 1000)} s · installed`);
  return true;
}
