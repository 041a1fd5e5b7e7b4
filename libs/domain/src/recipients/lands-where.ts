import type { DeliveryChannel, ReceiverKind, RecipientRole } from '#domain/recipients/receiver';
import { clerkPool, type TaskKind, type TaskOwner } from '#domain/task/task-kind';

/** Inform copies to persons need no acknowledgement; paper and web pages never answer (model.md 7, RCPT-12). */
export function needsAcknowledgement(kind: ReceiverKind, channel: DeliveryChannel, role: RecipientRole): boolean {
  if (channel === 'byHand' || channel === 'publish' || kind === 'webPage') return false;
  return kind !== 'position' || role !== 'inform';
}

export interface Landing {
  /** What somebody has to do there; null where the copy only informs, or where the mail itself asks. */
  readonly task: { readonly kind: TaskKind; readonly owner: TaskOwner } | null;
  /** Copies that need no answer come as a notice to the post. */
  readonly noticeToPositionId: string | null;
}

export interface LandingQuestion {
  readonly kind: ReceiverKind;
  readonly id: string;
  readonly agencyId: string | null;
  readonly channel: DeliveryChannel;
  readonly needsAcknowledgement: boolean;
  /** Post that leads the unit, where the receiver is one. */
  readonly unitHeadPositionId: string | null;
  readonly sendingAgencyId: string;
}

/**
 * Where a delivery lands (model.md 7): an agency at its clerks, a unit at its head, leaders at their posts, an outside
 * body in its mailbox or at the clerk who hands it over, a web page at whoever publishes.
 */
export function landsWhere(question: LandingQuestion): Landing {
  const clerksHere: TaskOwner = { kind: 'pool', pool: clerkPool(question.sendingAgencyId) };
  const nothing: Landing = { task: null, noticeToPositionId: null };
  if (question.channel === 'publish') return { ...nothing, task: { kind: 'publish', owner: clerksHere } };
  // Handing paper over is the sender's own work until the receipt is noted.
  if (question.channel === 'byHand') return { ...nothing, task: { kind: 'fixDelivery', owner: clerksHere } };
  if (question.channel === 'email') return nothing;
  switch (question.kind) {
    case 'agency':
      return { ...nothing, task: { kind: 'receive', owner: { kind: 'pool', pool: clerkPool(question.agencyId ?? question.id) } } };
    case 'unit':
      if (question.unitHeadPositionId === null) return { ...nothing, task: { kind: 'receive', owner: { kind: 'pool', pool: clerkPool(question.agencyId ?? question.sendingAgencyId) } } };
      return question.needsAcknowledgement ? { ...nothing, task: { kind: 'acknowledge', owner: { kind: 'position', positionId: question.unitHeadPositionId } } } : { task: null, noticeToPositionId: question.unitHeadPositionId };
    case 'position':
      return question.needsAcknowledgement ? { ...nothing, task: { kind: 'acknowledge', owner: { kind: 'position', positionId: question.id } } } : { task: null, noticeToPositionId: question.id };
    case 'external':
    case 'webPage':
      return nothing;
  }
}
