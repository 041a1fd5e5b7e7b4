import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { FileStorage } from '#domain/ports/file-storage';
import { sha256Of } from '#persistence/content-hash';
import { sqlOf } from '#persistence/sql';

const hashForm = /^[0-9a-f]{64}$/;

/**
 * Bytes in a folder, named by their SHA-256 in two levels, a row per file (model.md 8). Written beside, flushed, then
 * renamed: after a crash a name either holds all its bytes or does not exist.
 */
export class FolderFileStorage extends FileStorage {
  constructor(
    private readonly folder: string,
    private readonly source: DataSource,
  ) {
    super();
  }

  async put(bytes: Uint8Array, mediaType: string): Promise<string> {
    const sha256 = sha256Of(bytes);
    const target = this.pathOf(sha256);
    if ((await stat(target).catch(() => null))?.size !== bytes.byteLength) await this.write(target, bytes);
    await sqlOf(this.source).write('INSERT INTO stored_file(sha256, byte_size, media_type) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [sha256, bytes.byteLength, mediaType]);
    return sha256;
  }

  async get(sha256: string): Promise<Uint8Array> {
    const bytes = await readFile(this.pathOf(sha256));
    if (sha256Of(bytes) !== sha256) throw new Error(`file ${sha256} is damaged: its bytes have another hash`);
    return bytes;
  }

  private async write(target: string, bytes: Uint8Array): Promise<void> {
    const folder = path.dirname(target);
    await mkdir(folder, { recursive: true });
    const unfinished = `${target}.${randomUUID()}.part`;
    try {
      const file = await open(unfinished, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, target);
      await flushFolder(folder);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  private pathOf(sha256: string): string {
    if (!hashForm.test(sha256)) throw new Error('a file is named by its SHA-256');
    return path.join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** The name itself must survive a power cut; systems that cannot flush a folder (Windows) refuse to open one. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
