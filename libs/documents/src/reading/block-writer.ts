import type { TextBlock } from '#domain/extraction/text-block';

/** Writes blocks and, beside them, the text whose lines they count. */
export class BlockWriter {
  private readonly lines: string[] = [];
  private readonly out: TextBlock[] = [];

  paragraph(text: string, page: number | null): void {
    const lines = text.normalize('NFC').split('\n').map((l) => l.replace(/\s+/g, ' ').trim()).filter((l) => l !== '');
    if (lines.length === 0) return;
    this.out.push({ index: this.out.length, line: this.lines.length + 1, page, kind: 'paragraph', whole: true, text: lines.join('\n'), cells: [] });
    this.lines.push(...lines);
  }

  row(cells: readonly string[], page: number | null): void {
    const clean = cells.map((c) => c.normalize('NFC').split('\n').map((l) => l.replace(/[^\S\n]+/g, ' ').trim()).filter((l) => l !== '').join('\n'));
    const text = clean.map((c) => c.replace(/\n/g, ' ')).join('\t');
    this.out.push({ index: this.out.length, line: this.lines.length + 1, page, kind: 'tableRow', text, cells: clean });
    this.lines.push(text);
  }

  /** The lower half of a row that a page break has cut. */
  extendRow(cells: readonly string[]): void {
    const last = this.out.at(-1);
    if (!last || last.kind !== 'tableRow') return;
    last.cells = last.cells.map((c, i) => [c, (cells[i] ?? '').trim()].filter((t) => t !== '').join(' '));
    last.text = last.cells.map((c) => c.replace(/\n/g, ' ')).join('\t');
    this.lines[last.line - 1] = last.text;
  }

  note(text: string, page: number | null): void {
    const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (line === '') return;
    this.out.push({ index: this.out.length, line: this.lines.length + 1, page, kind: 'note', text: line, cells: [] });
    this.lines.push(line);
  }

  finish(): { text: string; blocks: TextBlock[] } {
    return { text: this.lines.join('\n'), blocks: this.out };
  }
}
