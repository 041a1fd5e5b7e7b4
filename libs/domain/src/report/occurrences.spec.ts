import fc from 'fast-check';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { fromDayNumber, localDate, toDayNumber } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { strictDay } from '#domain/due/due-rule';
import type { DueAnchor, ObligationPeriod } from '#domain/extraction/plan-facts';
import { horizonOf, lacksFourthQuarter, occurrences, openingOf, type ObligationRule, type PlanValidity } from '#domain/report/occurrences';
import { reportPeriod } from '#domain/report/report-period';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;
const FAR = d('2030-12-31');
const year = (fromYear: number, toYear = fromYear): PlanValidity => ({ fromYear, toYear, openEnded: false, repeatsUntilYear: null });

function recurring(period: ObligationPeriod | null, anchor: DueAnchor, day: number | null, months: number[] | null = null, over: Partial<ObligationRule> = {}): ObligationRule {
  return { kind: 'recurring', period, operator: 'before', due: { date: null, day, months, anchor }, ...over };
}
function list(rule: ObligationRule, validity: PlanValidity, from: string, horizon = FAR): string[] {
  const plan = occurrences(rule, validity, d(from), horizon);
  if (!plan.dated) throw new Error(plan.reason);
  return plan.occurrences.map((o) => `${o.key} ${o.nominalDate}${o.settledBefore ? ' past' : ''}`);
}

