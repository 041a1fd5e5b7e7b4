import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { documentWorkflowId } from '#temporal/workflow-ids';
import { documentSnapshotQueryName, type DocumentRunState } from '#workflows/document-lifecycle/document-lifecycle.messages';

const answerWithinMs = 3_000;

/** What the run of a document believes; `absent` where there is none, `stuck` where it cannot answer: its code fails, or no worker serves it. */
export async function readDocumentRun(client: Client, documentId: string): Promise<DocumentRunState | 'absent' | 'stuck'> {
  try {
    return await client.withDeadline(Date.now() + answerWithinMs, () => client.workflow.getHandle(documentWorkflowId(documentId)).query<DocumentRunState>(documentSnapshotQueryName));
  } catch (error) {
    return error instanceof WorkflowNotFoundError ? 'absent' : 'stuck';
  }
}
