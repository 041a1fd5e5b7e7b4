import type { DataSource } from 'typeorm';
import type { LocalDate } from '#domain/calendar/local-date';
import { instantParameter } from '#persistence/sql';
import { actOnDuty, type DutyCall, type DutyResult, type HeldDuty } from '#persistence/stores/follow-up/duty-act';
import { tellSide } from '#persistence/stores/follow-up/duty-notices';
import { openConsolidations } from '#persistence/stores/follow-up/consolidation-tasks';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { closeDutyTasks, openDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { planLadderOfReturn, stopLadders } from '#persistence/stores/follow-up/ladder-rows';
import { mailOutsideBodies } from '#persistence/stores/follow-up/outside-reminders';
import { proposeClosing } from '#persistence/stores/follow-up/propose-closing';
import { reopenDraft } from '#persistence/stores/follow-up/report-acts';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { DUTY_STATE_TRAITS } from '#domain/report/duty-state';

/** The focal unit's side of a duty: accept, return, excuse, remind. */
export class ReceiverActs {
  constructor(private readonly source: DataSource) {}

  accept(call: DutyCall, input: { versionNo: number }): Promise<DutyResult> {
    return actOnDuty(this.source, 'accept', call, async (held) => {
      const { sql, duty, plan } = held;
      const to = held.move('accept');
      if (duty.submittedVersion !== input.versionNo) throw new FollowUpRefusedError('duty.draftChanged', { editNo: duty.submittedVersion });
      const at = instantParameter(call.at);
      await sql.write(`UPDATE report_submission SET outcome = 'accepted', outcome_by = $3, outcome_at = $4 WHERE duty_id = $1 AND version_no = $2`, [duty.id, input.versionNo, call.personId, at]);
      await sql.write('UPDATE report_duty SET state = $2, accepted_at = $3, accepted_by = $4, ended_at = $3 WHERE id = $1', [duty.id, to, at, call.personId]);
      await closeDutyTasks(sql, [duty.id], null, { at: call.at, by: call.personId, outcome: 'accepted' });
      await stopLadders(sql, [duty.id], call.at, 'settled');
      if (duty.receiverKind === 'unit') await openConsolidations(sql, plan, [{ periodKey: duty.periodKey, receiverId: duty.receiverId }], call.at, 'enoughIsIn');
      await openInReplacingPlans(held);
      await tellSide(sql, plan, duty, 'reporter', { kind: 'dutyAccepted', params: { versionNo: input.versionNo }, at: call.at, today: held.today, key: `accepted:${duty.id}:${input.versionNo}` });
      await proposeClosing(sql, plan, call.at);
      return { state: to, details: { versionNo: input.versionNo } };
    });
  }

  /** Trả lại: the ladder stays stopped until the fix-by day, after it ladder n+1 runs; the text comes back as a draft. */
  returnForRevision(call: DutyCall, input: { versionNo: number; reason: string; fixByDay: LocalDate }): Promise<DutyResult> {
    return actOnDuty(this.source, 'return', call, async (held) => {
      const { sql, duty, plan } = held;
      const to = held.move('returnForRevision', { hasReason: input.reason.trim() !== '', fixByDayIsAhead: input.fixByDay > held.today });
      if (duty.submittedVersion !== input.versionNo) throw new FollowUpRefusedError('duty.draftChanged', { editNo: duty.submittedVersion });
      const at = instantParameter(call.at);
      await sql.write(`UPDATE report_submission SET outcome = 'returned', outcome_by = $3, outcome_at = $4, outcome_reason = $5 WHERE duty_id = $1 AND version_no = $2`, [duty.id, input.versionNo, call.personId, at, input.reason]);
      await sql.write('UPDATE report_duty SET state = $2, fix_by_day = $3, ladder_no = ladder_no + 1 WHERE id = $1', [duty.id, to, input.fixByDay]);
      await sql.write(
        `INSERT INTO duty_date_change(duty_id, cause, old_strict_day, old_late_after_day, new_strict_day, new_late_after_day, reason, calendar_version, by_person_id, at) VALUES ($1, 'returned', $2, $3, $4, $4, $5, $6, $7, $8)`,
        [duty.id, duty.strictDay, duty.lateAfterDay, input.fixByDay, input.reason, duty.calendarVersion, call.personId, at],
      );
      await closeDutyTasks(sql, [duty.id], ['acceptReport'], { at: call.at, by: call.personId, outcome: 'returned' });
      await stopLadders(sql, [duty.id], call.at, 'returned');
      await reopenDraft(sql, duty.id, input.versionNo, call);
      await openDutyTasks(sql, 'fillReport', [duty.id], { turn: `r${input.versionNo}`, at: call.at, today: held.today, from: call.personId, payload: { reason: input.reason, fixByDay: input.fixByDay } });
      await planLadderOfReturn(sql, plan.id, duty.id, duty.ladderNo + 1, input.fixByDay, plan.ladder, await readCalendar(sql, held.source));
      await tellSide(sql, plan, duty, 'reporter', { kind: 'dutyReturned', params: { reason: input.reason, fixByDay: input.fixByDay, versionNo: input.versionNo }, at: call.at, today: held.today, key: `returned:${duty.id}:${input.versionNo}` });
      return { state: to, details: { versionNo: input.versionNo, reason: input.reason, fixByDay: input.fixByDay }, plansMoved: true };
    });
  }

  excuse(call: DutyCall, input: { reason: string }): Promise<DutyResult> {
    return actOnDuty(this.source, 'excuse', call, async (held) => {
      const { sql, duty, plan } = held;
      const to = held.move('excuse', { hasReason: input.reason.trim() !== '' });
      await sql.write('UPDATE report_duty SET state = $2, ended_at = $3, end_reason = $4 WHERE id = $1', [duty.id, to, instantParameter(call.at), input.reason]);
      await sql.write(`UPDATE extension_request SET outcome = 'withdrawn', decided_at = $2 WHERE duty_id = $1 AND decided_at IS NULL`, [duty.id, instantParameter(call.at)]);
      await closeDutyTasks(sql, [duty.id], null, { at: call.at, by: call.personId, outcome: 'excused' });
      await stopLadders(sql, [duty.id], call.at, 'excused');
      if (duty.receiverKind === 'unit') await openConsolidations(sql, plan, [{ periodKey: duty.periodKey, receiverId: duty.receiverId }], call.at, 'enoughIsIn');
      await tellSide(sql, plan, duty, 'reporter', { kind: 'dutyExcused', params: { reason: input.reason }, at: call.at, today: held.today, key: `excused:${duty.id}` });
      await proposeClosing(sql, plan, call.at);
      return { state: to, details: { reason: input.reason } };
    });
  }

  /** A reminder by hand, in the words shown before it went; it stands in the ladder beside the planned ones. */
  remind(call: DutyCall, input: { text: string }): Promise<DutyResult> {
    return actOnDuty(this.source, 'remind', call, async (held) => {
      const { sql, duty, plan } = held;
      if (plan.stage !== 'inForce') throw new FollowUpRefusedError('duty.planNotInForce', {});
      if (!DUTY_STATE_TRAITS[duty.state].isOwed) throw new FollowUpRefusedError('duty.moveNotAllowed', { state: duty.state });
      const told = await tellSide(sql, plan, duty, 'reporter', { kind: 'dutyReminded', params: { text: input.text, byPersonId: call.personId }, at: call.at, today: held.today, key: `reminded:${duty.id}:${call.key}` });
      const step = await sql.row<{ id: string }>(
        `INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, ladder_no, rung, instant, state, settled_at, payload) VALUES ('plan', $1, 'manual', $2, $3, $4, $5, 'fired', $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
        [plan.id, duty.id, duty.ladderNo, call.key, instantParameter(call.at), JSON.stringify({ text: input.text, byPersonId: call.personId, told: told.map((one) => ({ role: 'to', ...one })) })],
      );
      if (step) await mailOutsideBodies(sql, [step.id]);
      return { state: duty.state, details: { text: input.text, told: told.map((one) => one.positionId) }, result: { told: told.map((one) => one.title) } };
    });
  }
}

/** FIX-1: the report of a replaced plan is a part of the plan that took its place as soon as it is accepted. */
async function openInReplacingPlans({ sql, duty, call }: HeldDuty): Promise<void> {
  const settled = await sql.rows<{ planId: string; periodKey: string; receiverId: string }>(
    `SELECT plan_id AS "planId", period_key AS "periodKey", receiver_id AS "receiverId" FROM report_duty WHERE settled_by_duty_id = $1 AND receiver_kind = 'unit' ORDER BY plan_id`, [duty.id]);
  for (const { planId, ...period } of settled) {
    const plan = await readFollowedPlan(sql, planId, '');
    if (plan) await openConsolidations(sql, plan, [period], call.at, 'enoughIsIn');
  }
}
