import { isYearEmpty } from '#domain/calendar/calendar-error';
import { addDays, isLocalDate, type LocalDate } from '#domain/calendar/local-date';
import type { DayStatus, WorkingCalendar } from '#domain/calendar/working-calendar';
import { lastAdmissibleDay, strictDay } from '#domain/due/due-rule';
import type { Door } from '#domain/document/document-type';
import { wordLikeness } from '#domain/document/greedy-pairs';
import type { WarningCode } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { CalendarRepair } from '#domain/report/calendar-repair';
import { partyKey } from '#domain/report/party';
import { closingGap } from '#domain/report/data-closing';
import type { NamedSide, PreviewedDate, PreviewRow } from '#domain/report/preview-duties';

/** Warnings that only the real calendar and the day on which follow-up begins can show (warnings.md 4). */
export const calendarCodes = ['CAD-INVERTED', 'CAD-PAST', 'CAD-SHORT', 'CAD-OFFDAY', 'CAD-CLOSING'] as const satisfies readonly WarningCode[];
export type CalendarFaultCode = (typeof calendarCodes)[number];

interface FaultPlace {
  readonly obligation: number;
  /** Keys of the dates of this row that show it, in order. */
  readonly keys: readonly string[];
  readonly date: LocalDate;
  readonly repair: CalendarRepair | null;
}

export type CalendarFault =
  | (FaultPlace & { readonly code: 'CAD-INVERTED'; readonly feeder: number; readonly feederDate: LocalDate })
  | (FaultPlace & { readonly code: 'CAD-PAST'; readonly next: LocalDate | null })
  | (FaultPlace & { readonly code: 'CAD-SHORT'; readonly workingDays: number })
  | (FaultPlace & { readonly code: 'CAD-OFFDAY'; readonly dayOff: LocalDate; readonly reason: DayStatus; readonly effective: LocalDate })
  | (FaultPlace & { readonly code: 'CAD-CLOSING'; readonly closing: LocalDate; readonly proposal: { readonly closingDay: LocalDate; readonly nominalDate: LocalDate } });

