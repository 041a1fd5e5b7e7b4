/** A run of printed letters on a page, in the coordinates of its picture. */
export interface PrintedRun { text: string; x: number; y: number; width: number; height: number }
export interface Box { x: number; y: number; width: number; height: number }
/** What is looked for: the words of a fact, and the paragraph or the cells of the row they stand in. */
export interface WantedPlace { words: string; parts: string[] }
export interface FoundPlace { words: Box[]; around: Box[] }

/** Blanks and the way a mark is put on a letter differ between a file and its reading; the letters do not. */
const folded = (text: string): string => text.normalize('NFD').replace(/\s+/gu, '').toLowerCase();
const LEAST = 12;

/** Where the words of a fact stand on a page: a file gives runs of letters, the reading gives lines. */
export function locateWords(runs: readonly PrintedRun[], wanted: WantedPlace): FoundPlace {
  const page = joined(runs);
  const parts = wanted.parts.map(folded).filter(Boolean);
  const longest = [...parts].sort((a, b) => b.length - a.length)[0];
  const anchor = longest ? findStart(page.text, longest, 0) : null;
  const ranges: Range[] = [];
  if (anchor) {
    const before = parts.slice(0, parts.indexOf(longest!));
    // The other cells of the row stand beside the longest one, and the same words stand in many rows.
    for (const part of parts) {
      if (part === longest) ranges.push(anchor);
      else {
        const near = nearest(page.text, part, before.includes(part) ? anchor.from - part.length : anchor.to);
        if (near && Math.abs(near.from - anchor.from) < 1500) ranges.push(near);
      }
    }
  }
  const words = folded(wanted.words);
  const inner = words ? ranges.map((range) => within(page.text, words, range)).find((range) => range !== null) ?? (anchor ? null : findStart(page.text, words, 0)) : null;
  return { words: inner ? boxes(page, inner) : [], around: ranges.flatMap((range) => boxes(page, range)) };
}

interface Range { from: number; to: number }
interface Page { text: string; runs: { run: PrintedRun; from: number; to: number }[] }

function joined(runs: readonly PrintedRun[]): Page {
  let text = '';
  const placed: Page['runs'] = [];
  for (const run of runs) {
    const letters = folded(run.text);
    if (!letters) continue;
    placed.push({ run, from: text.length, to: text.length + letters.length });
    text += letters;
  }
  return { text, runs: placed };
}

/** The whole, or as much of its beginning as this page prints: a paragraph may go on overleaf. */
function findStart(text: string, wanted: string, from: number): Range | null {
  const least = Math.min(LEAST, wanted.length);
  for (let length = wanted.length; length >= least; length = length > least ? Math.max(least, Math.floor(length / 2)) : 0) {
    const at = text.indexOf(wanted.slice(0, length), from);
    if (at < 0) continue;
    let to = at + length;
    while (to - at < wanted.length && text[to] === wanted[to - at]) to += 1;
    return { from: at, to };
  }
  return null;
}

function nearest(text: string, wanted: string, around: number): Range | null {
  const after = text.indexOf(wanted, Math.max(0, around));
  const before = text.lastIndexOf(wanted, Math.max(0, around));
  const at = before < 0 || (after >= 0 && after - around <= around - before) ? after : before;
  return at < 0 ? null : { from: at, to: at + wanted.length };
}

function within(text: string, words: string, range: Range): Range | null {
  const at = text.indexOf(words, range.from);
  return at >= 0 && at + words.length <= range.to ? { from: at, to: at + words.length } : null;
}

function boxes(page: Page, range: Range): Box[] {
  return page.runs.filter(({ from, to }) => from < range.to && to > range.from).map(({ run, from, to }) => {
    const letter = run.width / (to - from);
    const first = Math.max(range.from, from) - from;
    const last = Math.min(range.to, to) - from;
    return { x: run.x + first * letter, y: run.y, width: (last - first) * letter, height: run.height };
  });
}
