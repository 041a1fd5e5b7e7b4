import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockEntry {
  readonly version?: string;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
}

// Comes with Jest and npm's own tools; it has no types of its own.
const { satisfies, validRange } = require('semver') as { satisfies(version: string, range: string): boolean; validRange(range: string): string | null };

const checkout = path.resolve(__dirname, '../..');
const oldestNode = '20.19.0';
const lock = JSON.parse(readFileSync(path.join(checkout, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
const manifest = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

function tooNew(packages: Record<string, LockEntry>): string[] {
  return Object.entries(packages)
    .filter(([, { engines }]) => engines?.node !== undefined && validRange(engines.node) !== null && !satisfies(oldestNode, engines.node))
    .map(([name, { version, engines }]) => `${name} ${version} wants node ${engines?.node}`);
}

describe('package-lock.json', () => {
  test(`no package excludes Node ${oldestNode}`, () => {
    expect(Object.values(lock.packages).filter(({ engines }) => engines?.node).length).toBeGreaterThan(100);
    expect(tooNew(lock.packages)).toEqual([]);
  });

  test('a package that wants a newer Node would be found', () => {
    expect(tooNew({ 'node_modules/x': { version: '1.0.0', engines: { node: '>=22' } } })).toHaveLength(1);
  });

  test('versions are exact', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version));
    expect(loose).toEqual([]);
  });

  test('every @temporalio package has one version, and one protobufjs serves them', () => {
    const versions = new Set(Object.entries(lock.packages).filter(([name]) => /node_modules\/@temporalio\/[^/]+$/.test(name)).map(([, { version }]) => version));
    expect([...versions]).toHaveLength(1);
    expect(Object.keys(lock.packages).filter((name) => /@temporalio\/.*node_modules\/protobufjs$/.test(name))).toEqual([]);
  });

  test('no package comes from one certain registry', () => {
    expect(readFileSync(path.join(checkout, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)/);
  });
});
