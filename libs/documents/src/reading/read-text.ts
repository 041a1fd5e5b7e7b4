import { cleanSource } from '#domain/extraction/normalise-text';
import type { TextBlock } from '#domain/extraction/text-block';

const SEPARATOR_ROW = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
/** Words of the two-column top and end of a page; two such columns are cut at a wide gap. */
const COLUMN_WORDS = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]|Nơi nhận|ngày.{0,12}tháng|^\s*(?:TM|KT|TL|TUQ)\s*\.|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|^\s*[-–—+•]\s/u;

/** Two names under two posts. */
const PERSON = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

export interface TextReading {
  text: string;
  blocks: TextBlock[];
}

/** Plain text: every printed line is a block; tab-separated lines and Markdown tables are rows (patterns.md 4, rule 10). */
export function readText(source: string): TextReading {
  const text = cleanSource(source);
  const blocks: TextBlock[] = [];
  let page = 1;
  const hasPages = text.includes('\f');
  text.split('\n').forEach((line, i) => {
    if (line.includes('\f')) page += line.split('\f').length - 1;
    if (line.trim() === '') return;
    const cells = cellsOf(line);
    if (cells === 'separator') return;
    blocks.push({ index: blocks.length, line: i + 1, page: hasPages ? page : null, kind: cells ? 'tableRow' : 'paragraph', text: line, cells: cells ?? [] });
  });
  return { text, blocks };
}

function cellsOf(line: string): string[] | 'separator' | null {
  const t = line.replace(/\f/g, '');
  if (/^\s*\|.*\|\s*$/.test(t)) {
    if (SEPARATOR_ROW.test(t)) return 'separator';
    return t.trim().replace(/^\||\|$/g, '').split('|').map((c) => c.replace(/<br\s*\/?>/gi, '\n').trim());
  }
  return columnsOfLine(t);
}

/** Columns of one printed line: tabs, or a wide gap between the two columns of a page top or end. */
export function columnsOfLine(t: string): string[] | null {
  const tabs = t.split('\t');
  if (tabs.length >= 3 && tabs.filter((c) => c.trim() !== '').length >= 2) return tabs.map((c) => c.trim());
  if (tabs.length === 2 && tabs[0]!.trim() !== '' && tabs[1]!.trim() !== '' && COLUMN_WORDS.test(t)) return tabs.map((c) => c.trim());
  if (tabs.length === 2 && tabs.every((c) => PERSON.test(c.trim()))) return tabs.map((c) => c.trim());
  const wide = /^(\s*\S.*?)\s{4,}(\S.*)$/.exec(t);
  if (wide && COLUMN_WORDS.test(t) && !/^\s*Số\s*:\s*$/u.test(wide[1]!) && t.length < 200 && !/^Số\s*:?$/u.test(wide[1]!.trim()) && !/ngày\s*$|tháng\s*$/u.test(wide[1]!)) return [wide[1]!.trim(), wide[2]!.trim()];
  return null;
}
