import { greedyPairs, wordLikeness, type IndexPair } from '#domain/document/greedy-pairs';
import type { AssignmentFacts, IndicatorFacts, ObligationFacts, PlanFacts, PlanTaskFacts, RecipientFacts } from '#domain/extraction/plan-facts';

/** What of a plan's facts changed; libs/messages words each of them. */
export type FactSubject = 'title' | 'validity' | 'legalBasis' | 'indicator' | 'task' | 'assignment' | 'obligation' | 'receiver' | 'signature';

export type FactPart =
  | 'text' | 'name' | 'fromYear' | 'toYear' | 'openEnded'
  | 'baselineScore' | 'baselineRank' | 'targetOperator' | 'targetScore' | 'targetRank' | 'targetDelta'
  | 'item' | 'actors'
  | 'leaders' | 'focalUnits' | 'leadUnits' | 'coordinatingUnits' | 'timeText' | 'items'
  | 'kind' | 'period' | 'operator' | 'due' | 'reporters' | 'receivers' | 'watchers' | 'via' | 'what'
  | 'role' | 'form' | 'position';

export type FactValue = string | number | boolean | null | readonly string[];

/** One side by side value: `before` and `after` differ in words, not only in spaces or case of writing. */
export interface FactPartChange {
  readonly part: FactPart;
  readonly before: FactValue;
  readonly after: FactValue;
}

/** One fact that came, went or changed between two versions, with the places of both (JSON pointers into the facts). */
export interface FactChange {
  readonly subject: FactSubject;
  readonly change: 'added' | 'removed' | 'changed';
  /** What the change is about, in printed words: the indicator's name, the task's text, the reporters of a duty, a receiver. */
  readonly name: string;
  /** The indicator in which a task or an assignment stands. */
  readonly indicator: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Empty unless `changed`. */
  readonly parts: readonly FactPartChange[];
}

/** Which entry of the new facts continues which of the old ones; null where one side has none. */
export interface FactPair {
  readonly before: number | null;
  readonly after: number | null;
  readonly same: boolean;
}

export interface FactsDifference {
  readonly changes: readonly FactChange[];
  /** For whoever carries follow-up over to a new plan: the duties and indicators that go on, changed or not. */
  readonly obligations: readonly FactPair[];
  readonly indicators: readonly FactPair[];
}

/**
 * What changed in the facts from one version to the next, whatever was renumbered or moved in between: entries
 * are paired by their words, never by their place. Places of finding (spans) are no part of a fact.
 */
export function factsDifference(before: PlanFacts, after: PlanFacts): FactsDifference {
  const indicators = pairUp(before.indicators, after.indicators, indicatorKey, indicatorLikeness);
  const obligations = pairUp(before.obligations, after.obligations, obligationKey, obligationLikeness);
  const receivers = pairUp(before.recipients, after.recipients, (one) => fold(one.name), receiverLikeness);
  return {
    changes: [
      ...headChanges(before, after),
      ...basisChanges(before, after),
      ...indicators.flatMap((pair) => indicatorChanges(pair, before, after)),
      ...obligations.flatMap((pair) => obligationChange(pair, before, after)),
      ...receivers.flatMap((pair) => receiverChange(pair, before, after)),
      ...signatureChange(before, after),
    ],
    obligations: obligations.map((pair) => ({ ...pair, same: isSame(pair, before.obligations, after.obligations, obligationParts) })),
    indicators: indicators.map((pair) => ({ ...pair, same: pair.before !== null && pair.after !== null && indicatorChanges(pair, before, after).length === 0 })),
  };
}

function headChanges(before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  const title = partsOf([['text', before.title, after.title]]);
  const validity = partsOf([
    ['fromYear', before.validity.fromYear, after.validity.fromYear],
    ['toYear', before.validity.toYear, after.validity.toYear],
    ['openEnded', before.validity.openEnded, after.validity.openEnded],
  ]);
  return [...changed('title', after.title ?? before.title ?? '', null, '/title', '/title', title), ...changed('validity', '', null, '/validity', '/validity', validity)];
}

