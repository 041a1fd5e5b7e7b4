import { readMarker } from '#domain/extraction/list-marker';
import type { TextBlock } from '#domain/extraction/text-block';
import { BlockWriter } from '#documents/reading/block-writer';
import { tableByColumns } from '#documents/reading/pdf-columns';
import type { Line } from '#documents/reading/pdf-line';
import type { PageRules } from '#documents/reading/pdf-rules';
import { cellsOfGrid, gridsOf, joinParts, runsOn, type PlacedText } from '#documents/reading/pdf-tables';

const CLOSING = /^\s*Nơi\s+nhận\s*:?/u;
const ALONE = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|Nơi nhận\s*:?|Kính gửi\s*:?|\d{1,3})$/u;

/** Words with their places on pages, to blocks in reading order: columns, wrapped lines, tables. */
export class PageLayout {
  private readonly writer = new BlockWriter();
  private open: { text: string; page: number; last: Line; right: number; lines: number } | null = null;
  private lastRow: { page: number; cells: string[] } | null = null;
  private closing = false;
  private typeSeen = false;

  page(items: PlacedText[], rules: PageRules, size: { width: number; height: number }, page: number): void {
    const grids = gridsOf(rules).filter((g) => g.xs.length >= 3);
    const inGrid = (p: PlacedText): number => grids.findIndex((g) => p.x >= g.left - 2 && p.x <= g.right + 2 && p.y <= g.top + 2 && p.y >= g.bottom - 2);
    const free: PlacedText[] = [];
    const perGrid = grids.map((): PlacedText[] => []);
    for (const item of items) {
      if (item.text.trim() === '') continue;
      const g = inGrid(item);
      if (g >= 0) perGrid[g]!.push(item);
      else free.push(item);
    }
    const lines = linesOf(free).filter((l) => !isPageNumber(l, size));
    const right = percentile(lines.map((l) => l.x1), 0.9);
    const left = Math.min(...lines.filter((l) => l.text.length > 30).map((l) => l.x0), ...lines.map((l) => l.x0), size.width);
    const ahead = grids.map((g, i) => ({ y: g.top, i }));
    for (let n = 0; n < lines.length; n++) {
      const line = lines[n]!;
      while (ahead.length > 0 && ahead[0]!.y > line.y) this.grid(cellsOfGrid(grids[ahead[0]!.i]!, perGrid[ahead.shift()!.i]!, rules), page);
      const table = this.closing ? null : tableByColumns(lines, n);
      if (table) {
        this.grid(table.rows, page);
        n = table.next - 1;
        continue;
      }
      this.line(line, page, size, left, right);
    }
    for (const a of ahead) this.grid(cellsOfGrid(grids[a.i]!, perGrid[a.i]!, rules), page);
  }

  finish(): { text: string; blocks: TextBlock[] } {
    this.close();
    return this.writer.finish();
  }

  private grid(rows: string[][], page: number): void {
    this.close();
    const filled = rows.filter((row) => row.some((c) => c !== ''));
    filled.forEach((row, i) => {
      const cut = i === 0 && this.lastRow !== null && this.lastRow.page === page - 1 && this.lastRow.cells.length === row.length && row[0] === '' && this.lastRow.cells[0] !== '' && !row.some((c) => /^tổng/iu.test(c));
      if (cut) this.writer.extendRow(row);
      else this.writer.row(row, page);
      this.lastRow = { page, cells: row };
    });
  }

  private line(line: Line, page: number, size: { width: number; height: number }, left: number, right: number): void {
    if (/^KẾ HOẠCH|^QUYẾT ĐỊNH|^THÔNG BÁO|^BÁO CÁO/u.test(line.text) && line.chunks.length === 1) this.typeSeen = true;
    const header = page === 1 && !this.typeSeen && line.y > size.height * 0.6;
    if (CLOSING.test(line.text)) this.closing = true;
    if (header || this.closing) {
      this.close();
      const middle = size.width * 0.5;
      if (line.chunks.length > 1) {
        const cut = line.chunks.findIndex((c, i) => i > 0 && c.x0 > middle * 0.7);
        const at = cut < 0 ? 1 : cut;
        this.writer.row([line.chunks.slice(0, at).map((c) => c.text).join(' '), line.chunks.slice(at).map((c) => c.text).join(' ')], page);
      } else if (line.x0 > middle * 0.85) this.writer.row(['', line.text], page);
      else if (/^(?:PHỤ LỤC|Phụ lục)/u.test(line.text)) {
        this.closing = false;
        this.writer.paragraph(line.text, page);
      } else this.writer.paragraph(line.text, page);
      return;
    }
    if (this.open && this.continues(line, left)) {
      this.open.text += runsOn(this.open.text, line.text) ? line.text : ` ${line.text}`;
      this.open.last = line;
      this.open.lines++;
      return;
    }
    this.close();
    this.open = { text: line.text, page, last: line, right, lines: 1 };
  }

