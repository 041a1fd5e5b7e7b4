import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { Clock } from '#domain/clock/clock';
import { canonicalJson } from '#domain/document/canonical-json';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { PlanStore } from '#domain/ports/plan-store';
import type { PlanEnd, PlanSnapshot } from '#domain/plan/plan-snapshot';
import { planMoves, type PlanStage } from '#domain/plan/plan-stage';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { inTransaction, instantParameter, sqlOf, type Sql } from '#persistence/sql';
import { settleEndedPlan } from '#persistence/stores/follow-up/end-plan';

interface PlanRow {
  planId: string; documentId: string; agencyId: string; stage: PlanStage; rev: number;
}

interface PlanStep {
  planId: string;
  rev: number;
  kind: 'broughtIntoForce' | 'ended';
  to: PlanStage;
  at: Instant;
  reason: string | null;
}

export class SqlPlanStore extends PlanStore {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async load(planId: string): Promise<PlanSnapshot | null> {
    const [found, businessNow] = await Promise.all([
      sqlOf(this.source).row<Omit<PlanSnapshot, 'businessNow'>>(
        `SELECT p.id AS "planId", p.document_id AS "documentId", p.stage, p.rev, d.stage AS "documentStage" FROM plan p JOIN document d ON d.id = p.document_id WHERE p.id = $1`,
        [planId],
      ),
      this.clock.now(),
    ]);
    return found && { ...found, businessNow };
  }

  bringIntoForce(planId: string, rev: number, at: Instant): Promise<{ rev: number }> {
    return this.step({ planId, rev, kind: 'broughtIntoForce', to: 'inForce', at, reason: null }, (sql, plan) => this.writeContents(sql, plan, at));
  }

  end(planId: string, rev: number, to: PlanEnd, at: Instant, reason: string | null): Promise<{ rev: number }> {
    return this.step({ planId, rev, kind: 'ended', to, at, reason }, async (sql) => {
      // WCP-20: nothing of the plan fires or waits after its end; tasks of its document live their own life.
      return { to, reason, ...(await settleEndedPlan(sql, planId, to, at, reason, null)) };
    });
  }

  /** Keyed ('plan', planId, rev) like the steps of a document; the same step answers, another one is refused. */
  private async step(step: PlanStep, work: (sql: Sql, plan: PlanRow) => Promise<Record<string, unknown>>): Promise<{ rev: number }> {
    const hash = sha256Of(canonicalJson(step));
    return inTransaction(this.source, async (sql) => {
      const plan = await sql.row<PlanRow>('SELECT id AS "planId", document_id AS "documentId", agency_id AS "agencyId", stage, rev FROM plan WHERE id = $1 FOR UPDATE', [step.planId]);
      if (!plan) throw new RefusedError('plan.notFound', { planId: step.planId });
      const stored = await sql.row<{ hash: string }>(`SELECT hash FROM transition WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND rev = $2`, [step.planId, step.rev]);
      if (stored?.hash === hash) return { rev: step.rev };
      if (stored || plan.rev !== step.rev - 1) throw new RefusedError('transition.diverged', { rev: step.rev });
      if (!planMoves[plan.stage].includes(step.to)) throw new RefusedError('plan.ended', { stage: plan.stage });
      const details = await work(sql, plan);
      const at = instantParameter(step.at);
      await sql.write(
        `UPDATE plan SET stage = $2, rev = $3, stage_changed_at = $4, in_force_at = CASE WHEN $2 = 'inForce' THEN $4 ELSE in_force_at END, end_reason = coalesce($5, end_reason) WHERE id = $1`,
        [step.planId, step.to, step.rev, at, step.reason],
      );
      await sql.write(`INSERT INTO transition(aggregate_kind, aggregate_id, rev, hash, kind, result, at) VALUES ('plan', $1, $2, $3, $4, $5, $6)`, [step.planId, step.rev, hash, step.kind, JSON.stringify({ rev: step.rev, stage: step.to }), at]);
      await appendAudit(sql, { aggregateKind: 'plan', aggregateId: step.planId, agencyId: plan.agencyId, act: step.kind === 'ended' ? `plan.${step.to}` : 'plan.inForce', actorPersonId: null, onBehalfOf: null, positionId: null, versionId: null, details, at: step.at });
      announceChange(sql, { kind: 'document', documentId: plan.documentId, agencyId: plan.agencyId });
      return { rev: step.rev };
    });
  }

