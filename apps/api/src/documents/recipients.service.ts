import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { DOCUMENT_ACTION_STAGES, mayDoOnDocument } from '#domain/permission/document-permissions';
import { recipientWords } from '#domain/recipients/recipient-words';
import { sqlOf } from '#persistence/sql';
import { expandBlock } from '#persistence/stores/dispatch-expansion';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { SqlReceiverMappingStore } from '#persistence/stores/sql-receiver-mapping.store';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import { DocumentRelations } from '../access/document-relations';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import type { WriteCall } from '../http/write-call';
import { ReadingDesk } from '../imports/reading-desk';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { AccessDenials } from './access-denials';
import type { MapReceiverRequest } from './document.requests';
import { VersionReader } from './version-reader';

@Injectable()
export class RecipientsService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly relations: DocumentRelations,
    private readonly denials: AccessDenials,
    private readonly versions: VersionReader,
    private readonly drafts: SqlDraftStore,
    private readonly mappings: SqlReceiverMappingStore,
    private readonly desk: ReadingDesk,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  async preview(me: SignedIn, documentId: string) {
    return this.previewOf(await this.access.seeAsAgency(me, documentId));
  }

  /** The chosen meaning of a printed name holds for the whole agency from now on, and is audited (model.md 1). */
  async map(me: SignedIn, documentId: string, body: MapReceiverRequest, call: WriteCall) {
    const document = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    if (!mayDoOnDocument('mapReceiver', await this.relations.of(me, document, at))) {
      await this.denials.record(me, document, 'mapReceiver', 'permission.denied');
      throw new Problem('permission.denied', { verb: 'mapReceiver' });
    }
    if (!DOCUMENT_ACTION_STAGES.mapReceiver?.includes(document.stage)) throw new Problem('document.wrongStage', { stage: document.stage, verb: 'mapReceiver', allowed: DOCUMENT_ACTION_STAGES.mapReceiver });
    await this.keys.once(me.personId, 'mapReceiver', call, async () => {
      if ('newExternal' in body.target && body.target.newExternal.channel === 'email' && !body.target.newExternal.email) throw new Problem('receiver.emailNeeded');
      await this.mappings.map({ agencyId: document.agencyId, printed: body.printed, target: body.target, by: me.personId, at });
      await this.refreshWarnings(me, document, at);
      return {};
    });
    return this.previewOf(document);
  }

  /** A name that is known now is no longer asked about. */
  private async refreshWarnings(me: SignedIn, document: SeenDocument, at: number): Promise<void> {
    const copy = await this.versions.current(document.id);
    if (copy?.state !== 'working' || document.drafterPersonId !== me.personId) return;
    const warnings = await this.desk.warningsOf({ agencyId: document.agencyId, documentId: document.id, door: document.door, facts: copy.facts, ofText: copy.warnings, at });
    await this.drafts.save({ documentId: document.id, editNo: copy.editNo, by: me.personId, at, warnings });
  }

  private async previewOf(document: SeenDocument) {
    const version = await this.versions.current(document.id);
    if (!version) throw new Problem('resource.notFound');
    const { expansion } = await expandBlock(sqlOf(this.source), this.source, document.agencyId, version.facts, dayOf(await this.clock.now()));
    return {
      lines: expansion.lines.map((line) => ({
        line: recipientWords(line.line), printed: line.name, role: line.role, status: line.status,
        receivers: line.receivers.map(({ kind, id, name, channel }) => ({ kind, id, name, channel })),
        suggestions: line.suggestions.map((suggestion) => ({ ...suggestion, reason: words().suggestionReasons[suggestion.reason] })),
      })),
      total: expansion.receivers.length, unresolved: expansion.unresolved.length,
    };
  }
}
