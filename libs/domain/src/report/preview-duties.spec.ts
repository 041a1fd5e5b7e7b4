import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { instantAt } from '#domain/calendar/instant';
import { addDays, localDate } from '#domain/calendar/local-date';
import { WorkingCalendar } from '#domain/calendar/working-calendar';
import { LENIENT } from '#domain/due/due-rule';
import { emptyPlanFacts, type DueAnchor, type ObligationFacts, type PlanFacts } from '#domain/extraction/plan-facts';
import { calendarFaults, withRepair, type CalendarFault } from '#domain/report/calendar-faults';
import { dutiesToOpen } from '#domain/report/duties-to-open';
import { expectedStart, expectedValidity, previewDuties } from '#domain/report/preview-duties';
import { aliasesOf } from '#test/builders/district-plan.builder';

const calendar = new WorkingCalendar(CALENDAR_YEARS);
const due = (day: number | null, anchor: DueAnchor, months: number[] | null = null, date: string | null = null) => ({ date, day, months, anchor });
const rule = (over: Partial<ObligationFacts>): ObligationFacts => ({ kind: 'recurring', period: 'quarter', operator: 'before', due: null, reporters: ['các đơn vị chủ trì'], receivers: ['đơn vị đầu mối'], watchers: [], via: null, what: 'báo cáo', ...over });

/** The cadence of plan 003: leads 08, focal units 05 of the first month of the next quarter; the year 28/11, 05/12, 14/12. */
const district: ObligationFacts[] = [
  rule({ due: due(8, 'firstMonthOfNextPeriod') }),
  rule({ due: due(5, 'firstMonthOfNextPeriod'), reporters: ['đơn vị đầu mối'], receivers: ['Phòng Kinh tế và Hạ tầng'] }),
  rule({ period: 'year', due: due(28, 'calendarMonths', [11]) }),
  rule({ period: 'year', due: due(5, 'calendarMonths', [12]), reporters: ['các đơn vị đầu mối'], receivers: ['Phòng Kinh tế và Hạ tầng'] }),
  rule({ period: 'year', due: due(14, 'calendarMonths', [12]), reporters: ['Phòng Kinh tế và Hạ tầng'], receivers: ['UBND huyện'] }),
];

function preview(obligations: readonly ObligationFacts[], from: string, over: { year?: number; door?: 'draft' | 'issuedOutside'; years?: WorkingCalendar; openEnded?: number } = {}) {
  const year = over.year ?? Number(from.slice(0, 4));
  const facts: PlanFacts = { ...emptyPlanFacts(), validity: { fromYear: year, toYear: year, openEnded: over.openEnded !== undefined }, obligations: [...obligations] };
  const followedFrom = localDate(from);
  const rows = previewDuties({
    facts, validity: expectedValidity(facts, followedFrom, over.openEnded ?? null), followedFrom, now: instantAt(followedFrom, 9), policy: LENIENT, calendar: over.years ?? calendar,
    focalUnit: null, headOfAgency: null, directory: aliasesOf({ 'phòng kinh tế và hạ tầng': ['ktht'], 'ubnd huyện': ['huyen'] }),
  });
  return { facts, rows, faults: calendarFaults(rows, { door: over.door ?? 'draft', followedFrom, calendar: over.years ?? calendar }) };
}
const codes = (faults: readonly CalendarFault[]) => faults.map(({ code, obligation }) => `${code} ${obligation}`);