  /** Indicators, tasks with their text and obligations, from the issued version and nothing else (model.md 1). */
  private async writeContents(sql: Sql, plan: PlanRow, at: Instant): Promise<Record<string, unknown>> {
    const version = await sql.row<{ id: string; facts: PlanFacts }>('SELECT v.id, v.facts FROM document d JOIN document_version v ON v.id = d.current_version_id WHERE d.id = $1', [plan.documentId]);
    if (!version) throw new Error(`plan ${plan.planId}: its document has no issued version`);
    const { facts } = version;
    const indicators = facts.indicators.map((indicator, sort) => ({
      id: `${plan.planId}:i${sort + 1}`, sort, ordinal: indicator.ordinal, family: indicator.family, name: indicator.name, baseline: indicator.baseline, target: indicator.target, facts: indicator,
    }));
    const tasks = facts.indicators.flatMap((indicator, at) =>
      indicator.tasks.map((task, index) => ({
        id: `${plan.planId}:i${at + 1}:t${index + 1}`, indicator_id: `${plan.planId}:i${at + 1}`, sort: index, item: task.item, text: task.text, line: task.span?.line ?? null,
        assignments: indicator.assignments.filter((assignment) => assignment.items === null || (task.item !== null && assignment.items.includes(task.item))),
      })),
    );
    const obligations = facts.obligations.map((obligation, sort) => ({
      id: `${plan.planId}:o${sort + 1}`, sort, kind: obligation.kind, period: obligation.period, operator: obligation.operator, due: obligation.due, reporters: obligation.reporters,
      receivers: obligation.receivers, watchers: obligation.watchers, via: obligation.via, what: obligation.what, printed: obligation.span?.text ?? obligation.what ?? '', line: obligation.span?.line ?? null,
    }));
    await sql.write(
      `INSERT INTO plan_indicator(id, plan_id, sort, ordinal, family, name, baseline, target, facts)
       SELECT id, $2, sort, ordinal, family, name, baseline, target, facts FROM jsonb_to_recordset($1::jsonb) AS r(id text, sort int, ordinal text, family text, name text, baseline jsonb, target jsonb, facts jsonb)`,
      [JSON.stringify(indicators), plan.planId],
    );
    await sql.write(
      `INSERT INTO plan_task(id, plan_id, indicator_id, sort, item, text, line, assignments)
       SELECT id, $2, indicator_id, sort, item, text, line, assignments FROM jsonb_to_recordset($1::jsonb) AS r(id text, indicator_id text, sort int, item text, text text, line int, assignments jsonb)`,
      [JSON.stringify(tasks), plan.planId],
    );
    await sql.write(
      `INSERT INTO obligation(id, plan_id, sort, kind, period, operator, due, reporters, receivers, watchers, via, what, printed, line)
       SELECT id, $2, sort, kind, period, operator, due, reporters, receivers, watchers, via, what, printed, line
         FROM jsonb_to_recordset($1::jsonb) AS r(id text, sort int, kind text, period text, operator text, due jsonb, reporters jsonb, receivers jsonb, watchers jsonb, via text, what text, printed text, line int)`,
      [JSON.stringify(obligations), plan.planId],
    );
    await sql.write('UPDATE plan SET valid_from_year = $2, valid_to_year = $3, open_ended = $4 WHERE id = $1', [plan.planId, facts.validity.fromYear, facts.validity.toYear, facts.validity.openEnded]);
    return { versionId: version.id, indicators: indicators.length, tasks: tasks.length, obligations: obligations.length, at };
  }
}
