import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { LocalDate } from '#domain/calendar/local-date';
import { resolvePost, type PostResolution } from '#domain/organisation/resolve-post';
import { clerkPool } from '#domain/task/task-kind';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { readOrganisation, type AgencyOrganisation } from '#persistence/stores/organisation-reader';
import { words } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** The organisation as the stores know it, and the words a row needs about it. */
@Injectable()
export class OrganisationLookup {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  of(agencyId: string): Promise<AgencyOrganisation> {
    return readOrganisation(sqlOf(this.source), this.source, agencyId);
  }
}

/** "bà Đỗ Thị Mỹ Hạnh" */
export function politeName(organisation: AgencyOrganisation, personId: string | null): string | null {
  const person = personId === null ? undefined : organisation.persons.get(personId);
  return person ? `${words().honorifics[person.honorific] ?? person.honorific} ${person.fullName}` : null;
}

export function positionTitle(organisation: AgencyOrganisation, positionId: string): string {
  return organisation.snapshot.positions.find((position) => position.id === positionId)?.title ?? positionId;
}

export function holderNames(organisation: AgencyOrganisation, resolution: PostResolution | null): string | null {
  if (!resolution) return null;
  const names = resolution.personIds.map((id) => organisation.persons.get(id)?.fullName).filter((name): name is string => name !== undefined);
  return names.length === 0 ? null : names.join(', ');
}

/** Who a task waits for, in words: the people of a post today, a pool, a person. */
export function ownerWords(
  organisation: AgencyOrganisation,
  task: { ownerKind: string; ownerPositionId: string | null; ownerPool: string | null; ownerPersonId: string | null; claimedBy: string | null },
  today: LocalDate,
  drafterPersonId: string | null,
): string {
  const { ownerSentences } = words();
  if (task.ownerKind === 'person') return politeName(organisation, task.ownerPersonId) ?? '';
  if (task.ownerKind === 'pool') {
    const claimed = politeName(organisation, task.claimedBy);
    return claimed ? fillSentence(ownerSentences.clerk, { who: claimed }) : task.ownerPool === clerkPool(organisation.agency.id) ? ownerSentences.clerks : ownerSentences.pool;
  }
  const title = positionTitle(organisation, task.ownerPositionId!);
  const resolution = resolvePost(organisation.snapshot, task.ownerPositionId!, today, { neverPersonId: drafterPersonId });
  const names = holderNames(organisation, resolution);
  if (!names) return fillSentence(ownerSentences.vacant, { title });
  return resolution!.via === 'post' ? `${names}, ${title}` : fillSentence(ownerSentences.inStead, { names, title });
}
