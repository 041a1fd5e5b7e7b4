import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import { countsForThreshold, partsNeeded } from '#domain/consolidation/consolidation-threshold';
import { carryReport } from '#domain/consolidation/carry-report';
import { mergeSubmissions, type AcceptedReport, type ConsolidatedTask, type MergedReport } from '#domain/consolidation/merge-submissions';
import { reportRecipients, reportText, reportTitle } from '#domain/consolidation/report-text';
import { mayDoOnPlan, type PlanAction } from '#domain/permission/duty-permissions';
import { FollowUpRefusedError } from '#domain/report/duty-refusal';
import type { DutyState } from '#domain/report/duty-state';
import { oncePeriod } from '#domain/report/period-words';
import { printedFigure } from '#domain/report/task-figure';
import type { ReportLine } from '#domain/report/report-line';
import { appendAudit } from '#persistence/audit-log';
import { inSnapshot, inTransaction, instantParameter, type Sql } from '#persistence/sql';
import { insertDrafts } from '#persistence/stores/follow-up/draft-documents';
import { relationsToPlan } from '#persistence/stores/follow-up/duty-relations';
import { readFollowedPlan, type FollowedPlan } from '#persistence/stores/follow-up/plan-context';
import { positionsOf } from '#domain/organisation/holders';
import { readOrganisation } from '#persistence/stores/organisation-reader';

export interface ConsolidationUnit {
  readonly dutyId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: DutyState;
  readonly lateAfterDay: LocalDate | null;
  readonly isUsed: boolean;
  /** Where the report was given under the plan this one replaces (FIX-1). */
  readonly source: { readonly dutyId: string; readonly plan: string } | null;
}

/** The desk of one focal unit, plan and period: missing units on top, parts side by side, own words kept apart. */
export interface ConsolidationDesk {
  readonly planId: string;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly focalUnitId: string;
  readonly units: readonly ConsolidationUnit[];
  readonly merged: MergedReport;
  readonly own: OwnWords;
  readonly editNo: number;
  readonly documentId: string | null;
  readonly upwardDutyId: string | null;
  readonly upwardReceiver: string | null;
  /** How many parts are in, how many the office waits for before it consolidates (a whole period unless it says less). */
  readonly threshold: { readonly taken: number; readonly needed: number; readonly total: number };
}

export interface OwnWords {
  readonly texts: Readonly<Record<string, string>>;
  readonly general: string;
  readonly proposals: string;
}

export interface DeskCall {
  readonly planId: string;
  readonly periodKey: string;
  readonly personId: string;
  readonly at: Instant;
}

const noWords: OwnWords = { texts: {}, general: '', proposals: '' };

interface PartRow {
  dutyId: string; unitId: string; unitName: string; state: DutyState; lateAfterDay: LocalDate | null; periodLabel: string; submissionId: string | null; versionNo: number | null; authorPersonId: string | null; authorName: string | null;
  nothingToReport: boolean | null; summary: string | null; lines: ReportLine[] | null; sourceDutyId: string | null; sourcePlanId: string | null; sourcePlan: string | null;
}

export class ConsolidationStore {
  constructor(private readonly source: DataSource) {}

  read(call: DeskCall): Promise<ConsolidationDesk> {
    return inSnapshot(this.source, async (sql) => {
      const { plan, unitId } = await this.allowed(sql, call, 'consolidate', '');
      return this.desk(sql, plan, unitId, call.periodKey);
    });
  }

  save(call: DeskCall, input: { editNo: number; own: OwnWords }): Promise<ConsolidationDesk> {
    return inTransaction(this.source, async (sql) => {
      const { plan, unitId } = await this.allowed(sql, call, 'consolidate', 'FOR SHARE');
      const known = await this.lock(sql, plan.id, call.periodKey, unitId);
      if ((known?.editNo ?? 0) !== input.editNo) throw new FollowUpRefusedError('consolidation.changed', { editNo: known?.editNo ?? 0 });
      await this.write(sql, plan.id, call, unitId, input.own);
      await this.audit(sql, plan, call, 'consolidationSaved', { periodKey: call.periodKey, focalUnitId: unitId });
      return this.desk(sql, plan, unitId, call.periodKey);
    });
  }