function basisChanges(before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  const words = (facts: PlanFacts) => facts.legalBases.map(({ reference, about }) => [reference.number, about].filter(Boolean).join(' ')).filter((one) => one !== '');
  const key = (text: string) => fold(text);
  return pairUp(words(before), words(after), key, () => 0).flatMap((pair) => cameOrWent('legalBasis', pair, '/legalBases', (side, at) => words(side === 'before' ? before : after)[at] ?? '', null));
}

function indicatorChanges({ before: old, after: now }: IndexPair, before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  const was = old === null ? undefined : before.indicators[old];
  const is = now === null ? undefined : after.indicators[now];
  if (!was || !is) return cameOrWent('indicator', { before: old, after: now }, '/indicators', () => (is ?? was)?.name ?? '', null);
  const at = { before: `/indicators/${old}`, after: `/indicators/${now}` };
  const own = partsOf([
    ['name', was.name, is.name],
    ['baselineScore', was.baseline?.score ?? null, is.baseline?.score ?? null],
    ['baselineRank', was.baseline?.rank ?? null, is.baseline?.rank ?? null],
    ['targetOperator', was.target?.operator ?? null, is.target?.operator ?? null],
    ['targetScore', was.target?.score ?? null, is.target?.score ?? null],
    ['targetRank', was.target?.rank ?? null, is.target?.rank ?? null],
    ['targetDelta', was.target?.deltaScore ?? null, is.target?.deltaScore ?? null],
  ]);
  return [
    ...changed('indicator', is.name, null, at.before, at.after, own),
    ...entryChanges('task', `tasks`, was.tasks, is.tasks, at, is.name, (one) => fold(one.text), taskLikeness, (one) => one.text, taskParts),
    ...entryChanges('assignment', 'assignments', was.assignments, is.assignments, at, is.name, assignmentKey, assignmentLikeness, assignmentName, assignmentParts),
  ];
}

function entryChanges<T>(
  subject: FactSubject, list: string, was: readonly T[], is: readonly T[], at: { before: string; after: string }, indicator: string,
  key: (one: T) => string, likeness: (a: T, b: T) => number, name: (one: T) => string, parts: (a: T, b: T) => readonly FactPartChange[],
): readonly FactChange[] {
  return pairUp(was, is, key, likeness).flatMap((pair) => {
    const old = pair.before === null ? undefined : was[pair.before];
    const now = pair.after === null ? undefined : is[pair.after];
    const places = [pair.before === null ? null : `${at.before}/${list}/${pair.before}`, pair.after === null ? null : `${at.after}/${list}/${pair.after}`] as const;
    if (old === undefined || now === undefined) {
      const one = (now ?? old) as T;
      return [{ subject, change: now === undefined ? 'removed' : 'added', name: name(one), indicator, before: places[0], after: places[1], parts: [] }];
    }
    return changed(subject, name(now), indicator, places[0]!, places[1]!, parts(old, now));
  });
}

function obligationChange(pair: IndexPair, before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  const was = pair.before === null ? undefined : before.obligations[pair.before];
  const is = pair.after === null ? undefined : after.obligations[pair.after];
  const name = (one: ObligationFacts | undefined) => one?.reporters.join('; ') || one?.what || '';
  if (!was || !is) return cameOrWent('obligation', pair, '/obligations', () => name(is ?? was), null);
  return changed('obligation', name(is), null, `/obligations/${pair.before}`, `/obligations/${pair.after}`, obligationParts(was, is));
}

