import type { SeriesPolicy } from '#domain/register/series-policy';

/** Cấu hình của cơ quan: what administrators set per agency. Everything has a default, so an empty object is an agency. */
export interface AgencySettings {
  /** NUM-6: one series for all types, or one per type; the first policy that covers the type and year is used. */
  series?: SeriesPolicy[];
  /** DUE-6: when a duty counts as late. */
  lateness?: { policy: 'lenient' } | { policy: 'strict' } | { policy: 'grace'; workingDays: number };
  /** Lý do trả lại thường dùng, offered in the return dialog. */
  returnReasons?: string[];
  /** Consolidation may start once this share of the parts is in, in per cent; absent: all of them. */
  consolidateFromPercent?: number;
  /** Closes plans whose validity is over by itself instead of giving the secretary a closePlan task. */
  closesPlansByItself?: boolean;
}
