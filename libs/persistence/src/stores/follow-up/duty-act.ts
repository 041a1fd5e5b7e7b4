import type { DataSource } from 'typeorm';
import { dayOf, endOfDay, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import { mayDoOnDuty, type DutyAction, type DutyRelation } from '#domain/permission/duty-permissions';
import { checkDutyMove, type DutyVerb } from '#domain/report/check-duty-move';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import type { DutyState } from '#domain/report/duty-state';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, violatedConstraint, type Sql } from '#persistence/sql';
import { readDuty, type DutyRow } from '#persistence/stores/follow-up/duty-row';
import { relationsToDuty } from '#persistence/stores/follow-up/duty-relations';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { writeOutbox } from '#persistence/stores/outgoing-facts';

/** One act of a person on one duty, recognisable when it is sent again. */
export interface DutyCall {
  readonly dutyId: string;
  readonly personId: string;
  readonly at: Instant;
  readonly key: string;
  readonly bodyHash: string;
}

export interface DutyResult {
  readonly dutyId: string;
  readonly state: DutyState;
  readonly [more: string]: unknown;
}

export interface HeldDuty {
  readonly sql: Sql;
  readonly source: DataSource;
  readonly plan: FollowedPlan;
  readonly duty: DutyRow;
  readonly relations: ReadonlySet<DutyRelation>;
  readonly call: DutyCall;
  readonly today: LocalDate;
  /** The state after the verb; refuses with its code when the table of moves has no such step (model.md 1). */
  move(verb: DutyVerb, facts?: { hasReason?: boolean; fixByDayIsAhead?: boolean; wasReturned?: boolean; receiverHasOpened?: boolean; hasPendingExtension?: boolean }): DutyState;
}

/**
 * The frame of every act by people: plan in share, duty locked, rights asked again, the key kept, one audit row last
 * (model.md 4). A repeat with the same key answers what was answered; another body under it is refused.
 */
export async function actOnDuty(source: DataSource, action: DutyAction, call: DutyCall, work: (held: HeldDuty) => Promise<{ state: DutyState; details: Record<string, unknown>; result?: Record<string, unknown>; plansMoved?: boolean }>): Promise<DutyResult> {
  const command = `duty.${action}`;
  try {
    return await inTransaction(source, async (sql) => {
      const known = await keptResult(sql, call, command);
      if (known) return known;
      const where = await sql.row<{ planId: string }>('SELECT plan_id AS "planId" FROM report_duty WHERE id = $1', [call.dutyId]);
      const plan = where && (await readFollowedPlan(sql, where.planId, 'FOR SHARE'));
      const duty = plan && (await readDuty(sql, call.dutyId, true));
      if (!plan || !duty) throw new FollowUpRefusedError('duty.notFound', { dutyId: call.dutyId });
      const today = dayOf(call.at);
      const relations = await relationsToDuty(sql, source, call.personId, duty, plan, today);
      // Somebody to whom the duty is nothing does not learn that it exists (model.md 7).
      if (relations.size === 0) throw new FollowUpRefusedError('duty.notFound', { dutyId: call.dutyId });
      if (!mayDoOnDuty(action, relations)) throw new FollowUpRefusedError('duty.notAllowed', { action });
      const move: HeldDuty['move'] = (verb, facts = {}) => {
        const check = checkDutyMove(duty.state, verb, {
          // From the number of the new plan on the old one is over, though its stage follows a moment later.
          planStage: plan.superseded && plan.stage === 'inForce' ? 'replaced' : plan.stage, now: call.at, lateFrom: duty.lateAfterDay === null ? null : endOfDay(duty.lateAfterDay), hasReason: false, receiverHasOpened: false, wasReturned: false, hasPendingExtension: false, fixByDayIsAhead: false, ...facts,
        });
        if (!check.ok) throw new FollowUpRefusedError(check.code, { state: duty.state });
        return check.to;
      };
      const { state, details, result = {}, plansMoved = false } = await work({ sql, source, plan, duty, relations, call, today, move });
      const answer: DutyResult = { dutyId: duty.id, state, ...result };
      await sql.write(`INSERT INTO command_key(actor_id, command, key, body_hash, aggregate_kind, aggregate_id, result) VALUES ($1, $2, $3, $4, 'plan', $5, $6)`, [call.personId, command, call.key, call.bodyHash, plan.id, JSON.stringify(answer)]);
      if (plansMoved) await writeOutbox(sql, [{ kind: 'signalPlan', payload: { planId: plan.id }, uniqueKey: `moved:${duty.id}:${action}:${call.key}` }]);
      await appendAudit(sql, { aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act: command, actorPersonId: call.personId, onBehalfOf: null, positionId: null, versionId: null, details: { dutyId: duty.id, from: duty.state, to: state, ...details }, at: call.at });
      announceChange(sql, { kind: 'task', taskId: duty.id, documentId: null, agencyId: plan.agencyId });
      return answer;
    });
  } catch (error) {
    if (violatedConstraint(error) !== 'command_key_pkey') throw error;
    const known = await inTransaction(source, (sql) => keptResult(sql, call, command));
    if (!known) throw error;
    return known;
  }
}

async function keptResult(sql: Sql, call: DutyCall, command: string): Promise<DutyResult | null> {
  const known = await sql.row<{ bodyHash: string; result: DutyResult }>('SELECT body_hash AS "bodyHash", result FROM command_key WHERE actor_id = $1 AND command = $2 AND key = $3', [call.personId, command, call.key]);
  if (!known) return null;
  if (known.bodyHash !== call.bodyHash) throw new FollowUpRefusedError('followUp.keyReused', { key: call.key });
  return known.result;
}
