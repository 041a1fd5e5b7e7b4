/** Counts facts one by one: right, missing, invented. Lists of objects are paired in order by their most telling field. */
export interface FactScore {
  right: number;
  missing: string[];
  extra: string[];
}

export function f1(score: FactScore): number {
  const total = 2 * score.right + score.missing.length + score.extra.length;
  return total === 0 ? 1 : (2 * score.right) / total;
}

const isEmpty = (v: unknown): boolean => v === null || v === undefined || (Array.isArray(v) && v.length === 0);

export function scoreFacts(expected: unknown, got: unknown, path = '', score: FactScore = { right: 0, missing: [], extra: [] }): FactScore {
  if (Array.isArray(expected) || Array.isArray(got)) {
    const e = (expected ?? []) as unknown[];
    const g = [...((got ?? []) as unknown[])];
    if ([...e, ...g].every((x) => typeof x !== 'object')) {
      for (const x of e) {
        const at = g.indexOf(x);
        if (at >= 0) {
          g.splice(at, 1);
          score.right++;
        } else score.missing.push(`${path}: ${String(x)}`);
      }
      for (const x of g) score.extra.push(`${path}: ${String(x)}`);
      return score;
    }
    for (let i = 0; i < Math.max(e.length, g.length); i++) scoreFacts(e[i], g[i], `${path}/${i}`, score);
    return score;
  }
  if ((expected && typeof expected === 'object') || (got && typeof got === 'object')) {
    const e = (expected ?? {}) as Record<string, unknown>;
    const g = (got ?? {}) as Record<string, unknown>;
    for (const key of Object.keys(isEmpty(expected) ? g : e)) scoreFacts(e[key], g[key], `${path}/${key}`, score);
    return score;
  }
  if (isEmpty(expected) && isEmpty(got)) return score;
  if (expected === got) score.right++;
  else {
    if (!isEmpty(expected)) score.missing.push(`${path}: ${String(expected)}`);
    if (!isEmpty(got)) score.extra.push(`${path}: ${String(got)}`);
  }
  return score;
}

/** Facts without the places in which they stand: what must be equal however a document was typed or filed. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).filter(([k]) => k !== 'source' && k !== 'warnings').map(([k, v]) => [k, withoutPlaces(v)]));
  return value;
}
