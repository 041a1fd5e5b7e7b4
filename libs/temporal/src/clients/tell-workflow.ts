import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { workflowTaskTimeout } from '#temporal/workflow-task-timeout';
import { documentWorkflowId, planWorkflowId } from '#temporal/workflow-ids';
import { documentLifecycleName, documentMovedSignalName, documentQueue, type DocumentLifecycleInput } from '#workflows/document-lifecycle/document-lifecycle.messages';
import { planMovedSignalName } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

/** "Look again": the receiver reads SQL and tolerates anything. A run that is not there has nothing to look at. */
export async function signalDocument(client: Client, documentId: string): Promise<void> {
  await tolerateAbsence(client.workflow.getHandle(documentWorkflowId(documentId)).signal(documentMovedSignalName));
}

export async function signalPlan(client: Client, planId: string): Promise<void> {
  await tolerateAbsence(client.workflow.getHandle(planWorkflowId(planId)).signal(planMovedSignalName));
}

/** For the reconciler: the run of a document that should have one. A document that needs none ends its run at once. */
export async function startDocument(client: Client, documentId: string): Promise<void> {
  const input: DocumentLifecycleInput = { documentId };
  await client.workflow.start(documentLifecycleName, {
    workflowId: documentWorkflowId(documentId),
    taskQueue: documentQueue,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowTaskTimeout,
    staticSummary: `Vòng đời văn bản ${documentId}`,
  });
}

async function tolerateAbsence(told: Promise<void>): Promise<void> {
  try {
    await told;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
