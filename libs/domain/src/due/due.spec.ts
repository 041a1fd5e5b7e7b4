import fc from 'fast-check';
import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { addDays, daysBetween, fromDayNumber, localDate, toDayNumber } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import {
  computeDueDates, lateAfterDay, lastAdmissibleDay, LENIENT, nominalAfterDays, nominalAfterWorkingDays, nominalWithinMonth, strictDay,
  type DueDirection, type DueRule, type LatenessPolicy,
} from '#domain/due/due-rule';
import { explainDueDate } from '#domain/due/explain-due-date';
import type { DueOperator } from '#domain/extraction/plan-facts';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const d = localDate;
const rule = (nominal: string, operator: DueOperator = 'before', direction: DueDirection = 'backward'): DueRule => ({
  nominalDate: d(nominal), operator, direction,
});
const STRICT: LatenessPolicy = { policy: 'strict' };

describe('DUE-8 worked table', () => {
  test.each([
    ['001 quarter 3/2023', '2023-09-15', '2023-09-14', '2023-09-14', '2023-09-15'],
    ['001 year 2023', '2023-11-30', '2023-11-29', '2023-11-29', '2023-11-30'],
    ['001 quarter 1/2024', '2024-03-15', '2024-03-14', '2024-03-14', '2024-03-15'],
    ['001 quarter 2/2024', '2024-06-15', '2024-06-14', '2024-06-14', '2024-06-17'],
    ['001 quarter 3/2024', '2024-09-15', '2024-09-14', '2024-09-13', '2024-09-16'],
    ['001 year 2024', '2024-11-30', '2024-11-29', '2024-11-29', '2024-12-02'],
    ['002 report on plan 158', '2024-12-20', '2024-12-19', '2024-12-19', '2024-12-20'],
    ['003 detailed plans', '2023-06-30', '2023-06-29', '2023-06-29', '2023-06-30'],
    ['003 economy division, 6 months', '2023-06-12', '2023-06-11', '2023-06-09', '2023-06-12'],
    ['003 focal units, quarter 2', '2023-07-05', '2023-07-04', '2023-07-04', '2023-07-05'],
    ['003 lead units, quarter 2', '2023-07-08', '2023-07-07', '2023-07-07', '2023-07-10'],
    ['003 focal units, quarter 3', '2023-10-05', '2023-10-04', '2023-10-04', '2023-10-05'],
    ['003 lead units, quarter 3', '2023-10-08', '2023-10-07', '2023-10-06', '2023-10-09'],
    ['003 lead units, year', '2023-11-28', '2023-11-27', '2023-11-27', '2023-11-28'],
    ['003 focal units, year', '2023-12-05', '2023-12-04', '2023-12-04', '2023-12-05'],
    ['003 economy division, year', '2023-12-14', '2023-12-13', '2023-12-13', '2023-12-14'],
    ['003 focal units, quarter 4', '2024-01-05', '2024-01-04', '2024-01-04', '2024-01-05'],
    ['003 lead units, quarter 4', '2024-01-08', '2024-01-07', '2024-01-05', '2024-01-08'],
    ['004 quarter 3/2022', '2022-09-15', '2022-09-14', '2022-09-14', '2022-09-15'],
    ['004 year 2022', '2022-12-05', '2022-12-04', '2022-12-02', '2022-12-05'],
  ])('DUE-8 %s, before %s', (_row, nominal, dayBefore, strict, loose) => {
    expect(lastAdmissibleDay('before', d(nominal))).toBe(dayBefore);
    expect(strictDay(rule(nominal), calendar)).toBe(strict);
    expect(lateAfterDay(rule(nominal), LENIENT, calendar)).toBe(loose);
    expect(lateAfterDay(rule(nominal), STRICT, calendar)).toBe(strict);
  });
});

describe('DUE-9 extra cases', () => {
  test.each<[string, DueRule, string]>([
    ['new holiday, backward', rule('2026-11-25'), '2026-11-23'],
    ['new holiday, forward', rule('2026-11-24', 'within', 'forward'), '2026-11-25'],
    ['same day, a year earlier', rule('2025-11-25'), '2025-11-24'],
    ['working Saturday, backward', rule('2026-08-24'), '2026-08-22'],
    ['swapped Monday', rule('2026-08-31', 'by'), '2026-08-28'],
    ['Tết, backward', rule('2026-02-16'), '2026-02-13'],
    ['Tết, forward', rule('2026-02-18', 'within', 'forward'), '2026-02-23'],
  ])('DUE-9 %s', (_row, tested, result) => {
    expect(strictDay(tested, calendar)).toBe(result);
  });
});

