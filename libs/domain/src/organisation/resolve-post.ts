import type { LocalDate } from '#domain/calendar/local-date';
import { postsAbove } from '#domain/organisation/chain-of-command';
import { absenceOn, hasLeft, holders, positionById, postGap, presentHolders, type PostGap } from '#domain/organisation/holders';
import { isInEffect, type OrganisationSnapshot } from '#domain/organisation/organisation-snapshot';

/** Why a post was passed over; `drafter`: its only holders are the drafter, who never decides on his own document (FLOW). */
export type PassReason = PostGap | 'drafter';

export interface PassedPost {
  readonly positionId: string;
  readonly reason: PassReason;
}

/** post: its own holders; substitute: the one named for the absence or configured for the post; nextUp: a post above. */
export type ResolutionVia = 'post' | 'substitute' | 'nextUp';

/** Who acts today for a post, and what the row says about it (model.md 1). */
export interface PostResolution {
  readonly via: ResolutionVia;
  readonly positionId: string;
  readonly personIds: readonly string[];
  /** The posts passed over on the way, the asked one first; empty when its own holders act. */
  readonly passed: readonly PassedPost[];
}

export interface ResolveOptions {
  /** The person the answer must never be, as a rule the drafter. */
  readonly neverPersonId?: string | null;
}

/**
 * Resolves a post to people when it is read, so that a change of holder moves tasks by itself: its holders;
 * else the substitute; else the next post up that can act. Null when nobody in the agency can.
 */
export function resolvePost(
  snapshot: OrganisationSnapshot,
  positionId: string,
  at: LocalDate,
  options: ResolveOptions = {},
): PostResolution | null {
  const never = options.neverPersonId ?? null;
  const own = actors(snapshot, positionId, at, never);
  if (own.personIds.length > 0) return { via: 'post', positionId, personIds: own.personIds, passed: [] };
  const passed: PassedPost[] = [{ positionId, reason: own.reason }];
  const substitute = substituteFor(snapshot, positionId, at, never);
  if (substitute) return { ...substitute, passed: [...passed, ...substitute.passed] };
  for (const above of postsAbove(snapshot, positionId, at)) {
    const actor = actors(snapshot, above.id, at, never);
    if (actor.personIds.length > 0) return { via: 'nextUp', positionId: above.id, personIds: actor.personIds, passed };
    passed.push({ positionId: above.id, reason: actor.reason });
  }
  return null;
}

/**
 * The configured substitute of a post on the day: whom the absence names, else the holders of the substitute
 * post. Never `drafterId`; null when none can act.
 */
export function substituteFor(
  snapshot: OrganisationSnapshot,
  positionId: string,
  at: LocalDate,
  drafterId: string | null,
): PostResolution | null {
  for (const holding of holders(snapshot, positionId, at)) {
    const person = absenceOn(holding, at)?.substitutePersonId ?? null;
    if (person !== null && person !== drafterId && canAct(snapshot, person, at)) {
      return { via: 'substitute', positionId, personIds: [person], passed: [] };
    }
  }
  const substituteId = positionById(snapshot, positionId)?.substitutePositionId ?? null;
  if (substituteId === null || substituteId === positionId) return null;
  const actor = actors(snapshot, substituteId, at, drafterId);
  return actor.personIds.length > 0 ? { via: 'substitute', positionId: substituteId, personIds: actor.personIds, passed: [] } : null;
}

/** How a task that belongs to a person (the drafter) resolves; `reason` says why another one has it. */
export interface PersonResolution {
  readonly via: 'person' | 'substitute' | 'nextUp';
  readonly positionId: string | null;
  readonly personIds: readonly string[];
  readonly reason: 'left' | null;
}

/**
 * A person keeps his tasks while in service, also when away; after he left they go to the substitute of the
 * post he held (`homePositionId` as recorded with the task), else to the next post up.
 */
export function resolvePerson(
  snapshot: OrganisationSnapshot,
  personId: string,
  homePositionId: string,
  at: LocalDate,
): PersonResolution | null {
  if (!hasLeft(snapshot, personId, at)) return { via: 'person', positionId: null, personIds: [personId], reason: null };
  const substitute = substituteFor(snapshot, homePositionId, at, personId);
  if (substitute) return { via: 'substitute', positionId: substitute.positionId, personIds: substitute.personIds, reason: 'left' };
  for (const above of postsAbove(snapshot, homePositionId, at)) {
    const actor = actors(snapshot, above.id, at, personId);
    if (actor.personIds.length > 0) return { via: 'nextUp', positionId: above.id, personIds: actor.personIds, reason: 'left' };
  }
  return null;
}

interface Actors {
  readonly personIds: readonly string[];
  readonly reason: PassReason;
}

function actors(snapshot: OrganisationSnapshot, positionId: string, at: LocalDate, never: string | null): Actors {
  const present = presentHolders(snapshot, positionId, at);
  const allowed = present.filter((person) => person !== never);
  return { personIds: allowed, reason: postGap(snapshot, positionId, at) ?? 'drafter' };
}

/** In service, and not away from every post he holds. */
function canAct(snapshot: OrganisationSnapshot, personId: string, at: LocalDate): boolean {
  if (hasLeft(snapshot, personId, at)) return false;
  const own = snapshot.holdings.filter((holding) => holding.personId === personId && isInEffect(holding, at));
  return own.length === 0 || own.some((holding) => absenceOn(holding, at) === null);
}
