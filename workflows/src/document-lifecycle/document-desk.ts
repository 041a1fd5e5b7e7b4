import { allHandlersFinished, condition, continueAsNew, defineQuery, defineSignal, defineUpdate, setCurrentDetails, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import { adoptResult, commandResultOf } from '#domain/document/adopt-result';
import { checkCommand } from '#domain/document/check-command';
import type { CommandResult, DocumentCommand } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { endedDocumentStages } from '#domain/document/document-stage';
import type { TransitionResult } from '#domain/document/document-transition';
import { performCommand } from '#domain/document/perform-command';
import { refuse, type Refusal } from '#domain/document/refusal';
import type { PerformedStep } from '#domain/document/transition-draft';
import { applyTransition, loadDocument, prepareSubmission } from '#workflows/shared/activity-proxies';
import { MovableInstant } from '#workflows/shared/movable-instant';
import { Mutex } from '#workflows/shared/mutex';
import { refusalFailure, refusalOf } from '#workflows/shared/refusal-failure';
import { documentMovedSignalName, documentSnapshotQueryName, documentUpdates, type DocumentLifecycleInput, type DocumentRunState } from '#workflows/document-lifecycle/document-lifecycle.messages';

const defaultContinueAfterEvents = 2_000;

/**
 * The counter at which one document's commands are taken: refused at once where the rules say no, else carried out one
 * at a time, recorded in SQL, and only then believed here.
 */
export class DocumentDesk {
  private known: DocumentSnapshot | null = null;
  /** Why the document could not be loaded; every command is answered with it. */
  private unloadable: Refusal | null = null;
  private draining = false;
  private readonly turns = new Mutex();
  /** Approval terms: moved by every recorded step and by the clock. */
  readonly terms = new MovableInstant();

  constructor(private readonly input: DocumentLifecycleInput) {}

  get snapshot(): DocumentSnapshot {
    if (!this.known) throw new Error('the document is not loaded yet');
    return this.known;
  }

  get isClosed(): boolean {
    return this.unloadable !== null || (this.isAtRest && !this.isSending);
  }

  /** A dispatch is ordered and not yet written: of the document itself, or of the notice that it was recalled or replaced. */
  get isSending(): boolean {
    return this.known !== null && this.known.openDispatch !== null;
  }

  private get isAtRest(): boolean {
    return endedDocumentStages.includes(this.snapshot.stage) || this.snapshot.stage === 'dispatched';
  }

  /** Registered before the first await: with update-with-start a command reaches the run before any activity answers. */
  open(): void {
    for (const verb of documentUpdates) {
      setHandler(defineUpdate<CommandResult, [DocumentCommand]>(verb), (command) => this.perform(command), { validator: (command) => this.validate(verb, command) });
    }
    setHandler(defineSignal(documentMovedSignalName), () => this.terms.move());
    setHandler(defineQuery<DocumentRunState>(documentSnapshotQueryName), () => this.describe());
  }

  async load(): Promise<void> {
    try {
      this.believe(await loadDocument({ documentId: this.input.documentId }));
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      this.unloadable = refusal;
    }
  }

  /** Waits while people decide. A history grown long makes way for a fresh run here and nowhere else: never inside a handler. */
  async until(reached: (snapshot: DocumentSnapshot) => boolean): Promise<void> {
    const over = () => this.isClosed || reached(this.snapshot);
    while (!over()) {
      await condition(() => over() || this.historyIsLong());
      if (!over()) await this.continueFresh();
    }
  }

  /** Records a step that the office's rules, not a person, took. */
  async recordOwnStep(compute: (snapshot: DocumentSnapshot) => PerformedStep): Promise<void> {
    await this.turns.run(async () => {
      try {
        await this.record(compute(this.snapshot));
      } catch (error) {
        if (refusalOf(error)?.code !== 'transition.diverged') throw error;
        await this.reload();
      }
    });
  }

  /** Nobody is left at the counter, and this is not the task that answered the last one (its answer would be lost). */
  async close(): Promise<void> {
    do {
      await condition(allHandlersFinished);
      await sleep(1);
    } while (!allHandlersFinished());
  }

  /** Synchronous and read-only by rule: an async validator that rejects would poison the run. */
  private validate(verb: string, command: DocumentCommand): void {
    if (this.draining) throw refusalFailure(refuse('document.busy'));
    const wellFormed = command?.verb === verb && typeof command.actor?.personId === 'string' && typeof command.at === 'number' && typeof command.key === 'string';
    if (!wellFormed) throw refusalFailure(refuse('command.malformed', { verb }));
    const refusal = this.unloadable ?? (this.known && checkCommand(this.known, command));
    if (refusal) throw refusalFailure(refusal);
  }

  private async perform(command: DocumentCommand): Promise<CommandResult> {
    await condition(() => this.known !== null || this.unloadable !== null);
    if (this.unloadable) throw refusalFailure(this.unloadable);
    return await this.turns.run(() => this.carryOut(command));
  }

  private async carryOut(command: DocumentCommand): Promise<CommandResult> {
    // Again, in our turn: the validator may have let two approvers through, and a run still loading knew nothing.
    const refusal = checkCommand(this.snapshot, command);
    if (refusal) throw refusalFailure(refusal);
    try {
      const prepared = command.verb === 'submit' || command.verb === 'recordIssued' ? await prepareSubmission({ documentId: this.input.documentId, command }) : null;
      return commandResultOf(await this.record(performCommand(this.snapshot, command, prepared)));
    } catch (error) {
      return await this.answerFailure(error);
    }
  }

  private async answerFailure(error: unknown): Promise<CommandResult> {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    // Answered by an earlier run, whose reply was lost: the same answer again.
    if (refusal.code === 'command.repeated') return commandResultOf(refusal.params['result'] as TransitionResult);
    if (refusal.code !== 'transition.diverged') throw refusalFailure(refusal);
    // SQL is ahead, for instance after a restored workflow database: SQL is the truth, the person decides on what holds now.
    await this.reload();
    throw refusalFailure(refuse('document.moved', { rev: this.snapshot.rev }));
  }

  /** The state changes only after the recording transaction succeeded (model.md 4). */
  private async record(step: PerformedStep): Promise<TransitionResult> {
    const result = await applyTransition(step.transition);
    this.believe(adoptResult(step.next, result));
    this.terms.move();
    return result;
  }

  private async reload(): Promise<void> {
    this.believe(await loadDocument({ documentId: this.input.documentId }));
    this.terms.move();
  }

  private believe(snapshot: DocumentSnapshot): void {
    this.known = snapshot;
    const waiting = snapshot.openTasks.map((task) => `- ${task.kind}${task.stepNo === null ? '' : ` (step ${task.stepNo})`}`).join('\n');
    setCurrentDetails(`**${snapshot.stage}**, round ${snapshot.round}, rev ${snapshot.rev}${waiting === '' ? '' : `\n\nWaiting for:\n${waiting}`}`);
  }

  private historyIsLong(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    return continueAsNewSuggested || historyLength >= (this.input.continueAfterEvents ?? defaultContinueAfterEvents);
  }

  /**
   * Validators refuse with `busy` from now on, so that the drain ends; a handler that waited for it would deadlock. One
   * more turn of the event loop keeps this from being the task that completes an update.
   */
  private async continueFresh(): Promise<never> {
    this.draining = true;
    await this.close();
    return await continueAsNew(this.input);
  }

  private describe(): DocumentRunState {
    return { loaded: this.known !== null, stage: this.known?.stage ?? null, rev: this.known?.rev ?? null, openTaskIds: this.known?.openTasks.map((task) => task.taskId) ?? [], draining: this.draining };
  }
}
