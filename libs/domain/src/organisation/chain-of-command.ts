import type { LocalDate } from '#domain/calendar/local-date';
import { positionById } from '#domain/organisation/holders';
import { isInEffect, type OrganisationSnapshot, type PositionRecord, type UnitRecord } from '#domain/organisation/organisation-snapshot';

/** Trưởng đơn vị: the post that leads the unit on the day, held or not. */
export function headOfUnit(snapshot: OrganisationSnapshot, unitId: string, at: LocalDate): PositionRecord | null {
  return first(snapshot.positions.filter((position) => position.leadsUnitId === unitId && isInEffect(position, at)));
}

/** Thủ trưởng cơ quan: the post that heads the agency on the day. */
export function headOfAgency(snapshot: OrganisationSnapshot, agencyId: string, at: LocalDate): PositionRecord | null {
  return first(snapshot.positions.filter((position) => position.headsAgency && position.agencyId === agencyId && isInEffect(position, at)));
}

/** Phó phụ trách: the leader who oversees the unit, or the nearest unit above it that somebody oversees. */
export function overseerOfUnit(snapshot: OrganisationSnapshot, unitId: string, at: LocalDate): PositionRecord | null {
  for (const unit of unitAndAbove(snapshot, unitId, at)) {
    const overseer = first(snapshot.positions.filter((position) => position.overseesUnitIds.includes(unit.id) && isInEffect(position, at)));
    if (overseer) return overseer;
  }
  return null;
}

/** The leader of the agency who oversees a field of work. */
export function overseerOfField(snapshot: OrganisationSnapshot, agencyId: string, field: string, at: LocalDate): PositionRecord | null {
  return first(
    snapshot.positions.filter((position) => position.agencyId === agencyId && position.overseesFields.includes(field) && isInEffect(position, at)),
  );
}

/**
 * The next post up on the day's chart: what the post itself names; else the head of its unit; for that head
 * the head of the unit above; then the deputy who oversees the unit; then the head of the agency. Null above him.
 */
export function nextPostUp(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate): PositionRecord | null {
  const position = positionById(snapshot, positionId);
  if (!position || position.headsAgency) return null;
  const named = position.nextUpPositionId === null ? null : positionById(snapshot, position.nextUpPositionId);
  if (named && named.id !== position.id && isInEffect(named, at)) return named;
  const unitId = position.leadsUnitId ?? position.unitId;
  if (unitId !== null) {
    for (const unit of unitAndAbove(snapshot, unitId, at)) {
      const head = headOfUnit(snapshot, unit.id, at);
      if (head && head.id !== position.id) return head;
    }
    const overseer = overseerOfUnit(snapshot, unitId, at);
    if (overseer && overseer.id !== position.id) return overseer;
  }
  return headOfAgency(snapshot, position.agencyId, at);
}

/** Every post above, nearest first; safe against a chart that runs in a circle. */
export function postsAbove(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate): readonly PositionRecord[] {
  const seen = new Set([positionId]);
  const above: PositionRecord[] = [];
  let next = nextPostUp(snapshot, positionId, at);
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    above.push(next);
    next = nextPostUp(snapshot, next.id, at);
  }
  // A circle never reaches the head of the agency, who must stay the last resort.
  const head = headOfAgency(snapshot, positionById(snapshot, positionId)?.agencyId ?? '', at);
  if (head && !seen.has(head.id)) above.push(head);
  return above;
}

function unitAndAbove(snapshot: OrganisationSnapshot, unitId: string, at: LocalDate): readonly UnitRecord[] {
  const chain: UnitRecord[] = [];
  const seen = new Set<string>();
  let next: string | null = unitId;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const unit: UnitRecord | undefined = snapshot.units.find((candidate) => candidate.id === next);
    if (!unit) break;
    if (isInEffect(unit, at)) chain.push(unit);
    next = unit.parentUnitId;
  }
  return chain;
}

function first(positions: readonly PositionRecord[]): PositionRecord | null {
  return [...positions].sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;
}
