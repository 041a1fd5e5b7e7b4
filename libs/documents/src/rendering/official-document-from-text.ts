import { inlineRuns } from './inline-marks';
import type { BodyBlock, HeadingLevel, OfficialDocument, TableBlock, TextRun } from './official-document';
import { plainText } from './official-document';
import { bareText, bodyStart, closingRange, type DocumentFrame, type SourceBlock } from './source-frame';

/**
 * A text source in the layout of Nghị định 30: the page's frame comes from facts, the body from the text.
 * The source's own head, receivers and signature are left out where they are surely that; a line that is not
 * recognised stays in the body, because losing words of a plan is worse than printing a line twice.
 */
export function officialDocumentFromText(source: readonly SourceBlock[] | string, frame: DocumentFrame): OfficialDocument {
  const blocks = typeof source === 'string' ? sourceBlocks(source) : source;
  const start = bodyStart(blocks, frame);
  const { from, to } = closingRange(blocks, start, frame);
  return { ...frame, body: bodyBlocks([...blocks.slice(start, from), ...blocks.slice(Math.max(from, to))]) };
}

/** Plain text as blocks: a paragraph per line, where no reader has made blocks. */
export function sourceBlocks(text: string): SourceBlock[] {
  return text.normalize('NFC').split(/\r?\n/u).filter((line) => line.trim() !== '')
    .map((line): SourceBlock => ({ kind: 'paragraph', text: line, cells: [] }));
}

const pipeRow = /^\s*\|(.+)\|\s*$/u;
const pipeRule = /^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|?\s*$/u;

function rowCells(block: SourceBlock): string[] | null {
  if (block.kind === 'tableRow') return block.cells.length > 0 ? block.cells : block.text.split('\t');
  const pipes = pipeRow.exec(block.text);
  if (pipes !== null) return pipes[1]!.split(/(?<!\\)\|/u).map((cell) => cell.trim());
  if (block.text.trim().includes('\t')) {
    const cells = block.text.trim().split('\t').map((cell) => cell.trim());
    // "-<tab>text" and "1.<tab>text" are list items typed with a tab, not rows.
    if (cells.length > 2 || !/^([-–+•]|\p{L}\)|[\d.]+[.)]?|[IVX]+\.)$/u.test(cells[0]!)) return cells;
  }
  return null;
}

function tableOf(rows: string[][]): TableBlock {
  const columns = Math.max(...rows.map((row) => row.length));
  const first = rows[0]!;
  const headed = rows.length > 1 && first.length === columns && first.every((cell) => cell.trim() !== '' && cell.length < 120);
  return {
    kind: 'table',
    headerRows: headed ? 1 : 0,
    rows: rows.map((row) => row.map((cell, index) => ({
      runs: inlineRuns(cell.replace(/\s*\n\s*/gu, ' ')),
      // A short row is a title or a total that runs over the rest of the table.
      ...(index === row.length - 1 && row.length < columns ? { span: columns - row.length + 1 } : {}),
      ...(/^[\d.,%/\s-]{1,8}$/u.test(cell) ? { align: 'center' as const } : {}),
    }))),
  };
}

export function bodyBlocks(blocks: readonly SourceBlock[]): BodyBlock[] {
  const body: BodyBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) body.push(tableOf(rows));
    rows = [];
  };
  let opened = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph' && rows.length > 0 && pipeRule.test(block.text)) continue;
    const cells = rowCells(block);
    if (cells !== null) {
      rows.push(cells);
      continue;
    }
    closeTable();
    for (const line of printedLines(block.text)) {
      const next = bodyBlock(line, opened);
      if (next === null || continuePrevious(body, next)) continue;
      opened ||= next.kind === 'heading' || (next.kind === 'paragraph' && /:$/u.test(plainText(next.runs)));
      body.push(next);
    }
  }
  closeTable();
  return withBaseEndings(body);
}

/** Line breaks inside a paragraph are layout, except before a new item. */
function printedLines(text: string): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    if (lines.length > 0 && !/^\s*([-–+•]\s|\p{Ll}\)\s|\d+(\.\d+)*[.)]\s|[IVX]+\.\s)/u.test(part)) lines[lines.length - 1] += ` ${part.trim()}`;
    else lines.push(part);
  }
  return lines;
}

