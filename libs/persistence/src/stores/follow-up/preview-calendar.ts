import type { CalendarYear, NamedDay } from '#domain/calendar/calendar-year';
import type { Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { Sql } from '#persistence/sql';
import { readCalendarYears } from '#persistence/stores/calendar-reader';
import { dutyColumns, type DutyRow } from '#persistence/stores/follow-up/duty-row';
import { movedDues } from '#persistence/stores/follow-up/moved-dues';

export interface PreviewedMove {
  readonly dutyId: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly periodLabel: string;
  readonly reporterName: string;
  readonly receiverName: string;
  readonly oldStrictDay: LocalDate | null;
  readonly oldLateAfterDay: LocalDate | null;
  readonly newStrictDay: LocalDate;
  readonly newLateAfterDay: LocalDate;
  /** The edited days that made it move: off now, or worked now. */
  readonly because: readonly (NamedDay & { readonly working: boolean })[];
}

/** CAL-8, before anything is stored: which open due days a changed year would move, and which edited days do it. */
export async function previewCalendar(sql: Sql, edited: CalendarYear, now: Instant): Promise<PreviewedMove[]> {
  const years = await readCalendarYears(sql);
  const before = years.find((one) => one.year === edited.year);
  const calendar = new WorkingCalendar([...years.filter((one) => one.year !== edited.year), edited]);
  const duties = await sql.rows<DutyRow & { planTitle: string; planNumber: string | null }>(
    `SELECT ${dutyColumns}, p.title AS "planTitle", x.code_number AS "planNumber" FROM report_duty d JOIN plan p ON p.id = d.plan_id JOIN document x ON x.id = p.document_id
      WHERE p.stage = 'inForce' AND d.state IN ('notOpen','open') AND d.nominal_day IS NOT NULL ORDER BY d.strict_day NULLS LAST, d.plan_id, d.sort, d.id`,
  );
  const changed = changedDays(before, edited);
  return movedDues(duties, calendar, now).map(({ duty, dates }) => {
    const days = [duty.nominalDay, duty.strictDay, duty.lateAfterDay, dates.strictDay, dates.lateAfterDay].filter((day): day is LocalDate => day !== null).sort();
    const from = days[0]!;
    const to = days.at(-1)!;
    return {
      dutyId: duty.id, planId: duty.planId, planTitle: duty.planTitle, planNumber: duty.planNumber, periodLabel: duty.periodLabel, reporterName: duty.reporterName, receiverName: duty.receiverName,
      oldStrictDay: duty.strictDay, oldLateAfterDay: duty.lateAfterDay, newStrictDay: dates.strictDay, newLateAfterDay: dates.lateAfterDay,
      because: duty.strictDay === null ? [] : changed.filter((day) => day.date >= from && day.date <= to),
    };
  });
}

function changedDays(before: CalendarYear | undefined, after: CalendarYear): readonly (NamedDay & { working: boolean })[] {
  if (!before || before.status === 'empty') return [];
  const missing = (days: readonly NamedDay[], from: readonly NamedDay[]) => days.filter((day) => !from.some((one) => one.date === day.date));
  return [
    ...missing(after.daysOff, before.daysOff).map((day) => ({ ...day, working: false })), ...missing(before.daysOff, after.daysOff).map((day) => ({ ...day, working: true })),
    ...missing(after.workingSaturdays, before.workingSaturdays).map((day) => ({ ...day, working: true })), ...missing(before.workingSaturdays, after.workingSaturdays).map((day) => ({ ...day, working: false })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}
