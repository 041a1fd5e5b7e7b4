import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { LocalDate } from '#domain/calendar/local-date';
import { instantAt } from '#domain/calendar/instant';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { checkReport, type ReportedTask, type ReportLine } from '#domain/report/report-line';
import { printedFigure } from '#domain/report/task-figure';
import type { AssignmentFacts } from '#domain/extraction/plan-facts';
import { instantParameter, type Sql } from '#persistence/sql';
import { actOnDuty, type DutyCall, type DutyResult, type HeldDuty } from '#persistence/stores/follow-up/duty-act';
import { tellSide } from '#persistence/stores/follow-up/duty-notices';
import type { DutyRow } from '#persistence/stores/follow-up/duty-row';
import { closeDutyTasks, openDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { planLadderOfReturn, planLadders, stopLadders } from '#persistence/stores/follow-up/ladder-rows';
import { proposeClosing } from '#persistence/stores/follow-up/propose-closing';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { readDirectory } from '#persistence/stores/follow-up/party-directory';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';

export interface ReportContent {
  readonly summary: string;
  readonly lines: readonly ReportLine[];
  readonly files: readonly { sha256: string; name: string; mediaType: string }[];
}

interface DraftRow {
  id: string;
  editNo: number;
  versionNo: number;
  summary: string;
  lines: ReportLine[];
  ready: boolean;
}

/** The unit's side of a duty: fill in, send, take back. Drafts survive the tab; the head sends (model.md 7). */
export class ReportActs {
  constructor(private readonly source: DataSource) {}

  /** Kept also before the period opens (WRP-35). `ready` hands it to the head: a task of his own. */
  saveDraft(call: DutyCall, content: ReportContent & { editNo: number; ready: boolean }): Promise<DutyResult> {
    return actOnDuty(this.source, 'saveDraft', call, async (held) => {
      const { sql, duty } = held;
      if (!['notOpen', 'open', 'returned'].includes(duty.state)) throw new FollowUpRefusedError('duty.alreadySubmitted', { state: duty.state });
      if (held.plan.stage !== 'inForce') throw new FollowUpRefusedError('duty.planNotInForce', {});
      await checkFiles(sql, content.files);
      const draft = await lockDraft(sql, duty.id);
      if ((draft?.editNo ?? 0) !== content.editNo) throw new FollowUpRefusedError('duty.draftChanged', { editNo: draft?.editNo ?? 0 });
      const saved = await writeDraft(sql, held, draft, content, content.ready);
      if (content.ready && duty.state !== 'notOpen') await openDutyTasks(sql, 'sendReport', [duty.id], { turn: `v${saved.versionNo}`, at: call.at, today: held.today, from: call.personId });
      return { state: duty.state, details: { editNo: saved.editNo, versionNo: saved.versionNo, ready: content.ready }, result: { editNo: saved.editNo, versionNo: saved.versionNo } };
    });
  }

  submit(call: DutyCall, input: { editNo: number }): Promise<DutyResult> {
    return actOnDuty(this.source, 'submit', call, async (held) => {
      const { sql, duty } = held;
      if (duty.isUpward) throw new FollowUpRefusedError('duty.upwardByDocument', {});
      const to = held.move('submit');
      const draft = await lockDraft(sql, duty.id);
      if (!draft) throw new FollowUpRefusedError('duty.draftEmpty', {});
      if (draft.editNo !== input.editNo) throw new FollowUpRefusedError('duty.draftChanged', { editNo: draft.editNo });
      const fault = checkReport(draft.summary, draft.lines, await tasksOfDuty(sql, held.plan, duty, held.today));
      if (fault) throw new FollowUpRefusedError(fault.code, { ...fault });
      await send(held, draft.id, draft.versionNo, to);
      return { state: to, details: { versionNo: draft.versionNo }, result: { versionNo: draft.versionNo } };
    });
  }

  /** "Không phát sinh": a report in one click. */
  nothingToReport(call: DutyCall): Promise<DutyResult> {
    return actOnDuty(this.source, 'nothingToReport', call, async (held) => {
      const { sql, duty } = held;
      if (duty.isUpward) throw new FollowUpRefusedError('duty.upwardByDocument', {});
      const to = held.move('reportNothing');
      const saved = await writeDraft(sql, held, await lockDraft(sql, duty.id), { summary: '', lines: [], files: [] }, false);
      await sql.write('UPDATE report_submission SET nothing_to_report = true WHERE id = $1', [saved.id]);
      await send(held, saved.id, saved.versionNo, to);
      return { state: to, details: { versionNo: saved.versionNo, nothingToReport: true }, result: { versionNo: saved.versionNo } };
    });
  }

  /** Until the receiver has opened the task; the text comes back as a draft, the ladder goes on as number n+1. */
  takeBack(call: DutyCall): Promise<DutyResult> {
    return actOnDuty(this.source, 'takeBack', call, async (held) => {
      const { sql, duty, plan } = held;
      const seen = await sql.row<{ id: string }>(`SELECT id FROM task WHERE duty_id = $1 AND kind = 'acceptReport' AND closed_at IS NULL AND first_seen_at IS NOT NULL AND first_seen_by IS DISTINCT FROM $2 FOR UPDATE`, [duty.id, call.personId]);
      const to = held.move('takeBack', { receiverHasOpened: seen !== null || duty.receiverOpenedAt !== null, wasReturned: duty.fixByDay !== null });
      const at = instantParameter(call.at);
      await sql.write(`UPDATE report_submission SET outcome = 'takenBack', outcome_by = $3, outcome_at = $4 WHERE duty_id = $1 AND version_no = $2`, [duty.id, duty.submittedVersion, call.personId, at]);
      await reopenDraft(sql, duty.id, duty.submittedVersion, call);
      // A report that was taken back was never sent: only those that stood count for "on time" (model.md 6).
      await sql.write(
        `UPDATE report_duty SET state = $2, ladder_no = ladder_no + 1, submitted_version = NULL,
                first_submitted_at = (SELECT min(s.sent_at) FROM report_submission s WHERE s.duty_id = $1 AND s.state = 'sent' AND s.outcome IS DISTINCT FROM 'takenBack') WHERE id = $1`,
        [duty.id, to],
      );
      await closeDutyTasks(sql, [duty.id], ['acceptReport'], { at: call.at, by: call.personId, outcome: 'takenBack' });
      await openDutyTasks(sql, 'fillReport', [duty.id], { turn: `b${duty.submittedVersion}`, at: call.at, today: held.today });
      const calendar = await readCalendar(sql, held.source);
      if (to === 'returned' && duty.fixByDay !== null) await planLadderOfReturn(sql, plan.id, duty.id, duty.ladderNo + 1, duty.fixByDay, plan.ladder, calendar);
      else await planLadders(sql, plan.id, [duty.id], plan.ladder, calendar, call.at);
      return { state: to, details: { versionNo: duty.submittedVersion }, plansMoved: true };
    });
  }

  /** Nhập hộ: what came on paper, entered and accepted by the focal unit; on time by the day it arrived. */
  recordPaper(call: DutyCall, content: ReportContent & { receivedOn: LocalDate; nothingToReport: boolean; note: string }): Promise<DutyResult> {
    return actOnDuty(this.source, 'recordPaper', call, async (held) => {
      const { sql, duty } = held;
      held.move(content.nothingToReport ? 'reportNothing' : 'submit');
      await checkFiles(sql, content.files);
      const saved = await writeDraft(sql, held, await lockDraft(sql, duty.id), content, false);
      const arrived = instantParameter(Math.min(call.at, instantAt(content.receivedOn, 8)));
      const at = instantParameter(call.at);
      await sql.write(`UPDATE report_submission SET state = 'sent', on_paper = true, nothing_to_report = $4, sent_by = $2, sent_at = $5, outcome = 'accepted', outcome_by = $2, outcome_at = $3, outcome_reason = $6 WHERE id = $1`, [saved.id, call.personId, at, content.nothingToReport, arrived, content.note]);
      await sql.write(`UPDATE report_duty SET state = 'accepted', first_submitted_at = coalesce(first_submitted_at, $3), submitted_version = $2, accepted_at = $4, accepted_by = $5, ended_at = $4, end_reason = 'onPaper' WHERE id = $1`, [duty.id, saved.versionNo, arrived, at, call.personId]);
      await closeDutyTasks(sql, [duty.id], null, { at: call.at, by: call.personId, outcome: 'onPaper' });
      await stopLadders(sql, [duty.id], call.at, 'settled');
      await tellSide(sql, held.plan, duty, 'reporter', { kind: 'dutyRecordedFromPaper', params: { receivedOn: content.receivedOn, note: content.note }, at: call.at, today: held.today, key: `paper:${duty.id}` });
      await proposeClosing(sql, held.plan, call.at);
      return { state: 'accepted', details: { versionNo: saved.versionNo, onPaper: true, receivedOn: content.receivedOn }, result: { versionNo: saved.versionNo } };
    });
  }
}

async function send(held: HeldDuty, submissionId: string, versionNo: number, to: string): Promise<void> {
  const { sql, duty, call } = held;
  const at = instantParameter(call.at);
  await sql.write(`UPDATE report_submission SET state = 'sent', sent_by = $2, sent_at = $3 WHERE id = $1`, [submissionId, call.personId, at]);
  await sql.write('UPDATE report_duty SET state = $2, first_submitted_at = coalesce(first_submitted_at, $3), submitted_version = $4, receiver_opened_at = NULL WHERE id = $1', [duty.id, to, at, versionNo]);
  await closeDutyTasks(sql, [duty.id], ['fillReport', 'sendReport', 'decideExtension'], { at: call.at, by: call.personId, outcome: 'sent' });
  await sql.write(`UPDATE extension_request SET outcome = 'withdrawn', decided_at = $2 WHERE duty_id = $1 AND decided_at IS NULL`, [duty.id, at]);
  await openDutyTasks(sql, 'acceptReport', [duty.id], { turn: `v${versionNo}`, at: call.at, today: held.today, from: call.personId });
  await stopLadders(sql, [duty.id], call.at, 'submitted');
}

export async function lockDraft(sql: Sql, dutyId: string): Promise<DraftRow | null> {
  return sql.row<DraftRow>(`SELECT id, edit_no AS "editNo", version_no AS "versionNo", summary, lines, ready FROM report_submission WHERE duty_id = $1 AND state = 'draft' FOR UPDATE`, [dutyId]);
}

async function writeDraft(sql: Sql, { call, duty }: HeldDuty, draft: DraftRow | null, content: ReportContent, ready: boolean): Promise<{ id: string; editNo: number; versionNo: number }> {
  const values = [content.summary.normalize('NFC'), JSON.stringify(content.lines.map((line) => ({ ...line, text: line.text.normalize('NFC') }))), JSON.stringify(content.files), ready, instantParameter(call.at)];
  if (draft) {
    return (await sql.row<{ id: string; editNo: number; versionNo: number }>(`UPDATE report_submission SET summary = $2, lines = $3, files = $4, ready = $5, updated_at = $6, author_person_id = $7, edit_no = edit_no + 1 WHERE id = $1 RETURNING id, edit_no AS "editNo", version_no AS "versionNo"`, [draft.id, ...values, call.personId]))!;
  }
  return (await sql.row<{ id: string; editNo: number; versionNo: number }>(
    `INSERT INTO report_submission(id, duty_id, version_no, state, summary, lines, files, ready, updated_at, author_person_id)
     SELECT $1, $8, coalesce(max(version_no), 0) + 1, 'draft', $2, $3, $4, $5, $6, $7 FROM report_submission WHERE duty_id = $8 RETURNING id, edit_no AS "editNo", version_no AS "versionNo"`,
    [randomUUID(), ...values, call.personId, duty.id],
  ))!;
}

/** What was sent comes back as the next draft, word for word. */
export async function reopenDraft(sql: Sql, dutyId: string, versionNo: number | null, call: Pick<DutyCall, 'personId' | 'at'>): Promise<void> {
  await sql.write(
    `INSERT INTO report_submission(id, duty_id, version_no, state, summary, lines, files, author_person_id, updated_at)
     SELECT $1, duty_id, (SELECT max(version_no) + 1 FROM report_submission WHERE duty_id = $2), 'draft', summary, lines, files, author_person_id, $4 FROM report_submission WHERE duty_id = $2 AND version_no = $3`,
    [randomUUID(), dutyId, versionNo, instantParameter(call.at)],
  );
}

/** Files were uploaded before; a hash nobody stored is refused. */
async function checkFiles(sql: Sql, files: ReportContent['files']): Promise<void> {
  if (files.length === 0) return;
  const known = await sql.rows<{ sha256: string }>('SELECT sha256 FROM stored_file WHERE sha256 = ANY($1)', [files.map((file) => file.sha256)]);
  const missing = files.find((file) => !known.some((row) => row.sha256 === file.sha256));
  if (missing) throw new FollowUpRefusedError('followUp.fileUnknown', { sha256: missing.sha256 });
}

/** The tasks this unit reports on: those assigned to it, of the indicators its duty speaks of (model.md 1). */
export async function tasksOfDuty(sql: Sql, plan: FollowedPlan, duty: DutyRow, today: LocalDate): Promise<(ReportedTask & { indicatorId: string | null; indicatorName: string | null; item: string | null })[]> {
  const rows = await sql.rows<{ id: string; text: string; item: string | null; indicatorId: string | null; indicatorName: string | null; assignments: AssignmentFacts[] }>(
    `SELECT t.id, t.text, t.item, t.indicator_id AS "indicatorId", i.name AS "indicatorName", t.assignments FROM plan_task t LEFT JOIN plan_indicator i ON i.id = t.indicator_id
      WHERE t.plan_id = $1 AND (cardinality($2::text[]) = 0 OR t.indicator_id = ANY($2)) ORDER BY i.sort, t.sort, t.id`,
    [plan.id, [...duty.indicatorIds]],
  );
  const directory = await readDirectory(sql, plan.agencyId, today);
  const cache = new Map<string, boolean>();
  const names = (printed: string): boolean => {
    const known = cache.get(printed);
    if (known !== undefined) return known;
    const answer = directory.lookup(printed).some((party) => party.kind === duty.reporterKind && party.id === duty.reporterId);
    cache.set(printed, answer);
    return answer;
  };
  return rows
    .filter((row) => row.assignments.some((one) => [...one.leadUnits, ...one.coordinatingUnits, ...one.focalUnits].some(names)))
    .map(({ assignments: _assignments, ...row }) => ({ ...row, figure: printedFigure(row.text) }));
}
