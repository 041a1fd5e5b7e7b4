import { dayOf, instantAt, type Instant } from '#domain/calendar/instant';
import { addDays } from '#domain/calendar/local-date';

/** "+1 ngày": 08:00 of the next calendar day, the hour at which reminders and rungs act. */
export function nextTrainingMorning(now: Instant): Instant {
  return instantAt(addDays(dayOf(now), 1), 8);
}

/** "đến hạn kế tiếp": the first planned instant still ahead; null when nothing is planned. */
export function nextDueTarget(now: Instant, planned: readonly Instant[]): Instant | null {
  return planned.reduce<Instant | null>((found, at) => (at > now && (found === null || at < found) ? at : found), null);
}

/**
 * The stops of a walk to `target`: every planned instant up to it, each once and in order, then the target.
 * Instants already behind are due at the first stop, `now` itself, so nothing is stepped over.
 */
export function walkStops(now: Instant, target: Instant, planned: readonly Instant[]): readonly Instant[] {
  const behind = planned.some((at) => at <= now) ? [now] : [];
  const ahead = planned.filter((at) => at > now && at <= target);
  return [...new Set([...behind, ...ahead, target])].sort((a, b) => a - b);
}

export interface ClockMove {
  readonly now: Instant;
  readonly target: Instant;
  readonly isTraining: boolean;
  /** Anything was recorded in business time: a document issued, a duty opened, a number given. */
  readonly hasHistory: boolean;
  readonly walkUnderWay: boolean;
}

export type ClockRefusal = 'clock.notTraining' | 'clock.backward' | 'clock.walkUnderWay';

/** Forward only; any date may be set while nothing has happened yet; one walk at a time (model.md 5). */
export function checkClockMove(move: ClockMove): ClockRefusal | null {
  if (!move.isTraining) return 'clock.notTraining';
  if (move.walkUnderWay) return 'clock.walkUnderWay';
  return move.hasHistory && move.target <= move.now ? 'clock.backward' : null;
}
