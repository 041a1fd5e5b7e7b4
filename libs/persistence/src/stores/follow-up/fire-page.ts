import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { rungsToFire } from '#domain/escalation/rungs-to-fire';
import { noticeKindOf, type RungNoticeParams } from '#domain/escalation/rung-notice';
import type { RungDelivery } from '#domain/escalation/rung-addressee';
import type { LadderAction } from '#domain/escalation/ladder';
import { DUTY_STATE_TRAITS } from '#domain/report/duty-state';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';
import { openConsolidations, type ConsolidatedPeriod } from '#persistence/stores/follow-up/consolidation-tasks';
import { draftPressingLetters, type LetterRung } from '#persistence/stores/follow-up/draft-pressing-letters';
import type { FiringDuty } from '#persistence/stores/follow-up/firing-duty';
import { mailOutsideBodies } from '#persistence/stores/follow-up/outside-reminders';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { RungResolver } from '#persistence/stores/follow-up/rung-resolver';

interface PlannedRow {
  id: string; dutyId: string; kind: 'reminder' | 'rung'; ladderNumber: number; rung: string; at: Instant; payload: { action: LadderAction; offset: number };
}

interface Settled {
  id: string; state: 'fired' | 'skipped' | 'merged'; reason: string | null; payload: Record<string, unknown>;
}

interface NoticeRow {
  kind: string; agency_id: string; position_id: string | null; params: Record<string, unknown>; unique_key: string;
}

export interface FirePageQuestion {
  planId: string;
  instant: Instant;
  now: Instant;
  pass: 'stepOver' | 'wait';
  pageSize: number;
}

const columns = `d.id, d.state, d.ladder_no AS "ladderNo", d.period_key AS "periodKey", d.period_label AS "periodLabel", d.what, d.strict_day AS "strictDay", d.late_after_day AS "lateAfterDay",
  d.reporter_kind AS "reporterKind", d.reporter_id AS "reporterId", d.reporter_agency_id AS "reporterAgencyId", d.reporter_name AS "reporterName",
  d.receiver_kind AS "receiverKind", d.receiver_id AS "receiverId", d.receiver_name AS "receiverName", d.outside_chain AS "outsideChain", d.leader_position_id AS "leaderPositionId",
  (SELECT x.stage FROM document x WHERE x.id = d.answering_document_id) AS "answeringStage"`;

/**
 * A page of an instant: the plan FOR SHARE and still in force, its duties locked, their planned rows settled, and what
 * people are told written with them in one transaction. Reads and writes are statements over sets, whatever the number.
 */
export async function firePage(sql: Sql, source: DataSource, { planId, instant, now, pass, pageSize }: FirePageQuestion): Promise<{ duties: number; fired: number; skipped: number }> {
  await sql.write(`SET LOCAL statement_timeout = '30s'`);
  const plan = await readFollowedPlan(sql, planId, 'FOR SHARE');
  if (!plan || plan.stage !== 'inForce' || plan.superseded) return { duties: 0, fired: 0, skipped: 0 };
  const duties = await sql.rows<FiringDuty>(
    `SELECT ${columns} FROM report_duty d
      WHERE d.plan_id = $1 AND d.id IN (SELECT subject_id FROM planned_instant WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND state = 'planned' AND instant <= $2 AND kind IN ('reminder','rung'))
      ORDER BY d.id LIMIT $3 FOR UPDATE OF d ${pass === 'stepOver' ? 'SKIP LOCKED' : ''}`,
    [planId, instantParameter(instant), pageSize],
  );
  if (duties.length === 0) return { duties: 0, fired: 0, skipped: 0 };
  const planned = await sql.rows<PlannedRow>(
    `SELECT id, subject_id AS "dutyId", kind, ladder_no AS "ladderNumber", rung, instant AS at, payload FROM planned_instant
      WHERE subject_id = ANY($1) AND kind IN ('reminder','rung') AND state = 'planned' AND instant <= $2 ORDER BY id FOR UPDATE`,
    [duties.map((duty) => duty.id), instantParameter(now)],
  );
  const organisation = await RungResolver.read(sql, source, plan, duties, dayOf(now));
  const page = decide(plan, duties, planned, organisation, instant, now);
  const letters = await draftPressingLetters(sql, plan, page.letters, now);
  for (const settled of page.settled) {
    const documentId = letters.get(settled.id);
    if (documentId) settled.payload = { ...settled.payload, documentId };
  }
  await settle(sql, page.settled, now);
  await writeRungNotices(sql, plan.id, page.notices, now);
  await mailOutsideBodies(sql, page.mails);
  await openConsolidations(sql, plan, page.deadlines, now, 'deadline');
  const fired = page.settled.filter((row) => row.state === 'fired').length;
  await appendAudit(sql, {
    aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act: 'instantFired', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, at: now,
    details: { instant, fired, skipped: page.settled.filter((row) => row.state === 'skipped').length, merged: page.settled.filter((row) => row.state === 'merged').length, listHash: sha256Of(page.settled.map((row) => `${row.id} ${row.state}`).sort().join('\n')) },
  });
  announceChange(sql, { kind: 'notice', agencyId: plan.agencyId });
  return { duties: duties.length, fired, skipped: page.settled.length - fired };
}

