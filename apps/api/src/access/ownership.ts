import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { Actor } from '#domain/document/document-command';
import { presentHolders } from '#domain/organisation/holders';
import { resolvePost, type PostResolution } from '#domain/organisation/resolve-post';
import { clerkPool, type TaskKind } from '#domain/task/task-kind';
import type { InboxOwner } from '#persistence/read-models/inbox';
import { sqlOf } from '#persistence/sql';
import { readOrganisation, type AgencyOrganisation } from '#persistence/stores/organisation-reader';
import type { SignedIn } from '../auth/signed-in';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** Kinds on which the drafter never acts, not even in a post of his own (WRP-5). */
export const decidingKinds: readonly TaskKind[] = ['initial', 'checkForm', 'sign'];

/** What makes a task mine today: posts that resolve to me, pools I belong to, myself. */
export interface Ownership {
  personId: string;
  today: LocalDate;
  /** Posts that resolve to me, with how. */
  posts: Map<string, PostResolution>;
  /** Posts that resolve to me only on documents of this drafter, because he would decide on his own. */
  whenDrafter: { positionId: string; drafterPersonId: string; resolution: PostResolution }[];
  pools: string[];
  organisations: Map<string, AgencyOrganisation>;
}

export interface OwnedTask {
  id: string;
  kind: TaskKind;
  agencyId: string;
  ownerKind: 'position' | 'pool' | 'person';
  ownerPositionId: string | null;
  ownerPool: string | null;
  ownerPersonId: string | null;
  claimedBy: string | null;
}

@Injectable()
export class OwnershipReader {
  private readonly kept = new Map<string, { organisations: AgencyOrganisation[]; ownership: Ownership }>();

  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async of(me: SignedIn, now: Instant): Promise<Ownership> {
    const today = dayOf(now);
    const organisations = await Promise.all(me.agencyIds.map((id) => readOrganisation(sqlOf(this.source), this.source, id)));
    const name = `${me.personId}|${today}|${me.agencyIds.join()}`;
    const kept = this.kept.get(name);
    // The reader hands out the same object as long as nothing in the organisation changed.
    if (kept && kept.organisations.length === organisations.length && kept.organisations.every((one, index) => one === organisations[index])) return kept.ownership;
    const ownership = this.compute(me.personId, today, organisations);
    if (this.kept.size > 2_000) this.kept.clear();
    this.kept.set(name, { organisations, ownership });
    return ownership;
  }

  private compute(personId: string, today: LocalDate, organisations: AgencyOrganisation[]): Ownership {
    const ownership: Ownership = { personId, today, posts: new Map(), whenDrafter: [], pools: [], organisations: new Map() };
    for (const organisation of organisations) {
      ownership.organisations.set(organisation.agency.id, organisation);
      if (isClerk(organisation, personId, today)) ownership.pools.push(clerkPool(organisation.agency.id));
      for (const position of organisation.snapshot.positions) {
        const resolution = resolvePost(organisation.snapshot, position.id, today);
        if (!resolution) continue;
        if (resolution.personIds.includes(personId)) ownership.posts.set(position.id, resolution);
        else {
          for (const drafterPersonId of resolution.personIds) {
            const instead = resolvePost(organisation.snapshot, position.id, today, { neverPersonId: drafterPersonId });
            if (instead?.personIds.includes(personId)) ownership.whenDrafter.push({ positionId: position.id, drafterPersonId, resolution: instead });
          }
        }
      }
    }
    return ownership;
  }
}

/** Văn thư, as the recording transaction asks it: the clerks present, else those their posts resolve to. */
export function isClerk(organisation: AgencyOrganisation, personId: string, today: LocalDate): boolean {
  const posts = organisation.snapshot.positions.filter((position) => organisation.kindOf.get(position.id) === 'recordsClerk');
  const present = posts.flatMap((post) => presentHolders(organisation.snapshot, post.id, today));
  if (present.length > 0) return present.includes(personId);
  return posts.some((post) => resolvePost(organisation.snapshot, post.id, today)?.personIds.includes(personId) ?? false);
}

/** How I come to a task; null when it is not mine. */
export interface Claim {
  kind: 'person' | 'post' | 'substitute' | 'pool';
  actor: Actor;
}

