import { CALENDAR_YEARS } from '#domain/calendar/calendar-years';
import { localDate } from '#domain/calendar/local-date';
import { proposeCalendarYear } from '#domain/calendar/propose-calendar-year';
import { inTransaction, sqlOf } from '#persistence/sql';
import { closeEmptyYearTasks } from '#persistence/stores/follow-up/empty-year-tasks';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { previewCalendar } from '#persistence/stores/follow-up/preview-calendar';
import { recomputeDues } from '#persistence/stores/follow-up/recompute-dues';
import { at, openFollowedOffice, UPWARD, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const year2024 = CALENDAR_YEARS.find((one) => one.year === 2024)!;

describe('an administrator edits the calendar', () => {
  it('CAL-8 sees which due days move and why, and exactly those move when he saves', async () => {
    await office.plan('c1', { inForceOn: at('2024-11-01'), year: 2024, obligations: [{ ...UPWARD, reporters: ['P. Công sản', 'Văn phòng'], receivers: ['P. Tổng hợp'] }] });
    await firePlanInstant(office.source, 'c1', at('2024-11-01'));
    const edited = { ...year2024, version: 0, daysOff: [...year2024.daysOff, { date: localDate('2024-12-19'), name: 'Nghỉ bão' }, { date: localDate('2024-03-04'), name: 'xa hạn' }] };
    const moves = await inTransaction(office.source, (sql) => previewCalendar(sql, edited, at('2024-11-15')));
    expect(moves.map(({ reporterName, oldStrictDay, newStrictDay, because }) => ({ reporterName, oldStrictDay, newStrictDay, because: because.map((day) => day.date) })).sort((a, b) => a.reporterName.localeCompare(b.reporterName))).toEqual([
      { reporterName: 'Phòng Công sản', oldStrictDay: '2024-12-19', newStrictDay: '2024-12-18', because: ['2024-12-19'] },
      { reporterName: 'Văn phòng Sở', oldStrictDay: '2024-12-19', newStrictDay: '2024-12-18', because: ['2024-12-19'] },
    ]);
    // Looking stores nothing.
    expect(await rows(`SELECT DISTINCT strict_day AS day FROM report_duty WHERE plan_id = 'c1'`)).toEqual([{ day: '2024-12-19' }]);
    await rows(`UPDATE calendar_year SET version = version + 1, days_off = $1 WHERE year = 2024`, [JSON.stringify(edited.daysOff)]);
    expect(await recomputeDues(office.source, { by: 'hanh', at: at('2024-11-15'), reason: 'Công điện 01' })).toEqual({ moved: 2, armed: 0 });
    expect(await rows(`SELECT d.id, d.strict_day AS "newStrictDay" FROM report_duty d WHERE plan_id = 'c1' ORDER BY d.id`)).toEqual(moves.map(({ dutyId, newStrictDay }) => ({ id: dutyId, newStrictDay })).sort((a, b) => (a.id < b.id ? -1 : 1)));
    // Both sides of each duty are told once, with old day, new day and the administrator's words.
    const told = await rows<{ post: string; oldDay: string; newDay: string; reason: string }>(`SELECT position_id AS post, params->>'oldDay' AS "oldDay", params->>'newDay' AS "newDay", params->>'reason' AS reason FROM notice WHERE plan_id = 'c1' AND kind = 'dutyMovedByCalendar' ORDER BY 1`);
    expect(new Set(told.map((one) => `${one.oldDay} ${one.newDay} ${one.reason}`))).toEqual(new Set(['2024-12-19 2024-12-18 Công điện 01']));
    expect(new Set(told.map((one) => one.post))).toEqual(new Set(['stc-cs-tp', 'stc-cvp', 'stc-th-cv', 'stc-th-tp']));
    expect(await inTransaction(office.source, (sql) => previewCalendar(sql, edited, at('2024-11-15')))).toEqual([]);
  });

  it('CAL-8 a passed late-after day is not shown as moving', async () => {
    const edited = { ...year2024, daysOff: [...year2024.daysOff, { date: localDate('2024-12-18'), name: 'x' }] };
    expect(await inTransaction(office.source, (sql) => previewCalendar(sql, edited, at('2024-12-30')))).toEqual([]);
  });

  it('CAL-9 an empty year gives who may enter it one task however many plans wait, and entering it arms the duties and closes the task', async () => {
    await rows(`UPDATE person SET is_installation_administrator = true WHERE id = 'phuong'`);
    for (const id of ['c2', 'c3']) {
      await office.plan(id, { inForceOn: at('2028-02-01'), year: 2028, obligations: [{ ...UPWARD, due: { ...UPWARD.due!, date: '2028-12-20' }, reporters: ['P. Công sản'], receivers: ['P. Tổng hợp'] }] });
      await firePlanInstant(office.source, id, at('2028-02-01'));
    }
    const tasks = () => rows(`SELECT owner_person_id AS owner, title, payload->>'periodKey' AS year, outcome FROM task WHERE kind = 'enterCalendar'`);
    expect(await tasks()).toEqual([{ owner: 'phuong', title: 'Lịch làm việc năm 2028', year: '2028', outcome: null }]);
    const proposal = proposeCalendarYear(2028);
    const edited = { year: 2028, version: 0, status: 'provisional' as const, ...proposal };
    const moves = await inTransaction(office.source, (sql) => previewCalendar(sql, edited, at('2028-02-02')));
    expect(moves.map(({ planId, oldStrictDay, newStrictDay }) => [planId, oldStrictDay, newStrictDay])).toEqual([['c2', null, '2028-12-19'], ['c3', null, '2028-12-19']]);
    await rows(`INSERT INTO calendar_year(year, version, status, days_off, working_saturdays) VALUES (2028, 1, 'provisional', $1, '[]')`, [JSON.stringify(proposal.daysOff)]);
    await inTransaction(office.source, (sql) => closeEmptyYearTasks(sql, 2028, at('2028-02-02'), 'phuong'));
    expect(await recomputeDues(office.source, { by: 'phuong', at: at('2028-02-02'), reason: 'Lịch 2028' })).toEqual({ moved: 0, armed: 2 });
    expect(await tasks()).toEqual([expect.objectContaining({ outcome: 'calendarSaved' })]);
    expect(await rows(`SELECT count(*)::int AS n FROM planned_instant WHERE aggregate_id IN ('c2','c3') AND kind = 'reminder' AND state = 'planned'`)).toEqual([{ n: 6 }]);
  });
});
