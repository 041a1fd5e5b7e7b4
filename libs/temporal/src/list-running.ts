import type { Client } from '@temporalio/client';
import { documentLifecycleName } from '#workflows/document-lifecycle/document-lifecycle.messages';
import { planLifecycleName } from '#workflows/plan-lifecycle/plan-lifecycle.messages';

/** Ids of every running document and plan. The list lags a moment behind; starting a run that is there joins it. */
export async function listRunning(client: Client): Promise<Set<string>> {
  const running = new Set<string>();
  const query = `ExecutionStatus = 'Running' AND WorkflowType IN ('${documentLifecycleName}', '${planLifecycleName}')`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 })) running.add(workflowId);
  return running;
}
