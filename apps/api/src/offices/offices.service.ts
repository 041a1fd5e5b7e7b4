import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { OfficeEvidence } from '#domain/organisation/proposal/proposed-office';
import { mayDoOnInstallation } from '#domain/permission/installation-permissions';
import { sqlOf } from '#persistence/sql';
import { documentDay, readOfficeProposal, SqlOfficeStore } from '#persistence/stores/office/sql-office.store';
import { SqlClock } from '#persistence/stores/sql-clock';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import type { StoredWarning } from '#persistence/stores/unanswered-warnings';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import { relationsToInstallation } from '../access/installation-relations';
import type { SignedIn } from '../auth/signed-in';
import { AccessDenials } from '../documents/access-denials';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import type { WriteCall } from '../http/write-call';
import { ReadingDesk } from '../imports/reading-desk';
import { DATA_SOURCE, EMBEDDED } from '../infrastructure/tokens';
import type { ConfirmOfficeRequest } from './office.schemas';

/** Cơ quan do văn bản đề xuất: shown beside the document's words, confirmed by a person, at work at once. */
@Injectable()
export class OfficesService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(EMBEDDED) private readonly embedded: boolean,
    private readonly access: DocumentAccess,
    private readonly denials: AccessDenials,
    private readonly offices: SqlOfficeStore,
    private readonly drafts: SqlDraftStore,
    private readonly desk: ReadingDesk,
    private readonly keys: CommandKeys,
    private readonly clock: SqlClock,
  ) {}

  async propose(me: SignedIn, documentId: string) {
    const document = await this.access.seeAsAgency(me, documentId);
    const { now, training } = await this.clock.read();
    const today = dayOf(now);
    const copy = await this.workingCopy(document);
    const reading = await readOfficeProposal(sqlOf(this.source), this.source, copy.facts, today);
    if (!reading) throw new Problem('office.notProposed');
    const { proposal, match, issuer } = reading;
    const nodes = proposal.nodes.map((node) => ({
      ...node, otherNames: [...node.otherNames], members: [...node.members], assumptions: [...node.assumptions], evidence: node.evidence.map(shown), existing: match.existing.get(node.key) ?? null,
      candidates: (match.candidates.get(node.key) ?? []).map(({ kind, id, name, reason }) => ({ kind, id, name, reason })),
    }));
    return {
      agency: { ...proposal.agency, evidence: proposal.agency.evidence.map(shown), assumptions: [...proposal.agency.assumptions] },
      issuer: issuer ? { id: issuer.id, name: issuer.name } : null, holder: { id: document.agencyId, name: document.agencyName }, isOwn: issuer?.id === document.agencyId,
      draftingUnitKey: proposal.draftingUnitKey, asOf: documentDay(copy.facts, today), nodes, newEntries: nodes.filter((node) => node.chosen && node.existing === null && node.key !== 'post:drafter').length, training, mayConfirm: document.stage === 'drafting' && this.mayConfirm(me, document, training),
    };
  }

  async confirm(me: SignedIn, documentId: string, body: ConfirmOfficeRequest, call: WriteCall) {
    // The draft may have gone over with the first, unanswered attempt: the answer that was given is looked up first.
    const before = await this.keys.find<{ answer: object }>(me.personId, 'confirmOffice', call);
    if (before) return { ...(before.answer as Confirmed), password: null };
    const document = await this.access.seeAsAgency(me, documentId);
    const { now: at, training } = await this.clock.read();
    if (!this.mayConfirm(me, document, training)) {
      await this.denials.record(me, document, 'confirmOffice', 'permission.denied');
      throw new Problem('permission.denied', { verb: 'confirmOffice' });
    }
    const installation = me.isInstallationAdministrator;
    const mine = new Set(me.posts.filter((post) => post.kind === 'administrator').map((post) => post.agencyId));
    const drafterHere = training && document.drafterPersonId === me.personId;
    // Never kept anywhere but as a hash: told with the first answer alone.
    const password = randomBytes(9).toString('base64url');
    const passwordHash = await hash(password);
    const answer = await this.keys.once<Confirmed>(me.personId, 'confirmOffice', call, async () => {
      const confirmed = await this.offices.confirm({
        documentId, edits: { agency: body.agency, nodes: body.nodes }, by: me.personId, at, training, passwordHash, demoIsOpen: training && this.embedded,
        administratorPersonId: installation || mine.has(document.agencyId) ? me.personId : null,
        mayTouch: (agencyId) => installation || drafterHere || agencyId === null || mine.has(agencyId),
      });
      await this.refreshWarnings(me, document, confirmed.agencyId, at);
      return { ...confirmed, people: confirmed.people.map(({ username, fullName, title, isAssumed }) => ({ username, fullName, title, isAssumed })) };
    });
    return { ...answer, password: answer.people.length > 0 && !answer.passwordIsDemo ? password : null };
  }

  private mayConfirm(me: SignedIn, document: SeenDocument, training: boolean): boolean {
    const relations = relationsToInstallation(me, document.agencyId);
    relations.delete('agencyAdministrator');
    if (me.posts.some((post) => post.agencyId === document.agencyId && post.kind === 'administrator')) relations.add('agencyAdministrator');
    if (training && document.drafterPersonId === me.personId) relations.add('drafterInTraining');
    return mayDoOnInstallation('confirmOffice', relations);
  }

  private async workingCopy(document: SeenDocument): Promise<{ facts: PlanFacts; warnings: StoredWarning[]; editNo: number }> {
    const copy = await sqlOf(this.source).row<{ facts: PlanFacts; warnings: StoredWarning[]; editNo: number }>('SELECT facts, warnings, edit_no AS "editNo" FROM document_version WHERE document_id = $1 ORDER BY version_no DESC LIMIT 1', [document.id]);
    if (!copy) throw new Problem('resource.notFound');
    return copy;
  }

  /** Names that are known now are no longer asked about. */
  private async refreshWarnings(me: SignedIn, document: SeenDocument, agencyId: string, at: Instant): Promise<void> {
    if (document.drafterPersonId !== me.personId) return;
    const copy = await this.workingCopy(document);
    const warnings = await this.desk.warningsOf({ agencyId, documentId: document.id, door: document.door, facts: copy.facts, ofText: copy.warnings, at });
    await this.drafts.save({ documentId: document.id, editNo: copy.editNo, by: me.personId, at, warnings });
  }
}

interface Confirmed {
  agencyId: string; agencyName: string; isNew: boolean; units: number; posts: number; bodies: number; groups: number; aliases: number; moved: boolean; passwordIsDemo: boolean;
  people: { username: string; fullName: string; title: string; isAssumed: boolean }[];
}

function shown({ printed, span }: OfficeEvidence) {
  return { printed, line: span?.line ?? null, text: span?.text ?? null };
}
