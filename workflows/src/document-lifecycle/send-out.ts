import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { executeChild, ParentClosePolicy, sleep } from '@temporalio/workflow';
import { completeDispatch } from '#domain/document/complete-dispatch';
import type { DistributionResult } from '#workflows/distribution/distribution.messages';
import { distribution } from '#workflows/distribution/distribution.workflow';
import type { DocumentDesk } from '#workflows/document-lifecycle/document-desk';

/**
 * Phát hành: the child writes a delivery for every receiver; when all stand there, the document is dispatched. Sending,
 * retries and receipts are rows from then on. The child is short: nothing continues as new while it lives, because
 * that would end it. The same way goes the word that a document was recalled or replaced.
 */
export async function sendOut(desk: DocumentDesk): Promise<void> {
  const { documentId, openDispatch } = desk.snapshot;
  if (!openDispatch) return;
  const done = await distribute(documentId, openDispatch);
  await desk.recordOwnStep((snapshot) => completeDispatch(snapshot, done));
}

async function distribute(documentId: string, { dispatchId, n }: { dispatchId: string; n: number }): Promise<DistributionResult> {
  for (;;) {
    try {
      return await executeChild(distribution, {
        workflowId: `document/${documentId}/dispatch/${n}`,
        args: [{ dispatchId }],
        parentClosePolicy: ParentClosePolicy.TERMINATE,
        staticSummary: `Phát hành lần ${n}`,
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      // The child of a run that ended a moment ago is still being ended; its pages may be written again.
      await sleep('1s');
    }
  }
}
