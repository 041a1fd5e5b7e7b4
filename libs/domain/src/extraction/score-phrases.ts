import { parseDecimal } from '#domain/extraction/normalise-text';
import type { BaselineFacts, TargetFacts } from '#domain/extraction/plan-facts';

const NUM = String.raw`(\d{1,3}(?:[.,]\d{1,3})?)`;
const POINTS = String.raw`\s*(?:điểm|đ(?!\p{L}))`;
const RANK = /(?:xếp\s+(?:hạng\s+)?(?:thứ\s+(?:hạng\s+|tự\s+)?|vị trí(?:\s+thứ)?\s+|ở\s+vị trí(?:\s+thứ)?\s+)?|xếp hạng\s+|hạng\s+(?:thứ\s+)?|vị trí\s+(?:thứ\s+)?|thứ hạng\s+|đứng\s+(?:thứ\s+|vị trí\s+(?:thứ\s+)?)|thứ\s+|(?:trong\s+)?(?:top|tốp|nhóm)\s+)0*(\d{1,3})(?:\s*(?:\/|trên|trong(?:\s+tổng)?\s+số)\s*0*(\d{1,3}))?(?!\s*[.,]\d|\s*(?:điểm|bậc|năm))/iu;
/** "phấn đấu", "mục tiêu", "chỉ tiêu": from here on the figures are what is aimed at. */
const AIM = /(?:chỉ tiêu|mục tiêu|ph[ấâầ]n\s+đ[ấâầ]u)/iu;

/** Splits a paragraph about results and aims (forms A15 and A16) into its two halves. */
export function splitResultAndAim(text: string): { result: string; aim: string } {
  const m = AIM.exec(text);
  if (!m) return { result: text, aim: '' };
  return { result: text.slice(0, m.index), aim: text.slice(m.index) };
}

/** Form A16: "Năm 2022 đạt 6,51 điểm, xếp hạng 5/25 đơn vị". Brackets hold the years before and are left out. */
export function readBaseline(text: string, planYear: number | null): BaselineFacts | null {
  const outside = text.replace(/\([^()]*\)/g, ' ').replace(/so với\s+(?:năm\s+)?\d{4}/giu, ' ');
  const score = new RegExp(String.raw`(?<!(?:tăng|giảm|thêm)\s)(?<![\d.,])${NUM}${POINTS}`, 'iu').exec(outside);
  const rank = RANK.exec(outside);
  if (!score && !rank) return null;
  const years = [...outside.matchAll(/năm\s+((?:19|20)\d{2})/giu)].map((m) => Number(m[1]));
  const year = years.find((y) => planYear === null || y < planYear) ?? years[0] ?? null;
  return { year, score: score ? parseDecimal(score[1]!) : null, rank: rank ? Number(rank[1]) : null, rankOf: rank?.[2] ? Number(rank[2]) : null };
}

/** Form A15: rank, at least, more than, with a difference. */
export function readTarget(text: string, planYear: number | null): TargetFacts | null {
  const delta = deltaOf(text);
  const main = text.replace(/\((?:tăng|giảm)[^()]*\)/giu, ' ').replace(/(?:tăng|giảm)\s+(?:thêm\s+)?(?:ít nhất\s+|tối thiểu\s+|từ\s+)?\d[\d.,]*\s*(?:điểm|bậc)(?:\s*trở lên)?(?:\s+so với[^.;,)]*)?/giu, ' ');
  const year = yearOf(main, planYear);
  const base = { year, rank: null, rankOf: null, deltaScore: delta };
  const score = scoreOf(main);
  const rank = RANK.exec(main);
  if (score) return { ...base, operator: score.operator, score: score.value, rank: rank ? Number(rank[1]) : null, rankOf: rank?.[2] ? Number(rank[2]) : null };
  if (rank) return { ...base, operator: 'rank', score: null, rank: Number(rank[1]), rankOf: rank[2] ? Number(rank[2]) : null };
  if (delta !== null) return { ...base, operator: null, score: null };
  return null;
}