export function claimOn(ownership: Ownership, task: OwnedTask, drafterPersonId: string | null): Claim | null {
  const { personId } = ownership;
  const firstPost = ownPostIn(ownership, task.agencyId);
  if (task.ownerKind === 'person') return task.ownerPersonId === personId ? { kind: 'person', actor: { personId, positionId: firstPost, onBehalfOfPositionId: null } } : null;
  if (task.ownerKind === 'pool') return ownership.pools.includes(task.ownerPool ?? '') ? { kind: 'pool', actor: { personId, positionId: clerkPostIn(ownership, task.agencyId) ?? firstPost, onBehalfOfPositionId: null } } : null;
  const deciding = decidingKinds.includes(task.kind);
  if (deciding && drafterPersonId === personId) return null;
  const resolution = ownership.posts.get(task.ownerPositionId ?? '') ?? (deciding ? ownership.whenDrafter.find((pair) => pair.positionId === task.ownerPositionId && pair.drafterPersonId === drafterPersonId)?.resolution : undefined);
  if (!resolution) return null;
  return resolution.via === 'post'
    ? { kind: 'post', actor: { personId, positionId: task.ownerPositionId, onBehalfOfPositionId: null } }
    : { kind: 'substitute', actor: { personId, positionId: resolution.positionId, onBehalfOfPositionId: task.ownerPositionId } };
}

function ownPostIn(ownership: Ownership, agencyId: string): string | null {
  return heldIn(ownership, agencyId)[0] ?? null;
}

function clerkPostIn(ownership: Ownership, agencyId: string): string | null {
  const organisation = ownership.organisations.get(agencyId);
  return heldIn(ownership, agencyId).find((id) => organisation?.kindOf.get(id) === 'recordsClerk') ?? null;
}

function heldIn(ownership: Ownership, agencyId: string): string[] {
  const organisation = ownership.organisations.get(agencyId);
  if (!organisation) return [];
  return organisation.snapshot.holdings
    .filter((holding) => holding.personId === ownership.personId && (holding.validFrom === null || holding.validFrom <= ownership.today) && (holding.validTo === null || holding.validTo >= ownership.today))
    .map((holding) => holding.positionId);
}

/** The same for the read models. */
export function inboxOwner(ownership: Ownership): InboxOwner {
  return { personId: ownership.personId, posts: [...ownership.posts.keys()], pools: ownership.pools, whenDrafter: ownership.whenDrafter };
}

/** SQL for "this open task is mine", over aliases t (task) and d (its document, may be absent). Parameters from `from` on. */
export function mineCondition(ownership: Ownership, from: number): { sql: string; parameters: unknown[] } {
  const p = (offset: number) => `$${from + offset}`;
  const kinds = decidingKinds.map((kind) => `'${kind}'`).join(',');
  // A way in which nobody owns anything here is left out; what is left of it only gives the parameter its type.
  const nothing = (offset: number): string => `(false AND ${p(offset)}::text[] IS NULL)`;
  const byPool = `(t.owner_kind = 'pool' AND t.owner_pool = ANY(${p(1)}::text[]) AND (t.claimed_by IS NULL OR t.claimed_by = ${p(0)}))`;
  const byPost = `(t.owner_kind = 'position' AND t.owner_position_id = ANY(${p(2)}::text[]) AND (t.kind NOT IN (${kinds}) OR d.drafter_person_id IS DISTINCT FROM ${p(0)}))`;
  const byDrafter = `(t.owner_kind = 'position' AND t.owner_position_id = ANY(${p(3)}::text[]) AND t.kind IN (${kinds})
            AND EXISTS (SELECT 1 FROM unnest(${p(3)}::text[], ${p(4)}::text[]) AS w(post, drafter) WHERE w.post = t.owner_position_id AND w.drafter = d.drafter_person_id))`;
  return {
    sql: `((t.owner_kind = 'person' AND t.owner_person_id = ${p(0)})
        OR ${ownership.pools.length > 0 ? byPool : nothing(1)}
        OR ${ownership.posts.size > 0 ? byPost : nothing(2)}
        OR ${ownership.whenDrafter.length > 0 ? byDrafter : `${nothing(3)} OR ${nothing(4)}`})`,
    parameters: [ownership.personId, ownership.pools, [...ownership.posts.keys()], ownership.whenDrafter.map((pair) => pair.positionId), ownership.whenDrafter.map((pair) => pair.drafterPersonId)],
  };
}
