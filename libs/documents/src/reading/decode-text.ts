import { ReadingError } from '#documents/reading/reading-error';

/** Bytes of a text file to text: UTF-8 or UTF-16 with a mark. Anything else is a binary file or an old Vietnamese code page. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(new TextDecoder('utf-16be').decode(bytes));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof ReadingError) throw error;
  }
  if (looksBinary(Buffer.from(bytes.subarray(0, 8192)).toString('latin1'))) throw new ReadingError('file.unknownKind');
  throw new ReadingError('file.legacyFont');
}

function checked(text: string): string {
  if (looksBinary(text.slice(0, 8192))) throw new ReadingError('file.unknownKind');
  return text;
}

function looksBinary(text: string): boolean {
  const control = (text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? []).length;
  return control > 0 && control / Math.max(1, text.length) > 0.005;
}

const TCVN3 = /[\u00a1-\u00a9\u00ab-\u00af\u00b5-\u00be\u00c6-\u00cb\u00cc-\u00d1\u00d2-\u00d8\u00dc-\u00de\u00df-\u00e8\u00e9-\u00fe]/g;
const VNI = /[aeiouyAEIOUY][ùøûõïâéèëåäàáúüêöÙØÛÕÏÂÉÈËÊÅÄ]|[ñÑ]|ö|ô[ùøûõï]/g;
const VIETNAMESE = /[ạ-ỹẠ-ỸăđơưĂĐƠƯ]/g;

/** Text typed in TCVN3 or VNI fonts: read as Unicode it is a heap of Latin letters, with hardly a Vietnamese one. */
export function hasLegacyFont(text: string): boolean {
  const sample = text.slice(0, 60_000).normalize('NFC');
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < 40) return false;
  const good = (sample.match(VIETNAMESE) ?? []).length;
  if (good / letters > 0.02) return false;
  const tcvn = (sample.match(TCVN3) ?? []).length;
  const vni = (sample.match(VNI) ?? []).length;
  return tcvn / letters > 0.08 || vni / letters > 0.06;
}
