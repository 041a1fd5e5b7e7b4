import type { DataSource } from 'typeorm';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import type { Instant } from '#domain/calendar/instant';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { DueDates } from '#domain/due/due-rule';
import { planLadder } from '#domain/escalation/plan-ladder';
import { appendAudit } from '#persistence/audit-log';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { tellSide } from '#persistence/stores/follow-up/duty-notices';
import { datesOf, dutyColumns, type DutyRow } from '#persistence/stores/follow-up/duty-row';
import { planLadders } from '#persistence/stores/follow-up/ladder-rows';
import { movedDues } from '#persistence/stores/follow-up/moved-dues';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { writeOutbox } from '#persistence/stores/outgoing-facts';
import { dayOf } from '#domain/calendar/instant';

export interface CalendarEdit {
  readonly by: string;
  readonly at: Instant;
  /** What the administrator wrote when he changed the year. */
  readonly reason: string;
}

/**
 * CAL-8: a changed calendar moves the open due days of every plan in force, old, new and reason kept; passed ones stay,
 * and duties that waited for the year are armed. One transaction per plan, so a thousand plans never hold each other.
 */
export async function recomputeDues(source: DataSource, edit: CalendarEdit): Promise<{ moved: number; armed: number }> {
  const plans = await inTransaction(source, (sql) => sql.rows<{ id: string }>(`SELECT DISTINCT p.id FROM plan p JOIN report_duty d ON d.plan_id = p.id AND d.state IN ('notOpen','open') WHERE p.stage = 'inForce' ORDER BY p.id`));
  let moved = 0;
  let armed = 0;
  for (const { id } of plans) {
    const done = await inTransaction(source, (sql) => recomputePlan(sql, source, id, edit));
    moved += done.moved;
    armed += done.armed;
  }
  return { moved, armed };
}

async function recomputePlan(sql: Sql, source: DataSource, planId: string, edit: CalendarEdit): Promise<{ moved: number; armed: number }> {
  const plan = await readFollowedPlan(sql, planId, 'FOR SHARE');
  if (!plan || plan.stage !== 'inForce') return { moved: 0, armed: 0 };
  const calendar = await readCalendar(sql, source);
  const duties = await sql.rows<DutyRow>(`SELECT ${dutyColumns} FROM report_duty d WHERE d.plan_id = $1 AND d.state IN ('notOpen','open') AND d.nominal_day IS NOT NULL ORDER BY d.id FOR UPDATE`, [planId]);
  const changes = movedDues(duties, calendar, edit.at);
  await writeDates(sql, plan, changes, edit);
  const armed = changes.filter((change) => change.isNew);
  const moved = changes.filter((change) => !change.isNew);
  await planLadders(sql, planId, armed.filter((change) => change.duty.state === 'open').map((change) => change.duty.id), plan.ladder, calendar);
  const rungs = await moveRungs(sql, plan, duties.filter((duty) => duty.state === 'open' && !armed.some((change) => change.duty.id === duty.id)), changes, calendar);
  if (changes.length === 0 && rungs === 0) return { moved: 0, armed: 0 };
  for (const { duty, dates } of moved) {
    for (const side of ['reporter', 'receiver'] as const) await tellSide(sql, plan, duty, side, { kind: 'dutyMovedByCalendar', params: { reason: edit.reason, oldDay: duty.strictDay, newDay: dates.strictDay, lateAfterDay: dates.lateAfterDay }, at: edit.at, today: dayOf(edit.at), key: `calendar:${duty.id}:${dates.calendarVersion}:${side}` });
  }
  await writeOutbox(sql, [{ kind: 'signalPlan', payload: { planId }, uniqueKey: `calendar:${planId}:${calendar.calendarVersion}` }]);
  await appendAudit(sql, { aggregateKind: 'plan', aggregateId: planId, agencyId: plan.agencyId, act: 'duesRecomputed', actorPersonId: edit.by, onBehalfOf: null, positionId: null, versionId: null, details: { reason: edit.reason, calendarVersion: calendar.calendarVersion, moved: moved.map((change) => change.duty.id), armed: armed.map((change) => change.duty.id), rungs }, at: edit.at });
  return { moved: moved.length, armed: armed.length };
}

async function writeDates(sql: Sql, plan: FollowedPlan, changes: readonly { duty: DutyRow; dates: DueDates }[], edit: CalendarEdit): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ duty, dates }) => ({ id: duty.id, strict: dates.strictDay, late: dates.lateAfterDay, version: dates.calendarVersion, old_strict: duty.strictDay, old_late: duty.lateAfterDay }));
  await sql.write(
    `WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id text, strict date, late date, version text, old_strict date, old_late date)),
     kept AS (INSERT INTO duty_date_change(duty_id, cause, old_strict_day, old_late_after_day, new_strict_day, new_late_after_day, reason, calendar_version, by_person_id, at)
              SELECT id, 'calendar', old_strict, old_late, strict, late, $2, version, $3, $4 FROM r),
     due AS (UPDATE task t SET due_at = ((r.strict + 1)::timestamp - interval '7 hours') AT TIME ZONE 'UTC' FROM r WHERE t.duty_id = r.id AND t.closed_at IS NULL AND t.kind IN ('fillReport','sendReport'))
     UPDATE report_duty d SET strict_day = r.strict, late_after_day = r.late, calendar_version = r.version FROM r WHERE d.id = r.id`,
    [JSON.stringify(rows), edit.reason, edit.by, instantParameter(edit.at)],
  );
}

/** Reminders and rungs still to come move with the calendar, also where the two days stay (a new holiday between them). */
async function moveRungs(sql: Sql, plan: FollowedPlan, duties: readonly DutyRow[], changes: readonly { duty: DutyRow; dates: DueDates }[], calendar: WorkingCalendar): Promise<number> {
  const days = new Map<string, { strict: string; late: string; rung: string; instant: string }[]>();
  const rows = duties.flatMap((duty) => {
    const dates = changes.find((change) => change.duty.id === duty.id)?.dates ?? datesOf(duty);
    if (!dates) return [];
    const key = `${dates.strictDay} ${dates.lateAfterDay}`;
    const steps = days.get(key) ?? stepsOf(dates, plan, calendar);
    days.set(key, steps);
    return steps.map((step) => ({ id: duty.id, ladder: duty.ladderNo, rung: step.rung, instant: step.instant }));
  });
  if (rows.length === 0) return 0;
  return sql.write(
    `UPDATE planned_instant p SET instant = r.instant FROM jsonb_to_recordset($1::jsonb) AS r(id text, ladder int, rung text, instant timestamptz)
      WHERE p.subject_id = r.id AND p.ladder_no = r.ladder AND p.rung = r.rung AND p.kind IN ('reminder','rung') AND p.state = 'planned' AND p.instant <> r.instant`,
    [JSON.stringify(rows)],
  );
}

function stepsOf(dates: DueDates, plan: FollowedPlan, calendar: WorkingCalendar): { strict: string; late: string; rung: string; instant: string }[] {
  return plan.ladder.steps.flatMap((step) => {
    try {
      return planLadder({ dutyId: '', ladderNumber: 1, strictDay: dates.strictDay, lateAfterDay: dates.lateAfterDay }, { ...plan.ladder, steps: [step] }, calendar).map((one) => ({ strict: dates.strictDay, late: dates.lateAfterDay, rung: one.step.id, instant: instantParameter(one.at) }));
    } catch (error) {
      if (isYearEmpty(error)) return [];
      throw error;
    }
  });
}