interface Page {
  settled: Settled[];
  notices: NoticeRow[];
  letters: LetterRung[];
  /** Fired steps that bodies outside the system are written to, where they have an address. */
  mails: string[];
  /** Periods whose deadline has passed for somebody: what is in may be consolidated, the late named. */
  deadlines: ConsolidatedPeriod[];
}

/** Pure over what was read: each planned row becomes fired, skipped with its reason, or merged into a higher one. */
function decide(plan: FollowedPlan, duties: readonly FiringDuty[], planned: readonly PlannedRow[], organisation: RungResolver, instant: Instant, now: Instant): Page {
  const page: Page = { settled: [], notices: [], letters: [], mails: [], deadlines: [] };
  const byDuty = new Map<string, PlannedRow[]>();
  for (const row of planned) byDuty.set(row.dutyId, [...(byDuty.get(row.dutyId) ?? []), row]);
  const lists = new Map<string, NoticeRow>();
  for (const duty of duties) {
    const rows = byDuty.get(duty.id) ?? [];
    if (!DUTY_STATE_TRAITS[duty.state].isOwed) {
      for (const row of rows) page.settled.push({ id: row.id, state: 'skipped', reason: 'settled', payload: {} });
      continue;
    }
    const standing = rows.filter((row) => row.ladderNumber === duty.ladderNo);
    for (const row of rows) if (row.ladderNumber !== duty.ladderNo) page.settled.push({ id: row.id, state: 'skipped', reason: 'ladderReplaced', payload: {} });
    const { fire, merged } = rungsToFire(now, standing.map((row) => ({ ...row, step: { offset: row.payload.offset } })));
    for (const { row, mergedInto } of merged) page.settled.push({ id: row.id, state: 'merged', reason: `into ${mergedInto.rung}`, payload: {} });
    for (const row of fire) fireRow(plan, duty, row, merged.map((one) => one.row.rung), organisation, instant, page, lists);
  }
  page.notices.push(...lists.values());
  return page;
}