  /** The line goes on with the paragraph before: that one reached the right edge, and this one is not indented. */
  private continues(line: Line, left: number): boolean {
    const o = this.open!;
    const before = o.last;
    const dashInside = /^[-–]\s\p{Ll}/u.test(line.text) && !/[.;:!?,]$/u.test(o.text) && before.x1 >= o.right - before.size * 3.5 && line.x0 <= left + line.size * 0.9;
    if (!dashInside && readMarker(line.text).kind !== 'none' && (!/^\d{1,2}\.\d/.test(line.text) || /^\d{1,2}(?:\.\d{1,2})+\.?\s+[\p{Lu}“]/u.test(line.text))) return false;
    if (ALONE.test(o.text) || ALONE.test(line.text)) return false;
    // Each basis is a paragraph of its own, also below a title as wide as the page.
    if (/^Căn cứ\s/u.test(line.text) || (/;$/u.test(o.text) && /^(?:Thực hiện|Theo|Xét)\s/u.test(line.text))) return false;
    if (Math.abs(line.size - before.size) > 1.5) return false;
    const samePage = line.y < before.y;
    if (samePage && before.y - line.y > Math.max(before.size, line.size) * 2.6) return false;
    if (samePage && /(?:^|\s)(?:năm|tháng|ngày|số)$/u.test(before.text) && /^\d/u.test(line.text)) return true;
    const reached = before.x1 >= o.right - before.size * 3.5;
    const lower = /^[\p{Ll}\d(“"]/u.test(line.text);
    const ended = /[.;:!?]["”)]*$/u.test(o.text);
    if (!reached) return lower && /^\p{Ll}/u.test(line.text) && !ended && !isCentred(before, left, o.right);
    if (line.x0 <= left + line.size * 0.9) return true;
    // an indented line begins a paragraph, but for the hanging lines of a list item
    const hanging = o.lines > 1 ? Math.abs(line.x0 - before.x0) < 2 : readMarker(o.text).kind !== 'none' && line.x0 > before.x0 && line.x0 < before.x0 + line.size * 3;
    return hanging && (!ended || lower);
  }

  private close(): void {
    if (this.open) this.writer.paragraph(this.open.text, this.open.page);
    this.open = null;
  }
}

function isCentred(line: Line, left: number, right: number): boolean {
  return line.x0 - left > line.size * 1.5 && Math.abs(line.x0 - left - (right - line.x1)) < line.size * 2;
}

export function linesOf(items: readonly PlacedText[]): Line[] {
  const rows: { y: number; size: number; parts: PlacedText[] }[] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const near = row && Math.abs(row.y - item.y) < Math.max(2, Math.min(row.size, item.size) * 0.45);
    if (near) row.parts.push(item);
    else rows.push({ y: item.y, size: item.size, parts: [item] });
  }
  return rows.map((r) => {
    const parts = [...r.parts].sort((a, b) => a.x - b.x);
    const groups: PlacedText[][] = [];
    for (const p of parts) {
      const last = groups.at(-1)?.at(-1);
      if (last && p.x - (last.x + last.width) < Math.max(p.size, last.size) * 1.8) groups.at(-1)!.push(p);
      else groups.push([p]);
    }
    const chunks = groups.map((g) => ({ x0: g[0]!.x, x1: Math.max(...g.map((p) => p.x + p.width)), text: joinParts(g) })).filter((c) => c.text !== '');
    return { y: r.y, size: r.size, x0: chunks[0]?.x0 ?? 0, x1: chunks.at(-1)?.x1 ?? 0, chunks, parts, text: chunks.map((c) => c.text).join(' ') };
  }).filter((l) => l.text !== '');
}

function isPageNumber(line: Line, size: { width: number; height: number }): boolean {
  return /^[-–\s]*\d{1,3}[-–\s]*$/u.test(line.text) && (line.y > size.height * 0.9 || line.y < size.height * 0.1);
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
