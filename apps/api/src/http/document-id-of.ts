import { createHash } from 'node:crypto';

/** The document that one request makes, as a UUID: a repeat after a lost reply finds it there. */
export function documentIdOf(act: 'import' | 'replacement', personId: string, key: string): string {
  const hex = createHash('sha256').update(`${act}\n${personId}\n${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
