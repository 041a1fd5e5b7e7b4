import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { mayDoOnPlan } from '#domain/permission/duty-permissions';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { inTransaction } from '#persistence/sql';
import { recordPlanEnd } from '#persistence/stores/follow-up/end-plan';
import { relationsToPlan } from '#persistence/stores/follow-up/duty-relations';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';

/** Dừng and kết thúc by people; replacing and recalling come from the plan's document. */
export class PlanActs {
  constructor(private readonly source: DataSource) {}

  end(call: { planId: string; personId: string; at: Instant; key: string; bodyHash: string }, input: { to: 'stopped' | 'closed'; reason: string }): Promise<{ rev: number; stage: string }> {
    const action = input.to === 'stopped' ? 'stopPlan' : 'closePlan';
    return inTransaction(this.source, async (sql) => {
      const kept = await sql.row<{ bodyHash: string; result: { rev: number; stage: string } }>('SELECT body_hash AS "bodyHash", result FROM command_key WHERE actor_id = $1 AND command = $2 AND key = $3', [call.personId, `plan.${action}`, call.key]);
      if (kept) {
        if (kept.bodyHash !== call.bodyHash) throw new FollowUpRefusedError('followUp.keyReused', { key: call.key });
        return kept.result;
      }
      const plan = await readFollowedPlan(sql, call.planId, 'FOR UPDATE');
      const relations = plan && (await relationsToPlan(sql, this.source, call.personId, plan, dayOf(call.at)));
      if (!plan || !relations || relations.size === 0) throw new FollowUpRefusedError('plan.notFound', { planId: call.planId });
      if (!mayDoOnPlan(action, relations)) throw new FollowUpRefusedError('plan.actNotAllowed', { action });
      if (input.to === 'stopped' && input.reason.trim() === '') throw new FollowUpRefusedError('plan.reasonMissing', {});
      if (input.to === 'closed') {
        const open = await sql.row<{ count: number }>(`SELECT count(*) AS count FROM report_duty WHERE plan_id = $1 AND state IN ('notOpen','open','submitted','returned','nothingToReport')`, [plan.id]);
        // WCP-27: closing while something is open needs a reason; late ones are then closed without report.
        if (open!.count > 0 && input.reason.trim() === '') throw new FollowUpRefusedError('plan.dutiesOpen', { count: open!.count });
      }
      const { rev } = await recordPlanEnd(sql, { planId: plan.id, to: input.to, at: call.at, reason: input.reason.trim() === '' ? null : input.reason, actorPersonId: call.personId });
      const result = { rev, stage: input.to };
      await sql.write(`INSERT INTO command_key(actor_id, command, key, body_hash, aggregate_kind, aggregate_id, result) VALUES ($1, $2, $3, $4, 'plan', $5, $6)`, [call.personId, `plan.${action}`, call.key, call.bodyHash, plan.id, JSON.stringify(result)]);
      return result;
    });
  }
}
