import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { dayOf, endOfDay, instantAt } from '#domain/calendar/instant';
import { addDays, localDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { computeDueDates, LENIENT } from '#domain/due/due-rule';
import { DEFAULT_LADDER } from '#domain/escalation/ladder';
import { planLadder } from '#domain/escalation/plan-ladder';
import { dutiesToOpen } from '#domain/report/duties-to-open';

/** Every due day, ladder and opening of five years as text; printed by itself in the zone of its process (`host-zone.spec.ts`). */
const calendar = new WorkingCalendar(CALENDAR_YEARS);
for (let day = localDate('2022-02-01'); day <= '2027-11-01'; day = addDays(day, 3)) {
  const dates = computeDueDates({ nominalDate: day, operator: 'before', direction: 'backward' }, LENIENT, calendar);
  const rows = planLadder({ dutyId: 'd', ladderNumber: 1, ...dates }, DEFAULT_LADDER, calendar).map((row) => `${row.step.id}=${row.at}`);
  process.stdout.write(`${day} ${dates.strictDay} ${dates.lateAfterDay} ${dates.lateFrom} ${endOfDay(day)} ${dayOf(instantAt(day))} ${dayOf(endOfDay(day) - 1)} ${rows.join(' ')}\n`);
}
const rule = { kind: 'recurring' as const, period: 'quarter' as const, operator: 'before' as const, due: { date: null, day: 15, months: [3, 6, 9], anchor: 'calendarMonths' as const } };
for (const hour of [0, 6, 7, 16, 17, 23]) {
  const answer = dutiesToOpen({ obligations: [{ id: 'o', rule }], validity: { fromYear: 2023, toYear: 2023, openEnded: false, repeatsUntilYear: null }, followedFrom: localDate('2023-06-20'), now: instantAt(localDate('2023-06-30'), hour), policy: LENIENT, calendar });
  process.stdout.write(`${hour} ${answer.nextLook} ${JSON.stringify(answer.duties.map((duty) => [duty.key, duty.state, duty.opensAt]))}\n`);
}
