import { log } from '@temporalio/workflow';
import { fireInstant, nextInstant } from '#workflows/shared/activity-proxies';
import type { MovableInstant } from '#workflows/shared/movable-instant';

const stuckPauseMs = 3_600_000;

export interface FollowedAggregate {
  aggregateKind: 'plan' | 'document';
  aggregateId: string;
  movable: MovableInstant;
  /** Ends the loop: the aggregate's story is over, or its run must make way for a fresh one. */
  isOver: () => boolean;
  /** What the owner must learn after a move, before the next question. */
  afterMove?: () => Promise<void>;
}

/**
 * The follow-up loop of model.md 4 over the planned rows of one aggregate: clear the flag, ask which instant comes
 * next and how long it is until then by the Clock, wait for it or for a move, do that instant's set work, repeat.
 * The order of the first two is what keeps a move from being lost.
 */
export async function followPlannedInstants({ aggregateKind, aggregateId, movable, isOver, afterMove }: FollowedAggregate): Promise<void> {
  let fruitless: number | null = null;
  while (!isOver()) {
    const moved = movable.hasMoved;
    movable.clear();
    if (moved) await afterMove?.();
    if (isOver()) return;
    const { instant, sleepMs } = await nextInstant({ aggregateKind, aggregateId });
    if (instant === null) {
      await movable.wait(null, isOver);
      continue;
    }
    if (sleepMs > 0) {
      // At most 24 h, then the Clock is asked again; an instant is done only after it was found due.
      await movable.wait(sleepMs, isOver);
      continue;
    }
    const done = await fireInstant({ aggregateKind, aggregateId, instant });
    if (done.fired + done.skipped > 0) continue;
    // A decision may have settled the row in between; asked again, the same instant must not come back.
    if (fruitless !== instant) {
      fruitless = instant;
      continue;
    }
    // Each instant makes progress, or an operator must look: never a busy loop.
    log.error('an instant that is due made no progress', { aggregateKind, aggregateId, instant });
    await movable.wait(stuckPauseMs, isOver);
  }
}