function yearOf(text: string, planYear: number | null): number | null {
  const years = [...text.replace(/so với\s+(?:năm\s+)?\d{4}/giu, ' ').matchAll(/(?:năm|đến)\s+((?:19|20)\d{2})/giu)].map((m) => Number(m[1]));
  return years.find((y) => planYear === null || y >= planYear) ?? years[0] ?? planYear;
}

function deltaOf(text: string): number | null {
  const m = new RegExp(String.raw`tăng\s+(?:thêm\s+)?(?:ít nhất\s+|tối thiểu\s+|từ\s+)?${NUM}${POINTS}`, 'iu').exec(text);
  return m ? parseDecimal(m[1]!) : null;
}

function scoreOf(text: string): { operator: '>=' | '>'; value: number } | null {
  const forms: { pattern: RegExp; operator: '>=' | '>' }[] = [
    { pattern: new RegExp(String.raw`(?:từ|tối thiểu|ít nhất|không thấp hơn|không dưới|≥|>=)\s*(?:đạt\s+)?(?:từ\s+)?${NUM}(?:${POINTS})?\s*(?:trở lên)?(?!\s*%)`, 'iu'), operator: '>=' },
    { pattern: new RegExp(String.raw`(?:trên|hơn|vượt(?:\s+mức)?|cao hơn|lớn hơn|>)\s*${NUM}${POINTS}`, 'iu'), operator: '>' },
    { pattern: new RegExp(String.raw`${NUM}${POINTS}\s*trở lên`, 'iu'), operator: '>=' },
    { pattern: new RegExp(String.raw`(?:đạt|là|:|mức)\s*(?:mức\s+)?${NUM}${POINTS}`, 'iu'), operator: '>=' },
  ];
  for (const { pattern, operator } of forms) {
    const m = pattern.exec(text);
    if (!m) continue;
    if (operator === '>=' && !/điểm|≥|>=/u.test(text.slice(m.index, m.index + m[0].length + 8))) continue;
    const value = parseDecimal(m[1]!);
    if (value !== null) return { operator, value };
  }
  return null;
}

/** A cell of a column of targets: "≥ 6,5", "6,5", "> 7", "Top 10", "5/25", "từ 6,5 trở lên". */
export function readTargetCell(cell: string, year: number | null): TargetFacts | null {
  const t = cell.replace(/\s+/g, ' ').trim();
  if (t === '' || /%/.test(t)) return null;
  const base = { year, score: null, rank: null, rankOf: null, deltaScore: null };
  const bare = /^(≥|>=|>|từ|trên|tối thiểu|đạt)?\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:điểm)?\s*(trở lên)?$/iu.exec(t);
  if (bare) {
    const strict = bare[1] === '>' || /^trên$/iu.test(bare[1] ?? '');
    return { ...base, operator: strict ? '>' : '>=', score: parseDecimal(bare[2]!) };
  }
  const rank = /^(?:hạng|thứ|vị trí|top|xếp thứ|xếp hạng)?\s*0*(\d{1,3})\s*\/\s*0*(\d{1,3})$/iu.exec(t);
  if (rank) return { ...base, operator: 'rank', rank: Number(rank[1]), rankOf: Number(rank[2]) };
  return readTarget(t, year);
}

/** A cell of a column of results: "6,18", "7,5 điểm", "12/25", "6,18 (hạng 5)". */
export function readResultCell(cell: string, year: number | null): BaselineFacts | null {
  const t = cell.replace(/\s+/g, ' ').trim();
  if (t === '' || /%/.test(t)) return null;
  const rankOnly = /^0*(\d{1,3})\s*\/\s*0*(\d{1,3})$/.exec(t);
  if (rankOnly) return { year, score: null, rank: Number(rankOnly[1]), rankOf: Number(rankOnly[2]) };
  const m = /^(\d{1,3}(?:[.,]\d{1,3})?)(?:\s*điểm)?/iu.exec(t);
  const rank = RANK.exec(t);
  if (!m && !rank) return null;
  return { year, score: m ? parseDecimal(m[1]!) : null, rank: rank ? Number(rank[1]) : null, rankOf: rank?.[2] ? Number(rank[2]) : null };
}
