import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { AssignmentFacts, BaselineFacts, DueFacts, ObligationKind, ObligationPeriod, TargetFacts } from '#domain/extraction/plan-facts';
import type { PlanStage } from '#domain/plan/plan-stage';
import { fillSentence } from '#messages/fill-sentence';
import { sqlOf } from '#persistence/sql';
import { DocumentAccess } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { DocumentDetailService } from '../documents/document-detail.service';
import { cursorOf, readCursor } from '../http/paging';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { ListPlansQuery } from './plan.schemas';

interface PlanRow {
  id: string; documentId: string; title: string; codeNumber: string | null; issuedOn: string | null; stage: PlanStage; agencyName: string; focalUnit: string | null; validFrom: number | null; validTo: number | null; openEnded: boolean;
  taskCount: number; obligationCount: number; updatedAt: Instant; inForceAt: Instant | null; endReason: string | null;
}

const columns = `p.id, p.document_id AS "documentId", p.title, d.code_number AS "codeNumber", d.issued_on AS "issuedOn", p.stage, a.name AS "agencyName", u.name AS "focalUnit", p.valid_from_year AS "validFrom", p.valid_to_year AS "validTo",
  p.open_ended AS "openEnded", (SELECT count(*) FROM plan_task t WHERE t.plan_id = p.id) AS "taskCount", (SELECT count(*) FROM obligation o WHERE o.plan_id = p.id) AS "obligationCount", p.stage_changed_at AS "updatedAt",
  p.in_force_at AS "inForceAt", p.end_reason AS "endReason"`;
const tables = 'plan p JOIN document d ON d.id = p.document_id JOIN agency a ON a.id = p.agency_id LEFT JOIN org_unit u ON u.id = p.focal_unit_id';
const visible = `(p.agency_id = ANY($1::text[]) OR (d.stage IN ('issued','dispatched','recalled','replaced') AND EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id AND v.receiver_agency_id = ANY($1::text[]))))`;

@Injectable()
export class PlansService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly details: DocumentDetailService,
  ) {}

  async list(me: SignedIn, query: ListPlansQuery) {
    const sql = sqlOf(this.source);
    const filter = `${visible} AND ($2::text IS NULL OR p.stage = $2) AND ($3::text = '' OR search_key(p.title || ' ' || coalesce(d.code_number, '')) LIKE '%' || search_key($3) || '%')`;
    const parameters = [me.agencyIds, query.stage ?? null, (query.q ?? '').replace(/[%_\\]/gu, ' ')];
    const after = readCursor(query.cursor, 2);
    const total = await sql.row<{ total: number }>(`SELECT count(*) AS total FROM ${tables} WHERE ${filter}`, parameters);
    const rows = await sql.rows<PlanRow>(
      `SELECT ${columns} FROM ${tables} WHERE ${filter} AND ($4::bigint IS NULL OR (p.stage_changed_at, p.id) < (to_timestamp($4::bigint / 1000.0), $5)) ORDER BY p.stage_changed_at DESC, p.id DESC LIMIT $6`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
    );
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        id: row.id, documentId: row.documentId, title: row.title, codeNumber: row.codeNumber, issuedOn: row.issuedOn, stage: row.stage, stageText: words().planStageLabels[row.stage], agencyName: row.agencyName,
        focalUnit: row.focalUnit, validity: validityText(row), taskCount: row.taskCount, obligationCount: row.obligationCount, updatedAt: isoInstant(row.updatedAt),
      })),
      total: total?.total ?? 0,
      ...(rows.length > query.limit && last ? { nextCursor: cursorOf([last.updatedAt, last.id]) } : {}),
    };
  }

  async read(me: SignedIn, id: string) {
    const sql = sqlOf(this.source);
    const plan = await sql.row<PlanRow>(`SELECT ${columns} FROM ${tables} WHERE p.id = $2 AND ${visible}`, [me.agencyIds, id]);
    if (!plan) throw new Problem('plan.notFound', { planId: id });
    const [document, indicators, tasks, obligations] = await Promise.all([
      this.access.see(me, plan.documentId),
      sql.rows<{ id: string; ordinal: string | null; family: string | null; name: string; baseline: BaselineFacts | null; target: TargetFacts | null }>('SELECT id, ordinal, family, name, baseline, target FROM plan_indicator WHERE plan_id = $1 ORDER BY sort', [id]),
      sql.rows<{ id: string; indicatorId: string | null; item: string | null; text: string; line: number | null; assignments: Partial<AssignmentFacts>[] }>(
        'SELECT id, indicator_id AS "indicatorId", item, text, line, assignments FROM plan_task WHERE plan_id = $1 ORDER BY sort', [id]),
      sql.rows<{ id: string; kind: ObligationKind; period: ObligationPeriod | null; operator: 'before' | 'by' | 'within' | null; due: DueFacts | null; reporters: unknown[]; receivers: unknown[]; watchers: unknown[]; via: string | null; what: string | null; printed: string; line: number | null }>(
        'SELECT id, kind, period, operator, due, reporters, receivers, watchers, via, what, printed, line FROM obligation WHERE plan_id = $1 ORDER BY sort', [id]),
    ]);
    return {
      id: plan.id, stage: plan.stage, stageText: words().planStageLabels[plan.stage], inForceAt: isoOrNull(plan.inForceAt), validity: validityText(plan), focalUnit: plan.focalUnit, endReason: plan.endReason === null ? null : (words().endReasonWords[plan.endReason] ?? plan.endReason),
      document: await this.details.describe(me, document),
      indicators: indicators.map(({ baseline, target, ...row }) => ({ ...row, baselineText: baselineText(baseline), targetText: targetText(target) })),
      tasks: tasks.map((task) => ({
        ...task,
        assignments: task.assignments.map((assignment) => ({
          leadUnits: assignment.leadUnits ?? [], coordinatingUnits: assignment.coordinatingUnits ?? [], focalUnits: assignment.focalUnits ?? [], leaders: (assignment.leaders ?? []).map((leader) => leader.name), timeText: assignment.timeText ?? null,
        })),
      })),
      obligations: obligations.map(({ operator, due, ...row }) => ({
        ...row, kindText: words().obligationLabels[row.kind], periodText: row.period === null ? null : words().periodLabels[row.period], dueText: dueText(operator, due),
        reporters: row.reporters.map(partyName), receivers: row.receivers.map(partyName), watchers: row.watchers.map(partyName),
      })),
    };
  }
}

