import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from '#domain/clock/clock';
import { openAgain } from '#domain/document/open-again';
import type { TextBlock } from '#domain/extraction/text-block';
import { mayDoOnDocument } from '#domain/permission/document-permissions';
import { fillSentence } from '#messages/fill-sentence';
import { typeLabels } from '#messages/vi/labels';
import { dayText } from '#messages/vi/day-words';
import { replacementClause } from '#messages/vi/replacement-clause';
import { sqlOf } from '#persistence/sql';
import { readReplacement, isConfirmed, type Replacement } from '#persistence/stores/replacement';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { DocumentAccess } from '../access/document-access';
import { DocumentRelations } from '../access/document-relations';
import type { SignedIn } from '../auth/signed-in';
import { AccessDenials } from '../documents/access-denials';
import { CommandKeys } from '../http/command-keys';
import { documentIdOf } from '../http/document-id-of';
import { Problem } from '../http/problem';
import { isoInstant } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';
import { ReadingDesk } from '../imports/reading-desk';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { differenceView } from './difference-words';

@Injectable()
export class ReplacementsService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly relations: DocumentRelations,
    private readonly drafts: SqlDraftStore,
    private readonly desk: ReadingDesk,
    private readonly denials: AccessDenials,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  async start(me: SignedIn, documentId: string, call: WriteCall) {
    const old = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    if (!mayDoOnDocument('startReplacement', await this.relations.of(me, old, at))) {
      await this.denials.record(me, old, 'startReplacement', 'permission.denied');
      throw new Problem('permission.denied', { verb: 'startReplacement' });
    }
    return this.keys.once(me.personId, 'startReplacement', call, async () => {
      const newId = documentIdOf('replacement', me.personId, call.key);
      const begun = await sqlOf(this.source).row<{ documentId: string }>(`SELECT id AS "documentId" FROM document WHERE replaces_document_id = $1 AND stage NOT IN ('cancelled','refused') ORDER BY created_at DESC LIMIT 1`, [documentId]);
      if (begun && begun.documentId !== newId) throw new Problem('replacement.underWay', { documentId: begun.documentId });
      if (begun) return { documentId: begun.documentId, planId: await this.planOf(begun.documentId) };
      if (old.stage !== 'issued' && old.stage !== 'dispatched') throw new Problem('replacement.targetEnded', { stage: old.stage });
      const version = await sqlOf(this.source).row<{ body: TextBlock[] }>('SELECT body FROM document_version WHERE id = $1', [old.currentVersionId]);
      const clause = fillSentence(replacementClause, { type: typeLabels[old.type], codeNumber: old.codeNumber ?? '', date: old.issuedOn ? dayText(old.issuedOn) : '' });
      const body = this.desk.renumbered(openAgain(version?.body ?? [], clause));
      const { facts, warnings: ofText } = this.desk.rereadBlocks(body);
      const made = await this.drafts.create({
        documentId: newId, agencyId: old.agencyId, type: old.type, door: 'draft', title: facts.title ?? old.title, field: old.field, urgency: 'normal',
        drafterPersonId: me.personId, draftingUnitId: me.posts.find((post) => post.agencyId === old.agencyId && post.unitId !== null)?.unitId ?? old.draftingUnitId,
        facts, body, warnings: await this.desk.warningsOf({ agencyId: old.agencyId, documentId: newId, door: 'draft', facts, ofText, at }), source: null, at,
        replaces: { documentId, codeNumber: old.codeNumber },
      });
      return { documentId: made.documentId, planId: made.planId };
    });
  }

  async read(me: SignedIn, documentId: string) {
    await this.access.seeAsAgency(me, documentId);
    return this.view(await this.required(documentId));
  }

  async confirm(me: SignedIn, documentId: string, hash: string, call: WriteCall) {
    const document = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    await this.required(documentId);
    await this.keys.once(me.personId, 'confirmDifferences', call, async () => {
      await this.drafts.confirmDifferences({ documentId: document.id, hash, by: me.personId, at });
      return {};
    });
    return this.view(await this.required(documentId));
  }

  private async required(documentId: string): Promise<Replacement> {
    const replacement = await readReplacement(sqlOf(this.source), documentId);
    if (!replacement) throw new Problem('resource.notFound');
    return replacement;
  }

  private async planOf(documentId: string): Promise<string | null> {
    return (await sqlOf(this.source).row<{ id: string }>('SELECT id FROM plan WHERE document_id = $1', [documentId]))?.id ?? null;
  }

  private async view(replacement: Replacement) {
    const { target, difference, hash, confirmed } = replacement;
    const running = await sqlOf(this.source).row<{ owed: number; sent: number }>(
      `SELECT count(*) FILTER (WHERE state IN ('notOpen','open','returned')) AS owed, count(*) FILTER (WHERE state IN ('submitted','nothingToReport')) AS sent FROM report_duty WHERE plan_id = $1`,
      [target.planId],
    );
    const by = confirmed && isConfirmed(replacement) ? await sqlOf(this.source).row<{ name: string }>('SELECT full_name AS name FROM person WHERE id = $1', [confirmed.by]) : null;
    return { target, differences: difference.changes.map(differenceView), hash, confirmed: confirmed && by ? { by: by.name, at: isoInstant(confirmed.at) } : null, running: running ?? { owed: 0, sent: 0 } };
  }
}
