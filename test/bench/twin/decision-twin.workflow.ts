import { allHandlersFinished, ApplicationFailure, condition, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';
import { twinUpdateName, type TwinActivities, type TwinCommand } from '#test/bench/twin/decision-twin.messages';

const { record, nextInstant } = proxyActivities<TwinActivities>({ startToCloseTimeout: '5s' });

/**
 * What `documentLifecycle` leaves in a history for each decision, and nothing else: an update with a synchronous
 * validator, one recording activity, and the loop of approval terms that asks for its next instant after every step.
 */
export async function decisionTwin({ decisions }: { decisions: number }): Promise<void> {
  let done = 0;
  let moved = false;
  setHandler(
    defineUpdate<{ rev: number }, [TwinCommand]>(twinUpdateName),
    async (command) => {
      const result = await record(command);
      done += 1;
      moved = true;
      return result;
    },
    {
      validator: (command) => {
        if (typeof command.command.key !== 'string') throw ApplicationFailure.nonRetryable('command.malformed');
      },
    },
  );
  while (done < decisions) {
    moved = false;
    const { sleepMs } = await nextInstant();
    await condition(() => moved, sleepMs);
  }
  await condition(allHandlersFinished);
}