/** Parties are printed names, or records with a name once they were resolved. */
function partyName(party: unknown): string {
  if (typeof party === 'string') return party;
  const { printed, name } = party as { printed?: string; name?: string };
  return name ?? printed ?? '';
}

function validityText(plan: { validFrom: number | null; validTo: number | null; openEnded: boolean }): string | null {
  if (plan.validFrom === null) return null;
  const { validityWords } = words();
  if (plan.openEnded) return fillSentence(validityWords.from, { year: plan.validFrom });
  return plan.validTo === null || plan.validTo === plan.validFrom ? fillSentence(validityWords.year, { year: plan.validFrom }) : `${plan.validFrom} - ${plan.validTo}`;
}

function figure(value: number): string {
  return value.toLocaleString('vi-VN');
}

function rankText(rank: number | null, rankOf: number | null): string | null {
  return rank === null ? null : fillSentence(words().figureWords.rank, { rank: `${rank}${rankOf === null ? '' : `/${rankOf}`}` });
}

function baselineText(baseline: BaselineFacts | null): string | null {
  if (!baseline) return null;
  const { figureWords } = words();
  const figures = [baseline.score === null ? null : fillSentence(figureWords.score, { value: figure(baseline.score) }), rankText(baseline.rank, baseline.rankOf)].filter((part) => part !== null).join(', ');
  return figures === '' ? null : baseline.year === null ? figures : fillSentence(figureWords.ofYear, { figures, year: baseline.year });
}

function targetText(target: TargetFacts | null): string | null {
  if (!target) return null;
  const { figureWords } = words();
  const bound = target.operator === '>' ? figureWords.more : target.operator === '>=' ? figureWords.atLeast : figureWords.score;
  const parts = [
    target.score === null ? null : fillSentence(bound, { value: figure(target.score) }), target.deltaScore === null ? null : fillSentence(figureWords.gain, { value: figure(target.deltaScore) }),
    rankText(target.rank, target.rankOf),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function dueText(operator: 'before' | 'by' | 'within' | null, due: DueFacts | null): string | null {
  if (!due) return null;
  const { dayText, dueRuleWords } = words();
  const operatorText = dueRuleWords.operator[operator ?? 'before'];
  if (due.date !== null) return `${operatorText} ${fillSentence(dueRuleWords.day, { day: dayText(due.date) })}`;
  const parts = [
    due.day === null ? '' : fillSentence(dueRuleWords.day, { day: due.day }), due.months === null || due.months.length === 0 ? '' : fillSentence(dueRuleWords.months, { months: due.months.join(', ') }),
    dueRuleWords.anchor[due.anchor ?? 'fixedDate'],
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : [operatorText, ...parts].join(' ');
}
