/** Trạng thái nghĩa vụ báo cáo (model.md 1). Lateness is computed (`duty-standing`), never a state. */
export type DutyState =
  | 'notOpen'
  | 'open'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'nothingToReport'
  | 'excused'
  | 'released'
  | 'closedWithoutReport'
  | 'settledBefore';

export const DUTY_STATES = [
  'notOpen', 'open', 'submitted', 'returned', 'accepted', 'nothingToReport', 'excused', 'released', 'closedWithoutReport', 'settledBefore',
] as const satisfies readonly DutyState[];

export interface DutyStateTraits {
  /** The reporter still has to act: reminders and rungs run (ESC-6). */
  readonly isOwed: boolean;
  /** The story is over. */
  readonly isEnd: boolean;
  /** It counts in the on-time and late figures (ESC-3). */
  readonly isJudged: boolean;
}

export const DUTY_STATE_TRAITS: Readonly<Record<DutyState, DutyStateTraits>> = {
  notOpen: { isOwed: false, isEnd: false, isJudged: false },
  open: { isOwed: true, isEnd: false, isJudged: true },
  submitted: { isOwed: false, isEnd: false, isJudged: true },
  returned: { isOwed: true, isEnd: false, isJudged: true },
  accepted: { isOwed: false, isEnd: true, isJudged: true },
  nothingToReport: { isOwed: false, isEnd: false, isJudged: true },
  excused: { isOwed: false, isEnd: true, isJudged: false },
  released: { isOwed: false, isEnd: true, isJudged: false },
  closedWithoutReport: { isOwed: false, isEnd: true, isJudged: false },
  settledBefore: { isOwed: false, isEnd: true, isJudged: false },
};