describe('DUE-4 the schedule of a year before anything is submitted', () => {
  it('DUE-8 names the days of plan 003 by the rules that open duties', () => {
    const { rows } = preview(district, '2023-06-01');
    expect(rows[1]!.dates.map(({ key, nominalDate, dates }) => [key, nominalDate, dates?.strictDay, dates?.lateAfterDay])).toEqual([
      ['2023-Q1', '2023-04-05', '2023-04-04', '2023-04-05'], ['2023-Q2', '2023-07-05', '2023-07-04', '2023-07-05'], ['2023-Q3', '2023-10-05', '2023-10-04', '2023-10-05'], ['2023-Q4', '2024-01-05', '2024-01-04', '2024-01-05'],
    ]);
    expect(rows[0]!.dates.map(({ dates }) => dates?.strictDay)).toEqual(['2023-04-07', '2023-07-07', '2023-10-06', '2024-01-05']);
  });

  it('draws every name, known or not, and counts pairs only where both sides are known', () => {
    const { rows } = preview(district, '2023-01-02');
    expect(rows[0]!.reporters).toEqual([{ printed: 'các đơn vị chủ trì', parties: [] }]);
    expect(rows.map((row) => row.pairs)).toEqual([0, 0, 0, 0, 1]);
    expect(rows.every((row) => row.dates.length > 0)).toBe(true);
  });

  it('says why a duty has no dates', () => {
    const { rows } = preview([rule({ kind: 'standing' }), rule({ kind: 'event' }), rule({}), rule({ due: due(null, 'lastMonthOfPeriod') })], '2026-01-05');
    expect(rows.map((row) => row.undated)).toEqual(['standing', 'event', 'noDate', 'noDay']);
  });

  it('CAL-8, CAL-9 marks a provisional year and leaves an empty one unarmed, by name', () => {
    const { rows } = preview([rule({ due: due(20, 'lastMonthOfPeriod') })], '2026-01-05', { openEnded: 2028 });
    const byYear = new Map(rows[0]!.dates.map((one) => [one.key, one]));
    expect(byYear.get('2026-Q1')).toMatchObject({ emptyYear: null, dates: { provisional: false } });
    expect(byYear.get('2027-Q1')).toMatchObject({ emptyYear: null, dates: { provisional: true } });
    expect(byYear.get('2028-Q1')).toMatchObject({ emptyYear: 2028, dates: null, explanation: null });
  });

  it('property: whatever the day, what would be opened is in the preview with the same days', () => {
    const all = preview(district, '2023-03-01').rows.flatMap((row) => row.dates.map(({ obligationId, key, dates }) => `${obligationId} ${key} ${dates?.strictDay} ${dates?.lateAfterDay}`));
    for (let day = localDate('2023-03-01'); day < '2024-02-01'; day = addDays(day, 9)) {
      const opened = dutiesToOpen({
        obligations: district.map((one, at) => ({ id: String(at), rule: one })), validity: { fromYear: 2023, toYear: 2023, openEnded: false, repeatsUntilYear: null },
        followedFrom: localDate('2023-03-01'), now: instantAt(day, 8), policy: LENIENT, calendar,
      });
      expect(opened.duties.length).toBeGreaterThan(0);
      expect(all).toEqual(expect.arrayContaining(opened.duties.map(({ obligationId, key, dates }) => `${obligationId} ${key} ${dates?.strictDay} ${dates?.lateAfterDay}`)));
    }
  });

  it('begins on the printed day of a draft dated ahead, else today; an issued document begins when it is entered', () => {
    const now = instantAt(localDate('2026-11-24'), 10);
    const on = (year: number | null, month: number | null, day: number | null) => ({ issuedOn: { year, month, day } });
    expect(expectedStart(on(2026, 12, 1), 'draft', now)).toEqual({ day: '2026-12-01', printed: true });
    expect(expectedStart(on(2023, 6, 1), 'draft', now)).toEqual({ day: '2026-11-24', printed: false });
    expect(expectedStart(on(2026, 12, null), 'draft', now)).toEqual({ day: '2026-11-24', printed: false });
    expect(expectedStart(on(2026, 2, 30), 'draft', now)).toEqual({ day: '2026-11-24', printed: false });
    expect(expectedStart(on(2026, 12, 1), 'issuedOutside', now).day).toBe('2026-11-24');
  });
});