/** A page break of the source may cut a sentence in two blocks; a lower-case letter after an open end goes on with it. */
function continuePrevious(body: BodyBlock[], next: BodyBlock): boolean {
  const previous = body[body.length - 1];
  if (next.kind !== 'paragraph' || previous === undefined || (previous.kind !== 'paragraph' && previous.kind !== 'listItem')) return false;
  if (/[.;:!?/]\s*$/u.test(plainText(previous.runs)) || !/^\p{Ll}[\p{Ll}\s,]/u.test(plainText(next.runs))) return false;
  previous.runs = [...previous.runs, { text: ' ' }, ...next.runs];
  return true;
}

const titleLetters = 160;

function bodyBlock(line: string, opened: boolean): BodyBlock | null {
  const marked = /^\s*#{1,6}\s+\S/u.test(line);
  const raw = line.replace(/^\s*#{1,6}\s+/u, '').replace(/\t/gu, ' ').trim();
  const text = bareText(raw);
  if (text === '') return null;
  const runs = trimmed(inlineRuns(raw));
  if (/^PHỤ LỤC(\s+([IVX]+|\d+|[A-Z]))?\s*[.:]?$/u.test(text)) return { kind: 'appendix', runs: unbold(runs) };
  if (!opened && isBase(text)) return { kind: 'base', runs };
  const level = headingLevel(text);
  const strong = marked || runs.every((run) => run.bold === true || run.text.trim() === '');
  // A numbered line that ends like a sentence is text, however short ("1. Đưa chính sách đến đúng doanh nghiệp.").
  const title = text.length <= titleLetters && !/[.;,]$/u.test(text);
  if (level !== null && (level === 1 || strong || (title && level < 4 && !/:$/u.test(text)))) {
    return { kind: 'heading', level, runs: unbold(runs) };
  }
  if (marked && title) return { kind: 'heading', level: 2, runs: unbold(runs) };
  const item = /^(\p{Ll}\)|[-–+•]|\*(?=\s))\s*(?=\S)/u.exec(plainText(runs));
  if (item !== null && item[0].length < plainText(runs).length) {
    return { kind: 'listItem', marker: item[1] === '*' ? '-' : item[1]!, runs: withoutStart(runs, item[0].length) };
  }
  return { kind: 'paragraph', runs };
}

function isBase(text: string): boolean {
  return /^Căn cứ\s/iu.test(text) || (/^(Thực hiện|Theo đề nghị|Xét|Theo)\s/u.test(text) && /;$/u.test(text));
}

function headingLevel(text: string): HeadingLevel | null {
  if (/^((PHẦN|CHƯƠNG|MỤC)\s+([IVX]+|\d+)\b|[IVX]+\s*[.)]\s*\S|PHẦN THỨ)/u.test(text)) return 1;
  if (/^\d+(\.\d+)+\.?\s*\D/u.test(text)) return 3;
  if (/^\d{1,2}\s*[.)]\s+\S/u.test(text)) return 2;
  if (/^\p{Ll}\)\s*\S/u.test(text)) return 4;
  return null;
}

function unbold(runs: TextRun[]): TextRun[] {
  return runs.map(({ bold: _bold, ...run }) => run);
}

function trimmed(runs: TextRun[]): TextRun[] {
  return runs.map((run, index) => ({
    ...run,
    text: index === 0 ? run.text.trimStart() : run.text,
  })).map((run, index, all) => (index === all.length - 1 ? { ...run, text: run.text.trimEnd() } : run)).filter((run) => run.text !== '');
}

function withoutStart(runs: TextRun[], letters: number): TextRun[] {
  let left = letters;
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  }).filter((run) => run.text !== '');
}

/** Box 6: every base ends with ";", the last with ".". Marks that the source printed are left as they are. */
function withBaseEndings(body: BodyBlock[]): BodyBlock[] {
  return body.map((block, index) => {
    if (block.kind !== 'base' || /[;.,:]$/u.test(plainText(block.runs))) return block;
    return { ...block, runs: [...block.runs, { text: body[index + 1]?.kind === 'base' ? ';' : '.' }] };
  });
}
