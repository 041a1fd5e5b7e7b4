import type { LocalDate } from '#domain/calendar/local-date';
import type { RungDelivery, RungForm } from '#domain/escalation/rung-addressee';

/** Kinds of notices the follow-up sends; one sentence each in libs/messages. */
export const followUpNoticeKinds = [
  'dutyReminder', 'dutyLate', 'dutyPressed', 'lateList', 'pressingLetterDrafted', 'dutyReturned', 'dutyAccepted', 'dutyExcused', 'dutyReminded',
  'extensionAsked', 'extensionGranted', 'extensionRefused', 'dutyMovedByCalendar', 'dutyRecordedFromPaper', 'planStopped', 'yearEmpty',
] as const;
export type FollowUpNoticeKind = (typeof followUpNoticeKinds)[number];

/** What a notice of a rung is worded from; stored as it was sent and never computed again. */
export interface RungNoticeParams {
  readonly rung: string;
  readonly ladderNo: number;
  readonly form: RungForm;
  readonly wording: 'order' | 'ask';
  readonly mayLeadToCriticism: boolean;
  readonly role: 'to' | 'copy';
  readonly planTitle: string;
  readonly periodLabel: string;
  readonly what: string | null;
  readonly reporterName: string;
  readonly receiverName: string;
  readonly strictDay: LocalDate | null;
  readonly lateAfterDay: LocalDate | null;
  /** Posts passed over and why: said in the notice. */
  readonly passed: readonly { readonly positionId: string; readonly title: string; readonly reason: string }[];
  readonly overName: string | null;
  /** Rungs of the same ladder that this one stands for after an outage. */
  readonly standsFor: readonly string[];
}

export function noticeKindOf(delivery: Pick<RungDelivery, 'form'>): FollowUpNoticeKind {
  switch (delivery.form) {
    case 'reminder':
      return 'dutyReminder';
    case 'notice':
      return 'dutyLate';
    case 'noticeOverLeader':
      return 'dutyPressed';
    case 'letterDraft':
      return 'pressingLetterDrafted';
    case 'list':
      return 'lateList';
  }
}
