/** Straight lines drawn on a page: the borders of tables. */
export interface PageRules {
  horizontal: { y: number; x0: number; x1: number }[];
  vertical: { x: number; y0: number; y1: number }[];
}

interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

type Matrix = [number, number, number, number, number, number];

const THIN = 2.5;
/** Paints whose edges are lines; every other paint fills, and of a filled box only a thin one is a line (shading is none). */
const strokeOps = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/** Collects thin rectangles and strokes from the drawing operators, under the transformations in force. */
export function readRules(list: OperatorList, ops: Record<string, number>): PageRules {
  const out: PageRules = { horizontal: [], vertical: [] };
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const stack: Matrix[] = [];
  let count = 0;
  list.fnArray.forEach((fn, i) => {
    if (count > 20_000) return;
    const args = list.argsArray[i] as unknown[];
    if (fn === ops['save']) stack.push(matrix);
    else if (fn === ops['restore']) matrix = stack.pop() ?? matrix;
    else if (fn === ops['transform']) matrix = multiply(matrix, args as unknown as Matrix);
    else if (fn === ops['constructPath']) {
      // A path that only clips draws nothing: some programs clip every paragraph to a box as wide as the page.
      if (args[0] === ops['endPath']) return;
      const strokes = strokeOps.some((name) => args[0] === ops[name]);
      for (const [x0, y0, x1, y1] of strokes ? boxesOf(args) : filledBoxes(args)) {
        count++;
        add(out, matrix, x0, y0, x1, y1);
      }
    }
  });
  return out;
}

/** One box round each piece of a filled path: pieces begin where the pen is put down. */
function filledBoxes(args: unknown[]): [number, number, number, number][] {
  const edges = boxesOf(args);
  const out: [number, number, number, number][] = [];
  let end: [number, number] | null = null;
  for (const [x0, y0, x1, y1] of edges) {
    const last = out.at(-1);
    if (last && end !== null && end[0] === x0 && end[1] === y0) out[out.length - 1] = [Math.min(last[0], x0, x1), Math.min(last[1], y0, y1), Math.max(last[2], x0, x1), Math.max(last[3], y0, y1)];
    else out.push([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]);
    end = [x1, y1];
  }
  return out;
}

/** The boxes of a path, piece by piece where the path holds several rectangles or lines. */
function boxesOf(args: unknown[]): [number, number, number, number][] {
  const data = Array.isArray(args[1]) ? args[1][0] : args[1];
  const out: [number, number, number, number][] = [];
  if (data && typeof (data as { length?: unknown }).length === 'number') {
    // DrawOPS of pdf.js 5: 0 move x y, 1 line x y, 2 curve (6), 4 close
    const d = data as ArrayLike<number>;
    let x = 0;
    let y = 0;
    let sx = 0;
    let sy = 0;
    let i = 0;
    while (i < d.length) {
      const op = d[i++]!;
      if (op === 0) {
        x = sx = d[i++]!;
        y = sy = d[i++]!;
      } else if (op === 1) {
        const nx = d[i++]!;
        const ny = d[i++]!;
        out.push([x, y, nx, ny]);
        x = nx;
        y = ny;
      } else if (op === 2) {
        i += 4;
        x = d[i++]!;
        y = d[i++]!;
      } else if (op === 3) {
        i += 2;
        x = d[i++]!;
        y = d[i++]!;
      } else if (op === 4) {
        out.push([x, y, sx, sy]);
        x = sx;
        y = sy;
      } else break;
    }
    if (out.length > 0) return out;
  }
  const box = args[2] as ArrayLike<number> | null | undefined;
  return box && box.length >= 4 ? [[box[0]!, box[1]!, box[2]!, box[3]!]] : [];
}

function add(out: PageRules, m: Matrix, ax: number, ay: number, bx: number, by: number): void {
  const [x0, y0] = apply(m, ax, ay);
  const [x1, y1] = apply(m, bx, by);
  const w = Math.abs(x1 - x0);
  const h = Math.abs(y1 - y0);
  if (h <= THIN && w > 8) out.horizontal.push({ y: (y0 + y1) / 2, x0: Math.min(x0, x1), x1: Math.max(x0, x1) });
  else if (w <= THIN && h > 5) out.vertical.push({ x: (x0 + x1) / 2, y0: Math.min(y0, y1), y1: Math.max(y0, y1) });
}

function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