describe('occurrences of the printed rules', () => {
  test('D1, CAD-PAST, CAD-NO-Q4: 001 quarters, issued in the middle of June 2023', () => {
    const rule = recurring('quarter', 'calendarMonths', 15, [3, 6, 9]);
    expect(list(rule, year(2023), '2023-06-20')).toEqual(['2023-Q1 2023-03-15 past', '2023-Q2 2023-06-15 past', '2023-Q3 2023-09-15']);
    expect(lacksFourthQuarter(rule)).toBe(true);
    expect(lacksFourthQuarter(recurring('quarter', 'calendarMonths', 15, [3, 6, 9, 12]))).toBe(false);
    expect(lacksFourthQuarter(recurring('quarter', 'firstMonthOfNextPeriod', 5))).toBe(false);
  });

  test('CAD-PAST: the last day is the 14th, which may still be kept on the day of issue', () => {
    const rule = recurring('quarter', 'calendarMonths', 15, [6]);
    expect(list(rule, year(2023), '2023-06-14')).toEqual(['2023-Q2 2023-06-15']);
    expect(list(rule, year(2023), '2023-06-15')).toEqual(['2023-Q2 2023-06-15 past']);
    expect(list({ ...rule, operator: 'by' }, year(2023), '2023-06-15')).toEqual(['2023-Q2 2023-06-15']);
  });

  test('CAD-OPEN-END: 001 recurs in 2024 only when that was answered', () => {
    const rule = recurring('quarter', 'calendarMonths', 15, [3, 6, 9]);
    const open: PlanValidity = { fromYear: 2023, toYear: 2023, openEnded: true, repeatsUntilYear: null };
    expect(list(rule, open, '2023-06-20')).toHaveLength(3);
    expect(list(rule, { ...open, repeatsUntilYear: 2024 }, '2023-06-20').slice(3)).toEqual(['2024-Q1 2024-03-15', '2024-Q2 2024-06-15', '2024-Q3 2024-09-15']);
    expect(list(rule, { ...open, openEnded: false, repeatsUntilYear: 2024 }, '2023-06-20')).toHaveLength(3);
  });

  test('D2: yearly dates of 001 and 004', () => {
    expect(list(recurring('year', 'calendarMonths', 30, [11]), year(2023), '2023-06-20')).toEqual(['2023-Y 2023-11-30']);
    expect(list(recurring('year', 'fixedDate', 5, [12]), year(2022), '2022-06-15')).toEqual(['2022-Y 2022-12-05']);
  });

  test('D3: 003 six months and year', () => {
    expect(list(recurring('halfYear', 'calendarMonths', 12, [6]), year(2023), '2023-06-01')).toEqual(['2023-H1 2023-06-12']);
    expect(list(recurring('year', 'calendarMonths', 14, [12]), year(2023), '2023-06-01')).toEqual(['2023-Y 2023-12-14']);
  });

  test.each<[string, number, string[]]>([
    ['D4 focal units', 5, ['2023-Q1 2023-04-05 past', '2023-Q2 2023-07-05', '2023-Q3 2023-10-05', '2023-Q4 2024-01-05']],
    ['D5 lead units', 8, ['2023-Q1 2023-04-08 past', '2023-Q2 2023-07-08', '2023-Q3 2023-10-08', '2023-Q4 2024-01-08']],
  ])('%s of 003: quarter 4 falls into the next year', (_row, day, expected) => {
    expect(list(recurring('quarter', 'firstMonthOfNextPeriod', day), year(2023), '2023-06-15')).toEqual(expected);
  });

  test.each([
    ['D6 003 detailed plans', '2023-06-30', '2023-06-15', ['once 2023-06-30']],
    ['D7 002 report on plan 158', '2024-12-20', '2024-07-18', ['once 2024-12-20']],
    ['D7 entered after its day', '2024-12-20', '2024-12-20', ['once 2024-12-20 past']],
  ])('%s', (_row, date, from, expected) => {
    const rule: ObligationRule = { kind: 'oneOff', period: null, operator: 'before', due: { date, day: null, months: null, anchor: 'fixedDate' } };
    expect(list(rule, year(Number(date.slice(0, 4))), from)).toEqual(expected);
  });

  test.each<[string, ObligationRule, string]>([
    ['D8, D9 without period and date', { kind: 'recurring', period: null, operator: null, due: null }, 'noDate'],
    ['D10 monthly without a day', recurring('month', 'everyMonth', null, null, { operator: null }), 'noDay'],
    ['D11 standing', { kind: 'standing', period: null, operator: null, due: null }, 'standing'],
    ['D12 at once', { kind: 'oneOff', period: null, operator: null, due: null }, 'noDate'],
    ['D16 event', { kind: 'event', period: null, operator: null, due: null }, 'event'],
    ['a day of the last month, of what period?', recurring(null, 'lastMonthOfPeriod', 15), 'noPeriod'],
    ['a broken date', { kind: 'oneOff', period: null, operator: 'before', due: { date: '2023-06-31', day: null, months: null, anchor: 'fixedDate' } }, 'noDate'],
  ])('%s has no dates', (_row, rule, reason) => {
    expect(occurrences(rule, year(2023), d('2023-01-02'), FAR)).toEqual({ dated: false, reason });
  });

  test('D20 by the 25th of the last month of the period (REP-6)', () => {
    const rule = recurring('quarter', 'lastMonthOfPeriod', 25, null, { operator: 'by' });
    expect(list(rule, year(2026), '2026-01-05')).toEqual(['2026-Q1 2026-03-25', '2026-Q2 2026-06-25', '2026-Q3 2026-09-25', '2026-Q4 2026-12-25']);
    expect(list(recurring('nineMonths', 'lastMonthOfPeriod', 25), year(2026), '2026-01-05')).toEqual(['2026-N9 2026-09-25']);
  });

  test('D21 before the 10th of every month asks for the month before, the 25th for the running one (REP-3)', () => {
    const tenth = list(recurring('month', 'everyMonth', 10), year(2026), '2026-11-24');
    expect(tenth[0]).toBe('2026-M01 2026-02-10 past');
    expect(tenth.slice(-3)).toEqual(['2026-M10 2026-11-10 past', '2026-M11 2026-12-10', '2026-M12 2027-01-10']);
    expect(list(recurring(null, 'everyMonth', 25), year(2026), '2026-11-24').slice(-2)).toEqual(['2026-M11 2026-11-25', '2026-M12 2026-12-25']);
  });

  test('D21 within December; a one-off day without a year', () => {
    const within = recurring('year', 'calendarMonths', null, [12], { operator: 'within' });
    expect(list(within, year(2026), '2026-01-05')).toEqual(['2026-Y 2026-12-31']);
    const once: ObligationRule = { kind: 'oneOff', period: null, operator: 'before', due: { date: null, day: 15, months: [6], anchor: 'fixedDate' } };
    expect(list(once, year(2025, 2026), '2025-09-01')).toEqual(['once 2026-06-15']);
    expect(list(once, year(2025), '2025-09-01')).toEqual(['once 2025-06-15 past']);
  });

  test('D24 months without a period name it', () => {
    expect(list(recurring(null, 'calendarMonths', 15, [3, 6, 9]), year(2023), '2023-01-05').map((x) => x.slice(0, 7))).toEqual(['2023-Q1', '2023-Q2', '2023-Q3']);
    expect(list(recurring(null, 'calendarMonths', 30, [11]), year(2023), '2023-01-05')).toEqual(['2023-Y 2023-11-30']);
  });

  test('a month that begins a period asks for the one before, also over new year', () => {
    expect(list(recurring('quarter', 'calendarMonths', 10, [1, 4, 7, 10]), year(2026), '2026-01-05')).toEqual([
      '2026-Q1 2026-04-10', '2026-Q2 2026-07-10', '2026-Q3 2026-10-10', '2026-Q4 2027-01-10',
    ]);
    expect(list(recurring('year', 'calendarMonths', 15, [1]), year(2026), '2026-03-05')).toEqual(['2026-Y 2027-01-15']);
    expect(list(recurring('halfYear', 'calendarMonths', 5, [7, 1]), year(2026), '2026-03-05')).toEqual(['2026-H1 2026-07-05', '2026-H2 2027-01-05']);
  });

  test('two dates for one period keep different keys; a day a month does not have becomes its last', () => {
    expect(list(recurring('quarter', 'calendarMonths', 31, [2, 3]), year(2026), '2026-01-05')).toEqual(['2026-Q1 2026-02-28', '2026-Q1@2026-03-31 2026-03-31']);
  });

  test('the horizon leaves later periods for later', () => {
    const rule = recurring('quarter', 'firstMonthOfNextPeriod', 5);
    expect(list(rule, year(2026, 2027), '2026-10-05', horizonOf(rule, d('2026-11-24'))).slice(-2)).toEqual(['2026-Q4 2027-01-05', '2027-Q1 2027-04-05']);
    expect(horizonOf(recurring(null, 'calendarMonths', 15, [3, 6, 9]), d('2026-11-24'))).toBe('2027-03-31');
  });
});

