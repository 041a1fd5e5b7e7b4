import { dayOf, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { dutyStanding, type DutyStandingResult } from '#domain/report/duty-standing';
import type { DutyState } from '#domain/report/duty-state';
import type { Sql } from '#persistence/sql';

export const dutyTabs = ['mine', 'toAccept', 'late', 'upcoming', 'done'] as const;
export type DutyTab = (typeof dutyTabs)[number];

/** The sides a person works for today: his units, the posts that resolve to him, the agencies he heads. */
export interface MySides {
  readonly unitIds: readonly string[];
  readonly positionIds: readonly string[];
  readonly agencyIds: readonly string[];
}

export interface DutyListRow {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly reporterName: string;
  readonly receiverName: string;
  readonly what: string | null;
  readonly state: DutyState;
  readonly isUpward: boolean;
  readonly strictDay: LocalDate | null;
  readonly lateAfterDay: LocalDate | null;
  readonly fixByDay: LocalDate | null;
  readonly firstSubmittedAt: Instant | null;
  readonly opensAt: Instant;
  readonly answeringStage: string | null;
  readonly hasDraft: boolean;
  /** Reported under the plan this one replaced: the duty that was answered there (FIX-1). */
  readonly settledByDutyId: string | null;
  /** An extension was granted: the day in force is not the printed one (ESC-7). */
  readonly extended: boolean;
  readonly standing: DutyStandingResult;
  /** Of a report that came late: working days from its late-after day to its first submission. */
  readonly lateWorkingDays: number | null;
}

type Stored = Omit<DutyListRow, 'standing' | 'lateWorkingDays'>;

const columns = `d.id, d.plan_id AS "planId", p.title AS "planTitle", x.code_number AS "planNumber", d.period_key AS "periodKey", d.period_label AS "periodLabel", d.reporter_name AS "reporterName",
  d.receiver_name AS "receiverName", d.what, d.state, d.is_upward AS "isUpward", d.strict_day AS "strictDay", d.late_after_day AS "lateAfterDay", d.fix_by_day AS "fixByDay",
  d.first_submitted_at AS "firstSubmittedAt", d.opens_at AS "opensAt", d.settled_by_duty_id AS "settledByDutyId", (SELECT a.stage FROM document a WHERE a.id = d.answering_document_id) AS "answeringStage",
  EXISTS (SELECT 1 FROM report_submission s WHERE s.duty_id = d.id AND s.state = 'draft') AS "hasDraft",
  EXISTS (SELECT 1 FROM duty_date_change c WHERE c.duty_id = d.id AND c.cause = 'extension') AS extended`;

const side = (which: 'reporter' | 'receiver') =>
  `((d.${which}_kind = 'unit' AND d.${which}_id = ANY($1)) OR (d.${which}_kind = 'position' AND d.${which}_id = ANY($2)) OR (d.${which}_kind = 'agency' AND d.${which}_id = ANY($3)))`;

/** $4 today, as a day: late from the day after the late-after day; a returned report from its fix-by day. */
const late = `((d.state = 'open' AND d.late_after_day < $4::date) OR (d.state = 'returned' AND coalesce(d.fix_by_day, d.late_after_day) < $4::date))`;

const tabs: Readonly<Record<DutyTab, string>> = {
  mine: `${side('reporter')} AND d.state IN ('open','returned') AND p.stage = 'inForce'`,
  toAccept: `${side('receiver')} AND d.state IN ('submitted','nothingToReport')`,
  late: `(${side('reporter')} OR ${side('receiver')}) AND ${late} AND p.stage = 'inForce'`,
  upcoming: `${side('reporter')} AND d.state = 'notOpen' AND p.stage = 'inForce'`,
  done: `(${side('reporter')} OR ${side('receiver')}) AND d.state IN ('accepted','excused','released','closedWithoutReport','settledBefore','submitted','nothingToReport')`,
};

export interface DutyListQuestion {
  readonly sides: MySides;
  readonly tab: DutyTab;
  readonly planId: string | null;
  readonly periodKey: string | null;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly limit: number;
  readonly offset: number;
}

export async function listDuties(sql: Sql, question: DutyListQuestion, calendar: WorkingCalendar): Promise<{ items: DutyListRow[]; total: number }> {
  const { sides } = question;
  const where = `${tabs[question.tab]} AND $4::date IS NOT NULL AND ($5::text IS NULL OR d.plan_id = $5) AND ($6::text IS NULL OR d.period_key = $6)`;
  const parameters = [[...sides.unitIds], [...sides.positionIds], [...sides.agencyIds], question.today, question.planId, question.periodKey];
  const from = `FROM report_duty d JOIN plan p ON p.id = d.plan_id JOIN document x ON x.id = p.document_id WHERE ${where}`;
  const total = await sql.row<{ n: number }>(`SELECT count(*) AS n ${from}`, parameters);
  const rows = await sql.rows<Stored>(`SELECT ${columns} ${from} ORDER BY coalesce(d.fix_by_day, d.strict_day) ${question.tab === 'done' ? 'DESC' : ''} NULLS LAST, d.id LIMIT $7 OFFSET $8`, [...parameters, question.limit, question.offset]);
  return { total: total!.n, items: rows.map((row) => withStanding(row, question.now, calendar)) };
}

export async function countDuties(sql: Sql, sides: MySides, today: LocalDate): Promise<Record<DutyTab, number>> {
  const counts = await sql.row<Record<DutyTab, number>>(
    `SELECT ${dutyTabs.map((tab) => `count(*) FILTER (WHERE ${tabs[tab]}) AS "${tab}"`).join(', ')} FROM report_duty d JOIN plan p ON p.id = d.plan_id WHERE $4::date IS NOT NULL AND (${side('reporter')} OR ${side('receiver')})`,
    [[...sides.unitIds], [...sides.positionIds], [...sides.agencyIds], today],
  );
  return counts!;
}

/** Duties of one plan, for its board; of whole agencies, for the leaders' lists. */
export async function readPlanDuties(sql: Sql, planId: string, now: Instant, calendar: WorkingCalendar): Promise<(DutyListRow & BoardKeys)[]> {
  const rows = await sql.rows<Stored & BoardKeys>(
    `SELECT ${columns}, d.reporter_kind AS "reporterKind", d.reporter_id AS "reporterId", d.receiver_kind AS "receiverKind", d.receiver_id AS "receiverId", d.obligation_id AS "obligationId", d.period_from AS "periodFrom", d.end_reason AS "endReason",
            EXISTS (SELECT 1 FROM extension_request e WHERE e.duty_id = d.id AND e.decided_at IS NULL) AS "extensionAsked"
       FROM report_duty d JOIN plan p ON p.id = d.plan_id JOIN document x ON x.id = p.document_id WHERE d.plan_id = $1 ORDER BY d.sort, d.period_key, d.id`,
    [planId],
  );
  return rows.map((row) => withStanding(row, now, calendar));
}

export interface BoardKeys {
  readonly reporterKind: string;
  readonly reporterId: string;
  readonly receiverKind: string;
  readonly receiverId: string;
  readonly obligationId: string;
  readonly periodFrom: LocalDate | null;
  readonly endReason: string | null;
  readonly extensionAsked: boolean;
}

export interface LateRow extends DutyListRow {
  readonly agencyId: string;
  readonly reporterId: string;
  /** Rungs that were sent, in order: T+1, T+3 ... */
  readonly rungs: readonly string[];
  readonly lastRungAt: Instant | null;
}

/** Late duties of the plans of an agency (or of one plan), the worst first. */
export async function readLateDuties(sql: Sql, scope: { agencyId: string } | { planId: string }, now: Instant, today: LocalDate, calendar: WorkingCalendar): Promise<LateRow[]> {
  const rows = await sql.rows<Stored & Pick<LateRow, 'agencyId' | 'reporterId' | 'rungs' | 'lastRungAt'>>(
    `SELECT ${columns}, p.agency_id AS "agencyId", d.reporter_id AS "reporterId",
            (SELECT coalesce(json_agg(i.rung ORDER BY i.instant), '[]') FROM planned_instant i WHERE i.subject_id = d.id AND i.kind = 'rung' AND i.state = 'fired') AS rungs,
            (SELECT max(i.settled_at) FROM planned_instant i WHERE i.subject_id = d.id AND i.kind = 'rung' AND i.state = 'fired') AS "lastRungAt"
       FROM report_duty d JOIN plan p ON p.id = d.plan_id JOIN document x ON x.id = p.document_id
      WHERE ${'agencyId' in scope ? 'p.agency_id' : 'p.id'} = $1 AND p.stage = 'inForce' AND ${late.replaceAll('$4', '$2')} ORDER BY coalesce(d.fix_by_day, d.late_after_day), d.reporter_name, d.id LIMIT 1000`,
    ['agencyId' in scope ? scope.agencyId : scope.planId, today],
  );
  return rows.map((row) => withStanding(row, now, calendar));
}

function withStanding<Row extends Stored>(row: Row, now: Instant, calendar: WorkingCalendar): Row & Pick<DutyListRow, 'standing' | 'lateWorkingDays'> {
  return { ...row, ...standingOf(row, now, calendar) };
}

/** Where a duty stands now, and by how many working days a report came late. */
export function standingOf(row: Pick<DutyListRow, 'state' | 'strictDay' | 'lateAfterDay' | 'firstSubmittedAt' | 'fixByDay'>, now: Instant, calendar: WorkingCalendar): Pick<DutyListRow, 'standing' | 'lateWorkingDays'> {
  const { state, strictDay, lateAfterDay, firstSubmittedAt, fixByDay } = row;
  if (strictDay === null || lateAfterDay === null) return { standing: { standing: 'notJudged', isLate: false, distance: null }, lateWorkingDays: null };
  const standing = dutyStanding({ state, strictDay, lateAfterDay, firstSubmittedAt, fixByDay }, now, calendar);
  return { standing, lateWorkingDays: standing.isLate && firstSubmittedAt !== null ? calendar.workingDaysBetween(lateAfterDay, dayOf(firstSubmittedAt)) : null };
}

/** iCal rows of a person: what his units owe and what is due to them, the next year and the last month. */
export async function readFeedDuties(sql: Sql, sides: MySides, today: LocalDate): Promise<{ id: string; planTitle: string; periodLabel: string; reporterName: string; receiverName: string; strictDay: LocalDate; lateAfterDay: LocalDate; state: DutyState; changedAt: Instant }[]> {
  return sql.rows(
    `SELECT d.id, p.title AS "planTitle", d.period_label AS "periodLabel", d.reporter_name AS "reporterName", d.receiver_name AS "receiverName", d.strict_day AS "strictDay", d.late_after_day AS "lateAfterDay", d.state,
            coalesce((SELECT max(c.at) FROM duty_date_change c WHERE c.duty_id = d.id), d.opens_at) AS "changedAt"
       FROM report_duty d JOIN plan p ON p.id = d.plan_id
      WHERE ${side('reporter')} AND p.stage = 'inForce' AND d.strict_day IS NOT NULL AND d.strict_day >= $4::date - 31 AND d.strict_day <= $4::date + 366 AND d.state NOT IN ('settledBefore','excused','released') ORDER BY d.strict_day, d.id LIMIT 500`,
    [[...sides.unitIds], [...sides.positionIds], [...sides.agencyIds], today],
  );
}