  /** Dự thảo báo cáo (BC): an ordinary draft made from accepted reports at their versions; it answers the upward duty, which its dispatch settles. */
  makeReport(call: DeskCall & { key: string; bodyHash: string }): Promise<{ documentId: string; upwardDutyId: string | null }> {
    return inTransaction(this.source, async (sql) => {
      const { plan, unitId } = await this.allowed(sql, call, 'makeReport', 'FOR SHARE');
      const kept = await sql.row<{ bodyHash: string; result: { documentId: string; upwardDutyId: string | null } }>(`SELECT body_hash AS "bodyHash", result FROM command_key WHERE actor_id = $1 AND command = 'plan.makeReport' AND key = $2`, [call.personId, call.key]);
      if (kept) {
        if (kept.bodyHash !== call.bodyHash) throw new FollowUpRefusedError('followUp.keyReused', { key: call.key });
        return kept.result;
      }
      const locked = await this.lock(sql, plan.id, call.periodKey, unitId);
      const desk = await this.desk(sql, plan, unitId, call.periodKey);
      if (locked?.documentId) {
        const stage = await sql.row<{ stage: string }>('SELECT stage FROM document WHERE id = $1', [locked.documentId]);
        if (stage && !['cancelled', 'refused', 'recalled'].includes(stage.stage)) throw new FollowUpRefusedError('consolidation.reportExists', { documentId: locked.documentId });
      }
      // Where nobody owes the focal unit a part (CAD-NO-FEEDER), it writes the report to its superior from its own words.
      const writesItself = desk.units.length === 0 && desk.upwardDutyId !== null;
      if (desk.merged.used.length === 0 && !writesItself) throw new FollowUpRefusedError('consolidation.nothingAccepted', {});
      const missing = desk.units.filter((unit) => ['notOpen', 'open', 'returned', 'submitted', 'nothingToReport', 'closedWithoutReport'].includes(unit.state)).map((unit) => unit.unitName);
      const head = {
        planTitle: plan.title, planNumber: plan.codeNumber, planDate: plan.issuedOn === null ? null : printedDay(plan.issuedOn), periodWords: desk.periodLabel === oncePeriod ? '' : desk.periodLabel, unitCount: desk.units.length, missingUnits: missing,
        excusedUnits: desk.units.filter((unit) => unit.state === 'excused').map((unit) => unit.unitName), ownTexts: desk.own.texts, general: desk.own.general, proposals: desk.own.proposals,
      };
      // One printed rule may name several receivers: the same report answers each of them.
      const own = desk.upwardDutyId === null ? [] : await sql.rows<{ id: string; receiverName: string; watchers: { name: string }[] }>(
        `SELECT d.id, d.receiver_name AS "receiverName", d.watchers FROM report_duty d JOIN report_duty me ON me.id = $1 AND d.obligation_id = me.obligation_id AND d.period_key = me.period_key AND d.reporter_kind = me.reporter_kind AND d.reporter_id = me.reporter_id
          WHERE d.id = me.id OR d.state IN ('notOpen','open','returned') ORDER BY (d.id = me.id) DESC, d.sort, d.id`, [desk.upwardDutyId]);
      const organisation = await readOrganisation(sql, this.source, plan.agencyId);
      const documentId = `bc-${randomUUID()}`;
      await insertDrafts(sql, [{
        documentId, agencyId: plan.agencyId, type: 'BC', title: reportTitle(head), drafterPersonId: call.personId, draftingUnitId: unitId, body: reportText(head, desk.merged),
        recipients: reportRecipients({ receivers: own.map((one) => one.receiverName), watchers: own.flatMap((one) => one.watchers.map((watcher) => watcher.name)) }, organisation.agency.name),
        addressees: own.map((one) => one.receiverName), answers: { kind: 'duty', id: desk.upwardDutyId, planId: plan.id, periodKey: call.periodKey }, byPersonId: call.personId,
      }], call.at);
      const at = instantParameter(call.at);
      if (own.length > 0) await sql.write('UPDATE report_duty SET answering_document_id = $2 WHERE id = ANY($1)', [own.map((one) => one.id), documentId]);
      await this.write(sql, plan.id, call, unitId, desk.own);
      await sql.write('UPDATE consolidation SET document_id = $4, upward_duty_id = $5, used = $6, missing = $7 WHERE plan_id = $1 AND period_key = $2 AND focal_unit_id = $3', [plan.id, call.periodKey, unitId, documentId, desk.upwardDutyId, JSON.stringify(desk.merged.used), JSON.stringify(missing)]);
      await sql.write(`UPDATE task SET closed_at = $2, closed_by = $3, outcome = 'reportMade' WHERE id = $1 AND closed_at IS NULL`, [`consolidate:${plan.id}:${call.periodKey}:${unitId}`, at, call.personId]);
      const result = { documentId, upwardDutyId: desk.upwardDutyId };
      await sql.write(`INSERT INTO command_key(actor_id, command, key, body_hash, aggregate_kind, aggregate_id, result) VALUES ($1, 'plan.makeReport', $2, $3, 'plan', $4, $5)`, [call.personId, call.key, call.bodyHash, plan.id, JSON.stringify(result)]);
      await this.audit(sql, plan, call, 'reportDrafted', { ...result, periodKey: call.periodKey, used: desk.merged.used, missing });
      return result;
    });
  }

