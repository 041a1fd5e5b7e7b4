/** An opaque cursor over values of the last row. */
export function cursorOf(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/** Null for none and for one that was altered: the list then begins at its top. */
export function readCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(values) || values.length !== length) return null;
    return values.every((value) => value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) ? (values as (string | number | null)[]) : null;
  } catch {
    return null;
  }
}
