import type { FactSpan, PlanFacts, TextBlock } from '../../api/types';

export type SpanGroup = 'unit' | 'due' | 'target' | 'recipient' | 'identity';
export interface MarkedFact { pointer: string; span: FactSpan; group: SpanGroup }

/** Every fact that has a place in the text, with its JSON pointer into the facts. */
export function markedFacts(facts: PlanFacts): MarkedFact[] {
  const found: MarkedFact[] = [];
  const add = (pointer: string, span: FactSpan | null | undefined, group: SpanGroup) => { if (span) found.push({ pointer, span, group }); };
  add('/number', facts.numberSpan, 'identity');
  add('/issuingAgency', facts.issuingAgency.span, 'identity');
  add('/issuedOn', facts.issuedOn.span, 'identity');
  add('/title', facts.titleSpan, 'identity');
  facts.legalBases.forEach((basis, index) => add(`/legalBases/${index}`, basis.reference.span, 'identity'));
  facts.indicators.forEach((indicator, index) => {
    add(`/indicators/${index}`, indicator.span, 'target');
    indicator.tasks.forEach((task, taskIndex) => add(`/indicators/${index}/tasks/${taskIndex}`, task.span, 'target'));
    indicator.assignments.forEach((assignment, place) => add(`/indicators/${index}/assignments/${place}`, assignment.span, 'unit'));
  });
  facts.obligations.forEach((obligation, index) => add(`/obligations/${index}`, obligation.span, 'due'));
  facts.recipients.forEach((recipient, index) => add(`/recipients/${index}`, recipient.span, 'recipient'));
  add('/archive', facts.archive?.span, 'recipient');
  add('/signature', facts.signature.span, 'identity');
  return found;
}

export interface TextPiece { text: string; marks: MarkedFact[] }

/** Cuts the text of one block where the words of facts begin and end; words not found letter by letter mark nothing. */
export function piecesOf(block: TextBlock, facts: readonly MarkedFact[]): TextPiece[] {
  const text = block.text;
  const ranges: { from: number; to: number; mark: MarkedFact }[] = [];
  for (const mark of facts) {
    const here = mark.span.block !== undefined ? mark.span.block === block.index : mark.span.line === block.line;
    if (!here) continue;
    const wanted = mark.span.text.trim();
    const from = wanted ? text.indexOf(wanted) : -1;
    if (from >= 0) ranges.push({ from, to: from + wanted.length, mark });
    else if (wanted.length >= text.trim().length && text.trim()) ranges.push({ from: 0, to: text.length, mark });
  }
  if (ranges.length === 0) return [{ text, marks: [] }];
  const cuts = [...new Set([0, text.length, ...ranges.flatMap((range) => [range.from, range.to])])].sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const from = cuts[index] ?? 0;
    const to = cuts[index + 1] ?? text.length;
    const marks = ranges.filter((range) => range.from <= from && to <= range.to).sort((a, b) => a.to - a.from - (b.to - b.from)).map((range) => range.mark);
    pieces.push({ text: text.slice(from, to), marks });
  }
  return pieces;
}
