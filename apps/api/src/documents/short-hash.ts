/** 9f2c 41ab 7d0e: what people compare by eye. */
export function shortHash(hash: string | null): string | null {
  return hash === null ? null : `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`;
}
