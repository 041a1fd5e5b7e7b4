import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { dayOf } from '#domain/calendar/instant';
import { completeDispatch } from '#domain/document/complete-dispatch';
import type { Actor, DocumentCommand, PreparedSubmission } from '#domain/document/document-command';
import type { DocumentSnapshot, OpenTask } from '#domain/document/document-snapshot';
import type { TransitionResult } from '#domain/document/document-transition';
import { performCommand } from '#domain/document/perform-command';
import { resolveRoute } from '#domain/route/resolve-route';
import { SqlDocumentStore } from '#persistence/stores/sql-document.store';
import { SqlTransitionStore } from '#persistence/stores/sql-transition.store';
import { monday } from '#test/persistence/office-fixture';

/** Carries commands out as the workflow does, without Temporal: read, compute, record. */
export class DocumentDriver {
  readonly documents: SqlDocumentStore;
  readonly transitions: SqlTransitionStore;

  constructor(source: DataSource) {
    this.documents = new SqlDocumentStore(source);
    this.transitions = new SqlTransitionStore(source);
  }

  async snapshot(documentId: string): Promise<DocumentSnapshot> {
    return (await this.documents.load(documentId))!;
  }

  async openTask(documentId: string): Promise<OpenTask> {
    return (await this.snapshot(documentId)).openTasks[0]!;
  }

  async perform(documentId: string, command: Record<string, unknown> & { verb: DocumentCommand['verb'] }, person: string | Actor, at: Instant = monday): Promise<TransitionResult> {
    const actor: Actor = typeof person === 'string' ? { personId: person, positionId: null, onBehalfOfPositionId: null } : person;
    const full = { actor, at, key: randomUUID(), bodyHash: 'b', ...command } as unknown as DocumentCommand;
    const snapshot = await this.snapshot(documentId);
    const prepared = full.verb === 'submit' || full.verb === 'recordIssued' ? await this.prepare(documentId, full) : null;
    return this.transitions.apply(performCommand(snapshot, full, prepared).transition);
  }

  async prepare(documentId: string, command: Extract<DocumentCommand, { verb: 'submit' | 'recordIssued' }>): Promise<PreparedSubmission> {
    const material = await this.documents.readSubmission({ documentId, versionId: command.versionId, editNo: command.editNo, at: command.at });
    const route = material.template === null ? null : resolveRoute({ ...material, template: material.template, date: dayOf(command.at), signerPositionId: command.verb === 'submit' ? command.signerPositionId : null });
    return { ...material, route };
  }

  async submit(documentId: string, versionId: string, editNo = 1, at: Instant = monday): Promise<TransitionResult> {
    return this.perform(documentId, { verb: 'submit', versionId, editNo, signerPositionId: null }, 'anh', at);
  }

  async decide(documentId: string, person: string, outcome: 'approved' | 'returned' = 'approved', at: Instant = monday, returnToStep: number | null = null): Promise<TransitionResult> {
    const snapshot = await this.snapshot(documentId);
    return this.perform(documentId, { verb: 'decide', taskId: snapshot.openTasks[0]!.taskId, outcome, contentHash: snapshot.currentVersion!.contentHash, reason: outcome === 'returned' ? 'Bổ sung căn cứ.' : null, returnToStep }, person, at);
  }

  /** Ký nháy, thể thức, ký ban hành. */
  async sign(documentId: string, versionId: string): Promise<void> {
    await this.submit(documentId, versionId);
    for (const person of ['khoi', 'hien', 'hanh']) await this.decide(documentId, person);
  }

  async allocate(documentId: string, part: { number?: number; issuedOn?: string; person?: string } = {}): Promise<TransitionResult> {
    const task = await this.openTask(documentId);
    return this.perform(documentId, { verb: 'allocateNumber', taskId: task.taskId, number: part.number ?? null, issuedOn: part.issuedOn ?? '2026-11-23', copies: null }, part.person ?? 'phuong');
  }

  async dispatch(documentId: string, recordOnly = false): Promise<string> {
    const task = await this.openTask(documentId);
    await this.perform(documentId, { verb: 'dispatch', taskId: task.taskId, recordOnly }, 'phuong');
    return (await this.snapshot(documentId)).openDispatch!.dispatchId;
  }

  async complete(documentId: string, receivers: number, at: Instant = monday): Promise<TransitionResult> {
    const snapshot = await this.snapshot(documentId);
    return this.transitions.apply(completeDispatch(snapshot, { receivers, at }).transition);
  }
}
