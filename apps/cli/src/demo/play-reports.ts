import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { dayOf, instantAt, type Instant } from '#domain/calendar/instant';
import { addDays, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { TaskReportState } from '#domain/report/report-line';
import { sqlOf } from '#persistence/sql';
import type { DutyCall } from '#persistence/stores/follow-up/duty-act';
import { readDuty, type DutyRow } from '#persistence/stores/follow-up/duty-row';
import { ExtensionActs } from '#persistence/stores/follow-up/extension-acts';
import { earliestOfPlan, firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { ReportActs, tasksOfDuty } from '#persistence/stores/follow-up/report-acts';

/** How a unit of the demo keeps its days: working days from the strict day, and what it does then. */
interface Habit {
  readonly sends: number;
  readonly how: 'report' | 'nothing' | 'paper' | 'returnedOnce' | 'asksForTime';
}

/**
 * One per unit in turn, so that a board shows every word and colour. A week after a due day one report lies returned, one
 * waits to be accepted, one unit asks for more time and the last has forgotten.
 */
const habits: readonly Habit[] = [
  { sends: -2, how: 'report' }, { sends: -4, how: 'returnedOnce' }, { sends: -1, how: 'nothing' }, { sends: 6, how: 'report' }, { sends: 0, how: 'paper' }, { sends: 9, how: 'asksForTime' }, { sends: 12, how: 'report' },
];
/** Working days: a report lies that long before it is accepted, and a returned one before it comes again. */
const waitsForAcceptance = 2;
const mendsIn = 14;

const said: Readonly<Record<TaskReportState, readonly string[]>> = {
  done: ['Đã hoàn thành theo đúng tiến độ.', 'Đã thực hiện xong, kết quả được công khai trên trang thông tin của Sở.'],
  inProgress: ['Đang thực hiện, dự kiến xong trong kỳ tới.', 'Đã rà soát xong, đang lấy ý kiến các đơn vị.'],
  blocked: ['Chưa có hướng dẫn của bộ, ngành nên chưa triển khai được.'], notStarted: ['Chưa đến thời điểm triển khai.'],
};
const states: readonly TaskReportState[] = ['done', 'inProgress', 'done', 'inProgress', 'blocked'];

/**
 * The past of the plans in force, played day by day through the ordinary acts: duties open, reminders and rungs fire at
 * their hour, units report early, late or on paper. What the real clock brings goes on from here.
 */
export async function playReports(source: DataSource, now: Instant, calendar: WorkingCalendar): Promise<void> {
  const plans = await sqlOf(source).rows<{ id: string; inForceAt: Instant }>(`SELECT id, in_force_at AS "inForceAt" FROM plan WHERE stage = 'inForce' ORDER BY in_force_at, id`);
  for (const plan of plans) {
    for (let day = dayOf(plan.inForceAt); day <= dayOf(now); day = addDays(day, 1)) {
      await fireUntil(source, plan.id, Math.min(now, instantAt(day, 8)));
      if (calendar.isWorkingDay(day) && instantAt(day, 16) < now) await actOn(source, plan.id, day, calendar);
    }
    await fireUntil(source, plan.id, now);
  }
}

async function fireUntil(source: DataSource, planId: string, until: Instant): Promise<void> {
  for (;;) {
    const next = await earliestOfPlan(sqlOf(source), planId);
    if (next === null || next > until) return;
    const done = await firePlanInstant(source, planId, next);
    if (done.fired + done.skipped === 0) return;
  }
}

async function actOn(source: DataSource, planId: string, day: LocalDate, calendar: WorkingCalendar): Promise<void> {
  const duties = await sqlOf(source).rows<{ id: string; place: number; strictDay: LocalDate; firstSubmittedAt: Instant | null; state: string }>(
    `SELECT id, state, strict_day AS "strictDay", first_submitted_at AS "firstSubmittedAt", (row_number() OVER (PARTITION BY obligation_id, period_key ORDER BY sort, id) - 1)::int AS place
       FROM report_duty WHERE plan_id = $1 AND reporter_kind = 'unit' AND receiver_kind = 'unit' AND reporter_id <> receiver_id AND NOT is_upward AND strict_day IS NOT NULL AND state NOT IN ('settledBefore')`,
    [planId],
  );
  for (const { id, place, strictDay, state } of duties) {
    const habit = habits[place % habits.length]!;
    const sendsOn = workingDay(calendar, strictDay, habit.sends);
    if (state === 'open' && day === sendsOn) await report(source, id, habit, day, place);
    else if (state === 'open' && habit.how === 'asksForTime' && day === workingDay(calendar, strictDay, -1)) await askExtension(source, id, day, calendar, strictDay);
    else if (state === 'submitted' || state === 'nothingToReport') await takeIn(source, id, habit, day, sendsOn, calendar);
    else if (state === 'returned' && day === workingDay(calendar, sendsOn, mendsIn)) await send(source, id, day, place);
  }
}

function workingDay(calendar: WorkingCalendar, day: LocalDate, count: number): LocalDate {
  return count === 0 ? day : calendar.addWorkingDays(day, count);
}

async function report(source: DataSource, dutyId: string, habit: Habit, day: LocalDate, place: number): Promise<void> {
  const duty = (await readDuty(sqlOf(source), dutyId))!;
  if (habit.how === 'nothing') return void (await new ReportActs(source).nothingToReport(await callOf(source, duty, 'reporter', day, 10)));
  if (habit.how === 'paper') {
    const call = await callOf(source, duty, 'receiver', day, 15);
    return void (await new ReportActs(source).recordPaper(call, { receivedOn: day, nothingToReport: false, note: 'Nhận bản giấy tại văn thư', summary: 'Đơn vị đã triển khai các nhiệm vụ được giao.', lines: [], files: [] }));
  }
  await send(source, dutyId, day, place);
}

async function send(source: DataSource, dutyId: string, day: LocalDate, place: number): Promise<void> {
  const sql = sqlOf(source);
  const duty = (await readDuty(sql, dutyId))!;
  const plan = (await readFollowedPlan(sql, duty.planId, ''))!;
  const acts = new ReportActs(source);
  const draft = await sql.row<{ editNo: number }>(`SELECT edit_no AS "editNo" FROM report_submission WHERE duty_id = $1 AND state = 'draft'`, [dutyId]);
  const tasks = await tasksOfDuty(sql, plan, duty, day);
  const lines = tasks.map((task, index) => {
    const state = states[(place + index) % states.length]!;
    return { planTaskId: task.id, state, text: said[state][(place + index) % said[state].length]!, figure: task.figure === null ? null : task.figure.unit === '%' ? Math.min(100, task.figure.value + (place % 3) - 1) : 1 + (place % 2) };
  });
  const saved = await acts.saveDraft(await callOf(source, duty, 'reporter', day, 9), { editNo: draft?.editNo ?? 0, ready: false, summary: 'Đơn vị đã triển khai các nhiệm vụ được giao trong kỳ.', lines, files: [] });
  await acts.submit(await callOf(source, duty, 'reporter', day, 11), { editNo: saved['editNo'] as number });
}

/** Accepted after a few days, or returned once. What was sent last stays for the visitor to accept. */
async function takeIn(source: DataSource, dutyId: string, habit: Habit, day: LocalDate, sentOn: LocalDate, calendar: WorkingCalendar): Promise<void> {
  const duty = (await readDuty(sqlOf(source), dutyId))!;
  const call = await callOf(source, duty, 'receiver', day, 14);
  const acts = new ReceiverActs(source);
  if (habit.how === 'returnedOnce' && duty.fixByDay === null) {
    if (day > sentOn) await acts.returnForRevision(call, { versionNo: duty.submittedVersion!, reason: 'Bổ sung số liệu của nhiệm vụ thứ hai', fixByDay: workingDay(calendar, sentOn, mendsIn) });
    return;
  }
  if (day >= workingDay(calendar, sentOn, waitsForAcceptance)) await acts.accept(call, { versionNo: duty.submittedVersion! });
}

async function askExtension(source: DataSource, dutyId: string, day: LocalDate, calendar: WorkingCalendar, strictDay: LocalDate): Promise<void> {
  const asked = await sqlOf(source).row('SELECT 1 FROM extension_request WHERE duty_id = $1', [dutyId]);
  if (asked) return;
  const duty = (await readDuty(sqlOf(source), dutyId))!;
  await new ExtensionActs(source).request(await callOf(source, duty, 'reporter', day, 9), { reason: 'Đang chờ số liệu của cơ quan phối hợp.', proposedDay: calendar.addWorkingDays(strictDay, 9) });
}

/** The head of the side, at that hour of the day. */
async function callOf(source: DataSource, duty: DutyRow, side: 'reporter' | 'receiver', day: LocalDate, hour: number): Promise<DutyCall> {
  const unitId = side === 'reporter' ? duty.reporterId : duty.receiverId;
  const head = await sqlOf(source).row<{ personId: string }>(
    `SELECT h.person_id AS "personId" FROM position p JOIN holding h ON h.position_id = p.id WHERE p.leads_unit_id = $1 AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to >= $2::date) ORDER BY h.id LIMIT 1`, [unitId, day]);
  if (!head) throw new Error(`the demo unit ${unitId} has no head`);
  return { dutyId: duty.id, personId: head.personId, at: instantAt(day, hour), key: randomUUID(), bodyHash: 'demo' };
}