describe('opening (model.md 6)', () => {
  const opening = (nominal: string, from: string, key: Parameters<typeof reportPeriod> | null) =>
    openingOf({ period: key ? reportPeriod(...key) : null }, strictDay({ nominalDate: d(nominal), operator: 'before', direction: 'backward' }, calendar), d(from), calendar);

  test('at the start of the period, or at T-7 where that is earlier, never before follow-up begins', () => {
    expect(opening('2026-09-15', '2026-01-05', ['quarter', 2026, 3])).toEqual({ day: '2026-07-01', opensAt: instantAt(d('2026-07-01')) });
    expect(opening('2026-12-07', '2026-01-05', ['month', 2026, 12]).day).toBe('2026-11-25'); // strict Fri 04/12
    expect(opening('2026-09-15', '2026-08-10', ['quarter', 2026, 3]).day).toBe('2026-08-10');
    expect(opening('2024-12-20', '2024-07-18', null).day).toBe('2024-07-18');
  });
});

describe('occurrence properties', () => {
  const anyRule = fc.record({
    kind: fc.constant<'recurring'>('recurring'),
    period: fc.constantFrom<ObligationPeriod>('month', 'quarter', 'halfYear', 'nineMonths', 'year'),
    operator: fc.constantFrom<'before' | 'by'>('before', 'by'),
    due: fc.record({
      date: fc.constant(null),
      day: fc.integer({ min: 1, max: 31 }),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      anchor: fc.constantFrom<DueAnchor>('calendarMonths', 'firstMonthOfNextPeriod', 'lastMonthOfPeriod', 'everyMonth'),
    }),
  });
  const anyDay = fc.integer({ min: toDayNumber(d('2022-06-01')), max: toDayNumber(d('2026-12-31')) }).map(fromDayNumber);

  test('keys are distinct, dates rise, every period lies in the validity and begins within the horizon; only what was over before is past', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyDay, (rule, from, horizon) => {
        const plan = occurrences(rule, year(2023, 2025), from, horizon);
        if (!plan.dated) throw new Error(plan.reason);
        const found = plan.occurrences;
        expect(new Set(found.map((o) => o.key)).size).toBe(found.length);
        expect(found.map((o) => o.nominalDate)).toEqual([...found.map((o) => o.nominalDate)].sort());
        for (const o of found) {
          expect(o.period!.year >= 2023 && o.period!.year <= 2025).toBe(true);
          expect(o.period!.from <= horizon).toBe(true);
          if (o.settledBefore) expect(o.nominalDate <= from).toBe(true);
          else expect(o.nominalDate >= from).toBe(true);
        }
      }),
    );
  });

  test('a wider horizon only adds', () => {
    fc.assert(
      fc.property(anyRule, anyDay, anyDay, (rule, from, horizon) => {
        const near = occurrences(rule, year(2023, 2025), from, horizon);
        const far = occurrences(rule, year(2023, 2025), from, FAR);
        if (!near.dated || !far.dated) throw new Error('dated');
        expect(far.occurrences).toEqual(expect.arrayContaining([...near.occurrences]));
      }),
    );
  });
});
