import { componentByName, componentNamesIn, familiesIn } from '#domain/extraction/index-components';
import { isWholeFamily } from '#domain/extraction/indicator-heading';
import { foldKey } from '#domain/extraction/normalise-text';
import { spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { BaselineFacts, IndexFamily, IndicatorFacts, TotalsFacts } from '#domain/extraction/plan-facts';
import { readBaseline, readTarget, splitResultAndAim } from '#domain/extraction/score-phrases';
import { kindAt, type Section } from '#domain/extraction/section-kinds';

/** "- Chỉ số Gia nhập thị trường: đạt từ 7,5 điểm trở lên" in the part on aims. */
export function readTargetBullets(body: readonly Paragraph[], sections: readonly Section[], haveOthers: boolean, indicators: IndicatorFacts[], planYear: number | null, familyAt: (i: number) => IndexFamily | null): void {
  body.forEach((p, i) => {
    if (p.kind !== 'text' || (p.marker.kind !== 'dash' && p.marker.kind !== 'plus')) return;
    const kind = kindAt(sections, i);
    if (kind === 'organisation' || kind === 'result' || kind === 'funding') return;
    const m = /^(?:(?:chỉ số|CSTP)(?:\s+thành phần)?\s+)?(?:\d{1,2}\s*[:.-]\s*)?["“]?(.{4,110}?)["”]?\s*(?::|,?\s+(?=(?:phấn đấu\s+)?(?:đạt|tăng|xếp)\s))(.*điểm.*|.*hạng.*|.*thứ\s+\d.*)$/iu.exec(p.body);
    if (!m) return;
    const name = m[1]!.replace(/^[“"]|[”"]$/g, '').replace(/\s*\([^()]*\)$/u, '').trim();
    const component = componentByName(name);
    if (!component && !/^(?:chỉ số|CSTP)/iu.test(p.body)) return;
    if (isWholeFamily(name) || /,|;/.test(name)) return;
    const target = readTarget(m[2]!, planYear);
    if (!target) return;
    const existing = indicators.find((x) => foldKey(x.name) === foldKey(name));
    if (existing) {
      existing.target ??= target;
      return;
    }
    if (haveOthers && indicators.length > 0 && !component) return;
    indicators.push({ key: '', ordinal: null, family: familyAt(i) ?? component?.family ?? null, name, baseline: null, target, tasks: [], assignments: [], span: spanOf(p, p.marker.length) });
  });
}

export interface ResultMention {
  name: string;
  figures: BaselineFacts;
  paragraph: Paragraph;
  start: number;
  end: number;
}

/** "CSTP5 – Dịch vụ hỗ trợ doanh nghiệp (6,51 điểm, vị trí thứ 5/25)" in running text. */
export function resultMentions(p: Paragraph, names: readonly string[], planYear: number | null): ResultMention[] {
  const out: ResultMention[] = [];
  if (!/điểm|hạng|vị trí/iu.test(p.text)) return out;
  const key = p.text.toLocaleLowerCase('vi');
  for (const name of new Set(names)) {
    const at = key.indexOf(name.toLocaleLowerCase('vi'));
    if (at < 0) continue;
    const after = p.text.slice(at + name.length);
    const m = /^["”]?\s*\(([^()]*(?:điểm|hạng|vị trí)[^()]*)\)/iu.exec(after) ?? /^["”]?\s*(?::|,)?\s*(?:năm \d{4}\s+)?(đạt\s+[^;.()]*?(?:điểm|hạng)[^;()]*)/iu.exec(after);
    if (!m) continue;
    const figures = readBaseline(m[1]!, planYear);
    if (figures) out.push({ name, figures, paragraph: p, start: at, end: at + name.length + m[0].length });
  }
  return out;
}

export function fillBaselinesFromResults(body: readonly Paragraph[], sections: readonly Section[], indicators: IndicatorFacts[], owner: Map<number, IndicatorFacts>, planYear: number | null): void {
  const lacking = indicators.filter((x) => x.baseline === null);
  if (lacking.length === 0) return;
  body.forEach((p, i) => {
    if (p.kind !== 'text' || owner.has(p.index) || kindAt(sections, i) !== 'result') return;
    for (const m of resultMentions(p, lacking.map((x) => x.name), planYear)) {
      const x = lacking.find((y) => y.name === m.name)!;
      const year = m.figures.year ?? yearBefore(p.text, m.start, planYear);
      x.baseline ??= { ...m.figures, year };
    }
  });
}

function yearBefore(text: string, at: number, planYear: number | null): number | null {
  const years = [...text.slice(0, at).matchAll(/năm\s+((?:19|20)\d{2})/giu)].map((m) => Number(m[1]));
  return years.reverse().find((y) => planYear === null || y < planYear) ?? null;
}

/** The overall score of the plan's own family in the parts on results and aims. */
export function readTotals(body: readonly Paragraph[], sections: readonly Section[], owner: Map<number, IndicatorFacts>, planYear: number | null): TotalsFacts | null {
  let totals: TotalsFacts | null = null;
  body.forEach((p, i) => {
    if (p.kind !== 'text' || owner.has(p.index)) return;
    const kind = kindAt(sections, i);
    if (kind === 'organisation' || kind === 'funding') return;
    for (const sentence of p.text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
      if (familiesIn(sentence).length !== 1 && !/tổng điểm/iu.test(sentence)) continue;
      if (componentNamesIn(sentence).length > 0 || !/\d\s*điểm/u.test(sentence) || /chỉ số thành phần/iu.test(sentence)) continue;
      const parts = splitResultAndAim(sentence);
      const years = [...sentence.replace(/so với\s+(?:năm\s+)?\d{4}/giu, ' ').matchAll(/năm\s+((?:19|20)\d{2})/giu)].map((m) => Number(m[1]));
      const ahead = parts.aim === '' && (kind === 'target' || (planYear !== null && years.length > 0 && years.every((y) => y >= planYear)) || /trở lên/iu.test(sentence));
      const result = ahead ? '' : parts.result;
      const aim = ahead ? sentence : parts.aim;
      const baseline = readBaseline(result, planYear)?.score ?? null;
      const target = aim === '' ? null : readTarget(aim, planYear)?.score ?? null;
      if (baseline === null && target === null) continue;
      totals ??= { baselineScore: null, targetScore: null, span: spanOf(p) };
      totals.baselineScore ??= baseline;
      totals.targetScore ??= target;
    }
  });
  return totals;
}
