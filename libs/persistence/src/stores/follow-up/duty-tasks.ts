import type { Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { TaskKind } from '#domain/task/task-kind';
import { instantParameter, type Sql } from '#persistence/sql';

type DutyTaskKind = Extract<TaskKind, 'fillReport' | 'sendReport' | 'acceptReport' | 'decideExtension'>;

/**
 * The post at whose desk a side of a duty works today: of a unit an officer's post that somebody holds, else its head;
 * of an agency its head; a post is its own desk. Posts resolve to people when read (model.md 1).
 */
export const DESKS = `
  desks AS (
    SELECT DISTINCT ON (side_kind, side_id) side_kind, side_id, position_id, agency_id FROM (
      SELECT 'unit' AS side_kind, p.unit_id AS side_id, p.id AS position_id, p.agency_id, 1 AS rank, p.sort
        FROM position p WHERE p.kind = 'officer' AND p.unit_id IS NOT NULL AND p.valid_from <= $DAY AND (p.valid_to IS NULL OR p.valid_to >= $DAY)
         AND EXISTS (SELECT 1 FROM holding h WHERE h.position_id = p.id AND h.valid_from <= $DAY AND (h.valid_to IS NULL OR h.valid_to >= $DAY))
      UNION ALL
      SELECT 'unit', p.leads_unit_id, p.id, p.agency_id, 2, p.sort FROM position p WHERE p.leads_unit_id IS NOT NULL AND p.valid_from <= $DAY AND (p.valid_to IS NULL OR p.valid_to >= $DAY)
      UNION ALL
      SELECT 'agency', p.agency_id, p.id, p.agency_id, 1, p.sort FROM position p WHERE p.kind IN ('director','chair') AND p.valid_from <= $DAY AND (p.valid_to IS NULL OR p.valid_to >= $DAY)
      UNION ALL
      SELECT 'position', p.id, p.id, p.agency_id, 1, p.sort FROM position p
    ) candidates ORDER BY side_kind, side_id, rank, sort, position_id),
  heads AS (
    SELECT DISTINCT ON (side_kind, side_id) side_kind, side_id, position_id, agency_id FROM (
      SELECT 'unit' AS side_kind, p.leads_unit_id AS side_id, p.id AS position_id, p.agency_id, p.sort FROM position p WHERE p.leads_unit_id IS NOT NULL AND p.valid_from <= $DAY AND (p.valid_to IS NULL OR p.valid_to >= $DAY)
      UNION ALL
      SELECT 'agency', p.agency_id, p.id, p.agency_id, p.sort FROM position p WHERE p.kind IN ('director','chair') AND p.valid_from <= $DAY AND (p.valid_to IS NULL OR p.valid_to >= $DAY)
      UNION ALL
      SELECT 'position', p.id, p.id, p.agency_id, p.sort FROM position p
    ) candidates ORDER BY side_kind, side_id, sort, position_id)`;

export function desksOn(dayParameter: string): string {
  return DESKS.replaceAll('$DAY', `${dayParameter}::date`);
}

const WHO: Readonly<Record<DutyTaskKind, { side: 'reporter' | 'receiver'; of: 'desks' | 'heads' }>> = {
  fillReport: { side: 'reporter', of: 'desks' },
  sendReport: { side: 'reporter', of: 'heads' },
  acceptReport: { side: 'receiver', of: 'desks' },
  decideExtension: { side: 'receiver', of: 'heads' },
};

/**
 * One task per duty, in one statement. Its id carries `turn`, so that the same turn of a duty never opens two.
 * An outside body has no desk here and gets none: the receiver reports for it (nhập hộ).
 */
export async function openDutyTasks(sql: Sql, kind: DutyTaskKind, dutyIds: readonly string[], input: { turn: string; at: Instant; today: LocalDate; from?: string | null; ownerPositionId?: string | null; payload?: Record<string, unknown> }): Promise<number> {
  if (dutyIds.length === 0) return 0;
  const { side, of } = WHO[kind];
  return sql.write(
    `WITH ${desksOn('$4')}
     INSERT INTO task(id, kind, agency_id, plan_id, duty_id, owner_kind, owner_position_id, title, from_person_id, from_unit_id, opened_at, due_at, payload)
     SELECT d.id || ':${kind}:' || $3 || ':' || d.ladder_no, '${kind}', o.agency_id, d.plan_id, d.id, 'position', o.id, p.title, $5,
            CASE WHEN d.${side === 'reporter' ? 'receiver' : 'reporter'}_kind = 'unit' THEN d.${side === 'reporter' ? 'receiver' : 'reporter'}_id END, $2,
            ${kind === 'fillReport' || kind === 'sendReport' ? `((coalesce(d.fix_by_day, d.strict_day) + 1)::timestamp - interval '7 hours') AT TIME ZONE 'UTC'` : 'NULL::timestamptz'},
            jsonb_build_object('periodKey', d.period_key, 'periodLabel', d.period_label, 'what', d.what, 'reporterName', d.reporter_name, 'receiverName', d.receiver_name) || $7::jsonb
       FROM report_duty d JOIN plan p ON p.id = d.plan_id
       LEFT JOIN ${of} w ON w.side_kind = d.${side}_kind AND w.side_id = d.${side}_id
       JOIN position o ON o.id = coalesce($6, w.position_id)
      WHERE d.id = ANY($1) ON CONFLICT (id) DO NOTHING`,
    [[...dutyIds], instantParameter(input.at), input.turn, input.today, input.from ?? null, input.ownerPositionId ?? null, JSON.stringify(input.payload ?? {})],
  );
}

/** Closes what is open for these duties; `kinds` null closes all. */
export async function closeDutyTasks(sql: Sql, dutyIds: readonly string[], kinds: readonly DutyTaskKind[] | null, input: { at: Instant; by: string | null; outcome: string }): Promise<number> {
  if (dutyIds.length === 0) return 0;
  return sql.write(
    `WITH locked AS (SELECT id FROM task WHERE duty_id = ANY($1) AND closed_at IS NULL AND ($2::text[] IS NULL OR kind = ANY($2)) ORDER BY id FOR UPDATE)
     UPDATE task SET closed_at = $3, closed_by = $4, outcome = $5 WHERE id IN (SELECT id FROM locked)`,
    [[...dutyIds], kinds === null ? null : [...kinds], instantParameter(input.at), input.by, input.outcome],
  );
}
