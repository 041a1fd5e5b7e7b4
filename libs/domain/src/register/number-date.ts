import { yearOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';

/** Refusals end the allocation; remarks are shown and registered, the clerk decides. */
export type NumberDateRefusal = 'number.dateBeforeSigning' | 'number.dateInFuture';
export type NumberDateRemark = 'number.dateGoesBack' | 'number.laterThanNextWorkingDay';

export interface NumberDateFacts {
  readonly issuedOn: LocalDate;
  readonly today: LocalDate;
  /** Null where the signature was not given here (issuedOutside). */
  readonly signedOn: LocalDate | null;
  /** Date of the highest number of the series so far. */
  readonly lastIssuedOn: LocalDate | null;
}

/** NUM-7: number and date are given after signing, so never for a day before it, nor for one that has not come. */
export function refusalOfNumberDate(facts: NumberDateFacts): NumberDateRefusal | null {
  if (facts.issuedOn > facts.today) return 'number.dateInFuture';
  if (facts.signedOn !== null && facts.issuedOn < facts.signedOn) return 'number.dateBeforeSigning';
  return null;
}

/** NUM-5, NUM-7, FLOW-4: a date behind the series, and a number later than the working day after the signature. */
export function remarksOnNumberDate(facts: NumberDateFacts, calendar: WorkingCalendar): NumberDateRemark[] {
  const remarks: NumberDateRemark[] = [];
  const last = facts.lastIssuedOn;
  if (last !== null && yearOf(last) === yearOf(facts.issuedOn) && facts.issuedOn < last) remarks.push('number.dateGoesBack');
  if (facts.signedOn !== null && facts.issuedOn > calendar.nextWorkingDay(facts.signedOn)) remarks.push('number.laterThanNextWorkingDay');
  return remarks;
}
