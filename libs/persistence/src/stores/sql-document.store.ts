import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import type { DocumentSnapshot } from '#domain/document/document-snapshot';
import type { DocumentType, Door } from '#domain/document/document-type';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { isInEffect } from '#domain/organisation/organisation-snapshot';
import { DocumentStore, type SubmissionQuestion } from '#domain/ports/document-store';
import { parseCodeNumber } from '#domain/register/code-number';
import type { RouteTemplateStep } from '#domain/route/route-snapshot';
import type { SubmissionMaterial } from '#domain/route/submission-material';
import { contentHashOf } from '#persistence/content-hash';
import { inSnapshot, sqlOf, type Sql } from '#persistence/sql';
import { readOrganisation } from '#persistence/stores/organisation-reader';
import { isConfirmed, readReplacement } from '#persistence/stores/replacement';
import { possibleSigners } from '#persistence/stores/possible-signers';
import { unansweredWarnings, type StoredWarning, type WarningAnswer } from '#persistence/stores/unanswered-warnings';
import { workflowTaskKinds } from '#domain/task/task-kind';

export class SqlDocumentStore extends DocumentStore {
  constructor(private readonly source: DataSource) {
    super();
  }

  /** One statement, so one consistent reading. */
  async load(documentId: string): Promise<DocumentSnapshot | null> {
    const found = await sqlOf(this.source).row<{ snapshot: DocumentSnapshot }>(
      `SELECT json_build_object(
         'documentId', d.id, 'agencyId', d.agency_id, 'type', d.type, 'door', d.door, 'stage', d.stage, 'rev', d.rev, 'round', d.round, 'stepNo', d.step_no,
         'title', d.title, 'drafterPersonId', d.drafter_person_id, 'draftingUnitId', d.drafting_unit_id, 'route', d.route,
         'currentVersion', (SELECT json_build_object('versionId', v.id, 'versionNo', v.version_no, 'contentHash', v.content_hash)
                              FROM document_version v WHERE v.id = d.current_version_id AND v.state = 'frozen'),
         'openTasks', (SELECT coalesce(json_agg(json_build_object('taskId', t.id, 'kind', t.kind, 'round', t.round, 'stepNo', t.step_no, 'owner',
             CASE t.owner_kind WHEN 'position' THEN json_build_object('kind', 'position', 'positionId', t.owner_position_id)
                               WHEN 'pool' THEN json_build_object('kind', 'pool', 'pool', t.owner_pool)
                               ELSE json_build_object('kind', 'person', 'personId', t.owner_person_id) END) ORDER BY t.opened_at, t.id), '[]')
             FROM task t WHERE t.document_id = d.id AND t.closed_at IS NULL AND t.kind = ANY($2)),
         'decisions', (SELECT coalesce(json_agg(json_build_object('taskId', c.task_id, 'round', c.round, 'stepNo', c.step_no, 'kind', c.kind, 'outcome', c.outcome,
             'personId', c.person_id, 'contentHash', c.content_hash, 'returnToStep', c.return_to_step, 'at', floor(extract(epoch FROM c.at) * 1000)::bigint) ORDER BY c.at, c.round, c.step_no), '[]')
             FROM decision c WHERE c.document_id = d.id AND c.taken_back_at IS NULL),
         'signing', CASE WHEN d.signing_lines IS NOT NULL AND d.signer_person_id IS NOT NULL AND d.mandate_id IS NOT NULL THEN
             json_build_object('personId', d.signer_person_id, 'positionId', d.signer_position_id, 'mandateId', d.mandate_id, 'lines', d.signing_lines) END,
         'codeNumber', d.code_number, 'issuedOn', d.issued_on,
         'dispatchCount', (SELECT count(*)::int FROM dispatch x WHERE x.document_id = d.id),
         'openDispatch', (SELECT json_build_object('dispatchId', x.id, 'n', x.n) FROM dispatch x WHERE x.document_id = d.id AND (d.stage = 'issued'
             OR (d.stage IN ('recalled','replaced') AND x.purpose <> 'issue' AND NOT EXISTS (SELECT 1 FROM transition t WHERE t.aggregate_kind = 'document' AND t.aggregate_id = d.id AND t.kind = 'receiversTold'))) ORDER BY x.n DESC LIMIT 1),
         'replacesDocumentId', d.replaces_document_id,
         'planId', (SELECT p.id FROM plan p WHERE p.document_id = d.id)) AS snapshot
       FROM document d WHERE d.id = $1`,
      [documentId, workflowTaskKinds.filter((kind) => kind !== 'closePlan')],
    );
    return found?.snapshot ?? null;
  }

