import { imageKind } from '#documents/reading/image-size';
import { ReadingError } from '#documents/reading/reading-error';

export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

export type SniffedKind = 'pdf' | 'zip' | 'ole' | 'image' | 'text';

/** What a file is by its first bytes; its name is never believed. */
export function sniffKind(bytes: Uint8Array): SniffedKind {
  if (bytes.length === 0) throw new ReadingError('file.empty');
  if (bytes.length > LARGEST_FILE_BYTES) throw new ReadingError('file.tooLarge');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  if (imageKind(bytes) !== null) return 'image';
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf') || startsWith(bytes, [0x7f, 0x45, 0x4c, 0x46]) || startsWith(bytes, [0x4d, 0x5a]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || head.startsWith('GIF8')) throw new ReadingError('file.unknownKind');
  return 'text';
}

/** Office files in an OLE container: encrypted ones carry a stream of that name, the others are the old .doc. */
export function oleProblem(bytes: Uint8Array): ReadingError {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return new ReadingError(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name) ? 'file.encrypted' : 'file.oldDoc');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((b, i) => bytes[i] === b);
}