describe('DUE-3, DUE-6', () => {
  test('operators', () => {
    expect(lastAdmissibleDay('by', d('2024-12-20'))).toBe('2024-12-20');
    expect(lastAdmissibleDay('within', nominalWithinMonth(2024, 2))).toBe('2024-02-29');
    expect(nominalAfterWorkingDays(d('2024-12-30'), 5, calendar)).toBe('2025-01-07');
    expect(nominalAfterDays(d('2026-02-08'), 10)).toBe('2026-02-18');
  });

  test('grace days count after the strict day', () => {
    expect(lateAfterDay(rule('2024-12-20'), { policy: 'grace', workingDays: 0 }, calendar)).toBe('2024-12-19');
    expect(lateAfterDay(rule('2024-12-20'), { policy: 'grace', workingDays: 2 }, calendar)).toBe('2024-12-23');
    expect(() => lateAfterDay(rule('2024-12-20'), { policy: 'grace', workingDays: -1 }, calendar)).toThrow(expect.objectContaining({ code: 'calendar.daysInvalid' }));
  });

  test('DUE-4 everything is stored; late from 24:00 of the late-after day', () => {
    expect(computeDueDates(rule('2024-12-20'), LENIENT, calendar)).toEqual({
      nominalDate: '2024-12-20', operator: 'before', direction: 'backward', lastDay: '2024-12-19', strictDay: '2024-12-19',
      lateAfterDay: '2024-12-20', lateFrom: instantAt(d('2024-12-21')), policy: LENIENT, calendarVersion: '2024.1', provisional: false,
    });
  });

  test('CAL-8 a provisional year is said; CAL-9 an empty one is an error', () => {
    expect(computeDueDates(rule('2027-03-15'), LENIENT, calendar).provisional).toBe(true);
    expect(() => computeDueDates(rule('2028-01-05'), LENIENT, calendar)).toThrow(expect.objectContaining({ code: 'calendar.yearEmpty' }));
  });
});

describe('vì sao hạn này?', () => {
  const brief = (tested: DueRule, policy: LatenessPolicy) => explainDueDate(tested, policy, calendar).steps.map((s) => `${s.date} ${s.what} ${s.ruleId} ${s.reason.kind}`);

  test('003 lead units, quarter 3: two days off passed backward, one forward', () => {
    expect(brief(rule('2023-10-08'), LENIENT)).toEqual([
      '2023-10-08 nominal DUE-4 sunday',
      '2023-10-07 dayBefore DUE-3 saturday',
      '2023-10-07 passedDayOff DUE-5 saturday',
      '2023-10-06 strictDay DUE-5 weekday',
      '2023-10-08 lenientFromNominal DUE-6 sunday',
      '2023-10-08 lenientPassedDayOff DUE-1 sunday',
      '2023-10-09 lateAfterDay DUE-6 weekday',
    ]);
  });

  test('the reason of a holiday carries its name', () => {
    const steps = explainDueDate(rule('2026-11-25'), LENIENT, calendar).steps;
    expect(steps.find((s) => s.what === 'passedDayOff')?.reason).toEqual({ working: false, kind: 'dayOff', name: 'Ngày Văn hóa Việt Nam' });
  });

  test('grace days and a provisional year have their lines', () => {
    expect(brief(rule('2027-03-16'), { policy: 'grace', workingDays: 1 })).toEqual([
      '2027-03-16 nominal DUE-4 weekday',
      '2027-03-15 dayBefore DUE-3 weekday',
      '2027-03-15 strictDay DUE-5 weekday',
      '2027-03-16 graceDay DUE-6 weekday',
      '2027-03-16 lateAfterDay DUE-6 weekday',
      '2027-03-15 provisionalYear CAL-8 weekday',
      '2027-03-16 provisionalYear CAL-8 weekday',
    ]);
  });

  test('the strip shows seven days with their marks', () => {
    expect(explainDueDate(rule('2023-10-08'), LENIENT, calendar).strip.map((x) => `${x.date} ${x.status.kind} ${x.marks.join('+')}`)).toEqual([
      '2023-10-04 weekday ', '2023-10-05 weekday ', '2023-10-06 weekday strictDay', '2023-10-07 saturday lastDay',
      '2023-10-08 sunday nominal', '2023-10-09 weekday lateAfterDay', '2023-10-10 weekday ',
    ]);
  });

  test('over Tết the strip begins with the strict day, and at the edge of the known years it moves inside', () => {
    const tet = explainDueDate(rule('2026-02-16'), LENIENT, calendar);
    expect(tet.dates).toMatchObject({ strictDay: '2026-02-13', lateAfterDay: '2026-02-23' });
    expect(tet.strip.map((x) => x.date)[0]).toBe('2026-02-13');
    const statutory = explainDueDate(rule('2026-02-14', 'within', 'forward'), LENIENT, calendar);
    expect(statutory.dates.strictDay).toBe('2026-02-23');
    expect(statutory.strip[0]).toMatchObject({ date: '2026-02-23', marks: ['strictDay', 'lateAfterDay'] });
    const edge = explainDueDate(rule('2027-12-31', 'by'), LENIENT, calendar);
    expect(edge.strip.map((x) => x.date).at(-1)).toBe('2027-12-31');
  });
});

