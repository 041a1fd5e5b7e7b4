import type { LocalDate } from '#domain/calendar/local-date';
import { headOfAgency, headOfUnit } from '#domain/organisation/chain-of-command';
import { positionsOf } from '#domain/organisation/holders';
import { resolvePost } from '#domain/organisation/resolve-post';
import type { DutyRelation } from '#domain/permission/duty-permissions';
import type { Sql } from '#persistence/sql';
import type { DutyRow } from '#persistence/stores/follow-up/duty-row';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { readOrganisation, type AgencyOrganisation } from '#persistence/stores/organisation-reader';

/** What the person is to this duty today; asked by the page and again by the transaction that records the act. */
export async function relationsToDuty(sql: Sql, keeper: object, personId: string, duty: DutyRow, plan: FollowedPlan, today: LocalDate): Promise<ReadonlySet<DutyRelation>> {
  const found = new Set(await relationsToPlan(sql, keeper, personId, plan, today));
  const reporter = duty.reporterAgencyId === null ? null : await readOrganisation(sql, keeper, duty.reporterAgencyId);
  const receiver = duty.receiverAgencyId === null ? null : await readOrganisation(sql, keeper, duty.receiverAgencyId);
  if (reporter) {
    if (isHeadOfSide(reporter, duty.reporterKind, duty.reporterId, personId, today)) found.add('reportingHead');
    if (worksInSide(reporter, duty.reporterKind, duty.reporterId, personId, today)) found.add('reportingOfficer');
  }
  if (receiver && (isHeadOfSide(receiver, duty.receiverKind, duty.receiverId, personId, today) || (duty.receiverKind === 'unit' && worksInSide(receiver, 'unit', duty.receiverId, personId, today)))) found.add('receiver');
  const issuing = await readOrganisation(sql, keeper, plan.agencyId);
  if (duty.leaderPositionId !== null && resolves(issuing, duty.leaderPositionId, personId, today)) found.add('indicatorLeader');
  if (duty.watchers.some((watcher) => isHeadOfSide(issuing, watcher.kind, watcher.id, personId, today) || worksInSide(issuing, watcher.kind, watcher.id, personId, today))) found.add('watcher');
  return found;
}

export async function relationsToPlan(sql: Sql, keeper: object, personId: string, plan: FollowedPlan, today: LocalDate): Promise<ReadonlySet<DutyRelation>> {
  const found = new Set<DutyRelation>();
  const issuing = await readOrganisation(sql, keeper, plan.agencyId);
  const focal = plan.focalUnitId ?? plan.draftingUnitId;
  if (worksInSide(issuing, 'unit', focal, personId, today) || isHeadOfSide(issuing, 'unit', focal, personId, today)) found.add('secretary');
  const head = headOfAgency(issuing.snapshot, plan.agencyId, today);
  if (head && resolves(issuing, head.id, personId, today)) found.add('headOfAgency');
  if (plan.signerPersonId === personId || (plan.signerPositionId !== null && resolves(issuing, plan.signerPositionId, personId, today))) found.add('planSigner');
  if (positionsOf(issuing.snapshot, personId, today).some((post) => issuing.kindOf.get(post.id) === 'administrator')) found.add('administrator');
  return found;
}

function resolves(organisation: AgencyOrganisation, positionId: string, personId: string, today: LocalDate): boolean {
  return resolvePost(organisation.snapshot, positionId, today)?.personIds.includes(personId) ?? false;
}

function isHeadOfSide(organisation: AgencyOrganisation, kind: string, id: string, personId: string, today: LocalDate): boolean {
  const post = kind === 'unit' ? headOfUnit(organisation.snapshot, id, today)?.id : kind === 'agency' ? headOfAgency(organisation.snapshot, id, today)?.id : kind === 'position' ? id : undefined;
  return post !== undefined && resolves(organisation, post, personId, today);
}

/** Holds a post of the unit; for an agency, any post in it. */
function worksInSide(organisation: AgencyOrganisation, kind: string, id: string, personId: string, today: LocalDate): boolean {
  const held = positionsOf(organisation.snapshot, personId, today);
  if (kind === 'agency') return held.length > 0;
  if (kind === 'position') return held.some((post) => post.id === id);
  return kind === 'unit' && held.some((post) => post.unitId === id || post.leadsUnitId === id);
}