interface Ground {
  /** What was issued keeps its past dates, they are recorded as settled; a draft can still be given others (model.md 2). */
  readonly door: Door;
  readonly followedFrom: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** CAD-SHORT: fewer working days than these are short for a first report or delivery. */
const ENOUGH_WORKING_DAYS = 10;

/** What is wrong with a schedule, one fault per rule and code, each with the repair that was tried and mends it. */
export function calendarFaults(rows: readonly PreviewRow[], ground: Ground): readonly CalendarFault[] {
  return [
    ...invertedFaults(rows),
    ...rows.flatMap((row) => [...pastFault(row, ground), ...shortFault(row, ground), ...offDayFault(row, ground), ...closingFault(row, ground)]),
  ].sort((a, b) => a.obligation - b.obligation);
}

/** The facts with the repair in them; `followFrom` leaves them as they are. */
export function withRepair(facts: PlanFacts, repair: CalendarRepair): PlanFacts {
  if (repair.kind === 'followFrom') return facts;
  return {
    ...facts,
    obligations: facts.obligations.map((one, at) => {
      if (at !== repair.obligation || one.due === null) return one;
      return { ...one, due: repair.kind === 'setDay' ? { ...one.due, day: repair.day } : { ...one.due, date: repair.date } };
    }),
  };
}

/** REP-5: the dates rise along the chain. What is judged is the printed day: both sides roll by the same calendar. */
function invertedFaults(rows: readonly PreviewRow[]): readonly CalendarFault[] {
  return rows.flatMap((consolidator) =>
    rows.flatMap((feeder): readonly CalendarFault[] => {
      const wrong = wrongDates(feeder, consolidator);
      const first = wrong[0];
      if (!first) return [];
      return [{ code: 'CAD-INVERTED', obligation: consolidator.index, feeder: feeder.index, keys: wrong.map(({ its }) => its.key), date: first.its.nominalDate, feederDate: first.fed.nominalDate, repair: invertedRepair(feeder, consolidator, rows) }];
    }),
  );
}

function wrongDates(feeder: PreviewRow, consolidator: PreviewRow): readonly { its: PreviewedDate; fed: PreviewedDate }[] {
  if (feeder === consolidator || !feeds(feeder, consolidator)) return [];
  return consolidator.dates.flatMap((its) => {
    const fed = feeder.dates.find((one) => one.key === its.key);
    return fed && its.nominalDate < fed.nominalDate ? [{ its, fed }] : [];
  });
}

/** Those who take one report in are those who send the other; two one-off duties must also be about one thing. */
function feeds(feeder: PreviewRow, consolidator: PreviewRow): boolean {
  if (!feeder.receivers.some((to) => consolidator.reporters.some((from) => isSameName(to, from)))) return false;
  if (feeder.rule.period !== null || consolidator.rule.period !== null) return true;
  const [a, b] = [feeder.rule.what, consolidator.rule.what];
  return a === null || b === null || wordLikeness(a, b) >= 0.3;
}

function isSameName(a: NamedSide, b: NamedSide): boolean {
  const bare = (name: string) => name.normalize('NFC').toLocaleLowerCase('vi').replace(/^(?:các|những)\s+/u, '').replace(/đầu mỗi/gu, 'đầu mối').replace(/\s+/gu, ' ').trim();
  if (bare(a.printed) === bare(b.printed)) return true;
  const keys = (side: NamedSide) => side.parties.map(partyKey).sort().join(' ');
  return a.parties.length > 0 && keys(a) === keys(b);
}

/** plans.md 003: the focal units two days after those who feed them, else these three days before them; whichever leaves fewer inversions. */
function invertedRepair(feeder: PreviewRow, consolidator: PreviewRow, rows: readonly PreviewRow[]): CalendarRepair | null {
  const tries: CalendarRepair[] = [];
  const [its, fed] = [consolidator.rule.due, feeder.rule.due];
  if (its?.date && fed?.date) {
    if (isLocalDate(fed.date)) tries.push({ kind: 'setDate', obligation: consolidator.index, date: addDays(fed.date, 2) });
    if (isLocalDate(its.date)) tries.push({ kind: 'setDate', obligation: feeder.index, date: addDays(its.date, -3) });
  } else if (its?.day != null && fed?.day != null) {
    if (fed.day + 2 <= 28) tries.push({ kind: 'setDay', obligation: consolidator.index, day: fed.day + 2 });
    if (its.day - 3 >= 1) tries.push({ kind: 'setDay', obligation: feeder.index, day: its.day - 3 });
  }
  const before = countWrong(rows);
  const judged = tries.map((repair) => ({ repair, after: countWrong(rows.map((row) => (row.index === repair.obligation ? movedRow(row, repair) : row))) }));
  judged.sort((a, b) => a.after - b.after);
  return judged[0] && judged[0].after < before ? judged[0].repair : null;
}

function countWrong(rows: readonly PreviewRow[]): number {
  return rows.reduce((sum, consolidator) => sum + rows.filter((feeder) => wrongDates(feeder, consolidator).length > 0).length, 0);
}

/** Enough to judge the order again: only the printed day moves, inside its month. */
function movedRow(row: PreviewRow, repair: CalendarRepair): PreviewRow {
  const move = (date: LocalDate): LocalDate => (repair.kind === 'setDate' ? repair.date : repair.kind === 'setDay' ? (`${date.slice(0, 8)}${String(repair.day).padStart(2, '0')}` as LocalDate) : date);
  return { ...row, dates: row.dates.map((one) => ({ ...one, nominalDate: move(one.nominalDate) })) };
}

/** REP-7.4: a plan that begins in the middle of its year has first dates that are over; they are never late. */
function pastFault(row: PreviewRow, ground: Ground): readonly CalendarFault[] {
  const past = row.dates.filter((one) => one.state === 'settledBefore');
  const last = past.at(-1);
  if (!last) return [];
  const next = row.dates.find((one) => one.state !== 'settledBefore')?.nominalDate ?? null;
  const isSingle = ground.door === 'draft' && row.rule.due?.date != null && next === null;
  const repair: CalendarRepair | null = isSingle
    ? (() => { const date = comfortable(ground); return date === null ? null : { kind: 'setDate', obligation: row.index, date } as const; })()
    : { kind: 'followFrom', obligation: row.index, date: next };
  return [{ code: 'CAD-PAST', obligation: row.index, keys: past.map((one) => one.key), date: last.nominalDate, next, repair }];
}

function shortFault(row: PreviewRow, ground: Ground): readonly CalendarFault[] {
  const [only] = row.dates;
  if (row.rule.kind !== 'oneOff' || !only?.dates || only.state === 'settledBefore') return [];
  const dates = only.dates;
  return orNothing(() => {
    const workingDays = ground.calendar.workingDaysBetween(ground.followedFrom, dates.strictDay);
    if (workingDays >= ENOUGH_WORKING_DAYS) return [];
    const date = row.rule.due?.date == null ? null : comfortable(ground);
    return [{ code: 'CAD-SHORT', obligation: row.index, keys: [only.key], date: only.nominalDate, workingDays: Math.max(0, workingDays), repair: date === null ? null : { kind: 'setDate', obligation: row.index, date } }];
  });
}

/** A printed day that leaves ten working days: "trước ngày X" counts the day before it. */
function comfortable({ followedFrom, calendar }: Ground): LocalDate | null {
  try {
    return calendar.nextWorkingDay(calendar.addWorkingDays(followedFrom, ENOUGH_WORKING_DAYS));
  } catch (error) {
    if (!isYearEmpty(error)) throw error;
    return null;
  }
}

/** DUE-5 and DUE-8: the first date whose printed day, or the last day before it, is not worked, and the day it then counts as. */
function offDayFault(row: PreviewRow, { calendar }: Ground): readonly CalendarFault[] {
  const keys: string[] = [];
  let found: CalendarFault | null = null;
  for (const { state, nominalDate, key } of row.dates) {
    if (state === 'settledBefore') continue;
    try {
      const operator = row.rule.operator ?? 'before';
      const dayOff = [lastAdmissibleDay(operator, nominalDate), nominalDate].find((day) => !calendar.isWorkingDay(day));
      if (dayOff === undefined) continue;
      keys.push(key);
      found ??= { code: 'CAD-OFFDAY', obligation: row.index, keys, date: nominalDate, dayOff, reason: calendar.dayStatus(dayOff), effective: strictDay({ nominalDate, operator, direction: row.direction }, calendar), repair: null };
    } catch (error) {
      // CAL-9: a year nobody entered says nothing about days off; the row says that its dates are not known yet.
      if (!isYearEmpty(error)) throw error;
    }
  }
  return found === null ? [] : [found];
}

/** REP-4: at least one working day between the closing of data and the printed day. */
function closingFault(row: PreviewRow, { calendar }: Ground): readonly CalendarFault[] {
  const keys: string[] = [];
  let found: CalendarFault | null = null;
  if (row.rule.kind !== 'recurring') return [];
  for (const { state, period, nominalDate, key } of row.dates) {
    if (state === 'settledBefore' || period === null) continue;
    const made = orNothing((): readonly CalendarFault[] => {
      const gap = closingGap(period, nominalDate, calendar);
      return gap.proposal === null ? [] : [{ code: 'CAD-CLOSING', obligation: row.index, keys, date: nominalDate, closing: gap.closingDay, proposal: gap.proposal, repair: null }];
    });
    if (made.length === 0) continue;
    keys.push(key);
    found ??= made[0]!;
  }
  return found === null ? [] : [found];
}

function orNothing(make: () => readonly CalendarFault[]): readonly CalendarFault[] {
  try {
    return make();
  } catch (error) {
    if (!isYearEmpty(error)) throw error;
    return [];
  }
}

