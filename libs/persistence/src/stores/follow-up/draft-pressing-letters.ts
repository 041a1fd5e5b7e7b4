import { dayOf, type Instant } from '#domain/calendar/instant';
import { addDays } from '#domain/calendar/local-date';
import { asAddressed, owedReport, pressingSubject, pressingText } from '#domain/escalation/pressing-letter';
import { sha256Of } from '#persistence/content-hash';
import { instantParameter, type Sql } from '#persistence/sql';
import { insertDrafts } from '#persistence/stores/follow-up/draft-documents';
import { desksOn } from '#persistence/stores/follow-up/duty-tasks';
import type { FiringDuty } from '#persistence/stores/follow-up/firing-duty';
import type { FollowedPlan } from '#persistence/stores/follow-up/plan-context';

export interface LetterRung {
  readonly plannedId: string;
  readonly duty: FiringDuty;
  readonly wording: 'order' | 'ask';
}

/** Days the letter gives a body to answer; the focal unit changes them as it likes. */
const DAYS_TO_ANSWER = 7;

/**
 * T+3 for other bodies: one draft công văn per body and receiver, in the words of ESC-8, drafter the officer of the
 * focal unit, with a task to review it; the letter then takes its own route. Answers planned row -> document.
 */
export async function draftPressingLetters(sql: Sql, plan: FollowedPlan, rungs: readonly LetterRung[], at: Instant): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  if (rungs.length === 0) return made;
  const today = dayOf(at);
  const focal = plan.focalUnitId ?? plan.draftingUnitId;
  const groups = new Map<string, LetterRung[]>();
  for (const rung of rungs) {
    const unit = rung.duty.receiverKind === 'unit' ? rung.duty.receiverId : focal;
    const key = `${rung.duty.reporterKind}|${rung.duty.reporterId}|${unit}`;
    groups.set(key, [...(groups.get(key) ?? []), rung]);
  }
  const unitIds = [...new Set([...groups.keys()].map((key) => key.split('|')[2]!))];
  const desks = await sql.rows<{ unitId: string; personId: string; agencyId: string }>(
    `WITH ${desksOn('$2')}
     SELECT DISTINCT ON (w.side_id) w.side_id AS "unitId", h.person_id AS "personId", w.agency_id AS "agencyId" FROM desks w
       JOIN holding h ON h.position_id = w.position_id AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to >= $2::date) AND NOT (h.absent_from IS NOT NULL AND h.absent_from <= $2::date AND (h.absent_to IS NULL OR h.absent_to >= $2::date))
      WHERE w.side_kind = 'unit' AND w.side_id = ANY($1) ORDER BY w.side_id, h.id`,
    [unitIds, today],
  );
  const drafts = [...groups.entries()].flatMap(([key, group]) => {
    const unitId = key.split('|')[2]!;
    const desk = desks.find((one) => one.unitId === unitId);
    const first = group[0]!;
    if (!desk) return [];
    const documentId = `cv-${sha256Of([plan.id, key, String(at)].join('\n')).slice(0, 24)}`;
    for (const rung of group) made.set(rung.plannedId, documentId);
    const letter = {
      bodyName: first.duty.reporterName, planTitle: plan.title, planNumber: plan.codeNumber, planDate: plan.issuedOn, receiverName: first.duty.receiverName, newDay: addDays(today, DAYS_TO_ANSWER), wording: first.wording,
      owed: group.map(({ duty }) => ({ what: owedReport(duty.periodLabel), day: duty.lateAfterDay ?? today })),
    };
    return [{
      documentId, agencyId: plan.agencyId, type: 'CV' as const, title: pressingSubject(letter), drafterPersonId: desk.personId, draftingUnitId: unitId, body: pressingText(letter),
      recipients: [{ name: first.duty.reporterName, role: 'execute' as const, isGroup: false, raw: asAddressed }], addressees: [first.duty.reporterName], answers: null, byPersonId: null,
    }];
  });
  await insertDrafts(sql, drafts, at);
  await sql.write(
    `INSERT INTO task(id, kind, agency_id, document_id, plan_id, owner_kind, owner_person_id, title, opened_at, payload)
     SELECT r.id || ':review', 'reviewLetter', $2, r.id, $3, 'person', r.drafter, r.title, $4, '{}' FROM jsonb_to_recordset($1::jsonb) AS r(id text, drafter text, title text) ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(drafts.map((draft) => ({ id: draft.documentId, drafter: draft.drafterPersonId, title: draft.title }))), plan.agencyId, plan.id, instantParameter(at)],
  );
  return made;
}
