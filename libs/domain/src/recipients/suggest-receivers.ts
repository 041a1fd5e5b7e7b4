import type { LocalDate } from '#domain/calendar/local-date';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { abbreviationFits, isAbbreviatedWord, withoutHeadOfUnit } from '#domain/organisation/proposal/read-abbreviation';
import { nameKey } from '#domain/recipients/name-key';
import type { ReceiverDirectory, ReceiverRef } from '#domain/recipients/receiver-directory';

/** Why a suggestion is made; libs/messages words it. */
export type SuggestionReason = 'sameWords' | 'partOfName' | 'accentsDiffer' | 'spellingClose' | 'abbreviation' | 'successor';

export interface ReceiverSuggestion {
  readonly kind: ReceiverRef['kind'] | 'group';
  readonly id: string;
  readonly name: string;
  /** 0 to 1, best first. */
  readonly score: number;
  readonly reason: SuggestionReason;
}

const enough = 0.45;

/** Ranked proposals for a name nobody knows; a person chooses, and the choice is remembered as an alias. */
export function suggestReceivers(name: string, directory: ReceiverDirectory, at: LocalDate, limit = 5): ReceiverSuggestion[] {
  const key = nameKey(name);
  const found = new Map<string, ReceiverSuggestion>();
  const offer = (kind: ReceiverSuggestion['kind'], id: string, shown: string, names: readonly string[], successor: boolean) => {
    for (const other of names) {
      const { score, reason } = likeness(name, key, nameKey(other), other);
      const known = found.get(`${kind}:${id}`);
      if (score >= enough && (known?.score ?? 0) < score) found.set(`${kind}:${id}`, { kind, id, name: shown, score: Math.round(score * 100) / 100, reason: successor ? 'successor' : reason });
    }
  };
  for (const entry of directory.entries) {
    const names = [entry.name, ...entry.otherNames];
    if (isInEffect(entry, at)) offer(entry.kind, entry.id, entry.name, names, false);
    else {
      const next = directory.entries.find((candidate) => candidate.kind === entry.kind && candidate.id === entry.successorId && isInEffect(candidate, at));
      if (next) offer(next.kind, next.id, next.name, names, true);
    }
  }
  for (const group of directory.groups) if (isInEffect(group, at)) offer('group', group.id, group.name, [group.name], false);
  return [...found.values()].sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, limit);
}

function likeness(printed: string, a: string, b: string, other: string): { score: number; reason: SuggestionReason } {
  if (a === b) return { score: 1, reason: 'sameWords' };
  const bare = withoutHeadOfUnit(printed);
  const fit = isAbbreviatedWord(bare) ? abbreviationFits(bare, other) : null;
  if (fit !== null) return { score: fit === 'exact' ? 0.97 : 0.9, reason: 'abbreviation' };
  const plainA = withoutMarks(a);
  const plainB = withoutMarks(b);
  if (plainA === plainB) return { score: 0.95, reason: 'accentsDiffer' };
  const inside = ` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `);
  const words = dice(a.split(/[\s,()-]+/u), b.split(/[\s,()-]+/u));
  if (inside) return { score: Math.max(0.6, words), reason: 'partOfName' };
  const letters = dice(pairs(plainA), pairs(plainB));
  return letters > words + 0.15 ? { score: letters * 0.9, reason: 'spellingClose' } : { score: words, reason: 'sameWords' };
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = [...a];
  let shared = 0;
  for (const word of b) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, index) => text.slice(index, index + 2));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
