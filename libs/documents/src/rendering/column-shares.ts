import { plainText, type TableBlock } from './official-document';

/** Columns of a table, as the widest row counts them. */
export function columnCount(block: TableBlock): number {
  return Math.max(1, ...block.rows.map((row) => row.reduce((sum, cell) => sum + (cell.span ?? 1), 0)));
}

/**
 * Share of the width for each column, summing to 1: by the text it holds, dampened, so that "TT" stays narrow,
 * a long column gets room, and no column is too narrow for a Vietnamese word.
 */
export function columnShares(block: TableBlock): number[] {
  const count = columnCount(block);
  const weights = new Array<number>(count).fill(3);
  for (const row of block.rows) {
    let column = 0;
    for (const cell of row) {
      const span = cell.span ?? 1;
      if (span === 1) {
        const text = plainText(cell.runs);
        const word = Math.max(0, ...text.split(/\s+/u).map((part) => part.length));
        weights[column] = Math.max(weights[column]!, word * 1.2, Math.sqrt(text.length) * 2.2);
      }
      column += span;
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
