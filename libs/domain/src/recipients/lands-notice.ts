import type { Landing, LandingQuestion } from '#domain/recipients/lands-where';
import type { DeliveryChannel } from '#domain/recipients/receiver';
import { clerkPool, type TaskOwner } from '#domain/task/task-kind';

/**
 * Who must answer to a notice that a document was recalled or replaced: everyone who can, because a recall is done for
 * a receiver only when its own status comes back (FIX-5). Who gets the new document anyway answers to that one.
 */
export function noticeNeedsAcknowledgement(channel: DeliveryChannel, getsTheNewOne: boolean): boolean {
  return (channel === 'system' || channel === 'email') && !getsTheNewOne;
}

/**
 * Where such a notice lands: at those who hold the copy. An agency's clerks cancel their entry (FIX-4, VI-H2); paper is
 * called back by our own clerks (FIX-3), who also see to the web page.
 */
export function landsNotice(question: LandingQuestion & { readonly clerkPositionId: string | null }): Landing {
  const { channel, kind } = question;
  const clerksHere: TaskOwner = { kind: 'pool', pool: clerkPool(question.sendingAgencyId) };
  if (channel === 'publish') return { task: { kind: 'publish', owner: clerksHere }, noticeToPositionId: null };
  if (channel === 'byHand') return { task: { kind: 'fixDelivery', owner: clerksHere }, noticeToPositionId: null };
  if (channel === 'email' || kind === 'external' || kind === 'webPage') return { task: null, noticeToPositionId: null };
  const post = kind === 'position' ? question.id : kind === 'unit' ? question.unitHeadPositionId : null;
  if (!question.needsAcknowledgement) return { task: null, noticeToPositionId: post ?? question.clerkPositionId };
  const clerksThere: TaskOwner = { kind: 'pool', pool: clerkPool(question.agencyId ?? (kind === 'agency' ? question.id : question.sendingAgencyId)) };
  return { task: { kind: 'acknowledgeEnd', owner: post === null ? clerksThere : { kind: 'position', positionId: post } }, noticeToPositionId: null };
}
