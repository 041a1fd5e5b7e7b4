import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { workflowTaskTimeout } from '#temporal/workflow-task-timeout';
import { planWorkflowId } from '#temporal/workflow-ids';
import { planLifecycleName, planQueue, type PlanLifecycleInput } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

/** Starts the run of a plan; one that runs already is the same answer. */
export async function startPlan(client: Client, planId: string, options: { taskQueue?: string } = {}): Promise<void> {
  const input: PlanLifecycleInput = { planId };
  try {
    await client.workflow.start(planLifecycleName, {
      workflowId: planWorkflowId(planId),
      taskQueue: options.taskQueue ?? planQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowTaskTimeout,
      staticSummary: `Vòng đời kế hoạch ${planId}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
