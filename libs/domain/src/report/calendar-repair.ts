import type { LocalDate } from '#domain/calendar/local-date';

/** What one press mends; `followFrom` changes no word, it says where follow-up begins. */
export type CalendarRepair =
  | { readonly kind: 'setDay'; readonly obligation: number; readonly day: number }
  | { readonly kind: 'setDate'; readonly obligation: number; readonly date: LocalDate }
  | { readonly kind: 'followFrom'; readonly obligation: number; readonly date: LocalDate | null };
