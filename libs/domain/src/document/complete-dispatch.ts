import type { Instant } from '#domain/calendar/instant';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import { RefusedError } from '#domain/document/refusal';
import { TransitionDraft, type PerformedStep } from '#domain/document/transition-draft';

/**
 * The system's own step: every delivery of the dispatch is written, so the document is phát hành. Where it had ended
 * already, the dispatch carried word of that and the stage stays.
 */
export function completeDispatch(snapshot: DocumentSnapshot, done: { receivers: number; at: Instant }): PerformedStep {
  const { openDispatch } = snapshot;
  if (!openDispatch) throw new RefusedError('document.wrongStage', { stage: snapshot.stage, verb: 'dispatched', allowed: ['issued'] });
  const told = snapshot.stage === 'recalled' || snapshot.stage === 'replaced';
  const draft = new TransitionDraft(snapshot, { verb: null, at: done.at }, told ? 'receiversTold' : 'dispatched');
  draft.change(told ? { openDispatch: null } : { stage: 'dispatched', openDispatch: null });
  draft.tellDrafter(told ? 'receiversTold' : 'documentDispatched', { receivers: done.receivers });
  if (!told) draft.tellPlan();
  return draft.finish({ n: openDispatch.n, receivers: done.receivers });
}
