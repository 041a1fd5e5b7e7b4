import JSZip from 'jszip';
import { ReadingError } from '#documents/reading/reading-error';

const MOST_ENTRIES = 4000;
const MOST_TOTAL_BYTES = 400 * 1024 * 1024;
const MOST_PART_BYTES = 64 * 1024 * 1024;

interface SizedObject {
  _data?: { uncompressedSize?: number; compressedSize?: number };
}

export interface BoundedZip {
  has(name: string): boolean;
  names(): string[];
  /** Text of one part; null where it does not exist. Stops unpacking at the limit, whatever the directory promises. */
  text(name: string): Promise<string | null>;
}

/** Opens an Office package without trusting its sizes. */
export async function openZip(bytes: Uint8Array): Promise<BoundedZip> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes, { checkCRC32: false });
  } catch (error) {
    throw new ReadingError(/encrypted/iu.test(String(error)) ? 'file.encrypted' : 'file.damaged');
  }
  const names = Object.keys(zip.files);
  if (names.length > MOST_ENTRIES) throw new ReadingError('file.zipBomb');
  let total = 0;
  for (const name of names) {
    const data = (zip.files[name] as unknown as SizedObject)._data;
    const size = data?.uncompressedSize ?? 0;
    total += size;
    if (total > MOST_TOTAL_BYTES) throw new ReadingError('file.zipBomb');
  }
  return {
    has: (name) => zip.file(name) !== null,
    names: () => names,
    text: async (name) => {
      const file = zip.file(name);
      if (file === null) return null;
      return unpack(file);
    },
  };
}

function unpack(file: JSZip.JSZipObject): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    let done = false;
    const stream = file.nodeStream('nodebuffer') as NodeJS.ReadableStream & { destroy?: () => void; pause(): void };
    stream.on('data', (chunk: Buffer) => {
      if (done) return;
      size += chunk.length;
      if (size > MOST_PART_BYTES) {
        done = true;
        stream.pause();
        stream.destroy?.();
        reject(new ReadingError('file.zipBomb'));
        return;
      }
      parts.push(chunk);
    });
    stream.on('error', () => {
      if (!done) reject(new ReadingError('file.damaged'));
      done = true;
    });
    stream.on('end', () => {
      if (!done) resolve(Buffer.concat(parts).toString('utf8'));
      done = true;
    });
  });
}
