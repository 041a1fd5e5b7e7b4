import type { PageRules } from '#documents/reading/pdf-rules';

export interface Grid {
  xs: number[];
  ys: number[];
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const NEAR = 3;

/** Tables of a page from their drawn borders: groups of crossing lines with at least two columns and two rows. */
export function gridsOf(rules: PageRules): Grid[] {
  const verticals = merged(rules.vertical);
  if (verticals.length < 2 || rules.horizontal.length < 2) return [];
  const groups: { y0: number; y1: number }[] = [];
  for (const v of [...verticals].sort((a, b) => b.y1 - a.y1)) {
    const g = groups.find((o) => v.y0 <= o.y1 + NEAR && v.y1 >= o.y0 - NEAR);
    if (g) {
      g.y0 = Math.min(g.y0, v.y0);
      g.y1 = Math.max(g.y1, v.y1);
    } else groups.push({ y0: v.y0, y1: v.y1 });
  }
  const out: Grid[] = [];
  for (const g of groups) {
    const xs = clusters(verticals.filter((v) => v.y0 >= g.y0 - NEAR && v.y1 <= g.y1 + NEAR).map((v) => v.x));
    const ys = clusters(rules.horizontal.filter((h) => h.y >= g.y0 - NEAR && h.y <= g.y1 + NEAR).map((h) => h.y)).reverse();
    if (xs.length < 3 || ys.length < 2) continue;
    out.push({ xs, ys, top: g.y1, bottom: g.y0, left: xs[0]!, right: xs.at(-1)! });
  }
  return out.sort((a, b) => b.top - a.top);
}

function merged(vertical: PageRules['vertical']): PageRules['vertical'] {
  return vertical.filter((v) => v.y1 - v.y0 > 5);
}

function clusters(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const out: number[] = [];
  for (const v of sorted) if (out.length === 0 || v - out.at(-1)! > NEAR) out.push(v);
  return out;
}

export interface PlacedText {
  x: number;
  y: number;
  width: number;
  size: number;
  text: string;
}

/** Cells of a grid, row by row; a border missing between two rows of one column means a merged cell. */
export function cellsOfGrid(grid: Grid, items: readonly PlacedText[], rules: PageRules): string[][] {
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const owner: [number, number][][] = [];
  for (let r = 0; r < rows; r++) {
    owner.push([]);
    for (let c = 0; c < columns; c++) {
      const above = r > 0 ? owner[r - 1]![c]! : null;
      const left = c > 0 ? owner[r]![c - 1]! : null;
      const middle = (grid.ys[r]! + grid.ys[r + 1]!) / 2;
      if (above && !hasHorizontal(rules, grid.ys[r]!, grid.xs[c]!, grid.xs[c + 1]!)) owner[r]!.push(above);
      else if (left && !hasVertical(rules, grid.xs[c]!, middle)) owner[r]!.push(left);
      else owner[r]!.push([r, c]);
    }
  }
  const texts = new Map<string, PlacedText[]>();
  for (const item of items) {
    const c = position(grid.xs, item.x + Math.min(item.width / 2, 4));
    const r = grid.ys.findIndex((y, i) => i < rows && item.y + item.size * 0.3 <= y && item.y + item.size * 0.3 > grid.ys[i + 1]!);
    if (c < 0 || r < 0) continue;
    const key = owner[r]![c]!.join();
    texts.set(key, [...(texts.get(key) ?? []), item]);
  }
  const out: string[][] = [];
  for (let r = 0; r < rows; r++) {
    const line: string[] = [];
    for (let c = 0; c < columns; c++) {
      const [or, oc] = owner[r]![c]!;
      // a cell merged to the right is printed once, one merged downwards is repeated in every row
      line.push(oc === c ? joinLines(texts.get(`${or},${oc}`) ?? []) : '');
    }
    out.push(line);
  }
  return out;
}

function position(xs: readonly number[], x: number): number {
  for (let i = 0; i < xs.length - 1; i++) if (x >= xs[i]! - 1 && x < xs[i + 1]!) return i;
  return -1;
}

function hasHorizontal(rules: PageRules, y: number, x0: number, x1: number): boolean {
  const middle = (x0 + x1) / 2;
  return rules.horizontal.some((h) => Math.abs(h.y - y) <= NEAR && h.x0 <= middle && h.x1 >= middle);
}

function hasVertical(rules: PageRules, x: number, y: number): boolean {
  return rules.vertical.some((v) => Math.abs(v.x - x) <= NEAR && v.y0 <= y && v.y1 >= y);
}

/** Lines of one cell: wrapped lines run on, a line that begins with a dash or capital after a full stop is its own. */
export function joinLines(items: readonly PlacedText[]): string {
  const lines: { y: number; parts: PlacedText[] }[] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.find((l) => Math.abs(l.y - item.y) < Math.max(2, item.size * 0.4));
    if (line) line.parts.push(item);
    else lines.push({ y: item.y, parts: [item] });
  }
  let out = '';
  for (const l of lines) {
    const text = joinParts(l.parts);
    if (text === '') continue;
    if (out === '') out = text;
    else if (/^[-+•*]\s/.test(text) || (/[.;]$/.test(out) && /^\p{Lu}/u.test(text) && !/;$/.test(out))) out += `\n${text}`;
    else out += runsOn(out, text) ? text : ` ${text}`;
  }
  return out;
}

/** A line broken after the hyphen of a code or name: "HĐND-" and "UBND". */
export function runsOn(before: string, after: string): boolean {
  return /[^\s\d]-$|\d\/$/u.test(before) && /^[\p{Lu}\d]/u.test(after);
}

export function joinParts(parts: readonly PlacedText[]): string {
  let out = '';
  let end: number | null = null;
  for (const p of [...parts].sort((a, b) => a.x - b.x)) {
    if (p.text === '') continue;
    const gap = end === null ? 0 : p.x - end;
    // justified text opens gaps after the hyphens and slashes of a number: 31/KH-UBND
    const inNumber = gap < p.size * 0.7 && /[\p{Lu}\d][-/]$/u.test(out) && /^[\p{Lu}\d]/u.test(p.text);
    if (out !== '' && !inNumber && !/\s$/.test(out) && !/^\s/.test(p.text) && gap > p.size * 0.12) out += ' ';
    out += p.text;
    end = p.x + p.width;
  }
  return out.replace(/\s+/g, ' ').trim();
}
