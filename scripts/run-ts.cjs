/**
 * Runs a TypeScript file without a build: node scripts/run-ts.cjs FILE [ARGS...].
 * Every .ts that is required is compiled by swc with the root .swcrc and kept in .cache/run-ts by its content,
 * so the second start costs no compiling. Subpath imports (#domain/...) are resolved by Node itself.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const cache = path.join(root, '.cache', 'run-ts');
const settings = fs.readFileSync(path.join(root, '.swcrc'), 'utf8');
const { $schema: _schema, ...options } = JSON.parse(settings);
let swc;

function compile(source, filename) {
  const key = createHash('sha1').update(settings).update(process.version).update('\0').update(source).digest('hex');
  const file = path.join(cache, `${key}.js`);
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    /* not compiled yet */
  }
  swc ??= require('@swc/core');
  const { code } = swc.transformSync(source, { ...options, filename, swcrc: false, sourceMaps: 'inline' });
  try {
    fs.mkdirSync(cache, { recursive: true });
    const temporary = `${file}.${process.pid}`;
    fs.writeFileSync(temporary, code);
    fs.renameSync(temporary, file);
  } catch {
    /* a read-only checkout works without the cache */
  }
  return code;
}

Module._extensions['.ts'] = (module, filename) => {
  module._compile(compile(fs.readFileSync(filename, 'utf8'), filename), filename);
};

const [file, ...args] = process.argv.slice(2);
if (!file) {
  process.stderr.write('node scripts/run-ts.cjs FILE [ARGS...]\n');
  process.exit(2);
}
const entry = path.resolve(file);
process.argv = [process.argv[0], entry, ...args];
process.setSourceMapsEnabled?.(false);
require(entry);
