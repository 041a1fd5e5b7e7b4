import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import type { LocalDate } from '#domain/calendar/local-date';
import { computeDueDates } from '#domain/due/due-rule';
import { extendedRule } from '#domain/due/moved-due-date';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { instantParameter } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { actOnDuty, type DutyCall, type DutyResult } from '#persistence/stores/follow-up/duty-act';
import { tellSide } from '#persistence/stores/follow-up/duty-notices';
import { datesOf } from '#persistence/stores/follow-up/duty-row';
import { closeDutyTasks, openDutyTasks } from '#persistence/stores/follow-up/duty-tasks';
import { planLadders, stopLadders } from '#persistence/stores/follow-up/ladder-rows';

/** Gia hạn (ESC-7): asked before the day passes, with a reason; decided by the one who set the date. */
export class ExtensionActs {
  constructor(private readonly source: DataSource) {}

  request(call: DutyCall, input: { reason: string; proposedDay: LocalDate }): Promise<DutyResult> {
    return actOnDuty(this.source, 'requestExtension', call, async (held) => {
      const { sql, duty, plan } = held;
      const pending = await sql.row<{ id: string }>('SELECT id FROM extension_request WHERE duty_id = $1 AND decided_at IS NULL', [duty.id]);
      const state = held.move('requestExtension', { hasReason: input.reason.trim() !== '', hasPendingExtension: pending !== null });
      const current = datesOf(duty);
      if (current) {
        const asked = extendedRule(current, input.proposedDay, call.at);
        if ('fault' in asked) throw new FollowUpRefusedError(asked.fault, { day: input.proposedDay });
      }
      const id = randomUUID();
      await sql.write('INSERT INTO extension_request(id, duty_id, reason, proposed_day, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)', [id, duty.id, input.reason, input.proposedDay, call.personId, instantParameter(call.at)]);
      // The leader the plan names for it, else the plan's signer (model.md 6), else the head of the receiving side.
      await openDutyTasks(sql, 'decideExtension', [duty.id], { turn: id, at: call.at, today: held.today, from: call.personId, ownerPositionId: duty.leaderPositionId ?? plan.signerPositionId, payload: { reason: input.reason, proposedDay: input.proposedDay } });
      return { state, details: { requestId: id, ...input }, result: { requestId: id } };
    });
  }

  decide(call: DutyCall, input: { outcome: 'granted' | 'refused'; grantedDay: LocalDate | null; reason: string }): Promise<DutyResult> {
    return actOnDuty(this.source, 'decideExtension', call, async (held) => {
      const { sql, duty, plan } = held;
      const pending = await sql.row<{ id: string; proposedDay: LocalDate }>('SELECT id, proposed_day AS "proposedDay" FROM extension_request WHERE duty_id = $1 AND decided_at IS NULL FOR UPDATE', [duty.id]);
      const state = held.move('extend', { hasPendingExtension: pending !== null });
      const at = instantParameter(call.at);
      const grantedDay = input.outcome === 'granted' ? (input.grantedDay ?? pending!.proposedDay) : null;
      await sql.write('UPDATE extension_request SET outcome = $2, decided_by = $3, decided_at = $4, granted_day = $5, decision_reason = $6 WHERE id = $1', [pending!.id, input.outcome, call.personId, at, grantedDay, input.reason]);
      await closeDutyTasks(sql, [duty.id], ['decideExtension'], { at: call.at, by: call.personId, outcome: input.outcome });
      if (grantedDay === null) {
        await tellSide(sql, plan, duty, 'reporter', { kind: 'extensionRefused', params: { reason: input.reason }, at: call.at, today: held.today, key: `extension:${pending!.id}` });
        return { state, details: { requestId: pending!.id, outcome: input.outcome } };
      }
      const current = datesOf(duty);
      if (!current) throw new FollowUpRefusedError('duty.notUnarmed', {});
      const extended = extendedRule(current, grantedDay, call.at);
      if ('fault' in extended) throw new FollowUpRefusedError(extended.fault, { day: grantedDay });
      const calendar = await readCalendar(sql, held.source);
      const dates = computed(() => computeDueDates(extended.rule, duty.policy, calendar));
      await stopLadders(sql, [duty.id], call.at, 'extended');
      await sql.write(
        `UPDATE report_duty SET nominal_day = $2, operator = $3, strict_day = $4, late_after_day = $5, calendar_version = $6, ladder_no = ladder_no + 1 WHERE id = $1`,
        [duty.id, dates.nominalDate, dates.operator, dates.strictDay, dates.lateAfterDay, dates.calendarVersion],
      );
      await sql.write(
        `INSERT INTO duty_date_change(duty_id, cause, old_strict_day, old_late_after_day, new_strict_day, new_late_after_day, reason, calendar_version, by_person_id, at) VALUES ($1, 'extension', $2, $3, $4, $5, $6, $7, $8, $9)`,
        [duty.id, duty.strictDay, duty.lateAfterDay, dates.strictDay, dates.lateAfterDay, input.reason, dates.calendarVersion, call.personId, at],
      );
      await planLadders(sql, plan.id, [duty.id], plan.ladder, calendar);
      await sql.write(`UPDATE task SET due_at = (($2::date + 1)::timestamp - interval '7 hours') AT TIME ZONE 'UTC' WHERE duty_id = $1 AND closed_at IS NULL AND kind IN ('fillReport','sendReport')`, [duty.id, dates.strictDay]);
      await tellSide(sql, plan, duty, 'reporter', { kind: 'extensionGranted', params: { reason: input.reason, oldDay: duty.strictDay, newDay: dates.strictDay }, at: call.at, today: held.today, key: `extension:${pending!.id}` });
      return { state, details: { requestId: pending!.id, outcome: input.outcome, grantedDay, strictDay: dates.strictDay, lateAfterDay: dates.lateAfterDay, ladderNo: duty.ladderNo + 1 }, result: { strictDay: dates.strictDay, lateAfterDay: dates.lateAfterDay }, plansMoved: true };
    });
  }
}

/** A day in a year nobody entered cannot be granted (CAL-9). */
function computed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isYearEmpty(error)) throw new FollowUpRefusedError('duty.notUnarmed', { year: error.facts['year'] });
    throw error;
  }
}
