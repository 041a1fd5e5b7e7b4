import { readActorPhrase } from '#domain/extraction/actor-phrase';
import { bracketedAssignment, emptyAssignment, fill, labelledLines, type LabelledLine } from '#domain/extraction/assignment-lines';
import { givenAtEnd, isGiven } from '#domain/extraction/indicator-starts';
import type { IndicatorHeading } from '#domain/extraction/indicator-heading';
import { nextLetter } from '#domain/extraction/item-letters';
import { sliceParagraph, spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { AssignmentFacts, BaselineFacts, FactSpan, IndicatorFacts, PlanTaskFacts, TargetFacts } from '#domain/extraction/plan-facts';
import { readBaseline, readTarget, splitResultAndAim } from '#domain/extraction/score-phrases';
import { readActorsOfSentence } from '#domain/extraction/sentence-actors';
import { startsUnit } from '#domain/extraction/unit-names';

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

interface Block {
  assignment: AssignmentFacts;
  seen: Set<string>;
  letters: string[];
}

/** Reads what stands under one heading: figures, tasks, lines of assignment. */
export function readRegion(indicator: IndicatorFacts, head: Paragraph, heading: IndicatorHeading, region: readonly Paragraph[], planYear: number | null, evidence: string, notes: IndicatorNote[], keepFigures: boolean): void {
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
    const given = text.replace(/^(?:Giao|Phân công)\s+(?:cho\s+)?/u, '');
    const time = /,?\s*(?:hoàn thành|xong)\s+((?:trước|trong|chậm nhất)\s[^.;]{3,60})$/iu.exec(given.replace(/[.;\s]+$/u, ''));
    const phrase = readActorPhrase(time ? given.slice(0, time.index) : given, 'lead', evidence);
    assignments.push({ ...emptyAssignment(), timeText: time?.[1] ?? null, items: phrase.items, topic: phrase.topic, leadUnits: phrase.leadUnits, coordinatingUnits: phrase.coordinatingUnits, focalUnits: phrase.focalUnits, span: spanOf(p) });
    explicit = true;
  };
  const addTask = (p: Paragraph, text: string, start: number): void => {
    const bracket = bracketedAssignment(text);
    tasks.push({ item, text: (bracket ? text.slice(0, bracket.at) : text).trim(), actors: [], span: spanOf(p, start) });
    if (item !== null && !lettersSince.includes(item)) lettersSince.push(item);
    if (bracket) {
      closeBlock();
      const piece = sliceParagraph(p, p.text.length - text.length + bracket.start, p.text.length - text.length + bracket.end);
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
  if (rest !== '' && !heading.named && (isGiven(rest) || givenAtEnd(head)?.text === rest)) addActorLine(head, rest);
  else if (rest !== '') {
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
      addActorLine(p, body);
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
