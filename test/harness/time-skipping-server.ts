import { TestWorkflowEnvironment } from '@temporalio/testing';
import { readFolders } from '#config/folders.config';
import { findTemporalTestServer } from '#devstack/temporal-binary';

/**
 * A server of its own that skips time, for one test file and one plan at a time: it has one clock for
 * everything and stalls with more than two workflows. Call `teardown()` in `afterAll`.
 */
export async function startTimeSkippingServer(): Promise<TestWorkflowEnvironment> {
  const path = await findTemporalTestServer(readFolders().cache);
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
}
