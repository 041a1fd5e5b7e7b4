import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from '#domain/clock/clock';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { ReceiverFinder } from '#domain/recipients/expand-recipients';
import { sqlOf } from '#persistence/sql';
import { readDirectory } from '#persistence/stores/directory-reader';
import { SqlReceiverMappingStore } from '#persistence/stores/sql-receiver-mapping.store';
import { withRepair } from '#domain/report/calendar-faults';
import type { ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { repeatsUntil } from '#persistence/stores/follow-up/plan-context';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { storedWarnings } from '#persistence/stores/stored-warnings';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import type { UploadedBytes } from '../http/upload';
import { isoInstant } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';
import { repairText } from '../imports/fault-warnings';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { ReadingDesk } from '../imports/reading-desk';
import type { AnswerWarningRequest, RepairRequest, SaveWorkingCopyRequest } from './document.requests';
import { VersionReader, type VersionRow } from './version-reader';

@Injectable()
export class WorkingCopyService {
  constructor(
    private readonly access: DocumentAccess,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly drafts: SqlDraftStore,
    private readonly mappings: SqlReceiverMappingStore,
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
        ? await this.warningsAfter(document, copy, nextFacts, reread?.warnings ?? null, at)
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

  /** One press: the proposed change of the facts, saved with the answer that says why (model.md 2). */
  async repair(me: SignedIn, documentId: string, body: RepairRequest, call: WriteCall) {
    const document = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    return this.keys.once(me.personId, 'repairWarning', call, async () => {
      const copy = await this.versions.current(documentId);
      if (!copy || copy.state !== 'working') throw new Problem('warning.notFound');
      const warning = copy.warnings.find((one) => one.id === body.warningId);
      // A working copy that moved on is told so by its number before anybody looks for the warning in it.
      if (copy.editNo === body.editNo && !warning?.repair) throw new Problem('warning.notFound');
      const facts = warning?.repair ? withRepair(copy.facts, warning.repair) : copy.facts;
      const answered = { warningId: body.warningId, answer: warning?.repair ? repairText(warning.repair, Number(warning.pointer?.split('/')[2])) : '' };
      const warnings = await this.warningsAfter(document, { ...copy, answers: [...copy.answers, { ...answered, accepted: true, by: me.personId, at }] }, facts, null, at);
      return answer(await this.drafts.save({ documentId, editNo: body.editNo, by: me.personId, at, facts, warnings, answer: answered }), at);
    });
  }

  /**
   * Warnings of changed facts. While the text stands, an answered one stays with its answer although the change has
   * settled it: the answer is the reason why the fact reads as it does.
   */
  private async warningsAfter(document: SeenDocument, copy: VersionRow, facts: PlanFacts, reread: readonly ImportWarning[] | null, at: Instant): Promise<ImportWarning[]> {
    const repeatsUntilYear = repeatsUntil(copy.answers.flatMap((one) => { const code = copy.warnings.find((warning) => warning.id === one.warningId)?.code; return code ? [{ code, answer: one.answer }] : []; }));
    const next = await this.desk.warningsOf({ agencyId: document.agencyId, documentId: document.id, door: document.door, facts, ofText: reread ?? copy.warnings, repeatsUntilYear, at });
    if (reread) return next;
    const stays = new Set(storedWarnings(next).map((warning) => warning.id));
    return [...next, ...copy.warnings.filter((warning) => !stays.has(warning.id) && copy.answers.some((one) => one.warningId === warning.id))];
  }

  async answer(me: SignedIn, documentId: string, body: AnswerWarningRequest, call: WriteCall) {
    const document = await this.access.seeAsAgency(me, documentId);
    const at = await this.clock.now();
    return this.keys.once(me.personId, 'answerWarning', call, async () => {
      const copy = await this.versions.current(documentId);
      if (copy?.state === 'working' && !copy.warnings.some((warning) => warning.id === body.warningId)) throw new Problem('warning.notFound');
      const saved = await this.drafts.answer({ documentId, editNo: body.editNo, warningId: body.warningId, answer: body.answer, accepted: body.accepted ?? false, by: me.personId, at });
      const asked = copy?.warnings.find((warning) => warning.id === body.warningId);
      if (asked) await this.rememberName(me, document.agencyId, asked, body.answer, at);
      return answer(saved, at);
    });
  }

  /** A name is asked once: an answer that names one entry of the directory is remembered for the whole agency (model.md 1). */
  private async rememberName(me: SignedIn, agencyId: string, { code, values }: ImportWarning, said: string, at: Instant): Promise<void> {
    const printed = values?.['name'] ?? values?.['unit'];
    if ((code !== 'UNIT-UNRESOLVED' && code !== 'ORG-GONE') || typeof printed !== 'string') return;
    const { directory } = await readDirectory(sqlOf(this.source), this.source, agencyId);
    const found = new ReceiverFinder(directory, dayOf(at)).find(said);
    const entry = found.status === 'resolved' && found.entries.length === 1 ? found.entries[0] : undefined;
    if (entry) await this.mappings.map({ agencyId, printed, target: { kind: entry.kind, id: entry.id }, by: me.personId, at });
  }
}

function answer(saved: { editNo: number; versionId: string }, at: Instant) {
  return { ...saved, savedAt: isoInstant(at) };
}