function fireRow(plan: FollowedPlan, duty: FiringDuty, row: PlannedRow, standsFor: string[], organisation: RungResolver, instant: Instant, page: Page, lists: Map<string, NoticeRow>): void {
  const delivery = organisation.resolve(duty, row.payload.action);
  if (delivery.skipped !== null) {
    page.settled.push({ id: row.id, state: 'skipped', reason: delivery.skipped === 'noPost' ? 'vacant' : reasonOf(delivery), payload: { form: delivery.form, passed: organisation.passedWords(delivery) } });
    return;
  }
  const told = organisation.told(delivery, duty);
  page.settled.push({ id: row.id, state: 'fired', reason: null, payload: { form: delivery.form, wording: delivery.wording, told, passed: organisation.passedWords(delivery), standsFor } });
  if (delivery.form === 'letterDraft') page.letters.push({ plannedId: row.id, duty, wording: delivery.wording });
  if (duty.reporterKind === 'external' && (delivery.form === 'reminder' || delivery.form === 'notice')) page.mails.push(row.id);
  if (row.kind === 'rung' && duty.receiverKind === 'unit') page.deadlines.push({ periodKey: duty.periodKey, receiverId: duty.receiverId });
  const kind = noticeKindOf(delivery);
  for (const one of told) {
    if (delivery.form === 'list') {
      addToList(lists, plan, row, instant, one, duty, delivery);
      continue;
    }
    const params: RungNoticeParams & Record<string, unknown> = {
      ...wordsOf(plan, duty), rung: row.rung, ladderNo: row.ladderNumber, form: delivery.form, wording: delivery.wording, mayLeadToCriticism: delivery.mayLeadToCriticism, role: one.role,
      passed: organisation.passedWords(delivery), overName: delivery.overNameOfPositionId === null ? null : organisation.titleOf(delivery.overNameOfPositionId), standsFor,
      dutyId: duty.id, outside: one.outside, answering: duty.answeringStage,
    };
    page.notices.push({ kind, agency_id: one.agencyId, position_id: one.positionId, params, unique_key: `${row.id}:${one.role}:${one.positionId}` });
  }
}

/** Lists to leaders are one per (plan, instant, rung, addressee), however many units are late (model.md 4). */
function addToList(lists: Map<string, NoticeRow>, plan: FollowedPlan, row: PlannedRow, instant: Instant, one: { positionId: string; agencyId: string }, duty: FiringDuty, delivery: RungDelivery): void {
  const key = `list:${plan.id}:${instant}:${row.rung}:${one.positionId}`;
  const list = lists.get(key) ?? { kind: 'lateList', agency_id: one.agencyId, position_id: one.positionId, unique_key: key, params: { rung: row.rung, form: 'list', planTitle: plan.title, items: [] } };
  (list.params['items'] as unknown[]).push({ dutyId: duty.id, ...wordsOf(plan, duty), mayLeadToCriticism: delivery.mayLeadToCriticism, answering: duty.answeringStage });
  lists.set(key, list);
}

function wordsOf(plan: FollowedPlan, duty: FiringDuty): Pick<RungNoticeParams, 'planTitle' | 'periodLabel' | 'what' | 'reporterName' | 'receiverName' | 'strictDay' | 'lateAfterDay'> {
  return { planTitle: plan.title, periodLabel: duty.periodLabel, what: duty.what, reporterName: duty.reporterName, receiverName: duty.receiverName, strictDay: duty.strictDay, lateAfterDay: duty.lateAfterDay };
}

function reasonOf(delivery: RungDelivery): string {
  return delivery.passed.some((post) => post.reason === 'absent') ? 'absent' : 'vacant';
}

async function settle(sql: Sql, rows: readonly Settled[], now: Instant): Promise<void> {
  await sql.write(
    `UPDATE planned_instant p SET state = r.state, reason = r.reason, payload = p.payload || r.payload, settled_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS r(id text, state text, reason text, payload jsonb) WHERE p.id = r.id AND p.state = 'planned'`,
    [JSON.stringify(rows), instantParameter(now)],
  );
}

async function writeRungNotices(sql: Sql, planId: string, notices: readonly NoticeRow[], now: Instant): Promise<void> {
  if (notices.length === 0) return;
  await sql.write(
    `INSERT INTO notice(kind, agency_id, position_id, plan_id, params, at, unique_key)
     SELECT kind, agency_id, position_id, $1, params, $3, unique_key FROM jsonb_to_recordset($2::jsonb) AS r(kind text, agency_id text, position_id text, params jsonb, unique_key text)
     ON CONFLICT (unique_key) DO UPDATE SET params = jsonb_set(notice.params, '{items}', (notice.params->'items') || (excluded.params->'items')) WHERE notice.kind = 'lateList' AND notice.at = excluded.at`,
    [planId, JSON.stringify(notices), instantParameter(now)],
  );
}
