import fc from 'fast-check';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { dayOf, instantAt } from '#domain/calendar/instant';
import { addDays, localDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { LENIENT } from '#domain/due/due-rule';
import { dutiesToOpen, validityEndsAt, type OpeningQuestion } from '#domain/report/duties-to-open';
import type { ObligationRule, PlanValidity } from '#domain/report/occurrences';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const months = (period: 'quarter' | 'year', day: number, list: number[]): ObligationRule => ({ kind: 'recurring', period, operator: 'before', due: { date: null, day, months: list, anchor: 'calendarMonths' } });
const next = (day: number): ObligationRule => ({ kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day, months: null, anchor: 'firstMonthOfNextPeriod' } });
const only2023: PlanValidity = { fromYear: 2023, toYear: 2023, openEnded: false, repeatsUntilYear: null };

function ask(rules: Record<string, ObligationRule>, part: Partial<OpeningQuestion>): ReturnType<typeof dutiesToOpen> {
  return dutiesToOpen({ obligations: Object.entries(rules).map(([id, rule]) => ({ id, rule })), validity: only2023, followedFrom: localDate('2023-06-20'), now: instantAt(localDate('2023-06-20'), 9), policy: LENIENT, calendar, ...part });
}
const said = (answer: ReturnType<typeof dutiesToOpen>) => answer.duties.map((duty) => `${duty.obligationId} ${duty.key} ${duty.state} ${duty.dates?.strictDay ?? 'unarmed'} ${duty.dates?.lateAfterDay ?? ''}`.trim());

describe('duties to open: this period and the next (model.md 6, DUE-8)', () => {
  it('CAD-PAST plan 001 of June 2023: quarters 1 and 2 are settled before, quarter 3 waits for its first day', () => {
    expect(said(ask({ q: months('quarter', 15, [3, 6, 9]), y: months('year', 30, [11]) }, {}))).toEqual([
      'q 2023-Q1 settledBefore 2023-03-14 2023-03-15', 'q 2023-Q2 settledBefore 2023-06-14 2023-06-15', 'q 2023-Q3 notOpen 2023-09-14 2023-09-15', 'y 2023-Y open 2023-11-29 2023-11-30',
    ]);
  });

  it('DUE-8 plan 003: leads and focal units of quarter 2, then of quarter 3, by their printed days', () => {
    const answer = ask({ leads: next(8), focal: next(5) }, {});
    expect(said(answer).filter((line) => !line.includes('Q1'))).toEqual([
      'leads 2023-Q2 open 2023-07-07 2023-07-10', 'leads 2023-Q3 notOpen 2023-10-06 2023-10-09', 'focal 2023-Q2 open 2023-07-04 2023-07-05', 'focal 2023-Q3 notOpen 2023-10-04 2023-10-05',
    ]);
    expect(answer.nextLook).toBe(instantAt(localDate('2023-07-01')));
  });

  it('DUE-8 plan 004: year 2022, before 05/12, Friday 02/12 and Monday 05/12', () => {
    const validity = { ...only2023, fromYear: 2022, toYear: 2022 };
    const answer = ask({ y: months('year', 5, [12]) }, { validity, followedFrom: localDate('2022-06-15'), now: instantAt(localDate('2022-06-15'), 9) });
    expect(said(answer)).toEqual(['y 2022-Y open 2022-12-02 2022-12-05']);
  });

  it('CAD-OPEN-END beyond the validity nothing opens unless the year was answered', () => {
    const rules = { q: months('quarter', 15, [3, 6, 9]) };
    const late = { now: instantAt(localDate('2023-11-01'), 9) };
    expect(said(ask(rules, late)).some((line) => line.includes('2024'))).toBe(false);
    const answered = ask(rules, { ...late, validity: { ...only2023, openEnded: true, repeatsUntilYear: 2024 } });
    expect(said(answered)).toContain('q 2024-Q1 notOpen 2024-03-14 2024-03-15');
  });

  it('CAL-9 a needed year that is empty leaves the duty unarmed and names the year', () => {
    const poor = new WorkingCalendar(CALENDAR_YEARS.filter((year) => year.year !== 2024));
    const answer = ask({ leads: next(8) }, { calendar: poor, now: instantAt(localDate('2023-10-02'), 9) });
    const q4 = answer.duties.find((duty) => duty.key === '2023-Q4')!;
    expect(q4).toMatchObject({ dates: null, emptyYear: 2024, state: 'open' });
  });

  it('the last look of a plan over several years reaches the first period of the next', () => {
    const answer = ask({ q: months('quarter', 15, [3, 6, 9]) }, { validity: { ...only2023, toYear: 2024 }, now: instantAt(localDate('2023-08-01'), 9) });
    expect(answer.nextLook).toBe(instantAt(localDate('2023-10-01')));
    expect(validityEndsAt(only2023)).toBe(instantAt(localDate('2024-01-01'), 8));
  });

  it('property: looking when told to makes every duty known before it must open, however long one sleeps between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom(next, (day: number) => months('quarter', day, [3, 6, 9, 12])), (day, shape) => {
        const validity = { ...only2023, toYear: 2025 };
        const rules = { o: shape(day) };
        const known = new Map<string, number>();
        let now: number | null = instantAt(localDate('2023-01-05'), 9);
        const begin = dayOf(now);
        while (now !== null) {
          const answer: ReturnType<typeof dutiesToOpen> = ask(rules, { validity, followedFrom: begin, now });
          for (const duty of answer.duties) if (!known.has(duty.key)) known.set(duty.key, now), expect(duty.state === 'settledBefore' || duty.dates === null || dayOf(now) <= addDays(duty.dates.strictDay, 0)).toBe(true);
          now = answer.nextLook;
        }
        expect([...known.keys()].filter((key) => key.startsWith('2025'))).toHaveLength(4);
      }),
      { numRuns: 60 },
    );
  });
});
