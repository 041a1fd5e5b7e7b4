import type { CommandResult } from '#domain/document/document-command';
import type { RefusalCode } from '#domain/document/refusal-code';

/** How a command ended, in the office's words; whoever asked never sees Temporal's. */
export type CommandOutcome =
  | { kind: 'done'; result: CommandResult }
  /** The rules said no. `busy` is not among them. */
  | { kind: 'refused'; code: RefusalCode; params: Record<string, unknown> }
  /** No answer in time: it may or may not be carried out. The same request with the same key finds out (503). */
  | { kind: 'pending'; retryAfterMs: number }
  /** Too much at once on this document; nothing was taken in (429). */
  | { kind: 'busy'; retryAfterMs: number }
  /** The run ended in between, for instance it was dispatched: the state in SQL answers (409). */
  | { kind: 'gone' }
  /** The run fails on its own code: nothing is lost, but people cannot go on until an operator looks (503). */
  | { kind: 'needsOperator'; message: string };
