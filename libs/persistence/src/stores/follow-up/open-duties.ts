import { dayOf, type Instant } from '#domain/calendar/instant';
import type { Party } from '#domain/report/party';
import { dutiesToOpen, validityEndsAt, type DutyOccurrence } from '#domain/report/duties-to-open';
import { periodWords } from '#domain/report/period-words';
import { resolveDutyPairs, type PlanAssignment, type ResolvedObligation } from '#domain/report/resolve-duty-pairs';
import { appendAudit } from '#persistence/audit-log';
import { sha256Of } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { openConsolidations, type ConsolidatedPeriod } from '#persistence/stores/follow-up/consolidation-tasks';
import { openDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { openEmptyYearTasks } from '#persistence/stores/follow-up/empty-year-tasks';
import { planLadders } from '#persistence/stores/follow-up/ladder-rows';
import { readDirectory, type OfficeDirectory } from '#persistence/stores/follow-up/party-directory';
import { settleReported } from '#persistence/stores/follow-up/settle-reported';
import { readAssignments, readObligations, type FollowedPlan, type StoredObligation } from '#persistence/stores/follow-up/plan-context';

export interface Opened {
  readonly made: number;
  readonly opened: number;
}

/**
 * Mở nghĩa vụ báo cáo: makes the rows of this period and the next, opens those whose day has come, with their tasks and
 * ladders, each kind of row in one statement (model.md 4). The unique key of a duty is the fence: whoever comes second
 * finds everything there. The caller holds the plan row.
 */
export async function openDuties(sql: Sql, keeper: object, plan: FollowedPlan, at: Instant): Promise<Opened> {
  const today = dayOf(at);
  const calendar = await readCalendar(sql, keeper);
  const directory = await readDirectory(sql, plan.agencyId, today);
  const obligations = await readObligations(sql, plan.id);
  const assignments = await readAssignments(sql, plan.id);
  const pairing = { assignments, focalUnit: directory.unit(plan.focalUnitId) ?? directory.unit(plan.draftingUnitId), headOfAgency: directory.headOfAgency };
  const resolved = new Map(obligations.map((obligation) => [obligation.id, resolveDutyPairs(obligation, pairing, directory)]));
  const answer = dutiesToOpen({
    obligations: obligations.map((obligation) => ({ id: obligation.id, rule: obligation })),
    validity: plan.validity, followedFrom: plan.followedFrom, now: at, policy: plan.policy, calendar,
  });
  const leaders = leaderOf(assignments, directory);
  const rows = answer.duties.flatMap((duty) => {
    const obligation = obligations.find((one) => one.id === duty.obligationId)!;
    return rowsOf(duty, obligation, resolved.get(obligation.id)!, plan, leaders, at);
  });
  const made = await insertDuties(sql, plan, rows);
  const settled = new Set(await settleReported(sql, plan, at));
  const opened = await openWhoseDayHasCome(sql, plan.id, at);
  const open = [...made.filter((row) => row.state === 'open' && !settled.has(row.id)).map((row) => row.id), ...opened];
  await openDutyTasks(sql, 'fillReport', open, { turn: 'open', at, today });
  await planLadders(sql, plan.id, open, plan.ladder, calendar);
  await planLooks(sql, plan, answer.nextLook, at);
  await tellOfEmptyYears(sql, plan, answer.duties, at);
  const unresolved = [...resolved.entries()].flatMap(([obligationId, one]) => one.unresolved.map((printed) => ({ obligationId, printed })));
  await openSettledPeriods(sql, plan, [...settled], at);
  if (made.length > 0 || open.length > 0 || settled.size > 0) {
    await appendAudit(sql, {
      aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act: 'dutiesOpened', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at,
      details: { made: made.length, opened: open.length, ...(settled.size > 0 ? { reportedBefore: settled.size } : {}), listHash: sha256Of([...open].sort().join('\n')), calendarVersion: calendar.calendarVersion, unresolved },
    });
  }
  return { made: made.length, opened: open.length };
}

/** Parts that came under the replaced plan count: a period may be ready for consolidation the moment it opens. */
async function openSettledPeriods(sql: Sql, plan: FollowedPlan, dutyIds: readonly string[], at: Instant): Promise<void> {
  if (dutyIds.length === 0) return;
  const periods = await sql.rows<ConsolidatedPeriod>(`SELECT DISTINCT period_key AS "periodKey", receiver_id AS "receiverId" FROM report_duty WHERE id = ANY($1) AND receiver_kind = 'unit'`, [[...dutyIds]]);
  await openConsolidations(sql, plan, periods, at, 'enoughIsIn');
}

type DutyInsert = Record<string, unknown> & { id: string; state: string };

/** The same duty has the same id whoever makes it; the unique key is what holds. */
export function dutyIdOf(obligationId: string, periodKey: string, reporter: Party, receiver: Party): string {
  return `d-${sha256Of([obligationId, periodKey, reporter.kind, reporter.id, receiver.kind, receiver.id].join('\n')).slice(0, 24)}`;
}

function rowsOf(duty: DutyOccurrence, obligation: StoredObligation, resolved: ResolvedObligation, plan: FollowedPlan, leaders: ReadonlyMap<string, string>, at: Instant): DutyInsert[] {
  const watchers = resolved.watchers.map(({ kind, id, name }) => ({ kind, id, name }));
  return resolved.pairs.map(({ reporter, receiver, indicatorIds, isSelfReport }, index) => {
    const state = isSelfReport && duty.state !== 'settledBefore' ? 'accepted' : duty.state;
    return {
      id: dutyIdOf(obligation.id, duty.key, reporter, receiver), obligation_id: obligation.id,
      period_key: duty.key, period_label: periodWords(duty.period), period_from: duty.period?.from ?? null, period_to: duty.period?.to ?? null,
      reporter_kind: reporter.kind, reporter_id: reporter.id, reporter_agency_id: reporter.agencyId, reporter_name: reporter.name,
      receiver_kind: receiver.kind, receiver_id: receiver.id, receiver_agency_id: receiver.agencyId, receiver_name: receiver.name,
      watchers, via: obligation.via, what: obligation.what,
      // Our own division's report that leaves the agency goes as a document and is settled by it (model.md 1).
      is_upward: reporter.agencyId === plan.agencyId && receiver.agencyId !== plan.agencyId,
      outside_chain: reporter.outsideChain, state, opens_at: instantParameter(duty.opensAt), opened_at: duty.state === 'open' ? instantParameter(at) : null,
      nominal_day: duty.nominalDate, operator: obligation.operator ?? 'before', direction: duty.dates?.direction ?? 'backward', policy: plan.policy,
      strict_day: duty.dates?.strictDay ?? null, late_after_day: duty.dates?.lateAfterDay ?? null, calendar_version: duty.dates?.calendarVersion ?? null,
      indicator_ids: indicatorIds, leader_position_id: indicatorIds.map((id) => leaders.get(id)).find((id) => id !== undefined) ?? null,
      ended_at: state === 'accepted' || state === 'settledBefore' ? instantParameter(at) : null, end_reason: isSelfReport ? 'selfReport' : state === 'settledBefore' ? 'settledBefore' : null,
      sort: obligation.sort * 1_000 + index,
    };
  });
}

async function insertDuties(sql: Sql, plan: FollowedPlan, rows: readonly DutyInsert[]): Promise<{ id: string; state: string }[]> {
  if (rows.length === 0) return [];
  return sql.rows<{ id: string; state: string }>(
    `INSERT INTO report_duty(id, plan_id, obligation_id, period_key, period_label, period_from, period_to, reporter_kind, reporter_id, reporter_agency_id, reporter_name,
        receiver_kind, receiver_id, receiver_agency_id, receiver_name, watchers, via, what, is_upward, outside_chain, state, opens_at, opened_at,
        nominal_day, operator, direction, policy, strict_day, late_after_day, calendar_version, indicator_ids, leader_position_id, ended_at, end_reason, sort)
     SELECT id, $1, obligation_id, period_key, period_label, period_from, period_to, reporter_kind, reporter_id, reporter_agency_id, reporter_name,
        receiver_kind, receiver_id, receiver_agency_id, receiver_name, watchers, via, what, is_upward, outside_chain, state, opens_at, opened_at,
        nominal_day, operator, direction, policy, strict_day, late_after_day, calendar_version, indicator_ids, leader_position_id, ended_at, end_reason, sort
       FROM jsonb_to_recordset($2::jsonb) AS r(id text, obligation_id text, period_key text, period_label text, period_from date, period_to date, reporter_kind text, reporter_id text, reporter_agency_id text, reporter_name text,
        receiver_kind text, receiver_id text, receiver_agency_id text, receiver_name text, watchers jsonb, via text, what text, is_upward boolean, outside_chain boolean, state text, opens_at timestamptz, opened_at timestamptz,
        nominal_day date, operator text, direction text, policy jsonb, strict_day date, late_after_day date, calendar_version text, indicator_ids text[], leader_position_id text, ended_at timestamptz, end_reason text, sort int)
     ON CONFLICT DO NOTHING RETURNING id, state`,
    [plan.id, JSON.stringify(rows)],
  );
}

async function openWhoseDayHasCome(sql: Sql, planId: string, at: Instant): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `WITH ready AS (SELECT id FROM report_duty WHERE plan_id = $1 AND state = 'notOpen' AND opens_at <= $2 ORDER BY id FOR UPDATE)
     UPDATE report_duty d SET state = 'open', opened_at = $2 FROM ready WHERE d.id = ready.id RETURNING d.id`,
    [planId, instantParameter(at)],
  );
  return rows.map((row) => row.id);
}

