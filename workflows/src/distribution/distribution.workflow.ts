import { setCurrentDetails } from '@temporalio/workflow';
import type { DistributionInput, DistributionResult } from '#workflows/distribution/distribution.messages';
import { expandDispatch, finishDispatch, writeDeliveries } from '#workflows/shared/activity-proxies';

/** Phân phối: Nơi nhận is expanded once, as of the dispatch (RCPT-11), and written by pages; a repeated page writes nothing. */
export async function distribution({ dispatchId }: DistributionInput): Promise<DistributionResult> {
  const { receivers, pageSize } = await expandDispatch({ dispatchId });
  for (let offset = 0; offset < receivers; offset += pageSize) {
    setCurrentDetails(`${offset} of ${receivers} receivers written`);
    await writeDeliveries({ dispatchId, offset, limit: pageSize });
  }
  const { at } = await finishDispatch({ dispatchId });
  return { receivers, at };
}
