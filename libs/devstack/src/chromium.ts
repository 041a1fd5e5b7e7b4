import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium as playwright, type Browser } from 'playwright-core';
import { findOnPath } from '#devstack/temporal-binary';

export interface ChromiumInstallation {
  readonly source: 'given' | 'system' | 'package';
  readonly executablePath: string;
  /** What the browser needs besides the usual environment: its libraries, fonts where the system has none. */
  readonly env: Readonly<Record<string, string>>;
}

/** No sandbox: root and containers have none to offer, and it only ever opens our own pages. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Some distributions put a stub there that only asks to install something. */
async function answers(executablePath: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(executablePath, ['--version', '--no-sandbox'], { timeout: 20_000, env: { ...process.env, ...env } });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}

async function untar(archive: string, folder: string): Promise<void> {
  // By way of a file: tar stops reading at the end mark, and a pipe would then break.
  const plain = path.join(folder, path.basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  await promisify(execFile)('tar', ['-xf', plain, '-C', folder]);
  rmSync(plain);
}

/** Its own fonts first, and whatever the system has. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Chromium out of the npm package @sparticuz/chromium, unpacked once into the cache with its libraries and a font. */
async function unpackPackage(cache: string): Promise<ChromiumInstallation> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('the packaged Chromium runs on Linux x86_64 only');
  // Its exports hide package.json: the folder is known from its entry file.
  const entry = require.resolve('@sparticuz/chromium');
  const packageFolder = entry.slice(0, entry.lastIndexOf(path.join('@sparticuz', 'chromium')) + path.join('@sparticuz', 'chromium').length);
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(path.join(cache, 'unpack-'));
    const bin = path.join(packageFolder, 'bin');
    await Promise.all([
      pipeline(createReadStream(path.join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(path.join(unfinished, 'chromium'), { mode: 0o755 })),
      untar(path.join(bin, 'al2023.tar.br'), unfinished),
      untar(path.join(bin, 'fonts.tar.br'), unfinished),
    ]);
    writeFileSync(path.join(unfinished, 'fonts.conf'), fontsConf(folder));
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another process was quicker; its copy is as good.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    source: 'package',
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** A browser for tests and print: the one that is named, the system's, else the one from the package. */
export async function findChromium({ cache, given, packageOnly = false }: { cache: string; given?: string | undefined; packageOnly?: boolean }): Promise<ChromiumInstallation> {
  if (given && !given.startsWith(cache)) return { source: 'given', executablePath: given, env: {} };
  if (!packageOnly) {
    for (const name of systemNames) {
      const found = findOnPath(name);
      if (found && (await answers(found))) return { source: 'system', executablePath: found, env: {} };
    }
  }
  try {
    return await unpackPackage(cache);
  } catch (error) {
    throw new Error(`No Chromium was found: install "chromium", or name one in TEST_CHROMIUM_PATH. (${(error as Error).message})`);
  }
}

export async function launchChromium(installation: ChromiumInstallation, { headless = true } = {}): Promise<Browser> {
  const environment = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return playwright.launch({ executablePath: installation.executablePath, args: flags, headless, env: { ...environment, ...installation.env } });
}
