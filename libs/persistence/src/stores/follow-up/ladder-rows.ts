import { isYearEmpty } from '#domain/calendar/calendar-error';
import type { Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import type { Ladder } from '#domain/escalation/ladder';
import { planLadder, planLadderAfterReturn, type PlannedStep } from '#domain/escalation/plan-ladder';
import { instantParameter, type Sql } from '#persistence/sql';
import { closeLetterReviews } from '#persistence/stores/follow-up/review-letter-tasks';

interface LadderDay {
  strictDay: LocalDate;
  lateAfterDay: LocalDate;
}

/**
 * Plans the ladder of duties that just opened or whose dates moved, in one statement: the rows of a pair of days are
 * computed once and joined to the duties that carry it. `after` leaves out what lies behind (a report taken back).
 */
export async function planLadders(sql: Sql, planId: string, dutyIds: readonly string[], ladder: Ladder, calendar: WorkingCalendar, after: Instant | null = null): Promise<number> {
  if (dutyIds.length === 0) return 0;
  const days = await sql.rows<LadderDay>('SELECT DISTINCT strict_day AS "strictDay", late_after_day AS "lateAfterDay" FROM report_duty WHERE id = ANY($1) AND strict_day IS NOT NULL', [[...dutyIds]]);
  const steps = days.flatMap((day) => stepsOf(day, ladder, calendar).map((step) => ({ ...day, ...rowOf(step) }))).filter((step) => after === null || Date.parse(step.instant) > after);
  if (steps.length === 0) return 0;
  return sql.write(
    `INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, ladder_no, rung, instant, payload)
     SELECT 'plan', $1, s.kind, d.id, d.ladder_no, s.rung, s.instant, s.payload
       FROM jsonb_to_recordset($3::jsonb) AS s("strictDay" date, "lateAfterDay" date, kind text, rung text, instant timestamptz, payload jsonb)
       JOIN report_duty d ON d.strict_day = s."strictDay" AND d.late_after_day = s."lateAfterDay"
      WHERE d.id = ANY($2) ON CONFLICT DO NOTHING`,
    [planId, [...dutyIds], JSON.stringify(steps)],
  );
}

/** After the fix-by day of a returned report: rungs of the next ladder only (model.md 6). */
export async function planLadderOfReturn(sql: Sql, planId: string, dutyId: string, ladderNo: number, fixByDay: LocalDate, ladder: Ladder, calendar: WorkingCalendar): Promise<void> {
  const steps = planLadderAfterReturn(dutyId, ladderNo, fixByDay, ladder, calendar).map(rowOf);
  await sql.write(
    `INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, ladder_no, rung, instant, payload)
     SELECT 'plan', $1, s.kind, $2, $3, s.rung, s.instant, s.payload FROM jsonb_to_recordset($4::jsonb) AS s(kind text, rung text, instant timestamptz, payload jsonb) ON CONFLICT DO NOTHING`,
    [planId, dutyId, ladderNo, JSON.stringify(steps)],
  );
}

/** ESC-6: the ladder stops; what was still planned says why it never came. */
export async function stopLadders(sql: Sql, dutyIds: readonly string[], at: Instant, reason: string): Promise<number> {
  if (dutyIds.length === 0) return 0;
  await closeLetterReviews(sql, dutyIds, at, reason);
  return sql.write(`UPDATE planned_instant SET state = 'skipped', reason = $3, settled_at = $2 WHERE subject_id = ANY($1) AND kind IN ('reminder','rung') AND state = 'planned'`, [[...dutyIds], instantParameter(at), reason]);
}

/** Years nobody entered leave the ladder unplanned; entering them plans it (CAL-9). */
function stepsOf(day: LadderDay, ladder: Ladder, calendar: WorkingCalendar): readonly PlannedStep[] {
  try {
    return planLadder({ dutyId: '', ladderNumber: 1, ...day }, ladder, calendar);
  } catch (error) {
    if (!isYearEmpty(error)) throw error;
    const known = ladder.steps.filter((step) => canPlan(day, { ...ladder, steps: [step] }, calendar));
    return planLadder({ dutyId: '', ladderNumber: 1, ...day }, { ...ladder, steps: known }, calendar);
  }
}

function canPlan(day: LadderDay, ladder: Ladder, calendar: WorkingCalendar): boolean {
  try {
    planLadder({ dutyId: '', ladderNumber: 1, ...day }, ladder, calendar);
    return true;
  } catch (error) {
    if (isYearEmpty(error)) return false;
    throw error;
  }
}

function rowOf({ step, at, day, calendarVersion }: PlannedStep): { kind: string; rung: string; instant: string; payload: Record<string, unknown> } {
  return { kind: step.kind, rung: step.id, instant: instantParameter(at), payload: { action: step.action, offset: step.offset, day, calendarVersion } };
}
