import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { checkIndexResult, type TypedIndexResult } from '#domain/index-result/check-index-result';
import { mayDoOnPlan } from '#domain/permission/duty-permissions';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { appendAudit } from '#persistence/audit-log';
import { inTransaction, instantParameter, sqlOf } from '#persistence/sql';
import { relationsToPlan } from '#persistence/stores/follow-up/duty-relations';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';

export interface IndexResultRow extends TypedIndexResult {
  readonly indicatorId: string;
  readonly enteredBy: string;
  readonly at: Instant;
}

/** Kết quả chỉ số: measured once a year, entered by the focal unit with its source and day (model.md 1, IDX-10). */
export class SqlIndexResultStore {
  constructor(private readonly source: DataSource) {}

  ofPlan(planId: string): Promise<IndexResultRow[]> {
    return sqlOf(this.source).rows<IndexResultRow>(
      `SELECT r.plan_indicator_id AS "indicatorId", r.year, r.score::float8 AS score, r.rank, r.rank_of AS "rankOf", r.source, r.result_on AS "resultOn", p.full_name AS "enteredBy", r.at
         FROM index_result r JOIN plan_indicator i ON i.id = r.plan_indicator_id JOIN person p ON p.id = r.entered_by WHERE i.plan_id = $1 ORDER BY r.year, i.sort`,
      [planId],
    );
  }

  /** One row per indicator and year; a correction overwrites it, and the audit keeps what stood before. Results appear after the year, so a closed plan takes them too. */
  enter(call: { planId: string; indicatorId: string; personId: string; at: Instant }, typed: TypedIndexResult): Promise<void> {
    return inTransaction(this.source, async (sql) => {
      const plan = await readFollowedPlan(sql, call.planId, 'FOR SHARE');
      const today = dayOf(call.at);
      const relations = plan && (await relationsToPlan(sql, this.source, call.personId, plan, today));
      if (!plan || !relations || relations.size === 0) throw new FollowUpRefusedError('plan.notFound', { planId: call.planId });
      if (!mayDoOnPlan('enterIndexResult', relations)) throw new FollowUpRefusedError('plan.actNotAllowed', { action: 'enterIndexResult' });
      if (plan.stage !== 'inForce' && plan.stage !== 'closed') throw new FollowUpRefusedError('plan.notInForce', { stage: plan.stage });
      const indicator = await sql.row<{ name: string }>('SELECT name FROM plan_indicator WHERE id = $1 AND plan_id = $2', [call.indicatorId, plan.id]);
      if (!indicator) throw new FollowUpRefusedError('indexResult.indicatorUnknown', { indicatorId: call.indicatorId });
      const fault = checkIndexResult(typed, today);
      if (fault) throw new FollowUpRefusedError(fault, { year: typed.year });
      const before = await sql.row<Record<string, unknown>>('SELECT score::float8 AS score, rank, rank_of AS "rankOf", source, result_on AS "resultOn" FROM index_result WHERE plan_indicator_id = $1 AND year = $2 FOR UPDATE', [call.indicatorId, typed.year]);
      await sql.write(
        `INSERT INTO index_result(plan_indicator_id, year, score, rank, rank_of, source, result_on, entered_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (plan_indicator_id, year) DO UPDATE SET score = excluded.score, rank = excluded.rank, rank_of = excluded.rank_of, source = excluded.source, result_on = excluded.result_on, entered_by = excluded.entered_by, at = excluded.at`,
        [call.indicatorId, typed.year, typed.score, typed.rank, typed.rankOf, typed.source.normalize('NFC').trim(), typed.resultOn, call.personId, instantParameter(call.at)],
      );
      const { year, score, rank, rankOf, source, resultOn } = typed;
      await appendAudit(sql, { aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act: 'indexResultEntered', actorPersonId: call.personId, onBehalfOf: null, positionId: null, versionId: null, details: { indicatorId: call.indicatorId, result: { year, score, rank, rankOf, source, resultOn }, before }, at: call.at });
    });
  }
}
