import { isYearEmpty } from '#domain/calendar/calendar-error';
import { localDateOf, partsOf, type LocalDate } from '#domain/calendar/local-date';
import { dayOf } from '#domain/calendar/instant';
import { explainDueDate, type DueExplanation } from '#domain/due/explain-due-date';
import type { DueDirection } from '#domain/due/due-rule';
import type { ObligationFacts, PlanFacts } from '#domain/extraction/plan-facts';
import { dutyOfOccurrence, type DutyOccurrence, type DutyTerms } from '#domain/report/duties-to-open';
import { occurrences, type PlanValidity, type UndatedReason } from '#domain/report/occurrences';
import type { Party } from '#domain/report/party';
import { partiesNamed, resolveDutyPairs, type PairingPlan, type PartyDirectory, type PlanAssignment } from '#domain/report/resolve-duty-pairs';

/** A printed name of a duty, with whom it stands for in the directory of today; nobody yet is no hindrance to drawing. */
export interface NamedSide {
  readonly printed: string;
  readonly parties: readonly Party[];
}

export interface PreviewedDate extends DutyOccurrence {
  /** Day by day, as in "Vì sao hạn này?"; null while a needed year is empty. */
  readonly explanation: DueExplanation | null;
}

/** One rule of the plan over the whole validity, before anything is submitted. */
export interface PreviewRow {
  /** Place in the facts. */
  readonly index: number;
  readonly rule: ObligationFacts;
  readonly direction: DueDirection;
  readonly reporters: readonly NamedSide[];
  /** Empty where the plan names no receiver: then `receivesInstead` takes it in (CAD-NO-RECEIVER). */
  readonly receivers: readonly NamedSide[];
  readonly receivesInstead: Party | null;
  /** Duties each date would make: distinct pairs of reporter and receiver. 0 while a side is unknown. */
  readonly pairs: number;
  readonly undated: UndatedReason | null;
  readonly dates: readonly PreviewedDate[];
}

export interface PreviewQuestion extends DutyTerms {
  readonly facts: Pick<PlanFacts, 'obligations' | 'indicators'>;
  readonly validity: PlanValidity;
  readonly focalUnit: Party | null;
  readonly headOfAgency: Party | null;
  readonly directory: PartyDirectory;
}

/**
 * The schedule a plan would have, by the very rules that open its duties once it is in force: the same dates, the same
 * days, the same pairs, only without the window of "this period and the next" (model.md 6).
 */
export function previewDuties({ facts, validity, focalUnit, headOfAgency, directory, ...terms }: PreviewQuestion): readonly PreviewRow[] {
  const pairing: PairingPlan = { assignments: assignmentsOf(facts), focalUnit, headOfAgency };
  const end = localDateOf(lastYear(validity) + 2, 1, 1);
  return facts.obligations.map((rule, index) => {
    const direction: DueDirection = 'backward';
    const plan = occurrences(rule, validity, terms.followedFrom, end);
    const dates = plan.dated ? plan.occurrences.map((one) => explained(dutyOfOccurrence(String(index), rule, direction, one, terms), rule, direction, terms)) : [];
    const named = (names: readonly string[]): readonly NamedSide[] => names.map((printed) => ({ printed, parties: partiesNamed(printed, pairing, directory) }));
    return {
      index, rule, direction,
      reporters: named(rule.reporters),
      receivers: named(rule.receivers),
      receivesInstead: rule.receivers.length === 0 ? (focalUnit ?? headOfAgency) : null,
      pairs: resolveDutyPairs(rule, pairing, directory).pairs.filter((pair) => !pair.isSelfReport).length,
      undated: plan.dated ? null : plan.reason,
      dates,
    };
  });
}

/** From which day follow-up would count: today, or the printed day of issue of a draft that is dated ahead. */
export function expectedStart(facts: Pick<PlanFacts, 'issuedOn'>, door: 'draft' | 'issuedOutside', now: number): { readonly day: LocalDate; readonly printed: boolean } {
  const today = dayOf(now);
  const { year, month, day } = facts.issuedOn;
  if (door !== 'draft' || year === null || month === null || day === null) return { day: today, printed: false };
  try {
    const printed = localDateOf(year, month, day);
    return printed > today ? { day: printed, printed: true } : { day: today, printed: false };
  } catch {
    return { day: today, printed: false };
  }
}

/** The validity as follow-up will read it: without a printed year it is the year in which the plan comes into force. */
export function expectedValidity(facts: Pick<PlanFacts, 'validity'>, start: LocalDate, repeatsUntilYear: number | null): PlanValidity {
  const fromYear = facts.validity.fromYear ?? partsOf(start).year;
  return { fromYear, toYear: facts.validity.toYear ?? fromYear, openEnded: facts.validity.openEnded, repeatsUntilYear };
}

function assignmentsOf(facts: Pick<PlanFacts, 'indicators'>): readonly PlanAssignment[] {
  return facts.indicators.flatMap(({ assignments }, at) =>
    assignments.map(({ focalUnits, leadUnits, coordinatingUnits, leaders }) => ({ indicatorId: String(at), focalUnits, leadUnits, coordinatingUnits, leaders })),
  );
}

function explained(duty: DutyOccurrence, rule: ObligationFacts, direction: DueDirection, { policy, calendar }: DutyTerms): PreviewedDate {
  try {
    return { ...duty, explanation: explainDueDate({ nominalDate: duty.nominalDate, operator: rule.operator ?? 'before', direction }, policy, calendar) };
  } catch (error) {
    if (!isYearEmpty(error)) throw error;
    return { ...duty, explanation: null };
  }
}

function lastYear(validity: PlanValidity): number {
  return validity.openEnded ? Math.max(validity.toYear, validity.repeatsUntilYear ?? validity.toYear) : validity.toYear;
}