describe('warnings.md 4: faults of a schedule, and repairs that mend them', () => {
  it('CAD-INVERTED focal units before those who feed them (plan 003); the yearly chain is in order', () => {
    const { faults, facts } = preview(district, '2023-01-02');
    const inverted = faults.filter(({ code }) => code === 'CAD-INVERTED');
    expect(inverted).toEqual([expect.objectContaining({ obligation: 1, feeder: 0, keys: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], date: '2023-04-05', feederDate: '2023-04-08', repair: { kind: 'setDay', obligation: 1, day: 10 } })]);
    const mended = preview(withRepair(facts, inverted[0]!.repair!).obligations, '2023-01-02');
    expect(codes(mended.faults).filter((code) => code.startsWith('CAD-INVERTED'))).toEqual([]);
  });

  it('CAD-INVERTED moves the feeder where moving the consolidator would pass the next level', () => {
    const chain = [...district.slice(0, 2), rule({ due: due(9, 'firstMonthOfNextPeriod'), reporters: ['Phòng Kinh tế và Hạ tầng'], receivers: ['UBND huyện'] })];
    const found = preview(chain, '2023-01-02').faults.find(({ code }) => code === 'CAD-INVERTED');
    expect(found?.repair).toEqual({ kind: 'setDay', obligation: 0, day: 2 });
  });

  it('CAD-INVERTED two names for one party in the directory are one level; two one-off duties on other things are none', () => {
    const once = (date: string, over: Partial<ObligationFacts>) => rule({ kind: 'oneOff', period: null, due: due(null, 'fixedDate', null, date), ...over });
    const rows = (what: string) => [once('2026-06-30', { receivers: ['Phòng Kinh tế và Hạ tầng'], what: 'kế hoạch triển khai' }), once('2026-06-15', { reporters: ['Phòng Kinh tế và Hạ tầng'], receivers: ['UBND huyện'], what })];
    expect(codes(preview(rows('kế hoạch triển khai chi tiết'), '2026-01-05').faults)).toContain('CAD-INVERTED 1');
    expect(codes(preview(rows('đề xuất mua sắm thiết bị'), '2026-01-05').faults)).not.toContain('CAD-INVERTED 1');
  });

  it('CAD-PAST a plan that begins in June leaves the first quarter behind; what is to come is followed', () => {
    const past = preview(district, '2023-06-01').faults.find(({ code, obligation }) => code === 'CAD-PAST' && obligation === 1);
    expect(past).toMatchObject({ keys: ['2023-Q1'], date: '2023-04-05', next: '2023-07-05', repair: { kind: 'followFrom', date: '2023-07-05' } });
  });

  it('CAD-PAST, CAD-SHORT a one-off that is over or near gets a day that leaves ten working days', () => {
    const once = (date: string) => preview([rule({ kind: 'oneOff', period: null, due: due(null, 'fixedDate', null, date) })], '2026-11-24');
    expect(once('2026-11-20').faults).toEqual([expect.objectContaining({ code: 'CAD-PAST', next: null, repair: { kind: 'setDate', obligation: 0, date: '2026-12-09' } })]);
    const short = once('2026-12-02');
    expect(short.faults).toEqual([expect.objectContaining({ code: 'CAD-SHORT', workingDays: 5, repair: { kind: 'setDate', obligation: 0, date: '2026-12-09' } })]);
    expect(preview(withRepair(short.facts, short.faults[0]!.repair!).obligations, '2026-11-24').faults).toEqual([]);
  });

  it('CAD-PAST what was issued elsewhere keeps its day and is recorded as past (model.md 2)', () => {
    const { faults } = preview([rule({ kind: 'oneOff', period: null, due: due(null, 'fixedDate', null, '2026-11-20') })], '2026-11-24', { door: 'issuedOutside' });
    expect(faults).toEqual([expect.objectContaining({ code: 'CAD-PAST', repair: { kind: 'followFrom', obligation: 0, date: null } })]);
  });

  it('CAD-SHORT counts by the calendar: a holiday is no working day', () => {
    // "trước ngày 09/12": the last day is 08/12, the tenth working day after 24/11; a day off in between leaves nine.
    const nine = new WorkingCalendar(CALENDAR_YEARS.map((one) => (one.year === 2026 ? { ...one, daysOff: [...one.daysOff, { date: localDate('2026-12-01'), name: 'Nghỉ' }] } : one)));
    const rules = [rule({ kind: 'oneOff', period: null, due: due(null, 'fixedDate', null, '2026-12-09') })];
    expect(preview(rules, '2026-11-24').faults).toEqual([]);
    expect(preview(rules, '2026-11-24', { years: nine }).faults).toEqual([expect.objectContaining({ code: 'CAD-SHORT', workingDays: 9 })]);
  });

  it('CAD-OFFDAY says the holiday of DUE-9 and the day it counts as', () => {
    const { faults } = preview([rule({ kind: 'oneOff', period: null, due: due(null, 'fixedDate', null, '2026-11-25') })], '2026-10-01');
    expect(faults).toEqual([expect.objectContaining({ code: 'CAD-OFFDAY', date: '2026-11-25', dayOff: '2026-11-24', effective: '2026-11-23', reason: expect.objectContaining({ kind: 'dayOff', name: 'Ngày Văn hóa Việt Nam' }) })]);
  });

  it('CAD-CLOSING before the 15th of the last month of a quarter the figures are not closed (REP-7.1)', () => {
    const found = preview([rule({ due: due(15, 'calendarMonths', [3, 6, 9]) })], '2026-01-05').faults.find(({ code }) => code === 'CAD-CLOSING');
    expect(found).toMatchObject({ date: '2026-03-15', closing: '2026-03-14', keys: ['2026-Q1', '2026-Q2', '2026-Q3'] });
  });

  it('CAL-9 an empty year stops nothing', () => {
    const empty = new WorkingCalendar([]);
    expect(() => preview(district, '2023-06-01', { years: empty })).not.toThrow();
    expect(codes(preview(district, '2023-06-01', { years: empty }).faults)).toEqual(['CAD-PAST 0', 'CAD-INVERTED 1', 'CAD-PAST 1']);
  });
});
