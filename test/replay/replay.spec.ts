import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker, type ReplayWorkerOptions } from '@temporalio/worker';
import { bundleWorkflows } from '#temporal/bundle-workflows';
import { readRecorded, recordedNames, type RecordedHistory } from '#test/replay/recorded-histories';
import '#test/workflows/quiet-runtime';

jest.setTimeout(120_000);

let options: ReplayWorkerOptions;
beforeAll(async () => {
  options = { workflowBundle: await bundleWorkflows() };
});

const replay = (name: string, history: RecordedHistory): Promise<void> => Worker.runReplayHistory(options, history, workflowIds[name]);

/** The id is not in a history, and the child's id is made of it. */
const workflowIds: Record<string, string> = { 'document-dispatched': 'document/a', distribution: 'document/a/dispatch/1', 'document-cancelled': 'document/b', 'document-ended': 'document/c', 'document-continued': 'document/d', 'plan-abandoned': 'plan/plan' };

describe('I10: recorded histories on this build', () => {
  it('there are histories of every workflow', () => {
    expect(recordedNames()).toEqual(expect.arrayContaining(Object.keys(workflowIds)));
  });

  it.each(recordedNames())('%s replays', async (name) => {
    await replay(name, readRecorded(name));
  });

  it.each([
    ['document-dispatched', 'applyTransition', 'applySomethingElse'],
    ['plan-abandoned', 'fireInstant', 'fireTwice'],
  ])('an altered history of %s fails: the check can fail', async (name, activity, other) => {
    const history = readRecorded(name);
    const altered = JSON.parse(JSON.stringify(history).replaceAll(`"activityType":{"name":"${activity}"}`, `"activityType":{"name":"${other}"}`)) as RecordedHistory;
    expect(altered).not.toEqual(history);
    await expect(replay(name, altered)).rejects.toThrow(DeterminismViolationError);
  });
});
