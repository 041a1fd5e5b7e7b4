export type ImageKind = 'png' | 'jpg' | 'tif';

/** What kind of picture a file is by its first bytes; null for anything else. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const is = (...magic: number[]): boolean => magic.every((b, i) => bytes[i] === b);
  if (is(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (is(0xff, 0xd8, 0xff)) return 'jpg';
  if (is(0x49, 0x49, 0x2a, 0x00) || is(0x4d, 0x4d, 0x00, 0x2a)) return 'tif';
  return null;
}

/** Width and height that a picture promises, read before anything unpacks it; null where they cannot be found. */
export function imageSize(bytes: Uint8Array, kind: ImageKind): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (kind === 'png') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (kind === 'jpg') return sizeOfJpeg(view);
    return sizeOfTiff(view);
  } catch {
    return null;
  }
}

function sizeOfJpeg(view: DataView): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    // start of frame, but not the tables C4, C8 and CC
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function sizeOfTiff(view: DataView): { width: number; height: number } | null {
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  const entries = view.getUint16(directory, little);
  const value = (at: number): number => (view.getUint16(at + 2, little) === 3 ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  let width = 0;
  let height = 0;
  for (let i = 0; i < Math.min(entries, 200); i++) {
    const at = directory + 2 + i * 12;
    const tag = view.getUint16(at, little);
    if (tag === 256) width = value(at);
    else if (tag === 257) height = value(at);
  }
  return width > 0 && height > 0 ? { width, height } : null;
}
