import type { DocumentStage } from '#domain/document/document-stage';
import type { PlanFile } from '#workflows/plan-lifecycle/plan-file';

/** What the stage of its document means for a plan; the plan never waits for distribution (model.md 3). */
const meaning: Record<DocumentStage, 'wait' | 'inForce' | 'abandoned' | 'replaced'> = {
  drafting: 'wait',
  inRoute: 'wait',
  signed: 'wait',
  issued: 'inForce',
  dispatched: 'inForce',
  cancelled: 'abandoned',
  refused: 'abandoned',
  recalled: 'abandoned',
  replaced: 'replaced',
};

/** One step after the document, if there is one to take; answers whether it took one. */
export async function obeyDocument(file: PlanFile): Promise<void> {
  if (file.hasEnded) return;
  const { stage, documentStage } = file.plan;
  const asked = meaning[documentStage];
  if (asked === 'wait') return;
  if (asked === 'inForce') {
    if (stage === 'preparing') await file.bringIntoForce();
    return;
  }
  // A plan that never came into force has nothing to be replaced.
  await file.end(stage === 'preparing' ? 'abandoned' : asked, `document.${documentStage}`);
}
