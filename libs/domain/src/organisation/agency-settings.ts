import type { SeriesPolicy } from '#domain/register/series-policy';

/** Thiết lập của cơ quan, kept by its administrators; what is absent has the default named beside it. */
export interface AgencySettings {
  /** NUM-6; default: one series for all types, ours, from 01. */
  numberSeries?: readonly SeriesPolicy[];
  /** Which day a duty becomes late (model.md 6); default lenient. */
  latenessPolicy?: 'lenient' | 'strict' | { graceWorkingDays: number };
  /** Lý do trả lại hay dùng (inbox.md 12). */
  stockPhrases?: readonly string[];
  /** A plan whose validity is over and that has no open duty closes by itself; default: the clerk gets a task. */
  closesPlansItself?: boolean;
}
