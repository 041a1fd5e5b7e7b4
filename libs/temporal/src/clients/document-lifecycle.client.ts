import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { AllocateNumberCommand, CancelCommand, CommandResult, DecideCommand, DispatchCommand, DocumentCommand, PullBackCommand, RecallCommand, RecordIssuedCommand, RefuseCommand, ReplaceCommand, SubmitCommand, TakeBackCommand } from '#domain/document/document-command';
import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { mapUpdateError } from '#temporal/clients/map-update-error';
import { workflowTaskTimeout } from '#temporal/workflow-task-timeout';
import { documentWorkflowId } from '#temporal/workflow-ids';
import { documentLifecycleName, documentQueue, type DocumentLifecycleInput } from '#workflows/document-lifecycle/document-lifecycle.messages';

export interface DocumentLifecycleClientOptions {
  /** How long one command may take, with every retry; then the answer is `pending`. */
  deadlineMs?: number;
  /** Temporal allows ten updates in flight per run and retries silently beyond; ours stays below and answers `busy`. */
  mostInFlight?: number;
  taskQueue?: string;
  /** For tests alone. */
  continueAfterEvents?: number;
}

/**
 * The office's verbs on one document. Each is an update that starts the run when none is there, so a command works on
 * a document that rests, was restored or never had a run; what a run knows it reads from SQL.
 */
export class DocumentLifecycleClient {
  private readonly inFlight = new Map<string, number>();
  private readonly deadlineMs: number;
  private readonly mostInFlight: number;

  constructor(
    private readonly client: Client,
    private readonly options: DocumentLifecycleClientOptions = {},
  ) {
    this.deadlineMs = options.deadlineMs ?? 10_000;
    this.mostInFlight = options.mostInFlight ?? 8;
  }

  submit(documentId: string, command: SubmitCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  decide(documentId: string, command: DecideCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  takeBack(documentId: string, command: TakeBackCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  pullBack(documentId: string, command: PullBackCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  cancel(documentId: string, command: CancelCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  allocateNumber(documentId: string, command: AllocateNumberCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  dispatch(documentId: string, command: DispatchCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  recordIssued(documentId: string, command: RecordIssuedCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  refuse(documentId: string, command: RefuseCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  /** The document rests by now: this starts a run of its own. */
  recall(documentId: string, command: RecallCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  replace(documentId: string, command: ReplaceCommand): Promise<CommandOutcome> {
    return this.send(documentId, command);
  }

  private async send(documentId: string, command: DocumentCommand): Promise<CommandOutcome> {
    const now = this.inFlight.get(documentId) ?? 0;
    if (now >= this.mostInFlight) return { kind: 'busy', retryAfterMs: 200 };
    this.inFlight.set(documentId, now + 1);
    try {
      return await this.sendUntilDeadline(documentId, command);
    } finally {
      const left = (this.inFlight.get(documentId) ?? 1) - 1;
      if (left === 0) this.inFlight.delete(documentId);
      else this.inFlight.set(documentId, left);
    }
  }

  /** A run that drains, or ended with the command accepted, makes way for the next one within moments: the same update again. */
  private async sendUntilDeadline(documentId: string, command: DocumentCommand): Promise<CommandOutcome> {
    // Real time: how long a person waits at the screen has nothing to do with the office's calendar.
    const giveUpAt = performance.now() + this.deadlineMs;
    for (let pauseMs = 25; ; pauseMs = Math.min(pauseMs * 2, 400)) {
      const outcome = await this.sendOnce(documentId, command, giveUpAt - performance.now());
      const mayPass = outcome.kind === 'busy' || outcome.kind === 'gone';
      if (!mayPass || performance.now() + pauseMs >= giveUpAt) return outcome;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  private async sendOnce(documentId: string, command: DocumentCommand, leftMs: number): Promise<CommandOutcome> {
    const input: DocumentLifecycleInput = { documentId, ...(this.options.continueAfterEvents === undefined ? {} : { continueAfterEvents: this.options.continueAfterEvents }) };
    const startWorkflowOperation = new WithStartWorkflowOperation(documentLifecycleName, {
      workflowId: documentWorkflowId(documentId),
      taskQueue: this.options.taskQueue ?? documentQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowTaskTimeout,
      staticSummary: `Vòng đời văn bản ${documentId}`,
    });
    try {
      const result = await this.client.withDeadline(Date.now() + leftMs, () =>
        this.client.workflow.executeUpdateWithStart<Workflow, CommandResult, [DocumentCommand]>(command.verb, { args: [command], updateId: updateIdOf(command), startWorkflowOperation }),
      );
      return { kind: 'done', result };
    } catch (error) {
      return mapUpdateError(error);
    }
  }
}

/** The same body may be meant again after a pull-back, with a new key; a retry has the same key and joins the first. */
export function updateIdOf({ actor, verb, key, bodyHash }: DocumentCommand): string {
  return `${actor.personId}/${verb}/${key}/${bodyHash.slice(0, 16)}`;
}