  /** Which of the person's units takes reports of this period in; the plan's own focal unit where none does. */
  private async allowed(sql: Sql, call: DeskCall, action: PlanAction, lock: '' | 'FOR SHARE'): Promise<{ plan: FollowedPlan; unitId: string }> {
    const plan = await readFollowedPlan(sql, call.planId, lock);
    if (!plan) throw new FollowUpRefusedError('plan.notFound', { planId: call.planId });
    const today = dayOf(call.at);
    const organisation = await readOrganisation(sql, this.source, plan.agencyId);
    const units = positionsOf(organisation.snapshot, call.personId, today).flatMap((post) => [post.unitId, post.leadsUnitId]).filter((id): id is string => id !== null);
    const receiving = await sql.row<{ unitId: string }>(`SELECT receiver_id AS "unitId" FROM report_duty WHERE plan_id = $1 AND period_key = $2 AND receiver_kind = 'unit' AND receiver_id = ANY($3) ORDER BY receiver_id LIMIT 1`, [plan.id, call.periodKey, units]);
    const relations = new Set(await relationsToPlan(sql, this.source, call.personId, plan, today));
    if (receiving) relations.add('receiver');
    if (relations.size === 0) throw new FollowUpRefusedError('plan.notFound', { planId: call.planId });
    if (!mayDoOnPlan(action, relations)) throw new FollowUpRefusedError('plan.actNotAllowed', { action });
    return { plan, unitId: receiving?.unitId ?? plan.focalUnitId ?? plan.draftingUnitId };
  }