/** When to look again, as planned rows: the next opening, and once the validity is over (WCP-11). */
async function planLooks(sql: Sql, plan: FollowedPlan, nextLook: Instant | null, at: Instant): Promise<void> {
  const looks = [{ kind: 'validityEnd', rung: '', instant: Math.max(validityEndsAt(plan.validity), at) }, ...(nextLook === null ? [] : [{ kind: 'openDuties', rung: instantParameter(nextLook), instant: nextLook }])];
  await sql.write(
    `INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, rung, instant)
     SELECT 'plan', $1, kind, $1, rung, instant FROM jsonb_to_recordset($2::jsonb) AS r(kind text, rung text, instant timestamptz) ON CONFLICT DO NOTHING`,
    [plan.id, JSON.stringify(looks.map((look) => ({ ...look, instant: instantParameter(look.instant) })))],
  );
}

/** CAL-9: an empty year leaves its duties unarmed; who may enter it gets a task, the administrators of the agency are told, once per year and plan. */
async function tellOfEmptyYears(sql: Sql, plan: FollowedPlan, duties: readonly DutyOccurrence[], at: Instant): Promise<void> {
  const years = [...new Set(duties.flatMap((duty) => (duty.emptyYear === null || duty.state === 'settledBefore' ? [] : [duty.emptyYear])))];
  if (years.length === 0) return;
  await openEmptyYearTasks(sql, years, plan.agencyId, at);
  await sql.write(
    `INSERT INTO notice(kind, agency_id, position_id, plan_id, params, at, unique_key)
     SELECT 'yearEmpty', $1, p.id, $2, jsonb_build_object('year', y, 'planTitle', $3::text), $4, 'yearEmpty:' || $2 || ':' || y || ':' || p.id
       FROM unnest($5::int[]) AS y CROSS JOIN position p WHERE p.agency_id = $1 AND p.kind = 'administrator' ON CONFLICT (unique_key) DO NOTHING`,
    [plan.agencyId, plan.id, plan.title, instantParameter(at), years],
  );
}

/** The post of the leader named for an indicator. */
function leaderOf(assignments: readonly PlanAssignment[], directory: OfficeDirectory): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { indicatorId, leaders } of assignments) {
    const leader = leaders.map((one) => directory.leader(one)).find((party) => party !== null);
    if (leader && !found.has(indicatorId)) found.set(indicatorId, leader.id);
  }
  return found;
}
