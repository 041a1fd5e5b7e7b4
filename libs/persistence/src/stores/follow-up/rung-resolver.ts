import type { DataSource } from 'typeorm';
import type { LocalDate } from '#domain/calendar/local-date';
import type { LadderAction } from '#domain/escalation/ladder';
import { resolveRung, type LateReporter, type RungDelivery } from '#domain/escalation/rung-addressee';
import { headOfUnit } from '#domain/organisation/chain-of-command';
import { resolvePost } from '#domain/organisation/resolve-post';
import type { OrganisationSnapshot } from '#domain/organisation/organisation-snapshot';
import type { Sql } from '#persistence/sql';
import type { FiringDuty } from '#persistence/stores/follow-up/firing-duty';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { readOrganisation, type AgencyOrganisation } from '#persistence/stores/organisation-reader';

export interface Told {
  readonly role: 'to' | 'copy';
  readonly positionId: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly agencyId: string;
  readonly via: 'post' | 'substitute' | 'nextUp';
  /** Told for a body that has no posts here: it must be reached by telephone or letter. */
  readonly outside: boolean;
}

/** The organisation of the day for one page; the same question is answered once, however many duties ask it. */
export class RungResolver {
  private readonly answers = new Map<string, RungDelivery>();
  private readonly snapshots = new Map<string, OrganisationSnapshot>();

  private constructor(
    private readonly plan: FollowedPlan,
    private readonly issuing: AgencyOrganisation,
    private readonly others: ReadonlyMap<string, AgencyOrganisation>,
    private readonly today: LocalDate,
  ) {}

  static async read(sql: Sql, source: DataSource, plan: FollowedPlan, duties: readonly FiringDuty[], today: LocalDate): Promise<RungResolver> {
    const issuing = await readOrganisation(sql, source, plan.agencyId);
    const others = new Map<string, AgencyOrganisation>();
    for (const id of new Set(duties.flatMap((duty) => (duty.reporterAgencyId !== null && duty.reporterAgencyId !== plan.agencyId ? [duty.reporterAgencyId] : [])))) {
      others.set(id, await readOrganisation(sql, source, id));
    }
    return new RungResolver(plan, issuing, others, today);
  }

  resolve(duty: FiringDuty, action: LadderAction): RungDelivery {
    const key = [action, duty.reporterKind, duty.reporterId, duty.receiverKind, duty.receiverId, duty.leaderPositionId, duty.outsideChain].join('|');
    const known = this.answers.get(key);
    if (known) return known;
    const answer = resolveRung(
      {
        action, issuingAgencyId: this.plan.agencyId, reporter: this.reporterOf(duty), relation: duty.outsideChain ? 'outside' : 'inside',
        focalUnitId: duty.receiverKind === 'unit' ? duty.receiverId : (this.plan.focalUnitId ?? this.plan.draftingUnitId), leaderPositionId: duty.leaderPositionId,
      },
      this.snapshotOf(duty.reporterAgencyId),
      this.today,
    );
    this.answers.set(key, answer);
    return answer;
  }

  /** Everybody told, with names as of today; for a body without posts here, its focal unit. */
  told(delivery: RungDelivery, duty: FiringDuty): readonly Told[] {
    const posts = delivery.addressees.flatMap(({ role, resolution }): Told[] => {
      if (resolution === null) return [];
      return [{ role, positionId: resolution.positionId, title: this.titleOf(resolution.positionId), names: resolution.personIds.map((id) => this.nameOf(id)), agencyId: this.agencyOf(resolution.positionId), via: resolution.via, outside: false }];
    });
    if (delivery.externalBodyId === null) return posts;
    const focal = headOfUnit(this.issuing.snapshot, duty.receiverKind === 'unit' ? duty.receiverId : (this.plan.focalUnitId ?? this.plan.draftingUnitId), this.today);
    const resolved = focal === null ? null : resolvePost(this.issuing.snapshot, focal.id, this.today);
    return resolved === null ? posts : [...posts, { role: 'to', positionId: resolved.positionId, title: this.titleOf(resolved.positionId), names: resolved.personIds.map((id) => this.nameOf(id)), agencyId: this.plan.agencyId, via: resolved.via, outside: true }];
  }

  passedWords(delivery: RungDelivery): { positionId: string; title: string; reason: string }[] {
    return delivery.passed.map(({ positionId, reason }) => ({ positionId, title: this.titleOf(positionId), reason }));
  }

  titleOf(positionId: string): string {
    for (const organisation of [this.issuing, ...this.others.values()]) {
      const post = organisation.snapshot.positions.find((position) => position.id === positionId);
      if (!post) continue;
      const unit = post.unitId === null ? undefined : organisation.units.get(post.unitId);
      return unit ? `${post.title} ${unit.name}` : post.title;
    }
    return positionId;
  }

  private nameOf(personId: string): string {
    for (const organisation of [this.issuing, ...this.others.values()]) {
      const person = organisation.persons.get(personId);
      if (person) return `${person.honorific} ${person.fullName}`;
    }
    return personId;
  }

  private agencyOf(positionId: string): string {
    for (const organisation of [this.issuing, ...this.others.values()]) if (organisation.snapshot.positions.some((position) => position.id === positionId)) return organisation.agency.id;
    return this.plan.agencyId;
  }

  private reporterOf(duty: FiringDuty): LateReporter {
    switch (duty.reporterKind) {
      case 'external':
        return { kind: 'external', bodyId: duty.reporterId };
      case 'agency':
        return { kind: 'agency', agencyId: duty.reporterId };
      case 'unit':
        return { kind: 'unit', unitId: duty.reporterId };
      case 'position': {
        // A post that owes a report is pressed like the unit it leads, else like its agency.
        const post = this.snapshotOf(duty.reporterAgencyId).positions.find((position) => position.id === duty.reporterId);
        const unitId = post?.leadsUnitId ?? post?.unitId ?? null;
        return unitId === null ? { kind: 'agency', agencyId: post?.agencyId ?? this.plan.agencyId } : { kind: 'unit', unitId };
      }
    }
  }

  private snapshotOf(agencyId: string | null): OrganisationSnapshot {
    const other = agencyId === null || agencyId === this.plan.agencyId ? undefined : this.others.get(agencyId);
    if (!other) return this.issuing.snapshot;
    const kept = this.snapshots.get(other.agency.id);
    if (kept) return kept;
    const merged: OrganisationSnapshot = {
      agencies: [...this.issuing.snapshot.agencies, ...other.snapshot.agencies], units: [...this.issuing.snapshot.units, ...other.snapshot.units], positions: [...this.issuing.snapshot.positions, ...other.snapshot.positions],
      holdings: [...this.issuing.snapshot.holdings, ...other.snapshot.holdings], persons: [...this.issuing.snapshot.persons, ...other.snapshot.persons],
    };
    this.snapshots.set(other.agency.id, merged);
    return merged;
  }
}
