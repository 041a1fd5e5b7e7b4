import type { DocumentTransition, TransitionResult } from '#domain/document/document-transition';

/**
 * The one writer of stages, route steps and numbers (model.md 4). One SQL transaction per call:
 *
 * 1. insert (aggregateKind, aggregateId, rev, hash); the same hash there already: answer the stored result and
 *    write nothing; another hash: `transition.diverged {rev}`;
 * 2. the command key (actor, verb, key), where there is a command: taken with the same body `command.repeated
 *    {result}`, with another body `command.keyReused`; what is stored with the key is the TransitionResult;
 * 3. authorise again (`permission.denied`, `decision.ownDocument`, `task.notYours`), in the lock order of model.md 4;
 * 4. `UPDATE document ... WHERE rev = $rev - 1`, else `transition.diverged`; tasks, decision, freeze, reopen,
 *    discard, number, dispatch row, notices, outbox, audit. A closed task's planned approval term becomes skipped
 *    (reason `settled`), an opened one with a term gets its due instant and its planned row.
 *
 * A take-back is refused with `decision.alreadyOpened` when a task it closes was seen or claimed, or the working
 * copy it discards was edited. An `UPDATE` that finds the task closed: `task.notOpen`.
 */
export abstract class TransitionStore {
  abstract apply(transition: DocumentTransition): Promise<TransitionResult>;
}
