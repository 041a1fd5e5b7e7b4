import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import type { TargetFacts } from '#domain/extraction/plan-facts';
import { targetReached } from '#domain/index-result/check-index-result';
import { mayDoOnPlan } from '#domain/permission/duty-permissions';
import { sqlOf } from '#persistence/sql';
import { relationsToPlan } from '#persistence/stores/follow-up/duty-relations';
import { readFollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { SqlIndexResultStore } from '#persistence/stores/sql-index-result.store';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { isoInstant } from '../http/vietnam-time';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { PlansService } from '../plans/plans.service';
import type { EnterIndexResultRequest } from './index-result.schemas';

/** Results stand beside baseline and target for everybody who sees the plan; the focal unit enters them (model.md 1). */
@Injectable()
export class IndexResultsService {
  private readonly store: SqlIndexResultStore;

  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly plans: PlansService,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {
    this.store = new SqlIndexResultStore(source);
  }

  async list(me: SignedIn, planId: string) {
    // Whoever may read the plan may read its results; for everybody else the plan does not exist.
    await this.plans.read(me, planId);
    const sql = sqlOf(this.source);
    const plan = await readFollowedPlan(sql, planId, '');
    const relations = plan ? await relationsToPlan(sql, this.source, me.personId, plan, dayOf(await this.clock.now())) : new Set<never>();
    const targets = new Map((await sql.rows<{ id: string; target: TargetFacts | null }>('SELECT id, target FROM plan_indicator WHERE plan_id = $1', [planId])).map((row) => [row.id, row.target]));
    const rows = await this.store.ofPlan(planId);
    return {
      mayEnter: (plan?.stage === 'inForce' || plan?.stage === 'closed') && targets.size > 0 && mayDoOnPlan('enterIndexResult', relations),
      items: rows.map((row) => ({ ...row, at: isoInstant(row.at), reached: comparable(row.year, targets.get(row.indicatorId) ?? null, row) })),
    };
  }

  async enter(me: SignedIn, planId: string, indicatorId: string, year: number, body: EnterIndexResultRequest, call: WriteCall) {
    await this.keys.once(me.personId, 'enterIndexResult', call, async () => {
      await this.store.enter({ planId, indicatorId, personId: me.personId, at: await this.clock.now() }, { year, ...body });
      return {};
    });
    return this.list(me, planId);
  }
}

/** A target of a named year says nothing about the result of another. */
function comparable(year: number, target: TargetFacts | null, result: { score: number | null; rank: number | null }) {
  if (target?.year !== null && target?.year !== undefined && target.year !== year) return null;
  return targetReached(result, target);
}
