import { isYearEmpty } from '#domain/calendar/calendar-error';
import { dayOf, instantAt, type Instant } from '#domain/calendar/instant';
import { addDays, earlierOf, laterOf, localDateOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, type DueDates, type DueDirection, type LatenessPolicy } from '#domain/due/due-rule';
import type { DutyState } from '#domain/report/duty-state';
import { horizonOf, occurrences, openingOf, type ObligationRule, type Occurrence, type PlanValidity } from '#domain/report/occurrences';
import { previousPeriod, type ReportPeriod } from '#domain/report/report-period';

/** One due date of one obligation, ready to be fanned out to its pairs. */
export interface DutyOccurrence {
  readonly obligationId: string;
  readonly key: string;
  readonly period: ReportPeriod | null;
  readonly state: Extract<DutyState, 'notOpen' | 'open' | 'settledBefore'>;
  readonly opensAt: Instant;
  /** The stored rule (DUE-4), also when no day could be computed. */
  readonly nominalDate: LocalDate;
  readonly dates: DueDates | null;
  /** CAL-9: the year that is missing; the duty waits unarmed until an administrator enters it. */
  readonly emptyYear: number | null;
}

export interface OpeningQuestion {
  readonly obligations: readonly { readonly id: string; readonly rule: ObligationRule; readonly direction?: DueDirection }[];
  readonly validity: PlanValidity;
  /** The day follow-up began (CAD-PAST). */
  readonly followedFrom: LocalDate;
  readonly now: Instant;
  readonly policy: LatenessPolicy;
  readonly calendar: WorkingCalendar;
}

export interface OpeningAnswer {
  readonly duties: readonly DutyOccurrence[];
  /** When the plan must be looked at again: a duty opens, or the window reaches the next period. Null: never. */
  readonly nextLook: Instant | null;
}

/**
 * Duties of the running period and the next (model.md 6), with what each is today. Asking again for the same day
 * names the same duties: the unique key of the rows decides what is new.
 */
export function dutiesToOpen({ obligations, validity, followedFrom, now, policy, calendar }: OpeningQuestion): OpeningAnswer {
  const terms = { followedFrom, now, policy, calendar };
  const today = dayOf(now);
  const duties: DutyOccurrence[] = [];
  const looks: Instant[] = [];
  for (const { id, rule, direction = 'backward' } of obligations) {
    // A plan that comes into force before its first year opens nothing of the year before.
    const seen = laterOf(today, firstDay(validity.fromYear));
    const horizon = horizonOf(rule, seen);
    const plan = occurrences(rule, validity, followedFrom, horizon);
    if (!plan.dated) continue;
    for (const occurrence of plan.occurrences) {
      const duty = dutyOfOccurrence(id, rule, direction, occurrence, terms);
      duties.push(duty);
      if (duty.state === 'notOpen') looks.push(duty.opensAt);
    }
    const later = occurrences(rule, validity, followedFrom, firstDay(lastYear(validity) + 2));
    const next = later.dated ? later.occurrences.find(({ period }) => period !== null && period.from > horizon) : undefined;
    if (next?.period) looks.push(instantAt(previousPeriod(next.period).from));
  }
  const ahead = looks.filter((at) => at > now);
  return { duties, nextLook: ahead.length > 0 ? Math.min(...ahead) : null };
}

/** The terms on which every date of a plan is turned into a duty. */
export type DutyTerms = Pick<OpeningQuestion, 'followedFrom' | 'now' | 'policy' | 'calendar'>;

/** One date of one rule, with its days and what it is at that moment; a year nobody entered leaves it unarmed (CAL-9). */
export function dutyOfOccurrence(obligationId: string, rule: ObligationRule, direction: DueDirection, occurrence: Occurrence, { followedFrom, now, policy, calendar }: DutyTerms): DutyOccurrence {
  const base = { obligationId, key: occurrence.key, period: occurrence.period, nominalDate: occurrence.nominalDate };
  try {
    const dates = computeDueDates({ nominalDate: occurrence.nominalDate, operator: rule.operator ?? 'before', direction }, policy, calendar);
    const { opensAt } = openingOf(occurrence, dates.strictDay, followedFrom, calendar);
    const state = occurrence.settledBefore ? 'settledBefore' : opensAt <= now ? 'open' : 'notOpen';
    return { ...base, state, opensAt, dates, emptyYear: null };
  } catch (error) {
    if (!isYearEmpty(error)) throw error;
    const opens = instantAt(laterOf(occurrence.period === null ? followedFrom : earlierOf(occurrence.period.from, addDays(occurrence.nominalDate, -7)), followedFrom));
    return { ...base, state: occurrence.settledBefore ? 'settledBefore' : opens <= now ? 'open' : 'notOpen', opensAt: opens, dates: null, emptyYear: Number(error.facts['year']) };
  }
}

function firstDay(year: number): LocalDate {
  return localDateOf(year, 1, 1);
}

function lastYear(validity: PlanValidity): number {
  return validity.openEnded ? Math.max(validity.toYear, validity.repeatsUntilYear ?? validity.toYear) : validity.toYear;
}

/** 08:00 of the first day after the validity: from here on the plan may be closed when nothing is open (WCP-11). */
export function validityEndsAt(validity: PlanValidity): Instant {
  return instantAt(firstDay(lastYear(validity) + 1), 8);
}
