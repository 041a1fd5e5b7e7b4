import type { FactSpan, PlanFacts } from '../../api/types';

/** Where a fact keeps its place, for pointers that name a value instead of an object. */
const places: Record<string, string> = { '/number': '/numberSpan', '/title': '/titleSpan' };

/** The facts with one of them taken as compared by a person: its place is no longer doubted. */
export function checkedFact(facts: PlanFacts, pointer: string): PlanFacts {
  const next = structuredClone(facts);
  const found = (places[pointer] ?? pointer).split('/').slice(1).reduce<unknown>((inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step], next);
  const holder = found as { span?: FactSpan | null; reference?: { span?: FactSpan | null } } & Partial<FactSpan> | null | undefined;
  const span = places[pointer] ? (holder as FactSpan | null | undefined) : holder?.span ?? holder?.reference?.span;
  if (span) delete span.confidence;
  return next;
}
