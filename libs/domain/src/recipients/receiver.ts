/** Nơi nhận: what a line may stand for (model.md 7). */
export type ReceiverKind = 'agency' | 'unit' | 'position' | 'external' | 'webPage';
export type RecipientRole = 'report' | 'coordinate' | 'execute' | 'publish' | 'inform';
export type DeliveryChannel = 'system' | 'email' | 'byHand' | 'publish';

/** State of one delivery to one receiver. `recorded` = sent on paper, noted only. */
export const deliveryStates = ['waiting', 'sent', 'opened', 'acknowledged', 'refused', 'failed', 'published', 'recorded'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One receiver of a dispatch, after groups, aliases and pointers were resolved (RCPT-11). */
export interface ResolvedReceiver {
  kind: ReceiverKind;
  id: string;
  /** Agency in whose system the delivery lands; null for outside bodies. */
  agencyId: string | null;
  name: string;
  /** The printed Nơi nhận line it comes from. */
  line: string;
  role: RecipientRole;
  channel: DeliveryChannel;
  address: string | null;
  needsAcknowledgement: boolean;
}
