import type { Instant } from '#domain/calendar/instant';
import { instantParameter, type Sql } from '#persistence/sql';

/**
 * CAL-9, model.md 1: an empty year gives the installation's administrators a task, one per year however many plans wait
 * for it. The title is the name of the thing to enter; the payload's period leads to its year on screen.
 */
export async function openEmptyYearTasks(sql: Sql, years: readonly number[], agencyId: string, at: Instant): Promise<void> {
  if (years.length === 0) return;
  await sql.write(
    `INSERT INTO task AS t (id, kind, agency_id, owner_kind, owner_person_id, title, opened_at, payload)
     SELECT 'enterCalendar:' || y || ':' || p.id, 'enterCalendar', coalesce((SELECT o.agency_id FROM holding h JOIN position o ON o.id = h.position_id WHERE h.person_id = p.id ORDER BY h.valid_to NULLS FIRST, h.position_id LIMIT 1), $2), 'person', p.id,
            'Lịch làm việc năm ' || y, $3, jsonb_build_object('periodKey', y::text)
       FROM unnest($1::int[]) AS y CROSS JOIN person p WHERE p.is_installation_administrator
         AND NOT EXISTS (SELECT 1 FROM calendar_year c WHERE c.year = y AND c.status <> 'empty') ON CONFLICT (id) DO NOTHING`,
    [[...years], agencyId, instantParameter(at)],
  );
}

/** Once the year stands, nobody has to enter it any more. */
export async function closeEmptyYearTasks(sql: Sql, year: number, at: Instant, by: string): Promise<void> {
  await sql.write(`UPDATE task SET closed_at = $2, closed_by = $3, outcome = 'calendarSaved' WHERE id LIKE 'enterCalendar:' || $1::text || ':%' AND closed_at IS NULL`, [String(year), instantParameter(at), by]);
}
