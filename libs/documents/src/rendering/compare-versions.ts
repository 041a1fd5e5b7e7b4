import { diffArrays } from 'diff';
import { blockText, type BodyBlock } from './official-document';

export type WordChange = 'same' | 'added' | 'removed';

export interface WordRun {
  change: WordChange;
  text: string;
}

/** One block of the comparison, in reading order; indexes point into the two lists (`data-block`). */
export type BlockChange =
  | { change: 'unchanged'; oldIndex: number; newIndex: number; text: string }
  | { change: 'changed'; oldIndex: number; newIndex: number; words: WordRun[] }
  | { change: 'added'; newIndex: number; text: string }
  | { change: 'removed'; oldIndex: number; text: string };

export interface VersionComparison {
  blocks: BlockChange[];
  /** Shown as "2 chỗ đổi": blocks that are not unchanged. */
  changes: number;
}

type Comparable = BodyBlock | string;

const textOf = (block: Comparable): string => (typeof block === 'string' ? block : blockText(block));
const key = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/gu, ' ').trim();

/** Words, spaces and marks apart; a number with its sign ("98%", "30/6/2027") is one word. */
function tokens(text: string): string[] {
  return key(text).match(/\s+|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}/.,%-]*[\p{L}\p{M}\p{N}%]|[\p{L}\p{M}\p{N}]|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Word runs of one block, neighbours of the same kind joined. */
export function compareWords(oldText: string, newText: string): WordRun[] {
  const runs: WordRun[] = [];
  for (const part of diffArrays(tokens(oldText), tokens(newText))) {
    const change: WordChange = part.added ? 'added' : part.removed ? 'removed' : 'same';
    const text = part.value.join('');
    const last = runs[runs.length - 1];
    if (last?.change === change) last.text += text;
    else runs.push({ change, text });
  }
  return joinIslands(runs);
}

/** A lone space between two changes would cut one change in several; it belongs to both of them. */
function joinIslands(runs: WordRun[]): WordRun[] {
  const joined: WordRun[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') joined.push({ change: 'removed', text: removed });
    if (added !== '') joined.push({ change: 'added', text: added });
    removed = '';
    added = '';
  };
  runs.forEach((run, index) => {
    if (run.change === 'removed') removed += run.text;
    else if (run.change === 'added') added += run.text;
    else if (/^\s+$/u.test(run.text) && removed !== '' && added !== '' && index < runs.length - 1) {
      removed += run.text;
      added += run.text;
    } else {
      flush();
      joined.push({ ...run });
    }
  });
  flush();
  return joined;
}

/** Share of words that two texts have in common, 0 to 1. */
function likeness(left: string, right: string): number {
  const a = key(left).split(' ');
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  const b = key(right).split(' ');
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) { common += 1; counts.set(word, left - 1); }
  }
  return (2 * common) / (a.length + b.length);
}

const sameBlock = 0.5;

/** "Chỗ đổi": by block, then by words inside blocks that are more alike than not (stack.md, text compare). */
export function diffDocuments(oldBlocks: readonly Comparable[], newBlocks: readonly Comparable[]): VersionComparison {
  const before = oldBlocks.map(textOf);
  const after = newBlocks.map(textOf);
  const blocks: BlockChange[] = [];
  let oldIndex = 0;
  let newIndex = 0;
  let gone: number[] = [];
  let come: number[] = [];
  const flush = (): void => {
    blocks.push(...pair(gone, come, before, after));
    gone = [];
    come = [];
  };
  for (const part of diffArrays(before.map(key), after.map(key))) {
    for (let step = 0; step < part.value.length; step += 1) {
      if (part.removed) gone.push(oldIndex++);
      else if (part.added) come.push(newIndex++);
      else {
        flush();
        blocks.push({ change: 'unchanged', oldIndex, newIndex, text: after[newIndex]! });
        oldIndex += 1;
        newIndex += 1;
      }
    }
  }
  flush();
  return { blocks, changes: blocks.filter((block) => block.change !== 'unchanged').length };
}

/** Pairs blocks of one place in order, so that an inserted paragraph does not make its neighbours look rewritten. */
function pair(gone: number[], come: number[], before: string[], after: string[]): BlockChange[] {
  const out: BlockChange[] = [];
  let nextGone = 0;
  for (const newIndex of come) {
    let found = -1;
    let best = sameBlock;
    // A table that was rewritten whole may leave hundreds of blocks here; a window keeps it linear.
    for (let at = nextGone; at < Math.min(gone.length, nextGone + 25); at += 1) {
      const alike = likeness(before[gone[at]!]!, after[newIndex]!);
      if (alike > best) { best = alike; found = at; }
    }
    if (found < 0) {
      out.push({ change: 'added', newIndex, text: after[newIndex]! });
      continue;
    }
    for (; nextGone < found; nextGone += 1) out.push({ change: 'removed', oldIndex: gone[nextGone]!, text: before[gone[nextGone]!]! });
    const oldIndex = gone[found]!;
    out.push({ change: 'changed', oldIndex, newIndex, words: compareWords(before[oldIndex]!, after[newIndex]!) });
    nextGone = found + 1;
  }
  for (; nextGone < gone.length; nextGone += 1) out.push({ change: 'removed', oldIndex: gone[nextGone]!, text: before[gone[nextGone]!]! });
  return out;
}
