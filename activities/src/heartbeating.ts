import { activityInfo, heartbeat } from '@temporalio/activity';

const everyMs = 1_500;

/**
 * Says that the worker is alive for as long as the work goes on: a killed worker is noticed within the heartbeat
 * timeout, however long the work itself may take. Outside an activity (unit tests, the demo's desk) it just works.
 */
export async function heartbeating<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!isActivity()) return await work();
  const timer = setInterval(() => heartbeat(), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

function isActivity(): boolean {
  try {
    return activityInfo() !== undefined;
  } catch {
    return false;
  }
}
