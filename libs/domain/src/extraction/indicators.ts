import { bracketedAssignment, emptyAssignment, fill, labelledLines, type LabelledLine } from '#domain/extraction/assignment-lines';
import { readActorPhrase } from '#domain/extraction/actor-phrase';
import { componentNamesIn, componentByName, familiesIn } from '#domain/extraction/index-components';
import { isWholeFamily, readIndicatorHeading, type IndicatorHeading } from '#domain/extraction/indicator-heading';
import { nextLetter } from '#domain/extraction/item-letters';
import { foldKey } from '#domain/extraction/normalise-text';
import { sliceParagraph, spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { AssignmentFacts, BaselineFacts, FactSpan, IndexFamily, IndicatorFacts, PlanTaskFacts, TargetFacts, TotalsFacts } from '#domain/extraction/plan-facts';
import { readBaseline, readTarget, splitResultAndAim } from '#domain/extraction/score-phrases';
import { kindAt, sectionsOf, type Section } from '#domain/extraction/section-kinds';
import { readActorsOfSentence } from '#domain/extraction/sentence-actors';
import { readTaskTables } from '#domain/extraction/task-table';
import { startsUnit } from '#domain/extraction/unit-names';

export interface IndicatorReading {
  indicators: IndicatorFacts[];
  totals: TotalsFacts | null;
  sections: Section[];
  notes: IndicatorNote[];
  /** Paragraphs that belong to an indicator or a table, so that the duty reader knows where it is. */
  owner: Map<number, IndicatorFacts>;
}

/** Things seen while reading that only a warning rule needs. */
export type IndicatorNote =
  | { kind: 'itemInline'; letter: string; before: string; span: FactSpan }
  | { kind: 'fused'; indicator: IndicatorFacts; assignment: AssignmentFacts; span: FactSpan }
  | { kind: 'resultText'; indicator: IndicatorFacts; text: string; span: FactSpan }
  | { kind: 'aimText'; indicator: IndicatorFacts; text: string; span: FactSpan };

const RESULT_OR_AIM = /^(?:(?:trong\s+)?năm\s+\d{4}\s*[,:]?\s.*(?:điểm|xếp|hạng|vị trí)|(?:kết quả|điểm số|hiện trạng|thực trạng)(?:\s+(?:năm|đạt được|thực hiện)[^:]{0,40})?\s*[:,]|mục tiêu(?:\s+[^:.]{0,60})?\s*:|chỉ tiêu(?:\s+[^:.]{0,60})?(?:\s*:|\s+phấn đấu)|ph[ấầâ]n đ[ấầâ]u\s)/iu;
/** "b) Phân công thực hiện" over labelled lines. */
const BARE_LABEL = /^(?:phân công(?:\s+(?:thực hiện|nhiệm vụ|trách nhiệm))*|trách nhiệm(?:\s+thực hiện)?|(?:các\s+)?(?:nhiệm vụ|giải pháp|đơn vị thực hiện)|tổ chức thực hiện)$/iu;
const LEAD_IN = /^(?:(?:các\s+|một số\s+)?(?:nhiệm vụ|giải pháp|nội dung|biện pháp|nhiệm vụ,?\s*(?:và\s+)?giải pháp|công việc|hoạt động)(?:\s+(?:cụ thể|chủ yếu|trọng tâm|thực hiện|cần thực hiện|chính|trong năm \d{4}))*)\s*:/iu;

export function readIndicators(body: readonly Paragraph[], appendix: readonly Paragraph[], title: string | null, planYear: number | null, evidence: string): IndicatorReading {
  const sections = sectionsOf(body);
  const titleFamilies = title ? familiesIn(title) : [];
  const notes: IndicatorNote[] = [];
  const owner = new Map<number, IndicatorFacts>();
  const familyAt = (i: number): IndexFamily | null => contextFamily(body, i) ?? titleFamilies[0] ?? null;

  const all = [...body, ...appendix];
  const tables = readTaskTables(all, planYear, (index) => { const at = body.findIndex((p) => p.index === index); return at >= 0 ? familyAt(at) : titleFamilies[0] ?? null; }, evidence);
  const indicators: IndicatorFacts[] = [...tables.indicators];
  const byName = (name: string): IndicatorFacts | undefined => indicators.find((x) => foldKey(x.name) === foldKey(name));

  const starts = findStarts(body, sections);
  for (const [n, start] of starts.entries()) {
    const heading = start.heading;
    const to = regionEnd(body, sections, starts, n);
    const region = body.slice(start.at + 1, to);
    const p = body[start.at]!;
    const existing = tables.indicators.length > 0 ? byName(heading.name) : undefined;
    const family = existing?.family ?? heading.family ?? (heading.named ? familyAt(start.at) : null);
    const indicator: IndicatorFacts = existing ?? {
      key: `s${n + 1}`, ordinal: heading.ordinal, family, name: heading.name, baseline: null, target: null, tasks: [], assignments: [],
      span: spanOf(p, 0, heading.rest === '' ? p.text.length : Math.max(heading.restStart, p.marker.length + 3)),
    };
    readRegion(indicator, p, heading, region, planYear, evidence, notes, existing !== undefined);
    owner.set(p.index, indicator);
    for (const q of region) owner.set(q.index, indicator);
    if (!existing) indicators.push(indicator);
  }
  readTargetBullets(body, sections, starts.length > 0 || tables.indicators.length > 0, indicators, planYear, familyAt);
  fillBaselinesFromResults(body, sections, indicators, owner, planYear);
  const used = new Map<string, number>();
  for (const x of indicators) {
    const stem = x.ordinal ? `i-${x.ordinal}` : x.key || 'i';
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    x.key = count === 1 ? stem : `${stem}-${count}`;
  }
  const totals = tables.totals ?? readTotals(body, sections, owner, planYear);
  return { indicators, totals, sections, notes, owner };
}

interface Start {
  at: number;
  heading: IndicatorHeading;
}

function findStarts(body: readonly Paragraph[], sections: readonly Section[]): Start[] {
  const named: Start[] = [];
  const whole: Start[] = [];
  body.forEach((p, at) => {
    const kind = kindAt(sections, at);
    if (kind === 'purpose' || kind === 'result' || kind === 'organisation' || kind === 'funding') return;
    const heading = readIndicatorHeading(p);
    if (!heading) return;
    if (heading.wholeFamily || isWholeFamily(heading.name)) whole.push({ at, heading });
    else named.push({ at, heading });
  });
  // A component heading nested in another one ("a) Tiêu chí ...") belongs to that one.
  const top = named.filter((s, i) => !named.some((o, j) => j < i && body[o.at]!.rank < body[s.at]!.rank && !body.slice(o.at + 1, s.at).some((q) => q.kind === 'text' && q.rank <= body[o.at]!.rank) && body[s.at]!.marker.kind !== 'none'));
  if (top.length > 0) return top;
  const leaves = whole.filter((s) => !whole.some((o) => o.at > s.at && body[o.at]!.rank > body[s.at]!.rank && !body.slice(s.at + 1, o.at).some((q) => q.kind === 'text' && q.rank <= body[s.at]!.rank)));
  const generic = assignedHeadings(body, sections);
  return [...leaves, ...generic.filter((g) => !leaves.some((l) => l.at === g.at))].sort((a, b) => a.at - b.at);
}

/** Plans that name no index: every heading of the task part under which somebody is assigned. */
function assignedHeadings(body: readonly Paragraph[], sections: readonly Section[]): Start[] {
  const out: Start[] = [];
  body.forEach((p, i) => {
    if (p.kind !== 'text') return;
    const kind = kindAt(sections, i);
    if (kind === 'purpose' || kind === 'result' || kind === 'organisation' || kind === 'funding') return;
    const lines = labelledLines(p);
    const assigns = lines.some((l) => l.kind === 'lead' || l.kind === 'coordinate' || l.kind === 'assign' || l.kind === 'leadAndCoordinate' || l.kind === 'focal' || l.kind === 'leader') || (bracketedAssignment(p.text) !== null) || isGiven(p.body);
    if (!assigns) return;
    const at = lines.length > 0 ? headingAbove(body, i) : p.marker.kind === 'number' ? i : headingAbove(body, i);
    if (at < 0 || out.some((o) => o.at === at)) return;
    const h = body[at]!;
    const bracket = bracketedAssignment(h.body);
    const whole = bracket ? h.body.slice(0, bracket.at) : h.body.split(/:\s/u)[0]!;
    const name = (whole.length > 200 ? whole.slice(0, 200).replace(/\s\S*$/u, '') : whole).replace(/[.;:,\s]+$/u, '');
    const rest = bracket ? h.body : h.body.length > whole.length + 2 ? h.body.slice(whole.length + 1).trim() : h.body.length > 110 ? h.body : '';
    out.push({ at, heading: { name, ordinal: h.marker.kind === 'number' || h.marker.kind === 'roman' ? h.marker.label : null, family: familiesIn(name)[0] ?? null, rest, restStart: h.text.length - rest.length, wholeFamily: false, named: false } });
  });
  return out;
}

/** "Giao Phòng A chủ trì, phối hợp với B thực hiện." */
function isGiven(body: string): boolean {
  const m = /^(?:Giao|Phân công)\s+/u.exec(body);
  return m !== null && startsUnit(body.slice(m[0].length)) && /chủ trì|thực hiện/iu.test(body) && body.length < 300;
}

function headingAbove(body: readonly Paragraph[], i: number): number {
  for (let j = i - 1; j >= 0; j--) {
    const p = body[j]!;
    if (p.kind !== 'text') continue;
    if (p.marker.kind === 'number' || p.marker.kind === 'roman') return j;
  }
  return -1;
}

function regionEnd(body: readonly Paragraph[], sections: readonly Section[], starts: readonly Start[], n: number): number {
  const from = starts[n]!.at;
  const h = body[from]!;
  const section = sections.find((s) => from >= s.from && from < s.to);
  const limit = Math.min(starts[n + 1]?.at ?? body.length, section && section.heading !== h ? section.to : body.length);
  for (let j = from + 1; j < limit; j++) {
    const q = body[j]!;
    if (q.kind !== 'text') continue;
    if (q.marker.kind === 'roman' || q.marker.kind === 'part') return j;
    if (q.marker.kind === 'number' && (h.marker.kind === 'none' || h.marker.kind === 'letter' || h.marker.kind === 'paren' || q.rank <= h.rank)) return j;
    if (q.marker.kind === 'letter' && h.marker.kind === 'letter') return j;
    if (/^Trên đây là/u.test(q.text)) return j;
  }
  return limit;
}

/** The family that the headings above a paragraph name. */
function contextFamily(body: readonly Paragraph[], i: number): IndexFamily | null {
  let rank = 99;
  for (let j = i - 1; j >= 0; j--) {
    const p = body[j]!;
    if (p.kind !== 'text' || (p.marker.kind !== 'roman' && p.marker.kind !== 'number' && p.marker.kind !== 'part')) continue;
    if (p.rank >= rank || p.rank >= (body[i]!.kind === 'row' ? 99 : body[i]!.rank)) continue;
    rank = p.rank;
    if (p.text.length > 220) continue;
    const f = familiesIn(p.text);
    if (f.length > 0) return f[0]!;
  }
  return null;
}

interface Block {
  assignment: AssignmentFacts;
  seen: Set<string>;
  letters: string[];
}

function readRegion(indicator: IndicatorFacts, head: Paragraph, heading: IndicatorHeading, region: readonly Paragraph[], planYear: number | null, evidence: string, notes: IndicatorNote[], keepFigures: boolean): void {
  const expanded = region.flatMap((p) => splitInlineItems(p, notes));
  const tasks: PlanTaskFacts[] = [];
  const assignments: AssignmentFacts[] = [];
  let block: Block | null = null;
  let lettersSince: string[] = [];
  let item: string | null = null;
  let assigning = false;
  let explicit = false;
  const closeBlock = (): void => {
    if (block) {
      if (block.assignment.items === null && block.letters.length > 0) block.assignment.items = block.letters;
      block = null;
    }
  };
  const figures = (text: string, span: FactSpan): boolean => readFigures(indicator, text, span, planYear, notes, keepFigures);
  const addLine = (line: LabelledLine): void => {
    const key = line.kind === 'leadAndCoordinate' ? 'lead' : line.kind;
    if (!block || block.seen.has(key)) {
      closeBlock();
      block = { assignment: { ...emptyAssignment(), span: spanOf(line.paragraph) }, seen: new Set(), letters: lettersSince };
      if (line.kind !== 'product') assignments.push(block.assignment);
      lettersSince = [];
    }
    block.seen.add(key);
    const { topical, fused } = fill(block.assignment, line, evidence);
    if (fused) notes.push({ kind: 'fused', indicator, assignment: block.assignment, span: spanOf(line.paragraph) });
    for (const t of topical) assignments.push({ ...t, span: spanOf(line.paragraph) });
  };
  const addActorLine = (p: Paragraph, text: string): void => {
    closeBlock();
    const phrase = readActorPhrase(text, 'lead', evidence);
    assignments.push({ ...emptyAssignment(), items: phrase.items, topic: phrase.topic, leadUnits: phrase.leadUnits, coordinatingUnits: phrase.coordinatingUnits, focalUnits: phrase.focalUnits, span: spanOf(p) });
    explicit = true;
  };
  const addTask = (p: Paragraph, text: string, start: number): void => {
    const bracket = bracketedAssignment(text);
    tasks.push({ item, text: (bracket ? text.slice(0, bracket.at) : text).trim(), actors: [], span: spanOf(p, start) });
    if (item !== null && !lettersSince.includes(item)) lettersSince.push(item);
    if (bracket) {
      closeBlock();
      const piece = sliceParagraph(p, p.text.length - text.length + bracket.at + text.slice(bracket.at).indexOf('(') + 1, p.text.lastIndexOf(')'));
      const lines = labelledLines(piece);
      if (lines.length > 0) lines.forEach(addLine);
      else addActorLine(p, bracket.inner);
      closeBlock();
      const last = assignments.at(-1);
      if (last && item !== null && last.items === null) last.items = [item];
      lettersSince = [];
    }
  };

  const rest = /^\([^()]*(?:điểm|hạng)[^()]*\)[.:]?$/iu.test(heading.rest) ? heading.rest.replace(/[()]/g, ' ') : heading.rest;
  const restSpan = spanOf(head, Math.min(heading.restStart, head.text.length - 1));
  let restTask: string | null = null;
  if (rest !== '') {
    const had = (RESULT_OR_AIM.test(rest) || /điểm|xếp|hạng/iu.test(rest)) && figures(rest, restSpan);
    if (!had && rest.length > 30 && !/:$/.test(rest)) restTask = rest;
  }

  expanded.forEach((p, i) => {
    if (p.kind === 'row') return;
    const lines = labelledLines(p);
    if (lines.length > 0) {
      const assign = lines[0]!.kind === 'assign' ? lines[0]! : null;
      if (assign) {
        closeBlock();
        assigning = true;
        if (assign.value !== '') addActorLine(assign.paragraph, assign.value);
        for (const l of lines.slice(1)) addLine(l);
        return;
      }
      assigning = false;
      lines.forEach(addLine);
      return;
    }
    const body = p.body;
    if (assigning && startsUnit(body) && /chủ trì|phối hợp|thực hiện|triển khai|phụ trách|tham mưu|:/iu.test(body) && body.length < 400) {
      addActorLine(p, body.replace(/^([^:]{4,80}):\s*(?=chủ trì|phối hợp|thực hiện|triển khai)/iu, '$1 '));
      return;
    }
    assigning = false;
    const given = /^(?:Giao|Phân công)\s+/u.exec(body);
    if (given && startsUnit(body.slice(given[0].length)) && /chủ trì|thực hiện|phối hợp/iu.test(body) && body.length < 300) {
      addActorLine(p, body.slice(given[0].length));
      return;
    }
    closeBlock();
    if (RESULT_OR_AIM.test(body) && (figures(body, spanOf(p, p.marker.length)) || /^(?:mục tiêu|chỉ tiêu)/iu.test(body))) return;
    if (LEAD_IN.test(body)) return;
    if (p.marker.kind === 'letter') item = p.marker.label;
    else if (p.marker.kind === 'number' || p.marker.kind === 'paren') item = null;
    const next = expanded.slice(i + 1).find((q) => q.kind === 'text' && labelledLines(q).length === 0);
    const deeper = next !== undefined && next.rank > p.rank;
    const beforeLabels = expanded[i + 1] !== undefined && labelledLines(expanded[i + 1]!).length > 0 && p.marker.kind !== 'none' && p.rank < expanded[i + 1]!.rank;
    if (isSubHeading(p, deeper) || (beforeLabels && BARE_LABEL.test(body))) {
      if (p.marker.kind === 'letter') item = null;
      return;
    }
    if (/^\d|^\p{L}/u.test(body)) addTask(p, body, p.marker.length);
  });
  closeBlock();
  if (tasks.length === 0 && restTask !== null) {
    item = null;
    addTask(head, restTask, Math.min(heading.restStart, head.text.length - 1));
  }
  if (tasks.length === 0 && !heading.named) tasks.push({ item: null, text: head.body, actors: [], span: spanOf(head, head.marker.length) });
  if (!explicit && assignments.length === 1 && assignments[0]!.items !== null && !assignments.some((a) => a.topic)) assignments[0]!.items = null;
  if (!explicit && tasks.every((t) => t.item === null)) for (const a of assignments) a.items = null;
  if (explicit) for (const a of assignments) if (a.items !== null && a.items.length === 0) a.items = null;
  if (assignments.length === 0 && indicator.assignments.length === 0) {
    for (const t of tasks) {
      const actors = readActorsOfSentence(t.text, evidence);
      if (!actors) continue;
      t.actors = [...actors.leadUnits];
      assignments.push({ ...emptyAssignment(), items: t.item === null ? null : [t.item], leadUnits: actors.leadUnits, coordinatingUnits: actors.coordinatingUnits, focalUnits: actors.focalUnits, ...(t.span ? { span: t.span } : {}) });
    }
  }
  indicator.tasks.push(...tasks);
  indicator.assignments.push(...assignments.filter((a) => a.leadUnits.length + a.coordinatingUnits.length + a.focalUnits.length + a.leaders.length > 0 || a.timeText !== null));
}

/** "a. Thủ tục hành chính" above bullets, "- Nhiệm vụ:" above "+": a heading, not a task. */
function isSubHeading(p: Paragraph, deeper: boolean): boolean {
  if (!deeper) return false;
  if (/:\s*$/.test(p.body)) return true;
  if (p.marker.kind === 'none') return false;
  return p.body.length <= 90 && !/[.;,]\s*$/.test(p.body) && (p.marker.kind === 'letter' || p.marker.kind === 'number' || p.marker.kind === 'paren');
}

function readFigures(indicator: IndicatorFacts, text: string, span: FactSpan, planYear: number | null, notes: IndicatorNote[], keep: boolean): boolean {
  const { result, aim } = splitResultAndAim(text);
  const baseline: BaselineFacts | null = result.trim() === '' ? null : readBaseline(result, planYear);
  const target: TargetFacts | null = aim === '' ? null : readTarget(aim, planYear);
  if (baseline) notes.push({ kind: 'resultText', indicator, text: result, span });
  if (target) notes.push({ kind: 'aimText', indicator, text: aim, span });
  if (!keep || indicator.baseline === null) indicator.baseline ??= baseline;
  if (!keep || indicator.target === null) indicator.target ??= target;
  return baseline !== null || target !== null;
}

/** An item may begin inside the paragraph of the one before: "b) ... . c) Tiếp tục ..." */
function splitInlineItems(p: Paragraph, notes: IndicatorNote[]): Paragraph[] {
  if (p.kind !== 'text' || p.marker.kind !== 'letter') return [p];
  const cuts: number[] = [0];
  let letter = p.marker.label;
  let from = p.marker.length;
  for (;;) {
    const next = nextLetter(letter);
    if (next === null) break;
    const m = new RegExp(`(?<=[.;]\\s)${next}\\)\\s+(?=\\p{Lu})`, 'u').exec(p.text.slice(from));
    if (!m) break;
    const at = from + m.index;
    cuts.push(at);
    notes.push({ kind: 'itemInline', letter: next, before: letter, span: spanOf(p, at) });
    letter = next;
    from = at + 2;
  }
  return cuts.length === 1 ? [p] : cuts.map((c, i) => sliceParagraph(p, c, cuts[i + 1] ?? p.text.length));
}

/** "- Chỉ số Gia nhập thị trường: đạt từ 7,5 điểm trở lên" in the part on aims. */
function readTargetBullets(body: readonly Paragraph[], sections: readonly Section[], haveOthers: boolean, indicators: IndicatorFacts[], planYear: number | null, familyAt: (i: number) => IndexFamily | null): void {
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
  const key = p.text.toLocaleLowerCase('vi');
  for (const name of names) {
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

function fillBaselinesFromResults(body: readonly Paragraph[], sections: readonly Section[], indicators: IndicatorFacts[], owner: Map<number, IndicatorFacts>, planYear: number | null): void {
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
function readTotals(body: readonly Paragraph[], sections: readonly Section[], owner: Map<number, IndicatorFacts>, planYear: number | null): TotalsFacts | null {
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

