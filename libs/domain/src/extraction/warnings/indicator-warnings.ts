import { COMPONENTS, componentByName, componentNamesIn } from '#domain/extraction/index-components';
import { resultMentions } from '#domain/extraction/indicator-results';
import { foldKey } from '#domain/extraction/normalise-text';
import { spanOf } from '#domain/extraction/paragraph';
import type { IndicatorFacts } from '#domain/extraction/plan-facts';
import { kindAt } from '#domain/extraction/section-kinds';
import { finding, shorten, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

const comma = (n: number): string => String(n).replace('.', ',');
const pointerOf = (all: readonly IndicatorFacts[], x: IndicatorFacts): string => `/indicators/${all.indexOf(x)}`;

/** Two values for one indicator, or direction words against the numbers (IDX-5, IDX-6). */
export const rankContra: WarningRule = ({ facts, outline, indicators }) => {
  const out: WarningFinding[] = [];
  const seen = new Set<IndicatorFacts>();
  for (const p of outline.body) {
    if (p.kind !== 'text') continue;
    for (const m of resultMentions(p, facts.indicators.map((x) => x.name), facts.validity.fromYear)) {
      const x = facts.indicators.find((y) => y.name === m.name)!;
      if (indicators.owner.get(p.index) === x || !x.baseline || seen.has(x)) continue;
      if (m.figures.year !== null && x.baseline.year !== null && m.figures.year !== x.baseline.year) continue;
      const rank = m.figures.rank !== null && x.baseline.rank !== null && m.figures.rank !== x.baseline.rank;
      const score = m.figures.score !== null && x.baseline.score !== null && m.figures.score !== x.baseline.score;
      if (!rank && !score) continue;
      seen.add(x);
      const first = rank ? `hạng ${x.baseline.rank}` : `${comma(x.baseline.score!)} điểm`;
      const second = rank ? `hạng ${m.figures.rank}` : `${comma(m.figures.score!)} điểm`;
      out.push(finding('RANK-CONTRA', { name: x.name, first, firstLine: x.span?.line ?? '', second, secondLine: spanOf(p, m.start).line }, spanOf(p, m.start, m.end), `${pointerOf(facts.indicators, x)}/baseline`));
    }
  }
  for (const note of indicators.notes) {
    if (note.kind !== 'resultText' || seen.has(note.indicator)) continue;
    const m = /(tăng|giảm)\s+0*(\d{1,3})\s*bậc[^()]*\((?:năm\s+\d{4}\s+)?(?:xếp\s+)?(?:thứ|hạng|vị trí(?:\s+thứ)?)\s*0*(\d{1,3})/iu.exec(note.text);
    const rank = note.indicator.baseline?.rank ?? null;
    if (!m || rank === null) continue;
    const expected = m[1]!.toLowerCase() === 'tăng' ? Number(m[3]) - Number(m[2]) : Number(m[3]) + Number(m[2]);
    if (expected !== rank) {
      seen.add(note.indicator);
      out.push(finding('RANK-CONTRA', { name: note.indicator.name, first: `hạng ${rank}`, firstLine: note.span.line, second: `hạng ${expected} (${m[1]} ${m[2]} bậc từ hạng ${m[3]})`, secondLine: note.span.line }, note.span, `${pointerOf(facts.indicators, note.indicator)}/baseline`));
    }
  }
  return out;
};

/** IDX-9: a total that is neither sum, nor mean x 10, nor per cent of the components is weighted. */
export const totalNotSum: WarningRule = ({ facts }) => {
  const t = facts.totals;
  if (!t || facts.indicators.length < 3) return [];
  const wrong = (total: number | null, scores: (number | null)[]): boolean => {
    if (total === null || scores.some((s) => s === null)) return false;
    const sum = scores.reduce<number>((a, b) => a + b!, 0);
    const mean = (sum / scores.length) * 10;
    return Math.abs(sum - total) > 0.06 && Math.abs(mean - total) > 0.06 && Math.abs(sum / scores.length - total) > 0.06;
  };
  const baselines = facts.indicators.map((x) => x.baseline?.score ?? null);
  const targets = facts.indicators.map((x) => x.target?.score ?? null);
  if (wrong(t.baselineScore, baselines)) return [finding('TOTAL-NOT-SUM', { total: comma(t.baselineScore!) }, t.span, '/totals')];
  if (wrong(t.targetScore, targets)) return [finding('TOTAL-NOT-SUM', { total: comma(t.targetScore!) }, t.span, '/totals')];
  return [];
};

export const targetStrict: WarningRule = ({ facts }) => {
  const strict = facts.indicators.filter((x) => x.target?.operator === '>');
  const loose = facts.indicators.some((x) => x.target?.operator === '>=');
  if (strict.length === 0 || !loose) return [];
  const x = strict[0]!;
  return [finding('TARGET-STRICT', { score: comma(x.target!.score ?? 0) }, x.span, `${pointerOf(facts.indicators, x)}/target/operator`)];
};

/** A component announced as a priority has no section, target or task. */
export const targetOrphan: WarningRule = ({ facts, outline, indicators }) => {
  if (facts.indicators.length < 2) return [];
  const out: WarningFinding[] = [];
  const covered = (name: string, id: string): boolean => facts.indicators.some((x) => foldKey(x.name) === foldKey(name) || componentByName(x.name)?.id === id || foldKey(x.name).startsWith(foldKey(name)) && !/khác/u.test(x.name));
  outline.body.forEach((p, i) => {
    const kind = kindAt(indicators.sections, i);
    if (p.kind !== 'text' || (kind !== 'purpose' && kind !== 'target')) return;
    for (const sentence of p.text.split(/(?<=[.])\s+(?=\p{Lu})/u)) {
      if (!/(?:tập trung|cải thiện|khắc phục|ưu tiên|trọng tâm|nâng cao)/iu.test(sentence) || !/chỉ số/iu.test(sentence)) continue;
      const named = componentNamesIn(sentence);
      if (named.length < 2) continue;
      for (const n of named) {
        if (covered(n.name, n.component.id)) continue;
        if (out.some((o) => o.values['name'] === n.name)) continue;
        const at = p.text.indexOf(n.name);
        out.push(finding('TARGET-ORPHAN', { name: n.name, line: spanOf(p, Math.max(0, at)).line }, spanOf(p, Math.max(0, at), at + n.name.length)));
      }
    }
  });
  return out;
};

/** IDX-4: PCI and PGI rate provinces, so a department's plan prints the province's target. */
export const targetLevel: WarningRule = ({ facts }) => {
  const agency = facts.issuingAgency.name ?? '';
  if (agency === '' || /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố)/u.test(agency)) return [];
  const x = facts.indicators.find((i) => (i.family === 'PCI' || i.family === 'PGI' || i.family === 'PAPI') && i.target !== null);
  return x ? [finding('TARGET-LEVEL', { name: x.name, level: 'tỉnh', agency }, x.span, `${pointerOf(facts.indicators, x)}/target`)] : [];
};

export const targetNone: WarningRule = ({ facts }) =>
  facts.indicators.length > 0 && facts.indicators.every((x) => x.baseline === null && x.target === null) && facts.indicators.some((x) => x.family !== null) ? [finding('TARGET-NONE', {}, facts.indicators[0]!.span, '/indicators')] : [];

/** IDX-8: the result of the year before follows from target and difference. */
export const baselineDelta: WarningRule = ({ facts }) =>
  facts.indicators.flatMap((x, i) => {
    if (x.baseline !== null || !x.target || x.target.deltaScore === null || x.target.score === null) return [];
    const value = Math.round((x.target.score - x.target.deltaScore) * 100) / 100;
    return [finding('BASELINE-DELTA', { year: (x.target.year ?? 1) - 1, name: x.name, target: comma(x.target.score), delta: comma(x.target.deltaScore), result: comma(value) }, x.span, `/indicators/${i}/baseline`)];
  });

export const decimalMix: WarningRule = ({ paragraphs, wholeText }) => {
  if (!/\d,\d+\s*điểm/u.test(wholeText)) return [];
  for (const p of paragraphs) {
    const m = /(\d+\.\d+)\s*điểm/u.exec(p.text);
    if (m) return [finding('DECIMAL-MIX', { printed: m[1]!, value: m[1]!.replace('.', ',') }, spanOf(p, m.index, m.index + m[0].length))];
  }
  return [];
};

export const compVariant: WarningRule = ({ facts, paragraphs }) => {
  const out: WarningFinding[] = [];
  for (const p of paragraphs) {
    if (p.kind !== 'text') continue;
    for (const n of componentNamesIn(p.text)) {
      const x = facts.indicators.find((i) => componentByName(i.name)?.id === n.component.id);
      if (!x || foldKey(x.name) === foldKey(n.name) || foldKey(x.name).includes(foldKey(n.name))) continue;
      if (out.some((o) => foldKey(String(o.values['printed'])) === foldKey(n.name))) continue;
      out.push(finding('COMP-VARIANT', { printed: n.name, standard: x.name, family: n.component.family }, spanOf(p, n.at, n.at + n.name.length)));
    }
  }
  return out;
};

export const compMissing: WarningRule = ({ facts, wholeText }) => {
  if (facts.indexFamilies[0] !== 'PCI' || facts.indicators.length < 4) return [];
  const key = foldKey(wholeText);
  const missing = COMPONENTS.filter((c) => c.family === 'PCI').filter((c) => !facts.indicators.some((x) => componentByName(x.name, 'PCI')?.id === c.id) && !c.names.some((n) => key.includes(foldKey(n))));
  const covered = facts.indicators.filter((x) => componentByName(x.name, 'PCI') !== null).length;
  if (missing.length === 0 || covered < 4) return [];
  return [finding('COMP-MISSING', { count: missing.length, list: missing.map((c) => c.names[0]).join('; ') }, facts.indicators[0]!.span, '/indicators')];
};

export const compOrder: WarningRule = ({ facts, wholeText, indicators }) => {
  const codes = facts.indicators.map((x) => {
    const m = new RegExp(`CSTP\\s?(\\d{1,2})\\s*[-–:]\\s*${x.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').exec(wholeText);
    return m ? Number(m[1]) : null;
  });
  const known = codes.filter((c): c is number => c !== null);
  const disorder = known.length >= 3 && known.some((c, i) => i > 0 && c < known[i - 1]!);
  const owners = [...new Set([...indicators.owner.values()])].map((x) => facts.indicators.indexOf(x)).filter((i) => i >= 0);
  const sections = facts.indicators.some((x) => x.key.startsWith('i-')) && owners.length >= 3 && owners.some((o, i) => i > 0 && o < owners[i - 1]!);
  return disorder || sections ? [finding('COMP-ORDER', {}, facts.indicators[0]?.span, '/indicators')] : [];
};

/** A section on one indicator refers to the tasks of another one of the same document. */
export const copyPaste: WarningRule = ({ facts, outline, indicators }) => {
  const out: WarningFinding[] = [];
  for (const p of outline.body) {
    const own = indicators.owner.get(p.index);
    if (!own || p.kind !== 'text') continue;
    const m = /(?:nội dung|nhiệm vụ)\s+(?:của\s+|thuộc\s+|tại\s+)?chỉ số\s+(?:thành phần\s+)?["“]?(.{6,90})/iu.exec(p.text);
    if (!m) continue;
    const text = foldKey(m[1]!);
    const other = facts.indicators.find((x) => x !== own && text.startsWith(foldKey(x.name)));
    if (!other || text.startsWith(foldKey(own.name))) continue;
    const id = componentByName(own.name)?.id;
    if (id !== undefined && id === componentByName(other.name)?.id) continue;
    out.push(finding('COPY-PASTE', { section: own.ordinal ?? '', own: own.name, other: other.name }, spanOf(p), pointerOf(facts.indicators, own)));
  }
  return out;
};

/** An appendix is referred to but not supplied. */
export const attachmentMissing: WarningRule = ({ outline }) => {
  if (outline.appendix.length > 0) return [];
  for (const p of [...outline.preamble, ...outline.body]) {
    const m = /(?:(?:[Bb]iểu|[Pp]hụ lục|[Dd]anh mục|[Bb]ảng(?:\s+\p{L}+){0,3})\s+[^.;()]{0,50}?(?:kèm theo|đính kèm)(?!\s+(?:Quyết định|Kế hoạch số))|(?:theo|tại|các)\s+(?:Biểu\s+)?[Pp]hụ lục\s+(?:số\s+)?(?:[IVX]+|\d+)(?!\p{L})|\([^()]*(?:có|theo)\s+(?:phụ lục|biểu|danh mục|bảng)[^()]*kèm theo[^()]*\))/u.exec(p.text);
    if (m) return [finding('ATT-MISSING', { attachment: shorten(m[0].replace(/^\(|\)$/g, ''), 80) }, spanOf(p, m.index, m.index + m[0].length))];
  }
  return [];
};
