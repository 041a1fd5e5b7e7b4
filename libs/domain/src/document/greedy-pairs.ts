/** Which entry of the second list continues which of the first; null where it has no partner. */
export interface IndexPair {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Pairs two lists: equal keys first, each with the next free of the same key; what is left by likeness (0 means
 * never), the most alike first. The answer follows the second list; what went stands where it stood.
 */
export function greedyPairs(before: number, after: number, oldKeys: readonly string[], newKeys: readonly string[], likeness: (before: number, after: number) => number): readonly IndexPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const byKey = new Map<string, number[]>();
  oldKeys.forEach((key, at) => byKey.set(key, [...(byKey.get(key) ?? []), at]));
  newKeys.forEach((key, at) => {
    const old = byKey.get(key)?.shift();
    if (old === undefined) return;
    partner.set(at, old);
    taken.add(old);
  });
  const candidates: { old: number; now: number; score: number }[] = [];
  for (let now = 0; now < after; now += 1) {
    if (partner.has(now)) continue;
    for (let old = 0; old < before; old += 1) {
      const score = taken.has(old) ? 0 : likeness(old, now);
      if (score > 0) candidates.push({ old, now, score });
    }
  }
  // Neighbours win among equals, so that a list that is alike throughout keeps its order.
  candidates.sort((a, b) => b.score - a.score || Math.abs(a.old - a.now) - Math.abs(b.old - b.now) || a.now - b.now);
  for (const { old, now } of candidates) {
    if (partner.has(now) || taken.has(old)) continue;
    partner.set(now, old);
    taken.add(old);
  }
  const gone = Array.from({ length: before }, (_, at) => at).filter((at) => !taken.has(at));
  const pairs: IndexPair[] = [];
  for (let now = 0; now < after; now += 1) {
    const old = partner.get(now) ?? null;
    while (old !== null && gone.length > 0 && gone[0]! < old) pairs.push({ before: gone.shift()!, after: null });
    pairs.push({ before: old, after: now });
  }
  return [...pairs, ...gone.map((old) => ({ before: old, after: null }))];
}

/** Share of words two texts have in common, 0 to 1; two empty texts are alike. */
export function wordLikeness(left: string, right: string): number {
  const a = wordsOf(left);
  const b = wordsOf(right);
  if (a.length === 0 && b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const free = counts.get(word) ?? 0;
    if (free === 0) continue;
    counts.set(word, free - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+(?:[.,/][\p{N}]+)*/gu) ?? [];
}
