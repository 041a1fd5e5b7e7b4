import type { Effective } from '#domain/organisation/organisation-snapshot';
import type { DeliveryChannel, ReceiverKind } from '#domain/recipients/receiver';

/** Danh bạ: whom a Nơi nhận line may stand for, as one agency sees it on the day of the dispatch. */
export interface ReceiverDirectory {
  /** The agency that sends. */
  readonly agencyId: string;
  readonly entries: readonly DirectoryEntry[];
  readonly groups: readonly ReceiverGroup[];
  /** Printed names mapped once and remembered; they go before every other way of finding a receiver. */
  readonly aliases: readonly ReceiverAlias[];
}

export interface ReceiverRef {
  readonly kind: ReceiverKind;
  readonly id: string;
}

export interface DirectoryEntry extends ReceiverRef, Effective {
  readonly name: string;
  /** Short name, printed name, abbreviation: whatever else people write. */
  readonly otherNames: readonly string[];
  /** Agency the entry is or belongs to; null for bodies outside. */
  readonly agencyId: string | null;
  readonly channel: DeliveryChannel;
  readonly address: string | null;
  /** Agencies above the sender, nearest first, are 1, 2, ...; its own parts 0; all others null. */
  readonly rungAbove: number | null;
  /** Lãnh đạo cơ quan: what "Lãnh đạo Sở" stands for. */
  readonly isLeadership: boolean;
  /** What took the place of an entry that ended (ORG-GONE). */
  readonly successorId: string | null;
  /** What it belongs to on its own days: the unit or agency above it (ORG-MOVED). */
  readonly superior?: string | null;
}

export interface ReceiverGroup extends Effective {
  readonly id: string;
  readonly name: string;
  readonly members: readonly ReceiverRef[];
}

export interface ReceiverAlias {
  readonly printed: string;
  readonly target: ReceiverRef | { readonly kind: 'group'; readonly id: string };
}