  private async desk(sql: Sql, plan: FollowedPlan, unitId: string, periodKey: string): Promise<ConsolidationDesk> {
    const parts = await sql.rows<PartRow>(
      `SELECT d.id AS "dutyId", d.reporter_id AS "unitId", d.reporter_name AS "unitName", coalesce(o.state, d.state) AS state, d.late_after_day AS "lateAfterDay", d.period_label AS "periodLabel", s.id AS "submissionId", s.version_no AS "versionNo",
              s.author_person_id AS "authorPersonId", a.full_name AS "authorName", s.nothing_to_report AS "nothingToReport", s.summary, s.lines, o.id AS "sourceDutyId", o.plan_id AS "sourcePlanId", coalesce(od.code_number, op.title) AS "sourcePlan"
         FROM report_duty d LEFT JOIN report_duty o ON o.id = d.settled_by_duty_id LEFT JOIN plan op ON op.id = o.plan_id LEFT JOIN document od ON od.id = op.document_id
         LEFT JOIN report_submission s ON s.duty_id = coalesce(o.id, d.id) AND coalesce(o.state, d.state) = 'accepted' AND s.outcome = 'accepted' AND s.version_no = coalesce(o.submitted_version, d.submitted_version) LEFT JOIN person a ON a.id = s.author_person_id
        WHERE d.plan_id = $1 AND d.period_key = $2 AND d.receiver_kind = 'unit' AND d.receiver_id = $3 AND (d.state <> 'settledBefore' OR o.id IS NOT NULL) ORDER BY (s.id IS NOT NULL), d.sort, d.reporter_name`,
      [plan.id, periodKey, unitId],
    );
    const tasks = await sql.rows<Omit<ConsolidatedTask, 'figure'>>(
      `SELECT t.id, t.indicator_id AS "indicatorId", i.name AS "indicatorName", t.text FROM plan_task t LEFT JOIN plan_indicator i ON i.id = t.indicator_id WHERE t.plan_id = $1 ORDER BY i.sort, t.sort, t.id`, [plan.id]);
    const former = await tasksOf(sql, parts.flatMap((part) => (part.submissionId === null || part.sourcePlanId === null ? [] : [part.sourcePlanId])));
    const reports = parts.filter((part) => part.submissionId !== null).map((part): AcceptedReport => ({
      dutyId: part.sourceDutyId ?? part.dutyId, submissionId: part.submissionId!, versionNo: part.versionNo!, unitId: part.unitId, unitName: part.unitName, authorPersonId: part.authorPersonId!, authorName: part.authorName!,
      nothingToReport: part.nothingToReport!, source: part.sourcePlan,
      ...(part.sourcePlanId === null ? { summary: part.summary!, lines: part.lines! } : carryReport({ summary: part.summary!, lines: part.lines! }, former.filter((task) => task.planId === part.sourcePlanId), tasks)),
    }));
    const row = await sql.row<{ merged: OwnWords | Record<string, never>; editNo: number; documentId: string | null }>('SELECT merged, edit_no AS "editNo", document_id AS "documentId" FROM consolidation WHERE plan_id = $1 AND period_key = $2 AND focal_unit_id = $3', [plan.id, periodKey, unitId]);
    // The duty this report answers: the focal unit's own, of the same period; else its next one still owed (a half-year report on quarters).
    const upward = await sql.row<{ id: string; receiverName: string; periodLabel: string }>(
      `SELECT id, receiver_name AS "receiverName", period_label AS "periodLabel" FROM report_duty WHERE plan_id = $1 AND reporter_kind = 'unit' AND reporter_id = $2 AND receiver_id <> $2 AND (state IN ('notOpen','open','returned') OR answering_document_id = $4)
        ORDER BY (period_key = $3) DESC, nominal_day LIMIT 1`,
      [plan.id, unitId, periodKey, row?.documentId ?? null],
    );
    const reported = new Set(reports.flatMap((report) => report.lines.map((line) => line.planTaskId)));
    const total = parts.filter((part) => countsForThreshold(part.state)).length;
    return {
      threshold: { taken: reports.length, needed: partsNeeded(total, plan.settings), total },
      planId: plan.id, periodKey, periodLabel: parts[0]?.periodLabel ?? upward?.periodLabel ?? periodKey, focalUnitId: unitId,
      units: parts.map(({ dutyId, unitId: id, unitName, state, lateAfterDay, submissionId, sourceDutyId, sourcePlan }) => ({
        dutyId, unitId: id, unitName, state, lateAfterDay, isUsed: submissionId !== null, source: sourceDutyId === null ? null : { dutyId: sourceDutyId, plan: sourcePlan! },
      })),
      merged: mergeSubmissions(tasks.filter((task) => parts.length === 0 || reported.has(task.id)).map((task) => ({ ...task, figure: printedFigure(task.text) })), reports),
      own: { ...noWords, ...(row?.merged ?? {}) }, editNo: row?.editNo ?? 0, documentId: row?.documentId ?? null, upwardDutyId: upward?.id ?? null, upwardReceiver: upward?.receiverName ?? null,
    };
  }

  private lock(sql: Sql, planId: string, periodKey: string, unitId: string): Promise<{ editNo: number; documentId: string | null } | null> {
    return sql.row('SELECT edit_no AS "editNo", document_id AS "documentId" FROM consolidation WHERE plan_id = $1 AND period_key = $2 AND focal_unit_id = $3 FOR UPDATE', [planId, periodKey, unitId]);
  }

  private async write(sql: Sql, planId: string, call: DeskCall, unitId: string, own: OwnWords): Promise<void> {
    await sql.write(
      `INSERT INTO consolidation AS c (id, plan_id, period_key, focal_unit_id, merged, updated_by, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (plan_id, period_key, focal_unit_id) DO UPDATE SET merged = excluded.merged, edit_no = c.edit_no + 1, updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
      [randomUUID(), planId, call.periodKey, unitId, JSON.stringify(own), call.personId, instantParameter(call.at)],
    );
  }

  private async audit(sql: Sql, plan: FollowedPlan, call: DeskCall, act: string, details: Record<string, unknown>): Promise<void> {
    await appendAudit(sql, { aggregateKind: 'plan', aggregateId: plan.id, agencyId: plan.agencyId, act, actorPersonId: call.personId, onBehalfOf: null, positionId: null, versionId: null, details, at: call.at });
  }
}

/** Tasks of the plans under which reports were given (FIX-1). */
async function tasksOf(sql: Sql, planIds: readonly string[]): Promise<{ id: string; planId: string; text: string }[]> {
  if (planIds.length === 0) return [];
  return sql.rows('SELECT id, plan_id AS "planId", text FROM plan_task WHERE plan_id = ANY($1) ORDER BY plan_id, sort, id', [[...new Set(planIds)]]);
}

function printedDay(day: LocalDate): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${date}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}