function receiverChange(pair: IndexPair, before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  const was = pair.before === null ? undefined : before.recipients[pair.before];
  const is = pair.after === null ? undefined : after.recipients[pair.after];
  if (!was || !is) return cameOrWent('receiver', pair, '/recipients', () => (is ?? was)?.name ?? '', null);
  return changed('receiver', is.name, null, `/recipients/${pair.before}`, `/recipients/${pair.after}`, partsOf([['name', was.name, is.name], ['role', was.role, is.role]]));
}

function signatureChange(before: PlanFacts, after: PlanFacts): readonly FactChange[] {
  const parts = partsOf([
    ['form', before.signature.form, after.signature.form],
    ['position', before.signature.position, after.signature.position],
    ['name', before.signature.name, after.signature.name],
  ]);
  return changed('signature', after.signature.name ?? '', null, '/signature', '/signature', parts);
}

function taskParts(was: PlanTaskFacts, is: PlanTaskFacts): readonly FactPartChange[] {
  return partsOf([['text', was.text, is.text], ['actors', was.actors, is.actors]]);
}

function assignmentParts(was: AssignmentFacts, is: AssignmentFacts): readonly FactPartChange[] {
  const leaders = (one: AssignmentFacts) => one.leaders.map(({ title, name }) => [title, name].filter(Boolean).join(' '));
  return partsOf([
    ['items', was.items ?? [], is.items ?? []],
    ['leaders', leaders(was), leaders(is)],
    ['focalUnits', was.focalUnits, is.focalUnits],
    ['leadUnits', was.leadUnits, is.leadUnits],
    ['coordinatingUnits', was.coordinatingUnits, is.coordinatingUnits],
    ['timeText', was.timeText, is.timeText],
  ]);
}

function obligationParts(was: ObligationFacts, is: ObligationFacts): readonly FactPartChange[] {
  const due = dueKey(was) === dueKey(is) ? [] : [{ part: 'due' as const, before: dueKey(was), after: dueKey(is) }];
  return [
    ...partsOf([['kind', was.kind, is.kind], ['period', was.period, is.period], ['operator', was.operator, is.operator]]),
    ...due,
    ...partsOf([
      ['reporters', was.reporters, is.reporters],
      ['receivers', was.receivers, is.receivers],
      ['watchers', was.watchers, is.watchers],
      ['via', was.via, is.via],
      ['what', was.what, is.what],
    ]),
  ];
}

/** A due date as one comparable word: '2026-11-30', '15', '20/3,6,9 calendarMonths'; null where none is printed. */
export function dueKey({ due }: Pick<ObligationFacts, 'due'>): string | null {
  if (due === null) return null;
  if (due.date !== null) return due.date;
  const months = due.months && due.months.length > 0 ? `/${due.months.join(',')}` : '';
  const words = [`${due.day ?? ''}${months}`, due.anchor ?? ''].filter((word) => word !== '').join(' ');
  return words === '' ? null : words;
}

function changed(subject: FactSubject, name: string, indicator: string | null, before: string, after: string, parts: readonly FactPartChange[]): FactChange[] {
  return parts.length === 0 ? [] : [{ subject, change: 'changed', name, indicator, before, after, parts }];
}

function cameOrWent(subject: FactSubject, pair: IndexPair, list: string, name: (side: 'before' | 'after', at: number) => string, indicator: string | null): FactChange[] {
  if (pair.before !== null && pair.after !== null) return [];
  return pair.after !== null
    ? [{ subject, change: 'added', name: name('after', pair.after), indicator, before: null, after: `${list}/${pair.after}`, parts: [] }]
    : [{ subject, change: 'removed', name: name('before', pair.before!), indicator, before: `${list}/${pair.before}`, after: null, parts: [] }];
}

function isSame<T>(pair: IndexPair, was: readonly T[], is: readonly T[], parts: (a: T, b: T) => readonly FactPartChange[]): boolean {
  return pair.before !== null && pair.after !== null && parts(was[pair.before] as T, is[pair.after] as T).length === 0;
}

type Sides = readonly [FactPart, FactValue, FactValue];

