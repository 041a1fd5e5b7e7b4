import { localDateOf, type LocalDate } from '#domain/calendar/local-date';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { LENIENT, type LatenessPolicy } from '#domain/due/due-rule';
import type { AssignmentFacts, DueFacts, DueOperator, ObligationKind, ObligationPeriod } from '#domain/extraction/plan-facts';
import { DEFAULT_LADDER, makeLadder, type Ladder, type LadderPlan } from '#domain/escalation/ladder';
import type { AgencySettings } from '#domain/organisation/agency-settings';
import type { PlanStage } from '#domain/plan/plan-stage';
import type { PlanAssignment } from '#domain/report/resolve-duty-pairs';
import type { PlanValidity } from '#domain/report/occurrences';
import type { Sql } from '#persistence/sql';

/** The plan as follow-up holds it, locked against its end (model.md 4: plan before duty). */
export interface FollowedPlan {
  readonly id: string;
  readonly agencyId: string;
  readonly documentId: string;
  readonly stage: PlanStage;
  /** Its document was recalled, or another one that replaces it was issued: nothing fires any more, though the stage follows a moment later (FIX-1). */
  readonly superseded: boolean;
  readonly rev: number;
  readonly title: string;
  readonly focalUnitId: string | null;
  readonly draftingUnitId: string;
  readonly followedFrom: LocalDate;
  readonly inForceAt: Instant | null;
  readonly validity: PlanValidity;
  readonly ladder: Ladder;
  readonly policy: LatenessPolicy;
  readonly settings: AgencySettings;
  readonly codeNumber: string | null;
  readonly issuedOn: LocalDate | null;
  readonly signerPositionId: string | null;
  readonly signerPersonId: string | null;
}

interface PlanRow {
  id: string; agencyId: string; documentId: string; stage: PlanStage; superseded: boolean; rev: number; title: string; focalUnitId: string | null; draftingUnitId: string; inForceAt: Instant | null;
  fromYear: number | null; toYear: number | null; openEnded: boolean; ladder: LadderPlan | null; settings: AgencySettings; answers: { code: string; answer: string }[] | null;
  codeNumber: string | null; issuedOn: LocalDate | null; signerPositionId: string | null; signerPersonId: string | null; createdAt: Instant;
}

/** Over plan p and its document d. */
export const SUPERSEDED = `(d.stage IN ('recalled','replaced') OR EXISTS (SELECT 1 FROM document n WHERE n.replaces_document_id = p.document_id AND n.code_number IS NOT NULL))`;

export type PlanLock = 'FOR SHARE' | 'FOR UPDATE' | 'FOR NO KEY UPDATE' | '';

export async function readFollowedPlan(sql: Sql, planId: string, lock: PlanLock): Promise<FollowedPlan | null> {
  const row = await sql.row<PlanRow>(
    `SELECT p.id, p.agency_id AS "agencyId", p.document_id AS "documentId", p.stage, ${SUPERSEDED} AS superseded, p.rev, p.title, p.focal_unit_id AS "focalUnitId", d.drafting_unit_id AS "draftingUnitId", p.in_force_at AS "inForceAt",
            p.valid_from_year AS "fromYear", p.valid_to_year AS "toYear", p.open_ended AS "openEnded", p.ladder, a.settings, p.created_at AS "createdAt",
            d.code_number AS "codeNumber", d.issued_on AS "issuedOn", d.signer_position_id AS "signerPositionId", d.signer_person_id AS "signerPersonId",
            (SELECT json_agg(json_build_object('code', w->>'code', 'answer', x->>'answer')) FROM jsonb_array_elements(v.warnings) w JOIN jsonb_array_elements(v.answers) x ON x->>'warningId' = w->>'id') AS answers
       FROM plan p JOIN document d ON d.id = p.document_id JOIN agency a ON a.id = p.agency_id
       LEFT JOIN document_version v ON v.id = d.current_version_id
      WHERE p.id = $1 ${lock === '' ? '' : `${lock} OF p`}`,
    [planId],
  );
  if (!row) return null;
  const began = row.inForceAt ?? row.createdAt;
  const year = Number(dayOf(began).slice(0, 4));
  const fromYear = row.fromYear ?? year;
  return {
    ...row,
    followedFrom: dayOf(began),
    validity: { fromYear, toYear: row.toYear ?? fromYear, openEnded: row.openEnded, repeatsUntilYear: repeatsUntil(row.answers) },
    ladder: row.ladder === null ? DEFAULT_LADDER : makeLadder({ hour: row.ladder.hour, minute: row.ladder.minute, steps: row.ladder.steps.map(({ offset, action }) => ({ offset, action })) }),
    policy: row.settings.lateness ?? LENIENT,
  };
}

/** CAD-OPEN-END is answered with a year; anything else leaves the end of the validity where it is printed. */
export function repeatsUntil(answers: readonly { code: string; answer: string }[] | null): number | null {
  const year = /\b(20\d{2})\b/u.exec(answers?.find((answer) => answer.code === 'CAD-OPEN-END')?.answer ?? '');
  return year ? Number(year[1]) : null;
}

export interface StoredObligation {
  readonly id: string;
  readonly sort: number;
  readonly kind: ObligationKind;
  readonly period: ObligationPeriod | null;
  readonly operator: DueOperator | null;
  readonly due: DueFacts | null;
  readonly reporters: string[];
  readonly receivers: string[];
  readonly watchers: string[];
  readonly via: string | null;
  readonly what: string | null;
}

export async function readObligations(sql: Sql, planId: string): Promise<StoredObligation[]> {
  return sql.rows<StoredObligation>('SELECT id, sort, kind, period, operator, due, reporters, receivers, watchers, via, what FROM obligation WHERE plan_id = $1 ORDER BY sort, id', [planId]);
}

export async function readAssignments(sql: Sql, planId: string): Promise<PlanAssignment[]> {
  const rows = await sql.rows<{ id: string; assignments: AssignmentFacts[] | null }>(`SELECT id, facts->'assignments' AS assignments FROM plan_indicator WHERE plan_id = $1 ORDER BY sort, id`, [planId]);
  return rows.flatMap(({ id, assignments }) => (assignments ?? []).map(({ focalUnits, leadUnits, coordinatingUnits, leaders }) => ({ indicatorId: id, focalUnits, leadUnits, coordinatingUnits, leaders })));
}

export function firstDayAfter(validity: PlanValidity): LocalDate {
  const last = validity.openEnded ? Math.max(validity.toYear, validity.repeatsUntilYear ?? validity.toYear) : validity.toYear;
  return localDateOf(last + 1, 1, 1);
}
