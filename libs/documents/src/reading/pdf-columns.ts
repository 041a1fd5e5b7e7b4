import { joinParts, type PlacedText } from '#documents/reading/pdf-tables';
import type { Line } from '#documents/reading/pdf-line';

export interface ColumnTable {
  rows: string[][];
  /** First line that is no longer of the table. */
  next: number;
}

const ORDINAL_HEAD = /^(?:TT|STT|S\.?T\.?T\.?|Số\s?TT|#)$/iu;
const COLUMN_WORD = /chủ trì|phối hợp|nhiệm vụ|nội dung|công việc|thời (?:gian|hạn)|sản phẩm|kết quả|chỉ số|đơn vị|cơ quan|mục tiêu|phụ trách|đầu mối|thực hiện/iu;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Z])[.)]?$/u;

interface Row extends Line {
  /** Parts of the line between gaps that are wider than those between words. */
  pieces: { x0: number; x1: number; text: string }[];
}

/** The lines from `at` on, cut finer than those of running text: narrow columns stand close together. */
function rowsFrom(lines: readonly Line[], at: number): Row[] {
  return lines.slice(at, at + 400).map((line) => {
    const groups: PlacedText[][] = [];
    for (const p of line.parts) {
      const last = groups.at(-1)?.at(-1);
      if (last && p.x - (last.x + last.width) < Math.max(p.size, last.size) * 0.55) groups.at(-1)!.push(p);
      else groups.push([p]);
    }
    return { ...line, pieces: groups.map((g) => ({ x0: g[0]!.x, x1: Math.max(...g.map((p) => p.x + p.width)), text: joinParts(g) })) };
  });
}

/** A table without borders that begins at line `at`: its columns are the empty strips between words, its rows begin with an ordinal. */
export function tableByColumns(all: readonly Line[], at: number): ColumnTable | null {
  if (!all.slice(at, at + 3).some((l) => /^(?:TT|STT|S\.|Số\s?TT|#)/iu.test(l.text))) return null;
  const lines = rowsFrom(all, at);
  const head = headAt(lines, 0);
  if (head === null) return null;
  const columnsOfHead = lines[head]!.pieces;
  let end = head + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (lines[end - 1]!.y - line.y > line.size * 6) break;
    if (!fits(line, columnsOfHead) && !isGroupRow(lines, end, columnsOfHead)) break;
  }
  // single chunks at the end are the text below, not the table
  while (end > head + 1 && lines[end - 1]!.pieces.length === 1 && !belongsAbove(lines, end - 1, columnsOfHead)) end--;
  const region = lines.slice(0, end);
  const edges = emptyStrips(region.filter((l, i) => l.pieces.length > 1 || !isGroupRow(lines, i, columnsOfHead)));
  if (edges.length < 2) return null;
  const rows: { cells: string[]; group: boolean }[] = [];
  let firstBody = -1;
  region.forEach((line, i) => {
    const cells = cellsOf(line, edges);
    const ordinal = cells[0]!.trim();
    if (line.pieces.length === 1 && isGroupRow(lines, i, columnsOfHead)) {
      const m = /^(\S+)\s+(.+)$/u.exec(line.text);
      rows.push({ cells: m ? [m[1]!, m[2]!, ...edges.slice(1).map(() => '')] : cells, group: true });
      if (firstBody < 0) firstBody = i;
      return;
    }
    if (ORDINAL.test(ordinal) && !ORDINAL_HEAD.test(ordinal)) {
      rows.push({ cells, group: false });
      if (firstBody < 0) firstBody = i;
      return;
    }
    const last = rows.at(-1);
    if (last && !last.group) last.cells = last.cells.map((c, k) => [c, cells[k]!].filter((t) => t !== '').join(' '));
    else rows.push({ cells, group: false });
  });
  return rows.length >= 2 && firstBody > 0 ? { rows: rows.map((r) => r.cells), next: at + end } : null;
}

/** The line of the head that holds the name of the ordinal column; a head of several lines may begin above it. */
function headAt(lines: readonly Row[], at: number): number | null {
  for (let i = at; i < Math.min(at + 3, lines.length); i++) {
    const line = lines[i]!;
    if (i > at && lines[i - 1]!.y - line.y > line.size * 2) return null;
    if (line.pieces.length >= 3 && ORDINAL_HEAD.test(line.pieces[0]!.text.trim()) && COLUMN_WORD.test(line.text)) return i;
    if (line.pieces.length < 2) return null;
  }
  return null;
}

/** No chunk of the line reaches over the middles of two columns. */
function fits(line: Row, head: Row['pieces']): boolean {
  if (line.pieces.every((c) => head.filter((h) => c.x0 <= (h.x0 + h.x1) / 2 && c.x1 >= (h.x0 + h.x1) / 2).length <= 1)) return line.pieces.length > 1 || line.x0 > head[0]!.x1 || ORDINAL.test(line.text);
  return false;
}

/** "I. Cải cách thể chế" between the rows: one short chunk, and rows with columns go on below it. */
function isGroupRow(lines: readonly Row[], at: number, head: Row['pieces']): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  return line.pieces.length <= 2 && /^(?:[IVX]{1,5}|[A-Z])[.)]?\s+\p{Lu}/u.test(line.text) && line.text.length < 90 && next !== undefined && next.pieces.length >= 3 && line.y - next.y < line.size * 4 && fits(next, head);
}

function belongsAbove(lines: readonly Row[], at: number, head: Row['pieces']): boolean {
  const line = lines[at]!;
  const before = lines[at - 1]!;
  return line.x0 > head[0]!.x1 && before.y - line.y < line.size * 1.7;
}

/** Where the columns begin: left edges behind strips in which no line of the table has a word. */
function emptyStrips(region: readonly Row[]): number[] {
  const spans = region.flatMap((l) => l.parts.map((p) => [p.x, p.x + p.width] as const)).sort((a, b) => a[0] - b[0]);
  const size = region[0]?.size ?? 12;
  const edges: number[] = [];
  let reached = -Infinity;
  for (const [x0, x1] of spans) {
    if (x0 - reached >= size * 0.55) edges.push(x0);
    reached = Math.max(reached, x1);
  }
  return edges;
}

function cellsOf(line: Line, edges: readonly number[]): string[] {
  const cells: PlacedText[][] = edges.map(() => []);
  for (const part of line.parts) {
    let k = 0;
    while (k + 1 < edges.length && part.x >= edges[k + 1]! - 1) k++;
    cells[k]!.push(part);
  }
  return cells.map((parts) => joinParts(parts));
}
