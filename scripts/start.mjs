/**
 * `npm start`: from a fresh clone to a running system. Plain JavaScript without dependencies, because it runs before
 * the packages are installed: it checks Node, installs, builds, and hands over to scripts/launch.mjs.
 */
import { ensureInstalled, nodeProblem } from './install.mjs';

const startedAt = Date.now();
const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1).replace('.', ',')} s`.padStart(8);
const say = (line) => console.log(`${seconds()}  ${line}`);

const problem = nodeProblem();
if (problem) {
  console.error(problem);
  process.exit(1);
}
try {
  await ensureInstalled(say);
  const { launch } = await import('./launch.mjs');
  await launch({ say, startedAt });
} catch (error) {
  console.error(`\n${error.message ?? error}`);
  process.exit(1);
}
