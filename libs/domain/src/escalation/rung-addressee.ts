import type { LocalDate } from '#domain/calendar/local-date';
import type { LadderAction } from '#domain/escalation/ladder';
import { headOfAgency, headOfUnit, overseerOfUnit } from '#domain/organisation/chain-of-command';
import { resolvePost, type PassedPost, type PostResolution } from '#domain/organisation/resolve-post';
import type { OrganisationSnapshot } from '#domain/organisation/organisation-snapshot';

/** Who owes the report. external: a body without posts in this installation; it is reached by mail or by hand. */
export type LateReporter =
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'external'; readonly bodyId: string };

/** ESC-8: outside the chain of command a body is asked, not ordered. */
export type CommandRelation = 'inside' | 'outside';

export interface RungQuestion {
  readonly action: LadderAction;
  readonly issuingAgencyId: string;
  readonly reporter: LateReporter;
  readonly relation: CommandRelation;
  readonly focalUnitId: string | null;
  /** The leader the plan names for the component; null where it names none. */
  readonly leaderPositionId: string | null;
}

/** notice: over the system's name; noticeOverLeader: over the leader's name (T+3, own divisions); letterDraft: công văn đôn đốc to review; list: late units. */
export type RungForm = 'reminder' | 'notice' | 'noticeOverLeader' | 'letterDraft' | 'list';

export interface RungAddressee {
  readonly role: 'to' | 'copy';
  /** The post that acts now; null when nobody in the agency holds one. */
  readonly resolution: PostResolution | null;
  readonly askedPositionId: string;
}

export type RungSkip = 'noPost' | 'noActor';

/** Whom one rung tells, in which form; printed on the notice with its reasons. */
export interface RungDelivery {
  readonly form: RungForm;
  /** ESC-8: 'ask' words it "Đề nghị" and never mentions criticism or rating. */
  readonly wording: 'order' | 'ask';
  readonly mayLeadToCriticism: boolean;
  readonly addressees: readonly RungAddressee[];
  /** Reached outside the installation; null for bodies with posts here. */
  readonly externalBodyId: string | null;
  /** Over whose name a noticeOverLeader goes. */
  readonly overNameOfPositionId: string | null;
  /** Every post passed over, with its reason, to be said in the notice. */
  readonly passed: readonly PassedPost[];
  /** Nobody can be told: the row is recorded as skipped with this reason. */
  readonly skipped: RungSkip | null;
}

/** ESC-5, ESC-8 and model.md 6 on the organisation of the day; pure, so the same snapshot gives the same notice. */
export function resolveRung(question: RungQuestion, snapshot: OrganisationSnapshot, at: LocalDate): RungDelivery {
  const { reporter } = question;
  const owner = ownerPost(question.reporter, snapshot, at);
  const leader = leaderPost(question, snapshot, at);
  const head = headOfAgency(snapshot, question.issuingAgencyId, at)?.id ?? null;
  const make = (form: RungForm, to: readonly (string | null)[], copy: readonly (string | null)[] = [], overName: string | null = null): RungDelivery =>
    deliver(question, form, to, copy, overName, snapshot, at);

  switch (question.action) {
    case 'remindUnit':
      return make('reminder', [owner]);
    case 'noticeHead':
      return make('notice', [owner]);
    case 'press': {
      const focalHead = question.focalUnitId === null ? null : (headOfUnit(snapshot, question.focalUnitId, at)?.id ?? null);
      // The focal unit cannot press itself: then the leader is told.
      if (reporter.kind === 'unit' && reporter.unitId === question.focalUnitId) return make('notice', [leader ?? head]);
      if (isOwnDivision(question, snapshot)) return make('noticeOverLeader', [owner], [focalHead], leader ?? head);
      return make('letterDraft', [focalHead ?? leader ?? head]);
    }
    case 'listToLeader':
      return make('list', [leader ?? head]);
    case 'listToAgencyHead':
      return make('list', [head]);
  }
}

/** T+5: the leader the plan names, else the deputy who oversees the unit (for other bodies, the focal unit), else the head. */
function leaderPost(question: RungQuestion, snapshot: OrganisationSnapshot, at: LocalDate): string | null {
  if (question.leaderPositionId !== null) return question.leaderPositionId;
  const overseen = isOwnDivision(question, snapshot) && question.reporter.kind === 'unit' ? question.reporter.unitId : question.focalUnitId;
  const overseer = overseen === null ? null : overseerOfUnit(snapshot, overseen, at);
  return overseer?.id ?? headOfAgency(snapshot, question.issuingAgencyId, at)?.id ?? null;
}

/** The post that answers for the reporter: head of the unit, head of the agency, nobody here for an outside body. */
function ownerPost(reporter: LateReporter, snapshot: OrganisationSnapshot, at: LocalDate): string | null {
  switch (reporter.kind) {
    case 'unit': {
      const head = headOfUnit(snapshot, reporter.unitId, at);
      if (head) return head.id;
      // A unit without a post at its head is answered for by whoever oversees it.
      const agencyId = snapshot.units.find((unit) => unit.id === reporter.unitId)?.agencyId ?? null;
      return overseerOfUnit(snapshot, reporter.unitId, at)?.id ?? (agencyId === null ? null : (headOfAgency(snapshot, agencyId, at)?.id ?? null));
    }
    case 'agency':
      return headOfAgency(snapshot, reporter.agencyId, at)?.id ?? null;
    case 'external':
      return null;
  }
}

function isOwnDivision(question: RungQuestion, snapshot: OrganisationSnapshot): boolean {
  const { reporter } = question;
  return (
    question.relation === 'inside' &&
    reporter.kind === 'unit' &&
    snapshot.units.some((unit) => unit.id === reporter.unitId && unit.agencyId === question.issuingAgencyId)
  );
}

function deliver(
  question: RungQuestion,
  form: RungForm,
  to: readonly (string | null)[],
  copy: readonly (string | null)[],
  overName: string | null,
  snapshot: OrganisationSnapshot,
  at: LocalDate,
): RungDelivery {
  const addressees = [...asked(to, 'to'), ...asked(copy, 'copy').filter((row) => !to.includes(row.askedPositionId))].map((row) => ({
    ...row,
    resolution: resolvePost(snapshot, row.askedPositionId, at),
  }));
  const reachesOutside = question.reporter.kind === 'external' && (form === 'reminder' || (form === 'notice' && question.action === 'noticeHead'));
  const told = addressees.filter((row) => row.role === 'to');
  const noPost: RungSkip | null = told.length === 0 ? 'noPost' : null;
  const noActor: RungSkip | null = told.every((row) => row.resolution === null) ? 'noActor' : null;
  return {
    form,
    wording: question.relation === 'outside' ? 'ask' : 'order',
    mayLeadToCriticism: question.relation === 'inside',
    addressees,
    externalBodyId: question.reporter.kind === 'external' && reachesOutside ? question.reporter.bodyId : null,
    overNameOfPositionId: overName,
    passed: distinct(addressees.flatMap((row) => row.resolution?.passed ?? [])),
    skipped: reachesOutside ? null : (noPost ?? noActor),
  };
}

function asked(positionIds: readonly (string | null)[], role: RungAddressee['role']): readonly Pick<RungAddressee, 'role' | 'askedPositionId'>[] {
  return [...new Set(positionIds)].flatMap((askedPositionId) => (askedPositionId === null ? [] : [{ role, askedPositionId }]));
}

function distinct(passed: readonly PassedPost[]): readonly PassedPost[] {
  return passed.filter((post, index) => passed.findIndex((other) => other.positionId === post.positionId) === index);
}
