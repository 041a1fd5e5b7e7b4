import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { leaseTemporal } from '#test/harness/test-servers';

export interface TestNamespace {
  readonly address: string;
  readonly namespace: string;
  release(): Promise<void>;
}

/** A fresh namespace on the run's real Temporal server: workflow ids of two test files never meet. */
export async function createTestNamespace(): Promise<TestNamespace> {
  const lease = await leaseTemporal();
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  const connection = await Connection.connect({ address: lease.value });
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
    // The frontend caches what it knows of namespaces for a moment; a new one is refused until then.
    const deadline = performance.now() + 15_000;
    for (;;) {
      try {
        await connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: 'probe' }, taskQueueType: 1 });
        break;
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await connection.close();
  }
  return { address: lease.value, namespace, release: lease.release };
}