function partsOf(sides: readonly Sides[]): FactPartChange[] {
  return sides.filter(([, before, after]) => valueKey(before) !== valueKey(after)).map(([part, before, after]) => ({ part, before, after }));
}

/** Lists of units are sets: their order says nothing. */
function valueKey(value: FactValue): string {
  if (Array.isArray(value)) return JSON.stringify([...value.map((one: string) => fold(one))].sort());
  return typeof value === 'string' ? fold(value) : JSON.stringify(value);
}

/** Equal keys first, in order; what is left by likeness, the most alike first. */
function pairUp<T>(was: readonly T[], is: readonly T[], key: (one: T) => string, likeness: (a: T, b: T) => number): readonly IndexPair[] {
  return greedyPairs(was.length, is.length, was.map(key), is.map(key), (a, b) => likeness(was[a] as T, is[b] as T));
}

function indicatorKey(one: IndicatorFacts): string {
  return `${one.family ?? ''} ${fold(one.name)}`;
}

function indicatorLikeness(a: IndicatorFacts, b: IndicatorFacts): number {
  const words = wordLikeness(a.name, b.name);
  return words < 0.3 ? 0 : words * 0.8 + (a.ordinal !== null && a.ordinal === b.ordinal ? 0.2 : 0);
}

function taskLikeness(a: PlanTaskFacts, b: PlanTaskFacts): number {
  const words = wordLikeness(a.text, b.text);
  return words < 0.4 ? 0 : words * 0.9 + (a.item !== null && a.item === b.item ? 0.1 : 0);
}

function assignmentKey(one: AssignmentFacts): string {
  return JSON.stringify([one.items, one.topic, ...[one.focalUnits, one.leadUnits, one.coordinatingUnits].map((names) => names.map(fold).sort())]);
}

/** The same items or the same subject is the same assignment, whoever does it now. */
function assignmentLikeness(a: AssignmentFacts, b: AssignmentFacts): number {
  const place = (one: AssignmentFacts) => JSON.stringify([one.items, one.topic === null ? null : fold(one.topic)]);
  const units = (one: AssignmentFacts) => [...one.focalUnits, ...one.leadUnits, ...one.coordinatingUnits].join(' ');
  return (place(a) === place(b) ? 0.6 : 0.1) + 0.4 * wordLikeness(units(a), units(b));
}

function assignmentName(one: AssignmentFacts): string {
  return one.topic ?? [...one.leadUnits, ...one.focalUnits, ...one.coordinatingUnits].join('; ');
}

function obligationKey(one: ObligationFacts): string {
  return JSON.stringify([one.kind, one.period, one.operator, dueKey(one), valueKey(one.reporters), valueKey(one.receivers), one.what === null ? null : fold(one.what)]);
}

/** One rule stays the same duty when most of what it asks stays: who, for which period, to whom, until when, what. */
function obligationLikeness(a: ObligationFacts, b: ObligationFacts): number {
  const who = wordLikeness(a.reporters.join(' '), b.reporters.join(' '));
  const whom = wordLikeness(a.receivers.join(' '), b.receivers.join(' '));
  const what = a.what === null || b.what === null ? (a.what === b.what ? 1 : 0.5) : wordLikeness(a.what, b.what);
  const score = 0.3 * who + 0.2 * whom + 0.15 * what + (a.period === b.period ? 0.2 : 0) + (dueKey(a) === dueKey(b) ? 0.1 : 0) + (a.kind === b.kind ? 0.05 : 0);
  return score < 0.5 ? 0 : score;
}

/** "Sở Nội vụ" and "Sở Nội vụ tỉnh" are one receiver written anew; "Sở Nội vụ" and "Sở Tài chính" are two. */
function receiverLikeness(a: RecipientFacts, b: RecipientFacts): number {
  const words = wordLikeness(a.name, b.name);
  return words < 0.75 ? 0 : words;
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').replace(/[\s.;,:]+$/u, '').trim();
}
