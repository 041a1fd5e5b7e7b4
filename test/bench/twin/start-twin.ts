import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { bundleWorkflows } from '#temporal/bundle-workflows';
import '#test/workflows/quiet-runtime';
import { decisionTwinName, twinQueue, twinUpdateName, type TwinActivities, type TwinCommand } from '#test/bench/twin/decision-twin.messages';

export interface Twin {
  /** One decision on the run of that name, started when it is not there: update-with-start, as the product does. */
  decide(run: string, no: number): Promise<void>;
  stop(): Promise<void>;
}

const decisionsPerRun = 3;
const aDayMs = 86_400_000;

export async function startTwin(temporal: { address: string; namespace: string }): Promise<Twin> {
  const connection = await Connection.connect({ address: temporal.address });
  const native = await NativeConnection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const activities: TwinActivities = { record: ({ no }) => Promise.resolve({ rev: no }), nextInstant: () => Promise.resolve({ sleepMs: aDayMs }) };
  const workflowBundle = await bundleWorkflows({ workflowsPath: path.join(__dirname, 'decision-twin.workflow.ts'), extraFolders: [__dirname] });
  const worker = await Worker.create({ connection: native, namespace: temporal.namespace, taskQueue: twinQueue, workflowBundle, activities });
  const running = worker.run();
  return {
    async decide(run, no) {
      const update: TwinCommand = { command: { actor: { personId: 'khoi', positionId: 'stc-thqh-tp', onBehalfOfPositionId: null }, at: 0, key: randomUUID(), bodyHash: 'a'.repeat(64) }, contentHash: 'b'.repeat(64), no };
      const startWorkflowOperation = new WithStartWorkflowOperation(decisionTwinName, { workflowId: `twin/${run}`, taskQueue: twinQueue, args: [{ decisions: decisionsPerRun }], workflowIdConflictPolicy: 'USE_EXISTING' });
      await client.workflow.executeUpdateWithStart<Workflow, { rev: number }, [TwinCommand]>(twinUpdateName, { args: [update], updateId: randomUUID(), startWorkflowOperation });
    },
    async stop() {
      worker.shutdown();
      await running;
      await native.close();
      await connection.close();
    },
  };
}
