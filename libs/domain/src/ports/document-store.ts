import type { Instant } from '#domain/calendar/instant';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import type { SubmissionMaterial } from '#domain/route/submission-material';

export interface SubmissionQuestion {
  documentId: string;
  versionId: string;
  editNo: number;
  at: Instant;
}

/** What a run of `documentLifecycle` reads; never its writer. */
export abstract class DocumentStore {
  /** Everything the run knows, in one consistent read; null where there is no such document. */
  abstract load(documentId: string): Promise<DocumentSnapshot | null>;

  /**
   * The working copy as it would be frozen and the organisation as of `at`. Refuses with `version.changed` when the
   * copy moved on, `warnings.unanswered` when a warning blocks submission at this door.
   */
  abstract readSubmission(question: SubmissionQuestion): Promise<SubmissionMaterial>;
}
