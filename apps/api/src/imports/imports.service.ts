import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from '#domain/clock/clock';
import { nameKey } from '#domain/recipients/name-key';
import { fillSentence } from '#messages/fill-sentence';
import { typeLabels } from '#messages/vi/labels';
import { untitled } from '#messages/vi/printed-lists';
import { sqlOf } from '#persistence/sql';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import type { SignedIn } from '../auth/signed-in';
import { documentIdOf } from '../http/document-id-of';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import { PersonLimits } from '../http/person-limits';
import type { UploadedBytes } from '../http/upload';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { ImportRequest } from './import.schemas';
import { ReadingDesk } from './reading-desk';

@Injectable()
export class ImportsService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly desk: ReadingDesk,
    private readonly drafts: SqlDraftStore,
    private readonly keys: CommandKeys,
    private readonly limits: PersonLimits,
    private readonly clock: Clock,
  ) {}

  async create(me: SignedIn, body: ImportRequest, file: UploadedBytes | undefined, call: WriteCall) {
    // A document belongs to a unit; the drafter's first post that has one says to which.
    const first = me.posts.find((one) => one.unitId !== null);
    if (!first) throw new Problem('import.noUnit');
    await this.limits.upload(me.personId);
    return this.keys.once(me.personId, 'import', call, async () => {
      const at = await this.clock.now();
      const read = await this.desk.read(file, body.text ?? null);
      const { reading } = read;
      // Who works for several agencies drafts for the one that the text names as its issuer.
      const issuer = nameKey(reading.facts.issuingAgency.name ?? '');
      const post = me.posts.find((one) => one.unitId !== null && nameKey(one.agencyName) === issuer) ?? first;
      // The same request makes the same document: a repeat after a lost reply finds it there.
      const documentId = documentIdOf('import', me.personId, call.key);
      const source = await this.desk.keep(read);
      const warnings = await this.desk.warningsOf({ agencyId: post.agencyId, documentId, door: body.door, facts: reading.facts, ofText: reading.warnings, sourceSha256: source.sha256, at });
      const known = await sqlOf(this.source).row<{ versionId: string }>('SELECT id AS "versionId" FROM document_version WHERE document_id = $1 ORDER BY version_no LIMIT 1', [documentId]);
      const made = known ?? (await this.drafts.create({
        documentId, agencyId: post.agencyId, type: body.type, door: body.door, title: reading.facts.title ?? fillSentence(untitled, { type: typeLabels[body.type] }),
        field: body.field ?? null, urgency: 'normal', drafterPersonId: me.personId, draftingUnitId: post.unitId!,
        facts: reading.facts, body: reading.blocks, warnings, source, at,
      }));
      const count = (severity: string) => warnings.filter((warning) => warning.severity === severity).length;
      return {
        documentId, versionId: made.versionId, editNo: 1, fileKind: reading.kind, isPlan: reading.facts.isPlan,
        warningCounts: { error: count('error'), warning: count('warning'), info: count('info') },
      };
    });
  }
}
