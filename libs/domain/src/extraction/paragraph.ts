import { markerRank, NO_MARKER, readMarker, type ListMarker } from '#domain/extraction/list-marker';
import { cleanSource, stripMarkup } from '#domain/extraction/normalise-text';
import type { FactSpan } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';

/** One printed line that went into a paragraph, and where its words begin there. */
export interface Segment {
  start: number;
  line: number;
  block: number;
  page: number | null;
}

/** A paragraph as a reader sees it: page breaks and wrapped lines joined, markup gone. */
export interface Paragraph {
  index: number;
  kind: 'text' | 'row';
  /** Without markup, single-spaced. */
  text: string;
  marker: ListMarker;
  /** Text after the marker. */
  body: string;
  rank: number;
  /** Cells of a table row. */
  cells: string[];
  segments: Segment[];
  /** Lines that a page break had cut apart: pairs of line numbers. */
  joins: [number, number][];
  /** Markup was left in the source. */
  hadMarkup: boolean;
  /** Column of a two-column page top or end: 0 left, 1 right. */
  column?: number;
  /** Line of the source where the paragraph ends. */
  lastLine: number;
}

interface Line {
  text: string;
  raw: string;
  line: number;
  block: number;
  page: number | null;
  cells: string[] | null;
  marker: ListMarker;
  hadMarkup: boolean;
  whole: boolean;
  /** A page number, a rule or a form feed stood between this line and the one before. */
  afterBreak: boolean;
}

const PAGE_NUMBER = /^[-–—\s]*(?:trang\s+)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/iu;
const RULE = /^[-–—_=*•.\s]{3,}$/u;
const CLOSED = /[.;:!?…]["”’)]*$/u;
const CONNECTIVE = /(?:,|\s(?:và|của|tại|theo|số|ngày|tháng|năm|với|cho|các|về|là|do|từ|đến|trong|trên|để|bằng|những|một|hoặc|được|thuộc|như|giữa|qua|sở|tỉnh|huyện|xã|phường))$/iu;
/** Words after which a sentence cannot have ended, even over a blank line. */
const HARD_CONNECTIVE = /(?:\s(?:và|của|tại|số|ngày|với|cho|các|về|để|bằng|những|hoặc|thuộc|giữa|UBND|HĐND))$/u;
const STANDS_ALONE = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|CHƯƠNG TRÌNH|TỜ TRÌNH|CHỈ THỊ|NGHỊ QUYẾT|QUY CHẾ|QUY ĐỊNH|HƯỚNG DẪN|ĐỀ ÁN|PHƯƠNG ÁN|DỰ THẢO|(?:Số|SỐ)\s*:.*|Nơi nhận\s*:?|Kính gửi\s*:?|CỘNG HÒA XÃ HỘI.*|Độc lập.*|.{2,40},\s*ngày.*năm.*)$/u;

export function buildParagraphs(blocks: readonly TextBlock[]): Paragraph[] {
  const lines = toLines(blocks);
  const wrap = wrapping(lines);
  const out: Paragraph[] = [];
  let open: { lines: Line[]; joins: [number, number][] } | null = null;
  const close = (): void => {
    if (open) out.push(toParagraph(out.length, open.lines, open.joins));
    open = null;
  };
  for (const line of lines) {
    const previous = (open as { lines: Line[] } | null)?.lines.at(-1);
    if (open && previous && continues(previous, line, wrap, (open as { lines: Line[] }).lines.length)) {
      const o = open as { lines: Line[]; joins: [number, number][] };
      if (line.line - previous.line > 1 || line.afterBreak) o.joins.push([previous.line, line.line]);
      o.lines.push(line);
      continue;
    }
    close();
    open = { lines: [line], joins: [] };
  }
  close();
  return out;
}

