import type { DocumentCommand, PreparedSubmission } from '#domain/document/document-command';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import type { PlanEnd, PlanSnapshot } from '#domain/plan/plan-snapshot';
import type { DocumentTransition, TransitionResult } from '#domain/document/document-transition';

/** What `documentLifecycle` asks of the world. Each activity is safe to repeat. */
export interface DocumentActivities {
  /** Everything the run knows, from SQL; fails with `document.notFound` (non-retryable) where there is none. */
  loadDocument(input: { documentId: string }): Promise<DocumentSnapshot>;
  /** Resolves the route over the organisation as of `at`, and the hash of what will be frozen; refuses with a code. */
  prepareSubmission(input: { documentId: string; command: Extract<DocumentCommand, { verb: 'submit' | 'recordIssued' }> }): Promise<PreparedSubmission>;
  /** The one writer of stages, steps, numbers and their tasks (model.md 4). Authorises again in its own transaction. */
  applyTransition(input: DocumentTransition): Promise<TransitionResult>;
}

export interface DistributionActivities {
  /** Expands the Nơi nhận of the issued version as of the dispatch (RCPT-11), once; returns how many receivers there are. */
  expandDispatch(input: { dispatchId: string }): Promise<{ receivers: number; pageSize: number }>;
  /** Writes one page of delivery rows with their tasks, mails and notices in one statement each; a repeat writes nothing. */
  writeDeliveries(input: { dispatchId: string; offset: number; limit: number }): Promise<{ written: number }>;
  /** Marks the dispatch expanded; answers the business instant, which the stage `dispatched` will carry. */
  finishDispatch(input: { dispatchId: string }): Promise<{ at: number }>;
}

export interface RenderingActivities {
  /** Renders the numbered DOCX and PDF of an issued document and chains them as IssuedFile rows; a repeat finds them there. */
  renderIssued(input: { documentId: string }): Promise<void>;
}

export interface PlanActivities {
  loadPlan(input: { planId: string }): Promise<PlanSnapshot>;
  /** Makes indicators, tasks and obligations from the issued version, once, and moves the plan to inForce. */
  bringIntoForce(input: { planId: string; rev: number; at: number }): Promise<{ rev: number }>;
  endPlan(input: { planId: string; rev: number; to: PlanEnd; at: number; reason: string | null }): Promise<{ rev: number }>;
  /** Earliest planned row of the plan and how long to sleep by the Clock (at most 24 h); null instant: nothing planned. */
  nextInstant(input: { aggregateKind: 'plan' | 'document'; aggregateId: string }): Promise<{ instant: number | null; sleepMs: number }>;
  /** Does the set work of one instant; at most what is due by the Clock. */
  fireInstant(input: { aggregateKind: 'plan' | 'document'; aggregateId: string; instant: number }): Promise<{ fired: number; skipped: number }>;
}
