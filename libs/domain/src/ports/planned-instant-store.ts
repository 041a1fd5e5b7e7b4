import type { Instant } from '#domain/calendar/instant';

export interface AggregateRef {
  kind: 'plan' | 'document';
  id: string;
}

/**
 * Planned rows: approval terms of documents, reminders and rungs of plans (model.md 4). Each row is fired, skipped
 * or merged at most once, under its own lock.
 */
export abstract class PlannedInstantStore {
  /** The earliest row still planned; null when there is none or the aggregate has ended. */
  abstract earliest(aggregate: AggregateRef): Promise<Instant | null>;
  /**
   * Does the set work of every planned row of the aggregate at or before `instant`: the aggregate's row FOR SHARE and
   * not ended, rows FOR UPDATE SKIP LOCKED in pages and a second pass that waits, re-check, notices, outbox, audit,
   * watermark. An approval term gives a notice to the submitter and to the head of the unit of the post that owes
   * the decision, never a decision.
   */
  abstract fire(aggregate: AggregateRef, instant: Instant): Promise<{ fired: number; skipped: number }>;
}
