import type { DocumentSnapshot, StandingDecision } from '#domain/document/document-snapshot';

/**
 * The decision that put the document where it stands now, as long as nothing else has happened since; null when the
 * last step was not a decision (submitted, pulled back, taken back). Only this one can be taken back (WRP-34).
 */
export function latestDecision(snapshot: DocumentSnapshot): StandingDecision | null {
  const last = snapshot.decisions.at(-1);
  if (!last) return null;
  return ledHere(snapshot, last) ? last : null;
}

function ledHere(snapshot: DocumentSnapshot, decision: StandingDecision): boolean {
  if (decision.outcome === 'approved') {
    if (decision.round !== snapshot.round) return false;
    return snapshot.stage === 'signed' ? decision.kind === 'sign' : snapshot.stage === 'inRoute' && snapshot.stepNo === decision.stepNo + 1;
  }
  // A return began the round the document is in.
  if (decision.round !== snapshot.round - 1) return false;
  if (decision.returnToStep === 0) return snapshot.stage === 'drafting' && snapshot.openTasks.some((task) => task.kind === 'revise');
  return snapshot.stage === 'inRoute' && snapshot.stepNo === decision.returnToStep;
}
