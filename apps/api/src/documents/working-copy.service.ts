import { Injectable } from '@nestjs/common';
import { Clock } from '#domain/clock/clock';
import type { Instant } from '#domain/calendar/instant';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { DocumentAccess } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import type { UploadedBytes } from '../http/upload';
import { isoInstant } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';
import { ReadingDesk } from '../imports/reading-desk';
import type { AnswerWarningRequest, SaveWorkingCopyRequest } from './document.requests';
import { VersionReader } from './version-reader';

@Injectable()
export class WorkingCopyService {
  constructor(
    private readonly access: DocumentAccess,
    private readonly drafts: SqlDraftStore,
    private readonly versions: VersionReader,
    private readonly desk: ReadingDesk,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  async save(me: SignedIn, documentId: string, body: SaveWorkingCopyRequest, call: WriteCall) {
    const document = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    return this.keys.once(me.personId, 'saveWorkingCopy', call, async () => {
      const { editNo, facts, body: typed, ...rest } = body;
      const blocks = typed ? this.desk.renumbered(typed) : undefined;
      // New words or facts raise other questions: the warnings follow the text, answers to those that stay are kept.
      const copy = facts || blocks ? await this.versions.current(documentId) : null;
      const reread = copy && blocks ? this.desk.rereadBlocks(blocks) : null;
      const nextFacts = facts ?? (reread ? reread.facts : undefined);
      const warnings = copy && nextFacts
        ? await this.desk.warningsOf({ agencyId: document.agencyId, documentId, door: document.door, facts: nextFacts, ofText: reread?.warnings ?? copy.warnings, at })
        : undefined;
      const saved = await this.drafts.save({
        documentId, editNo, by: me.personId, at, ...rest,
        ...(nextFacts ? { facts: nextFacts } : {}), ...(blocks ? { body: blocks } : {}), ...(warnings ? { warnings } : {}),
      });
      return answer(saved, at);
    });
  }

  async replaceSource(me: SignedIn, documentId: string, editNo: number, file: UploadedBytes | undefined, text: string | null, call: WriteCall) {
    if (!Number.isInteger(editNo) || editNo < 1) throw new Problem('request.invalid', { fields: 'editNo' });
    const document = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    return this.keys.once(me.personId, 'replaceSource', call, async () => {
      const read = await this.desk.read(file, text);
      const source = await this.desk.keep(read);
      const warnings = await this.desk.warningsOf({ agencyId: document.agencyId, documentId, door: document.door, facts: read.reading.facts, ofText: read.reading.warnings, at });
      const saved = await this.drafts.save({ documentId, editNo, by: me.personId, at, facts: read.reading.facts, body: read.reading.blocks, warnings, source });
      return answer(saved, at);
    });
  }

  async answer(me: SignedIn, documentId: string, body: AnswerWarningRequest, call: WriteCall) {
    await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    return this.keys.once(me.personId, 'answerWarning', call, async () => {
      const copy = await this.versions.current(documentId);
      if (copy?.state === 'working' && !copy.warnings.some((warning) => warning.id === body.warningId)) throw new Problem('warning.notFound');
      return answer(await this.drafts.answer({ documentId, editNo: body.editNo, warningId: body.warningId, answer: body.answer, accepted: body.accepted ?? false, by: me.personId, at }), at);
    });
  }
}

function answer(saved: { editNo: number; versionId: string }, at: Instant) {
  return { ...saved, savedAt: isoInstant(at) };
}
