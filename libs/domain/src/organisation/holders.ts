import type { LocalDate } from '#domain/calendar/local-date';
import { isInEffect, type Absence, type HoldingRecord, type OrganisationSnapshot, type PositionRecord } from '#domain/organisation/organisation-snapshot';

/** Why a post cannot act on a day: nobody holds it; its holders are away; its last holder left the service; the post itself ended. */
export type PostGap = 'vacant' | 'absent' | 'left' | 'ended';

export function positionById(snapshot: OrganisationSnapshot, positionId: string): PositionRecord | null {
  return snapshot.positions.find((position) => position.id === positionId) ?? null;
}

export function hasLeft(snapshot: OrganisationSnapshot, personId: string, at: LocalDate): boolean {
  const leftOn = snapshot.persons.find((person) => person.id === personId)?.leftOn ?? null;
  return leftOn !== null && leftOn <= at;
}

/** The holdings of a post in effect on the day, of people still in service, absent or not. */
export function holders(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate): readonly HoldingRecord[] {
  return holdingsInEffect(snapshot, positionId, at).filter((holding) => !hasLeft(snapshot, holding.personId, at));
}

export function absenceOn(holding: HoldingRecord, at: LocalDate): Absence | null {
  return holding.absences.find((absence) => absence.from <= at && (absence.to === null || at <= absence.to)) ?? null;
}

/** The people who can act for the post on the day; empty exactly when `postGap` names a reason. */
export function presentHolders(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate): readonly string[] {
  const position = positionById(snapshot, positionId);
  if (!position || !isInEffect(position, at)) return [];
  const present = holders(snapshot, positionId, at).filter((holding) => absenceOn(holding, at) === null);
  return [...new Set(present.map((holding) => holding.personId))].sort();
}

export function postGap(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate): PostGap | null {
  const position = positionById(snapshot, positionId);
  if (!position || !isInEffect(position, at)) return 'ended';
  if (presentHolders(snapshot, positionId, at).length > 0) return null;
  if (holders(snapshot, positionId, at).length > 0) return 'absent';
  return holdingsInEffect(snapshot, positionId, at).length > 0 ? 'left' : 'vacant';
}

/** The posts a person holds on the day, in a fixed order. */
export function positionsOf(snapshot: OrganisationSnapshot, personId: string, at: LocalDate): readonly PositionRecord[] {
  const held = new Set(
    snapshot.holdings.filter((holding) => holding.personId === personId && isInEffect(holding, at)).map((holding) => holding.positionId),
  );
  return snapshot.positions.filter((position) => held.has(position.id) && isInEffect(position, at)).sort(byId);
}

function holdingsInEffect(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate): readonly HoldingRecord[] {
  return snapshot.holdings.filter((holding) => holding.positionId === positionId && isInEffect(holding, at)).sort(byId);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
