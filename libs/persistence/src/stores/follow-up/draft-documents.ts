import type { Instant } from '#domain/calendar/instant';
import type { DocumentType } from '#domain/document/document-type';
import { emptyPlanFacts, type RecipientFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { instantParameter, type Sql } from '#persistence/sql';

export interface DraftMadeByFollowUp {
  readonly documentId: string;
  readonly agencyId: string;
  readonly type: Extract<DocumentType, 'BC' | 'CV'>;
  readonly title: string;
  readonly drafterPersonId: string;
  readonly draftingUnitId: string;
  readonly body: readonly TextBlock[];
  readonly recipients: readonly RecipientFacts[];
  readonly addressees: readonly string[];
  /** Opaque to the document: what it answers (model.md 1). */
  readonly answers: Record<string, unknown> | null;
  /** Null: the system drafted it (a rung). */
  readonly byPersonId: string | null;
}

/** Ordinary drafts from here on: they take a route, a signature and a number of their own. All rows in two statements. */
export async function insertDrafts(sql: Sql, drafts: readonly DraftMadeByFollowUp[], at: Instant): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft) => ({
    id: draft.documentId, agency_id: draft.agencyId, type: draft.type, title: draft.title.normalize('NFC'), drafter: draft.drafterPersonId, unit: draft.draftingUnitId, answers: draft.answers, body: draft.body,
    facts: { ...emptyPlanFacts(), isPlan: false, documentType: draft.type, title: draft.title.normalize('NFC'), recipients: draft.recipients, addressees: draft.addressees, archive: { units: ['VT'], draftingUnit: null, typist: null, copies: null } },
  }));
  await sql.write(
    `WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(id text, agency_id text, type text, title text, drafter text, unit text, answers jsonb, body jsonb, facts jsonb)),
     made AS (
       INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, answers, created_at, stage_changed_at)
       SELECT id, agency_id, type, 'draft', 'drafting', title, drafter, unit, answers, $2, $2 FROM r RETURNING id)
     INSERT INTO document_version(id, document_id, version_no, state, facts, facts_version, body, created_by, created_at, updated_at)
     SELECT r.id || ':v1', r.id, 1, 'working', r.facts, 1, r.body, r.drafter, $2, $2 FROM r JOIN made ON made.id = r.id`,
    [JSON.stringify(rows), instantParameter(at)],
  );
  for (const draft of drafts) {
    await appendAudit(sql, {
      aggregateKind: 'document', aggregateId: draft.documentId, agencyId: draft.agencyId, act: 'created', actorPersonId: draft.byPersonId, onBehalfOf: null, positionId: null, versionId: `${draft.documentId}:v1`,
      details: { door: 'draft', type: draft.type, sourceSha256: null, answers: draft.answers }, at,
    });
    announceChange(sql, { kind: 'document', documentId: draft.documentId, agencyId: draft.agencyId });
  }
}
