/**
 * Phát hành: one act of sending, worked by pages. Fenced by unique keys and the dispatch's own state, so that every
 * call may be repeated. The ids are those of the row that the recording transaction opened.
 */
export abstract class DispatchStore {
  /** Expands Nơi nhận of the issued version as of the dispatch (RCPT-11) and stores the list, once; answers its length. */
  abstract expand(dispatchId: string): Promise<{ receivers: number }>;
  /** Delivery rows `offset .. offset + limit` of the stored list, with their tasks, mails and notices, in set statements. */
  abstract writePage(dispatchId: string, offset: number, limit: number): Promise<{ written: number }>;
  abstract finish(dispatchId: string): Promise<void>;
}
