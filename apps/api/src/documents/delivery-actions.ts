import type { DeliveryChannel } from '#domain/recipients/receiver';
import type { TaskKind } from '#domain/task/task-kind';
import { words } from '../http/spoken-language';
import type { OfferedAction } from './allowed-actions';

/** An open task of mine that stands on a delivery: the receiver answers, the sender's clerk mends. */
export interface DeliveryTask {
  id: string;
  kind: TaskKind;
  deliveryId: string;
  channel: DeliveryChannel;
}

/** What the decision panel offers for deliveries; the same verbs as on the row of the delivery itself. */
export function deliveryActions(tasks: readonly DeliveryTask[]): OfferedAction[] {
  return tasks.flatMap((task) => verbsOf(task).map((offered) => ({ ...offered, taskId: task.id, deliveryId: task.deliveryId })));
}

function verbsOf({ kind, channel }: DeliveryTask): Pick<OfferedAction, 'verb' | 'label'>[] {
  const labels = words().documentActionLabels;
  switch (kind) {
    case 'receive':
      return [{ verb: 'receive', label: labels.receive }];
    case 'acknowledge':
      return [{ verb: 'acknowledge', label: labels.acknowledge }];
    case 'acknowledgeEnd':
      return [{ verb: 'acknowledge', label: labels.acknowledgeEnd }];
    case 'publish':
      return [{ verb: 'markPublished', label: labels.markPublished }];
    case 'fixDelivery':
      return [...(channel === 'email' ? [{ verb: 'retryDelivery' as const, label: labels.retryDelivery }] : []), { verb: 'markByHand', label: labels.markByHand }];
    default:
      return [];
  }
}