function toLines(blocks: readonly TextBlock[]): Line[] {
  const lines: Line[] = [];
  let afterBreak = false;
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    if (block.kind === 'tableRow') {
      const cells = block.cells.map((c) => cleanSource(c).split('\n').map(stripMarkup).filter((p) => p !== '').join('\n'));
      const raw = block.cells.join('\t');
      if (cells.every((c) => c === '')) continue;
      const text = cells.map((c) => c.replace(/\n/g, ' ')).join(' ').trim();
      lines.push({ text, raw, line: block.line, block: block.index, page: block.page, cells, marker: NO_MARKER, hadMarkup: /\*\*|\$\\?|<sub/.test(raw), whole: true, afterBreak });
      afterBreak = false;
      continue;
    }
    const parts = cleanSource(block.text).split('\n');
    parts.forEach((part, i) => {
      if (part.includes('\f')) afterBreak = true;
      const text = stripMarkup(part.replace(/\f/g, ' '));
      if (text === '' || RULE.test(text)) return;
      if (PAGE_NUMBER.test(text) && !/^\d{1,2}\s*\/\s*\d/.test(text)) {
        afterBreak = true;
        return;
      }
      const hadMarkup = /\*\*|(?:^|\s)\*\S|\S\*(?:\s|$|[.,;:])|^\s*#{1,6}\s|<\/?[a-z]|\$\\/.test(part);
      lines.push({ text, raw: part, line: block.line + i, block: block.index, page: block.page, cells: null, marker: readMarker(text), hadMarkup, whole: block.whole === true, afterBreak });
      afterBreak = false;
    });
  }
  return lines;
}

interface Wrapping {
  width: number | null;
  blankSeparated: boolean;
}

/** Text whose lines were cut at a fixed width: the width is the longest line, provided that many lines come near it. */
function wrapping(lines: readonly Line[]): Wrapping {
  const plain = lines.filter((l) => l.cells === null);
  const lengths = plain.map((l) => l.raw.trimEnd().length);
  const width = Math.max(0, ...lengths);
  const near = lengths.filter((n) => n >= width * 0.8).length;
  // headings of parts often have a blank line above them where nothing else has: the items below tell more
  const items = plain.filter((l) => l.marker.kind === 'number' || l.marker.kind === 'letter').length >= 3;
  let marked = 0;
  let blank = 0;
  for (let i = 1; i < plain.length; i++) {
    const kind = plain[i]!.marker.kind;
    if (kind === 'none' || kind === 'dash' || (items && (kind === 'roman' || kind === 'part'))) continue;
    marked++;
    if (plain[i]!.line - plain[i - 1]!.line > 1) blank++;
  }
  const blankSeparated = marked > 0 && blank / marked >= 0.5;
  // between blank lines a break inside a paragraph is a wrap; elsewhere many lines must come near the width
  const wrapped = blankSeparated ? near >= 2 : near >= 4 && near / Math.max(1, plain.length) >= 0.2;
  return { width: width >= 30 && width <= 220 && wrapped ? width : null, blankSeparated };
}