  async readSubmission(question: SubmissionQuestion): Promise<SubmissionMaterial> {
    return inSnapshot(this.source, (sql) => this.material(sql, question));
  }

  private async material(sql: Sql, { documentId, versionId, editNo, at }: SubmissionQuestion): Promise<SubmissionMaterial> {
    const draft = await sql.row<DraftRow>(
      `SELECT d.agency_id AS "agencyId", d.type, d.door, d.title, d.field, d.drafter_person_id AS "drafterPersonId", d.drafting_unit_id AS "draftingUnitId",
              v.version_no AS "versionNo", v.state, v.edit_no AS "editNo", v.facts, v.body, v.warnings, v.answers, v.source_sha256 AS "sourceSha256",
              t.id AS "templateId", t.version AS "templateVersion", t.steps
         FROM document d
         LEFT JOIN document_version v ON v.document_id = d.id AND v.id = $2
         LEFT JOIN LATERAL (SELECT id, version, steps FROM route_template r WHERE r.agency_id = d.agency_id AND r.document_type = d.type AND r.valid_from <= $3::date
                             ORDER BY r.version DESC LIMIT 1) t ON d.door = 'draft'
        WHERE d.id = $1`,
      [documentId, versionId, dayOf(at)],
    );
    if (!draft) throw new RefusedError('document.notFound', { documentId });
    if (draft.state !== 'working' || draft.editNo !== editNo) throw new RefusedError('version.changed', { editNo: draft.editNo });
    const unanswered = unansweredWarnings(draft.warnings, draft.answers, draft.door);
    if (unanswered.length > 0) throw new RefusedError('warnings.unanswered', { warningIds: unanswered });
    await requireConfirmedDifferences(sql, documentId);
    const organisation = await readOrganisation(sql, this.source, draft.agencyId);
    const date = dayOf(at);
    const postsByKind: Record<string, string[]> = {};
    for (const position of organisation.snapshot.positions) {
      if (isInEffect(position, date)) (postsByKind[organisation.kindOf.get(position.id)!] ??= []).push(position.id);
    }
    return {
      versionId,
      versionNo: draft.versionNo,
      contentHash: contentHashOf(draft).contentHash,
      title: draft.title,
      type: draft.type,
      door: draft.door,
      agencyId: draft.agencyId,
      draftingUnitId: draft.draftingUnitId,
      drafterPersonId: draft.drafterPersonId,
      template: draft.templateId === null ? null : { templateId: draft.templateId, templateVersion: draft.templateVersion!, steps: draft.steps! },
      organisation: organisation.snapshot,
      postsByKind,
      signers: possibleSigners(organisation, { date, type: draft.type, field: draft.field }).map(({ positionId, mandateId, form, lines }) => ({ positionId, mandateId, form, lines })),
      ...(draft.door === 'issuedOutside' ? issuedAlready(draft.facts) : { number: null, codeNumber: null, issuedOn: null }),
    };
  }
}

/** FIX-1: a replacement goes on its way only with the differences that the drafter saw and confirmed, against what still stands. */
async function requireConfirmedDifferences(sql: Sql, documentId: string): Promise<void> {
  const replacement = await readReplacement(sql, documentId);
  if (!replacement) return;
  const { stage } = replacement.target;
  if (stage !== 'issued' && stage !== 'dispatched') throw new RefusedError('replacement.targetEnded', { stage });
  if (!isConfirmed(replacement)) throw new RefusedError('replacement.notConfirmed', { changes: replacement.difference.changes.length });
}

interface DraftRow {
  agencyId: string; type: DocumentType; door: Door; title: string; field: string | null; drafterPersonId: string; draftingUnitId: string;
  versionNo: number; state: string; editNo: number; facts: PlanFacts; body: TextBlock[]; warnings: StoredWarning[]; answers: WarningAnswer[]; sourceSha256: string | null;
  templateId: string | null; templateVersion: number | null; steps: RouteTemplateStep[] | null;
}

/** Door `issuedOutside`: number, code and date as a person confirmed them (model.md 2). */
function issuedAlready(facts: PlanFacts): Pick<SubmissionMaterial, 'number' | 'codeNumber' | 'issuedOn'> {
  const { year, month, day } = facts.issuedOn;
  const parsed = facts.number === null ? null : parseCodeNumber(facts.number);
  return {
    number: parsed?.number ?? null,
    codeNumber: parsed?.normalised ?? null,
    issuedOn: year && month && day ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null,
  };
}
