/** Nấc đôn đốc (ESC-5). A step is named by its place: T-7 counts back from the strict day, T+1 forward from the late-after day. */
export type LadderStepKind = 'reminder' | 'rung';

/** What a step does; who is told follows from it (`rung-addressee`). */
export type LadderAction = 'remindUnit' | 'noticeHead' | 'press' | 'listToLeader' | 'listToAgencyHead';

export interface LadderStep {
  /** 'T-7', 'T+10': unique within a ladder, part of the key (duty, ladder number, rung). */
  readonly id: string;
  readonly kind: LadderStepKind;
  /** Working days from the day counted from; negative for reminders. */
  readonly offset: number;
  readonly action: LadderAction;
}

/** An immutable snapshot, frozen with the plan; configuration makes another one, never changes this. */
export interface Ladder {
  readonly hour: number;
  readonly minute: number;
  /** From the earliest reminder to the highest rung. */
  readonly steps: readonly LadderStep[];
}

export type LadderFault = 'ladder.offsetInvalid' | 'ladder.actionMismatch' | 'ladder.offsetTwice' | 'ladder.timeInvalid';

export class LadderError extends Error {
  override readonly name = 'LadderError';

  constructor(readonly code: LadderFault) {
    super(code);
  }
}

export interface LadderPlan {
  readonly hour?: number;
  readonly minute?: number;
  readonly steps: readonly { readonly offset: number; readonly action: LadderAction }[];
}

/** Builds and freezes a ladder; refuses one that would fire twice at a place or remind after the date. */
export function makeLadder({ hour = 8, minute = 0, steps }: LadderPlan): Ladder {
  if (!isWithin(hour, 0, 23) || !isWithin(minute, 0, 59)) throw new LadderError('ladder.timeInvalid');
  const seen = new Set<number>();
  const built = steps.map(({ offset, action }): LadderStep => {
    if (!Number.isInteger(offset) || offset === 0) throw new LadderError('ladder.offsetInvalid');
    if ((action === 'remindUnit') !== offset < 0) throw new LadderError('ladder.actionMismatch');
    if (seen.has(offset)) throw new LadderError('ladder.offsetTwice');
    seen.add(offset);
    return Object.freeze({ id: stepId(offset), kind: offset < 0 ? 'reminder' : 'rung', offset, action });
  });
  return Object.freeze({ hour, minute, steps: Object.freeze(built.sort((a, b) => a.offset - b.offset)) });
}

export function stepId(offset: number): string {
  return offset < 0 ? `T-${-offset}` : `T+${offset}`;
}

/** ESC-5 and model.md 6: the ladder of an installation that configured nothing, at 08:00 Vietnam time. */
export const DEFAULT_LADDER: Ladder = makeLadder({
  steps: [
    { offset: -7, action: 'remindUnit' },
    { offset: -3, action: 'remindUnit' },
    { offset: -1, action: 'remindUnit' },
    { offset: 1, action: 'noticeHead' },
    { offset: 3, action: 'press' },
    { offset: 5, action: 'listToLeader' },
    { offset: 10, action: 'listToAgencyHead' },
  ],
});

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
