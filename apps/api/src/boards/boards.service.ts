import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { readPlanDuties } from '#persistence/read-models/follow-up/duty-list';
import { sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { ConsolidationStore, type ConsolidationDesk } from '#persistence/stores/follow-up/consolidation-store';
import { PlanActs } from '#persistence/stores/follow-up/plan-acts';
import type { SignedIn } from '../auth/signed-in';
import { words } from '../http/spoken-language';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { EndPlanRequest, SaveConsolidationRequest } from './board.schemas';
import { PlanSight } from './plan-sight';

/** Bảng theo dõi: units by periods; the consolidation desk; the end of a plan. */
@Injectable()
export class BoardsService {
  private readonly desks: ConsolidationStore;
  private readonly acts: PlanActs;

  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly sight: PlanSight,
  ) {
    this.desks = new ConsolidationStore(source);
    this.acts = new PlanActs(source);
  }

  async board(me: SignedIn, planId: string) {
    const now = await this.clock.now();
    const { plan, allowedActions } = await this.sight.see(me, planId, now);
    const sql = sqlOf(this.source);
    const duties = await readPlanDuties(sql, planId, now, await readCalendar(sql, this.source));
    const focal = await sql.row<{ name: string }>('SELECT name FROM org_unit WHERE id = $1', [plan.focalUnitId ?? plan.draftingUnitId]);
    const last = await sql.row<{ unresolved: { printed: string }[] | null }>(`SELECT details->'unresolved' AS unresolved FROM audit WHERE aggregate_kind = 'plan' AND aggregate_id = $1 AND act = 'dutiesOpened' ORDER BY seq DESC LIMIT 1`, [planId]);
    const periods = new Map<string, { key: string; label: string; from: string | null; day: string }>();
    const units = new Map<string, { kind: string; id: string; name: string; cells: ReturnType<typeof cellOf>[] }>();
    const figures = { total: 0, doneOnTime: 0, doneLate: 0, running: 0, overdue: 0, notJudged: 0 };
    for (const duty of duties) {
      periods.set(duty.periodKey, { key: duty.periodKey, label: words().periodText(duty.periodLabel), from: duty.periodFrom, day: duty.strictDay ?? duty.periodFrom ?? '' });
      const unit = units.get(`${duty.reporterKind}:${duty.reporterId}`) ?? { kind: duty.reporterKind, id: duty.reporterId, name: duty.reporterName, cells: [] };
      units.set(`${duty.reporterKind}:${duty.reporterId}`, unit);
      unit.cells.push(cellOf(duty));
      if (duty.endReason === 'selfReport') continue;
      figures.total += 1;
      figures[figureOf(duty.standing.standing)] += 1;
    }
    return {
      planId, title: plan.title, codeNumber: plan.codeNumber, stage: plan.stage, stageText: words().planStageLabels[plan.stage], focalUnit: focal?.name ?? null,
      periods: [...periods.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ key, label, from }) => ({ key, label, from })),
      units: [...units.values()], figures, unresolved: [...new Set((last?.unresolved ?? []).map((one) => one.printed))], allowedActions,
    };
  }

  async end(me: SignedIn, planId: string, to: 'stopped' | 'closed', body: EndPlanRequest, call: WriteCall) {
    const ended = await this.acts.end({ planId, personId: me.personId, at: await this.clock.now(), ...call }, { to, reason: body.reason });
    return { planId, rev: ended.rev, stage: to, stageText: words().planStageLabels[to] };
  }

  async desk(me: SignedIn, planId: string, periodKey: string) {
    return shownDesk(await this.desks.read({ planId, periodKey, personId: me.personId, at: await this.clock.now() }));
  }

  async saveDesk(me: SignedIn, planId: string, periodKey: string, body: SaveConsolidationRequest) {
    return shownDesk(await this.desks.save({ planId, periodKey, personId: me.personId, at: await this.clock.now() }, body));
  }

  async makeReport(me: SignedIn, planId: string, periodKey: string, call: WriteCall) {
    // The period stands in the query, which the hash of the body does not cover.
    return this.desks.makeReport({ planId, periodKey, personId: me.personId, at: await this.clock.now(), key: call.key, bodyHash: `${call.bodyHash}:${periodKey}` });
  }

  async today() {
    return dayOf(await this.clock.now());
  }
}

type PlanDuty = Awaited<ReturnType<typeof readPlanDuties>>[number];

function cellOf(duty: PlanDuty) {
  const { standing, isLate, distance } = duty.standing;
  const { distanceText, dutyStateLabels, reportedBeforeText, selfReportText, standingLabels } = words();
  return {
    dutyId: duty.id, periodKey: duty.periodKey, receiverName: duty.receiverName, what: duty.what, state: duty.state, stateText: duty.endReason === 'selfReport' ? selfReportText : duty.settledByDutyId !== null ? reportedBeforeText : dutyStateLabels[duty.state], standing, standingText: standingLabels[standing], isLate, distance,
    distanceText: distance === null ? null : distanceText(distance), strictDay: duty.strictDay, lateAfterDay: duty.lateAfterDay, extensionAsked: duty.extensionAsked, extended: duty.extended, isUpward: duty.isUpward, answeringStage: duty.answeringStage,
    fixByDay: duty.fixByDay, receivedOn: duty.firstSubmittedAt === null ? null : dayOf(duty.firstSubmittedAt), lateWorkingDays: duty.lateWorkingDays, settledByDutyId: duty.settledByDutyId,
  };
}

function figureOf(standing: PlanDuty['standing']['standing']): 'doneOnTime' | 'doneLate' | 'running' | 'overdue' | 'notJudged' {
  switch (standing) {
    case 'doneOnTime':
    case 'doneLate':
    case 'overdue':
    case 'notJudged':
      return standing;
    case 'fixOverdue':
      return 'overdue';
    case 'running':
    case 'dueSoon':
    case 'dueToday':
    case 'fixing':
      return 'running';
  }
}

export function shownDesk(desk: ConsolidationDesk) {
  const { merged } = desk;
  const { dutyStateLabels, periodText, taskReportStateLabels } = words();
  return {
    planId: desk.planId, periodKey: desk.periodKey, periodLabel: periodText(desk.periodLabel), focalUnitId: desk.focalUnitId, editNo: desk.editNo, documentId: desk.documentId, upwardDutyId: desk.upwardDutyId, upwardReceiver: desk.upwardReceiver, threshold: { ...desk.threshold },
    units: desk.units.map((unit) => ({ ...unit, stateText: dutyStateLabels[unit.state] })),
    tasks: merged.tasks.map(({ task, parts, states, total, mergedText }) => ({
      id: task.id, indicatorId: task.indicatorId, indicatorName: task.indicatorName, text: task.text, parts: parts.map((part) => ({ ...part, stateText: taskReportStateLabels[part.state] })), states: { ...states }, total, mergedText,
    })),
    nothingToReport: [...merged.nothingToReport], summaries: [...merged.summaries], own: { texts: { ...desk.own.texts }, general: desk.own.general, proposals: desk.own.proposals },
  };
}
