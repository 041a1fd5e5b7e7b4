import type { LadderStep } from '../../api/types';

/** Steps that were not sent, for the same reason, stand in one line: "T-7, T-3, T-1: gộp vào nấc sau". What was sent keeps its own line. */
export function foldLadder(steps: readonly LadderStep[]): LadderStep[] {
  const folded: LadderStep[] = [];
  for (const step of steps) {
    const last = folded.at(-1);
    const quiet = step.state === 'merged' || step.state === 'skipped';
    if (last && quiet && last.state === step.state && last.stateText === step.stateText && last.ladderNo === step.ladderNo && !step.passedText && !step.documentId) {
      folded[folded.length - 1] = { ...last, rung: `${last.rung}, ${step.rung}`, formText: '', rungText: '', at: step.at };
    } else folded.push(step);
  }
  return folded;
}