function continues(before: Line, line: Line, wrap: Wrapping, openLines: number): boolean {
  if (before.cells !== null || line.cells !== null) return false;
  if (line.marker.kind !== 'none') {
    // a wrapped line may begin with the dash of a name ("lãnh sự - bảo hộ"), a number or a citation in brackets
    if (wrap.width === null || line.whole || line.line - before.line > 1 || CLOSED.test(before.text)) return false;
    const word = /^\S+/.exec(line.raw.trim())?.[0] ?? '';
    const full = before.raw.trimEnd().length + 1 + word.length > wrap.width;
    return full && wrap.blankSeparated && (line.marker.kind !== 'dash' || !/[,]$/.test(before.text));
  }
  if (STANDS_ALONE.test(before.text) && openLines === 1) return false;
  if (/^(?:Nơi nhận|Kính gửi|Căn cứ|CHỦ TỊCH|GIÁM ĐỐC|TM\.|KT\.|TL\.)/u.test(line.text)) return false;
  const contiguous = line.line - before.line <= 1;
  const first = line.text.replace(/^["“‘(]+/u, '');
  const lower = /^\p{Ll}/u.test(first) && !/^o\s/.test(first);
  if (lower && !CLOSED.test(before.text) && !isAllCapitals(before.text)) return true;
  if (before.whole && line.whole) return false;
  if (wrap.width !== null && contiguous) {
    const word = /^\S+/.exec(line.raw.trim())?.[0] ?? '';
    const full = before.raw.trimEnd().length + 1 + word.length > wrap.width;
    if (full && (!CLOSED.test(before.text) || wrap.blankSeparated)) return !(isAllCapitals(before.text) && !isAllCapitals(line.text) && before.text.length < 40);
    if (full && lower) return true;
  }
  if (!CLOSED.test(before.text) && before.text.length > 40 && !opensParagraph(first)) {
    if (contiguous || line.afterBreak) return CONNECTIVE.test(before.text);
    return HARD_CONNECTIVE.test(before.text);
  }
  return false;
}

function opensParagraph(text: string): boolean {
  return /^(?:Căn cứ|Thực hiện|Trên đây|Trên cơ sở|Nơi nhận|Kính gửi|Giao|Phân công)(?=\s|$)|^\((?:Kèm|Ban hành)/u.test(text);
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

function toParagraph(index: number, lines: Line[], joins: [number, number][]): Paragraph {
  const first = lines[0]!;
  const segments: Segment[] = [];
  let text = '';
  for (const l of lines) {
    if (text !== '') text += ' ';
    segments.push({ start: text.length, line: l.line, block: l.block, page: l.page });
    text += l.text;
  }
  const marker = first.cells ? NO_MARKER : first.marker;
  return {
    index,
    kind: first.cells ? 'row' : 'text',
    text,
    marker,
    body: text.slice(marker.length).trim(),
    rank: first.cells ? 20 : markerRank(marker),
    cells: first.cells ?? [],
    segments,
    joins,
    hadMarkup: lines.some((l) => l.hadMarkup),
    lastLine: lines.at(-1)!.line,
  };
}

/** The same paragraph under another number and place in a list; used where one printed paragraph holds several items. */
export function sliceParagraph(p: Paragraph, start: number, end: number): Paragraph {
  const raw = p.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const marker = readMarker(text);
  const from = start + lead;
  const inside = p.segments.filter((s) => s.start >= from && s.start < end).map((s) => ({ ...s, start: s.start - from }));
  const own = segmentAt(p, from);
  const segments = inside[0]?.start === 0 ? inside : [{ ...own, start: 0 }, ...inside];
  return { ...p, text, marker, body: text.slice(marker.length).trim(), rank: markerRank(marker), segments, joins: [] };
}

export function segmentAt(p: Paragraph, offset: number): Segment {
  let found = p.segments[0]!;
  for (const s of p.segments) if (s.start <= offset) found = s;
  return found;
}

const MAX_SPAN = 400;

/** The printed words from `start` to `end`, cut to the printed line in which they begin. */
export function spanOf(p: Paragraph, start = 0, end = p.text.length): FactSpan {
  const s = segmentAt(p, start);
  const next = p.segments.find((x) => x.start > start);
  const stop = Math.min(end, next ? next.start : p.text.length, start + MAX_SPAN);
  let text = p.text.slice(start, stop).trim();
  if (text === '') text = p.text.slice(s.start, Math.min(next?.start ?? p.text.length, s.start + MAX_SPAN)).trim();
  text = text.replace(/^(?:[-–—•+*]\s+)+/u, '').trim() || text;
  return { line: s.line, ...(s.page === null ? {} : { page: s.page }), block: s.block, text };
}

export interface Sentence {
  text: string;
  /** Offset in the paragraph. */
  start: number;
  end: number;
}

const SENTENCE_END = /(?<!(?:^|[\s(])(?:TM|KT|TL|TUQ|Q|TP|Tp|TS|ThS|PGS|GS|Đ\/c|đ\/c|vv|v\.v|Tr))[.!?]+["”’)]*(?=\s+["“(]?[\p{Lu}\d])|\/?\.\/\.\s*$/gu;

/** Sentences of a paragraph; full stops inside brackets, numbers and abbreviations do not end one. */
export function sentencesOf(p: Paragraph, from = p.marker.length): Sentence[] {
  const out: Sentence[] = [];
  let start = from;
  const depthAt = bracketDepths(p.text);
  for (const m of p.text.slice(from).matchAll(SENTENCE_END)) {
    const at = from + m.index;
    if (depthAt[at]! > 0) continue;
    const end = at + m[0].length;
    push(out, p.text, start, end);
    start = end;
  }
  push(out, p.text, start, p.text.length);
  return out;
}

function push(out: Sentence[], text: string, start: number, end: number): void {
  let s = start;
  while (s < end && /\s/.test(text[s]!)) s++;
  const t = text.slice(s, end).trimEnd();
  if (t !== '') out.push({ text: t, start: s, end: s + t.length });
}

function bracketDepths(text: string): number[] {
  const depth: number[] = [];
  let d = 0;
  let opened = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') {
      if (d === 0) opened = i;
      d++;
    }
    depth.push(d);
    if (text[i] === ')' && d > 0) d--;
  }
  if (d > 0 && opened >= 0) for (let i = opened; i < depth.length; i++) depth[i] = 0;
  return depth;
}