const anyRule = fc.record({
  nominalDate: fc.integer({ min: toDayNumber(d('2022-02-20')), max: toDayNumber(d('2027-11-30')) }).map(fromDayNumber),
  operator: fc.constantFrom<DueOperator>('before', 'by', 'within'),
  direction: fc.constantFrom<DueDirection>('backward', 'forward'),
});
const anyPolicy = fc.oneof(
  fc.constant<LatenessPolicy>(LENIENT), fc.constant<LatenessPolicy>(STRICT),
  fc.integer({ min: 0, max: 5 }).map((workingDays): LatenessPolicy => ({ policy: 'grace', workingDays })),
);

describe('DUE properties', () => {
  test('neither day is ever a day off; late-after never precedes strict; strict precedes X for a report before X', () => {
    fc.assert(
      fc.property(anyRule, anyPolicy, (tested, policy) => {
        const dates = computeDueDates(tested, policy, calendar);
        expect(calendar.isWorkingDay(dates.strictDay)).toBe(true);
        expect(calendar.isWorkingDay(dates.lateAfterDay)).toBe(true);
        expect(dates.lateAfterDay >= dates.strictDay).toBe(true);
        if (tested.direction === 'backward') expect(dates.strictDay <= dates.lastDay).toBe(true);
        else expect(dates.strictDay >= dates.lastDay).toBe(true);
        if (tested.direction === 'backward' && tested.operator === 'before') expect(dates.strictDay < tested.nominalDate).toBe(true);
        expect(dates.lateFrom).toBe(instantAt(addDays(dates.lateAfterDay, 1)));
      }),
    );
  });

  test('the policy never changes the strict day (DUE-6), and a later X never gives an earlier day', () => {
    fc.assert(
      fc.property(anyRule, anyPolicy, fc.integer({ min: 0, max: 20 }), (tested, policy, later) => {
        const dates = computeDueDates(tested, policy, calendar);
        expect(dates.strictDay).toBe(computeDueDates(tested, STRICT, calendar).strictDay);
        const moved = computeDueDates({ ...tested, nominalDate: addDays(tested.nominalDate, later) }, policy, calendar);
        expect(moved.strictDay >= dates.strictDay).toBe(true);
        expect(moved.lateAfterDay >= dates.lateAfterDay).toBe(true);
      }),
    );
  });

  test('the explanation ends where the sum ends, passes over days off only, and draws seven days in a row', () => {
    fc.assert(
      fc.property(anyRule, anyPolicy, (tested, policy) => {
        const { dates, steps, strip } = explainDueDate(tested, policy, calendar);
        expect(steps.find((s) => s.what === 'strictDay')?.date).toBe(dates.strictDay);
        expect(steps.find((s) => s.what === 'lateAfterDay')?.date).toBe(dates.lateAfterDay);
        for (const s of steps) {
          if (s.what === 'passedDayOff' || s.what === 'lenientPassedDayOff') expect(s.reason.working).toBe(false);
          if (s.what === 'strictDay' || s.what === 'graceDay' || s.what === 'lateAfterDay') expect(s.reason.working).toBe(true);
        }
        expect(strip).toHaveLength(7);
        expect(daysBetween(strip[0]!.date, strip[6]!.date)).toBe(6);
        expect(strip.some((x) => x.marks.includes('strictDay'))).toBe(true);
      }),
    );
  });
});
