import { followUp } from '#workflows/plan-lifecycle/follow-up';
import { obeyDocument } from '#workflows/plan-lifecycle/obey-document';
import { PlanFile } from '#workflows/plan-lifecycle/plan-file';
import type { PlanLifecycleInput } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

/**
 * Vòng đời kế hoạch: it waits for its document; comes into force the moment that is issued; is followed up period by
 * period; and ends when it is closed, stopped or replaced, or is abandoned with its document. Lives a year and more.
 */
export async function planLifecycle(input: PlanLifecycleInput): Promise<void> {
  const file = new PlanFile(input);
  file.open();
  await file.read();
  await untilDocumentIssued(file);
  if (file.isInForce) await followUp(file, input.planId);
}

async function untilDocumentIssued(file: PlanFile): Promise<void> {
  while (!file.hasEnded) {
    await obeyDocument(file);
    if (file.hasEnded || file.isInForce) return;
    if (file.historyIsLong) await file.continueFresh();
    await file.movable.wait(null);
    file.movable.clear();
    await file.read();
  }
}
