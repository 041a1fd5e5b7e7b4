import { createHash } from 'node:crypto';
import { createDocumentActivities } from '#activities/document-activities';
import type { DocumentActivities } from '#activities/document-activities.interface';
import type { Instant } from '#domain/calendar/instant';
import { adoptResult } from '#domain/document/adopt-result';
import { completeDispatch } from '#domain/document/complete-dispatch';
import type { DocumentCommand } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { performCommand } from '#domain/document/perform-command';
import type { PerformedStep } from '#domain/document/transition-draft';
import { blocksAt } from '#domain/extraction/blocks-at';
import type { DispatchStore } from '#domain/ports/dispatch-store';
import type { DocumentStore } from '#domain/ports/document-store';
import type { TransitionStore } from '#domain/ports/transition-store';
import { readPastedText } from '#documents/reading/read-document';
import type { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { storedWarnings } from '#persistence/stores/stored-warnings';
import { type DemoPlan, planText } from './plan-text';

export interface DemoDeskParts {
  documents: DocumentStore;
  transitions: TransitionStore;
  drafts: SqlDraftStore;
  dispatches: DispatchStore;
}

type Verb<V extends DocumentCommand['verb']> = Extract<DocumentCommand, { verb: V }>;
type Order<V extends DocumentCommand['verb']> = Omit<Verb<V>, 'actor' | 'at' | 'key' | 'bodyHash'>;

/**
 * Plays an office's past through the ordinary recording activity, with past business instants (model.md 8): the same
 * rules, the same transaction, only nobody waits in between. Workflows start afterwards from what stands in SQL.
 */
export class DemoDesk {
  private readonly activities: DocumentActivities;
  private commands = 0;

  constructor(private readonly parts: DemoDeskParts) {
    this.activities = createDocumentActivities(parts);
  }

  /** A draft read from its text, warnings answered as proposed unless they are to be left open. */
  async draft(plan: DemoPlan, input: { id: string; agencyId: string; drafter: string; unitId: string; at: Instant; leaveWarnings?: boolean }): Promise<DemoDocument> {
    const reading = readPastedText(planText(plan));
    const { documentId, versionId } = await this.parts.drafts.create({
      documentId: input.id, agencyId: input.agencyId, type: 'KH', door: 'draft', title: plan.subject, field: null, urgency: 'normal',
      drafterPersonId: input.drafter, draftingUnitId: input.unitId, facts: reading.facts, body: reading.blocks, warnings: reading.warnings, source: null, at: input.at,
    });
    let editNo = 1;
    if (!input.leaveWarnings) {
      for (const warning of storedWarnings(reading.warnings)) {
        if (blocksAt(warning.code, 'draft') === 'nothing') continue;
        ({ editNo } = await this.parts.drafts.answer({ documentId, editNo, warningId: warning.id, answer: warning.proposal ?? 'Giữ nguyên như bản in.', accepted: true, by: input.drafter, at: input.at }));
      }
    }
    return new DemoDocument(this, documentId, input.drafter, versionId, editNo);
  }

  async snapshot(documentId: string): Promise<DocumentSnapshot> {
    return this.activities.loadDocument({ documentId });
  }

  async perform<V extends DocumentCommand['verb']>(documentId: string, personId: string, positionId: string | null, at: Instant, order: Order<V>): Promise<void> {
    const key = `demo-${documentId}-${++this.commands}`;
    const command = { ...order, actor: { personId, positionId, onBehalfOfPositionId: null }, at, key, bodyHash: createHash('sha256').update(key).digest('hex') } as unknown as DocumentCommand;
    const snapshot = await this.snapshot(documentId);
    const prepared = command.verb === 'submit' || command.verb === 'recordIssued' ? await this.activities.prepareSubmission({ documentId, command }) : null;
    await this.record(performCommand(snapshot, command, prepared));
  }

  /** What the distribution child does: expand, write every page, close the act of sending. */
  async sendOut(documentId: string, at: Instant): Promise<void> {
    const snapshot = await this.snapshot(documentId);
    const dispatchId = snapshot.openDispatch!.dispatchId;
    const { receivers } = await this.parts.dispatches.expand(dispatchId);
    for (let offset = 0; offset < receivers; offset += 500) await this.parts.dispatches.writePage(dispatchId, offset, 500);
    await this.parts.dispatches.finish(dispatchId);
    await this.record(completeDispatch(await this.snapshot(documentId), { receivers, at }));
  }

  private async record(step: PerformedStep): Promise<DocumentSnapshot> {
    return adoptResult(step.next, await this.activities.applyTransition(step.transition));
  }
}

/** One document of the demo, told in the words of the office. */
export class DemoDocument {
  constructor(
    private readonly desk: DemoDesk,
    readonly id: string,
    private readonly drafter: string,
    private versionId: string,
    private editNo: number,
  ) {}

  async submit(at: Instant, signerPositionId: string): Promise<this> {
    await this.desk.perform<'submit'>(this.id, this.drafter, null, at, { verb: 'submit', versionId: this.versionId, editNo: this.editNo, signerPositionId });
    return this;
  }

  async approve(at: Instant, personId: string): Promise<this> {
    return this.decide(at, personId, 'approved', null);
  }

  async returnToDrafter(at: Instant, personId: string, reason: string): Promise<this> {
    return this.decide(at, personId, 'returned', reason);
  }

  async number(at: Instant, personId: string, positionId: string, issuedOn: string): Promise<this> {
    await this.desk.perform<'allocateNumber'>(this.id, personId, positionId, at, { verb: 'allocateNumber', taskId: await this.openTask('allocateNumber'), number: null, issuedOn, copies: null });
    return this;
  }

  async dispatch(at: Instant, personId: string, positionId: string): Promise<this> {
    await this.desk.perform<'dispatch'>(this.id, personId, positionId, at, { verb: 'dispatch', taskId: await this.openTask('dispatch'), recordOnly: false });
    await this.desk.sendOut(this.id, at);
    return this;
  }

  /** After a return the working copy is a new version, opened by the return. */
  resume(working: { versionId: string; editNo: number }): this {
    ({ versionId: this.versionId, editNo: this.editNo } = working);
    return this;
  }

  private async decide(at: Instant, personId: string, outcome: 'approved' | 'returned', reason: string | null): Promise<this> {
    const snapshot = await this.desk.snapshot(this.id);
    const task = snapshot.openTasks.find((open) => open.stepNo === snapshot.stepNo && open.owner.kind === 'position');
    if (!task || task.owner.kind !== 'position') throw new Error(`${this.id}: no step is open`);
    await this.desk.perform<'decide'>(this.id, personId, task.owner.positionId, at, {
      verb: 'decide', taskId: task.taskId, outcome, contentHash: snapshot.currentVersion!.contentHash, reason, returnToStep: outcome === 'returned' ? 0 : null,
    });
    return this;
  }

  private async openTask(kind: string): Promise<string> {
    const task = (await this.desk.snapshot(this.id)).openTasks.find((open) => open.kind === kind);
    if (!task) throw new Error(`${this.id}: no task ${kind} is open`);
    return task.taskId;
  }
}
