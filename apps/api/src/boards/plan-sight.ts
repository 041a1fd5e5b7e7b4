import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { mayDoOnPlan, planActions, type DutyRelation, type PlanAction } from '#domain/permission/duty-permissions';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import { sqlOf } from '#persistence/sql';
import { relationsToPlan } from '#persistence/stores/follow-up/duty-relations';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { MySidesReader } from '../reports/my-sides';

/** Who may see the follow-up of a plan, and what he may do there; for everybody else it does not exist (404). */
@Injectable()
export class PlanSight {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly sides: MySidesReader,
  ) {}

  async see(me: SignedIn, planId: string, now: Instant): Promise<{ plan: FollowedPlan; relations: ReadonlySet<DutyRelation>; allowedActions: { action: PlanAction; label: string }[] }> {
    const sql = sqlOf(this.source);
    const plan = await readFollowedPlan(sql, planId, '');
    if (!plan) throw new FollowUpRefusedError('plan.notFound', { planId });
    const relations = new Set(await relationsToPlan(sql, this.source, me.personId, plan, dayOf(now)));
    const sides = await this.sides.of(me, now);
    const takesIn = await sql.row<{ receiver: boolean; watcher: boolean }>(
      `SELECT bool_or((receiver_kind = 'unit' AND receiver_id = ANY($2)) OR (receiver_kind = 'position' AND receiver_id = ANY($3)) OR (receiver_kind = 'agency' AND receiver_id = ANY($4))) AS receiver,
              bool_or(EXISTS (SELECT 1 FROM jsonb_array_elements(watchers) w WHERE w->>'id' = ANY($2) OR w->>'id' = ANY($3))) AS watcher FROM report_duty WHERE plan_id = $1`,
      [planId, [...sides.unitIds], [...sides.positionIds], [...sides.agencyIds]],
    );
    if (takesIn?.receiver) relations.add('receiver');
    if (takesIn?.watcher) relations.add('watcher');
    if (!mayDoOnPlan('viewBoard', relations)) throw new FollowUpRefusedError('plan.notFound', { planId });
    const live = plan.stage === 'inForce';
    return { plan, relations, allowedActions: planActions.filter((action) => mayDoOnPlan(action, relations) && (live || action === 'viewBoard')).map((action) => ({ action, label: words().planActionLabels[action] })) };
  }
}
