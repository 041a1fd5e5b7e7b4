import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { headOfAgency, headOfUnit } from '#domain/organisation/chain-of-command';
import type { DocumentRelation } from '#domain/permission/document-permissions';
import { sqlOf } from '#persistence/sql';
import type { SignedIn } from '../auth/signed-in';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { SeenDocument } from './document-access';
import { claimOn, isClerk, OwnershipReader, type OwnedTask, type Ownership } from './ownership';

const ofKind = { initial: 'contentChecker', checkForm: 'formChecker', sign: 'signer' } as const;

/** What a person is to a document today: the left side of the permission table. */
export function relationsTo(me: SignedIn, document: SeenDocument, ownership: Ownership, openTasks: readonly OwnedTask[], decidedByMe: boolean): Set<DocumentRelation> {
  const relations = new Set<DocumentRelation>();
  if (me.isInstallationAdministrator) relations.add('installationAdministrator');
  const organisation = ownership.organisations.get(document.agencyId);
  if (document.sight === 'receiver' || !organisation) {
    relations.add('receiver');
    return relations;
  }
  relations.add('agencyMember');
  const { snapshot } = organisation;
  if (document.drafterPersonId === me.personId) relations.add('drafter');
  const unitHead = headOfUnit(snapshot, document.draftingUnitId, ownership.today);
  if (unitHead && ownership.posts.has(unitHead.id)) relations.add('headOfDraftingUnit');
  if (me.posts.some((post) => post.unitId === document.draftingUnitId)) relations.add('draftingUnitMember');
  const head = headOfAgency(snapshot, document.agencyId, ownership.today);
  if (head && ownership.posts.has(head.id)) relations.add('headOfAgency');
  if (document.codeNumber !== null && (document.signerPersonId === me.personId || (document.signerPositionId !== null && ownership.posts.has(document.signerPositionId)))) relations.add('signatory');
  if (isClerk(organisation, me.personId, ownership.today)) relations.add('clerk');
  if (me.posts.some((post) => post.agencyId === document.agencyId && post.kind === 'administrator')) relations.add('agencyAdministrator');
  if (decidedByMe) relations.add('decisionAuthor');
  for (const task of openTasks) if (task.kind in ofKind && claimOn(ownership, task, document.drafterPersonId)) relations.add(ofKind[task.kind as keyof typeof ofKind]);
  return relations;
}

@Injectable()
export class DocumentRelations {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly owners: OwnershipReader,
  ) {}

  async of(me: SignedIn, document: SeenDocument, now: Instant): Promise<Set<DocumentRelation>> {
    const sql = sqlOf(this.source);
    const [ownership, tasks, decided] = await Promise.all([
      this.owners.of(me, now),
      sql.rows<OwnedTask>(
        `SELECT id, kind, agency_id AS "agencyId", owner_kind AS "ownerKind", owner_position_id AS "ownerPositionId", owner_pool AS "ownerPool", owner_person_id AS "ownerPersonId", claimed_by AS "claimedBy"
           FROM task WHERE document_id = $1 AND closed_at IS NULL AND kind IN ('initial','checkForm','sign')`,
        [document.id],
      ),
      sql.row('SELECT 1 FROM decision WHERE document_id = $1 AND person_id = $2 LIMIT 1', [document.id, me.personId]),
    ]);
    return relationsTo(me, document, ownership, tasks, decided !== null);
  }
}
