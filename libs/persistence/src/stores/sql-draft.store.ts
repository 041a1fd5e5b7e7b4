import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { DocumentType, Door } from '#domain/document/document-type';
import { RefusedError } from '#domain/document/refusal';
import { blocksAt } from '#domain/extraction/blocks-at';
import type { ImportWarning } from '#domain/extraction/import-warning';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, instantParameter, violatedConstraint, type Sql } from '#persistence/sql';
import { writeOutbox } from '#persistence/stores/outgoing-facts';
import { readReplacement } from '#persistence/stores/replacement';
import { carriedAnswers, storedWarnings } from '#persistence/stores/stored-warnings';
import type { StoredWarning, WarningAnswer } from '#persistence/stores/unanswered-warnings';

export interface NewDocument {
  /** Given by tests and seeds; else made here. */
  documentId?: string;
  agencyId: string;
  type: DocumentType;
  door: Door;
  title: string;
  field: string | null;
  urgency: string;
  drafterPersonId: string;
  draftingUnitId: string;
  facts: PlanFacts;
  body: TextBlock[];
  warnings: readonly ImportWarning[];
  source: { sha256: string; name: string } | null;
  at: Instant;
  /** FIX-1: the issued document that this one replaces; its plan's focal unit and ladder go on. */
  replaces?: { documentId: string; codeNumber: string | null };
}

export interface WorkingCopyChange {
  documentId: string;
  editNo: number;
  by: string;
  at: Instant;
  facts?: PlanFacts;
  body?: TextBlock[];
  title?: string;
  field?: string | null;
  urgency?: string;
  signerPositionId?: string | null;
  /** The text was read again: its warnings replace the old ones; answers to those that stay are kept. */
  warnings?: readonly ImportWarning[];
  /** A repair that was pressed: the change of the facts and its answer are one act. */
  answer?: { warningId: string; answer: string };
  source?: { sha256: string; name: string };
}

/** Văn bản đang soạn: plain SQL under the document's row lock, with audit; routes and numbers never pass here (model.md 4). */
export class SqlDraftStore {
  constructor(private readonly source: DataSource) {}

  /** The document with its first working copy; for a KH also its plan row, whose workflow the outbox starts. */
  async create(draft: NewDocument): Promise<{ documentId: string; versionId: string; planId: string | null }> {
    const documentId = draft.documentId ?? randomUUID();
    const planId = draft.type === 'KH' ? `plan-${documentId}` : null;
    const versionId = randomUUID();
    const at = instantParameter(draft.at);
    const warnings = storedWarnings(draft.warnings);
    // What is printed and hashed is the title in the facts; a text without one gets that of the document.
    const facts: PlanFacts = { ...draft.facts, title: draft.facts.title ?? draft.title.normalize('NFC') };
    await inTransaction(this.source, async (sql) => {
      await sql.write(
        `INSERT INTO document(id, agency_id, type, door, stage, title, field, urgency, drafter_person_id, drafting_unit_id, created_at, stage_changed_at, replaces_document_id)
         VALUES ($1, $2, $3, $4, 'drafting', $5, $6, $7, $8, $9, $10, $10, $11)`,
        [documentId, draft.agencyId, draft.type, draft.door, draft.title.normalize('NFC'), draft.field, draft.urgency, draft.drafterPersonId, draft.draftingUnitId, at, draft.replaces?.documentId ?? null],
      );
      await sql.write(
        `INSERT INTO document_version(id, document_id, version_no, state, facts, facts_version, body, warnings, source_sha256, source_name, created_by, created_at, updated_at)
         VALUES ($1, $2, 1, 'working', $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
        [versionId, documentId, JSON.stringify(facts), facts.factsVersion, JSON.stringify(draft.body), JSON.stringify(warnings), draft.source?.sha256 ?? null, draft.source?.name ?? null, draft.drafterPersonId, at],
      );
      if (planId !== null) {
        const { validity } = draft.facts;
        await sql.write(
          `INSERT INTO plan(id, document_id, agency_id, stage, title, valid_from_year, valid_to_year, open_ended, created_at, stage_changed_at, focal_unit_id, ladder)
           VALUES ($1, $2, $3, 'preparing', $4, $5, $6, $7, $8, $8, (SELECT focal_unit_id FROM plan WHERE document_id = $9), (SELECT ladder FROM plan WHERE document_id = $9))`,
          [planId, documentId, draft.agencyId, draft.title.normalize('NFC'), validity.fromYear, validity.toYear, validity.openEnded, at, draft.replaces?.documentId ?? null],
        );
      }
      if (warnings.some((warning) => blocksAt(warning.code, draft.door) !== 'nothing')) {
        await sql.write(
          `INSERT INTO task(id, kind, agency_id, document_id, plan_id, owner_kind, owner_person_id, round, title, from_person_id, from_unit_id, opened_at)
           VALUES ($1, 'answerWarnings', $2, $3, $4, 'person', $5, 1, $6, $5, $7, $8)`,
          [`${documentId}:0:1`, draft.agencyId, documentId, planId, draft.drafterPersonId, draft.title.normalize('NFC'), draft.draftingUnitId, at],
        );
      }
      if (planId !== null) await writeOutbox(sql, [{ kind: 'startPlan', payload: { planId }, uniqueKey: `startPlan:${planId}` }]);
      await audit(sql, { documentId, agencyId: draft.agencyId, act: 'created', by: draft.drafterPersonId, versionId, at: draft.at, details: { door: draft.door, type: draft.type, sourceSha256: draft.source?.sha256 ?? null } });
      if (draft.replaces) await audit(sql, { documentId, agencyId: draft.agencyId, act: 'replacementStarted', by: draft.drafterPersonId, versionId, at: draft.at, details: { replaces: draft.replaces.documentId, replacesCodeNumber: draft.replaces.codeNumber } });
      announceChange(sql, { kind: 'document', documentId, agencyId: draft.agencyId });
    }).catch((error: unknown) => {
      throw violatedConstraint(error) === 'one_replacement_draft' ? new RefusedError('replacement.underWay', {}) : error;
    });
    return { documentId, versionId, planId };
  }

  /** Saves what was typed; `version.changed` when somebody saved in between. */
  async save(change: WorkingCopyChange): Promise<{ editNo: number; versionId: string }> {
    return inTransaction(this.source, async (sql) => {
      const copy = await this.lockWorkingCopy(sql, change.documentId, change.editNo, change.by);
      const at = instantParameter(change.at);
      const title = (change.title ?? change.facts?.title ?? undefined)?.normalize('NFC');
      // What is printed and hashed is the title in the facts, so the two never differ.
      const facts = change.facts ?? copy.facts;
      if (title !== undefined) facts.title = title;
      const warnings = change.warnings === undefined ? null : storedWarnings(change.warnings);
      await sql.write(
        `UPDATE document SET title = coalesce($2, title), field = CASE WHEN $3 THEN $4 ELSE field END, urgency = coalesce($5, urgency),
                signer_position_id = CASE WHEN $6 THEN $7 ELSE signer_position_id END WHERE id = $1`,
        [change.documentId, title ?? null, change.field !== undefined, change.field ?? null, change.urgency ?? null, change.signerPositionId !== undefined, change.signerPositionId ?? null],
      );
      if (title !== undefined) await sql.write('UPDATE plan SET title = $2 WHERE document_id = $1', [change.documentId, title]);
      const given: WarningAnswer[] = change.answer === undefined ? [] : [{ warningId: change.answer.warningId, answer: change.answer.answer.normalize('NFC'), accepted: true, by: change.by, at: change.at }];
      const answers = warnings === null ? null : [...carriedAnswers(copy.warnings, copy.answers, warnings).filter((answer) => !given.some((one) => one.warningId === answer.warningId)), ...given];
      const saved = await sql.row<{ editNo: number }>(
        `UPDATE document_version SET edit_no = edit_no + 1, facts = $2, body = coalesce($3::jsonb, body), updated_at = $4,
                warnings = coalesce($5::jsonb, warnings), answers = coalesce($8::jsonb, answers),
                source_sha256 = coalesce($6, source_sha256), source_name = coalesce($7, source_name)
          WHERE id = $1 RETURNING edit_no AS "editNo"`,
        [copy.versionId, JSON.stringify(facts), change.body === undefined ? null : JSON.stringify(change.body), at, warnings === null ? null : JSON.stringify(warnings), change.source?.sha256 ?? null, change.source?.name ?? null, answers === null ? null : JSON.stringify(answers)],
      );
      await audit(sql, {
        documentId: change.documentId, agencyId: copy.agencyId, act: change.source ? 'sourceReplaced' : 'edited', by: change.by, versionId: copy.versionId, at: change.at,
        details: { editNo: saved!.editNo, ...(change.answer ? { answered: change.answer } : {}), changed: (['facts', 'body', 'title', 'field', 'urgency', 'signerPositionId'] as const).filter((part) => change[part] !== undefined), sourceSha256: change.source?.sha256 ?? null },
      });
      announceChange(sql, { kind: 'document', documentId: change.documentId, agencyId: copy.agencyId });
      return { editNo: saved!.editNo, versionId: copy.versionId };
    });
  }

  /** An answer with name and time, beside the printed words (model.md 2). Answering again replaces the answer; the audit keeps both. */
  async answer(input: { documentId: string; editNo: number; warningId: string; answer: string; accepted: boolean; by: string; at: Instant }): Promise<{ editNo: number; versionId: string }> {
    return inTransaction(this.source, async (sql) => {
      const copy = await this.lockWorkingCopy(sql, input.documentId, input.editNo, input.by);
      const answer: WarningAnswer = { warningId: input.warningId, answer: input.answer.normalize('NFC'), accepted: input.accepted, by: input.by, at: input.at };
      const saved = await sql.row<{ editNo: number }>(
        `UPDATE document_version SET edit_no = edit_no + 1, updated_at = $4,
                answers = (SELECT coalesce(jsonb_agg(a), '[]') FROM jsonb_array_elements(answers) a WHERE a->>'warningId' <> $2) || jsonb_build_array($3::jsonb)
          WHERE id = $1 AND EXISTS (SELECT 1 FROM jsonb_array_elements(warnings) w WHERE w->>'id' = $2) RETURNING edit_no AS "editNo"`,
        [copy.versionId, input.warningId, JSON.stringify(answer), instantParameter(input.at)],
      );
      if (!saved) throw new RefusedError('version.changed', { editNo: input.editNo });
      await audit(sql, { documentId: input.documentId, agencyId: copy.agencyId, act: 'warningAnswered', by: input.by, versionId: copy.versionId, at: input.at, details: { warningId: input.warningId, answer: answer.answer, accepted: input.accepted } });
      announceChange(sql, { kind: 'document', documentId: input.documentId, agencyId: copy.agencyId });
      return { editNo: saved.editNo, versionId: copy.versionId };
    });
  }

  /** FIX-1: the drafter saw the differences as they are at this moment; any later change of the facts asks again. */
  async confirmDifferences({ documentId, hash, by, at }: { documentId: string; hash: string; by: string; at: Instant }): Promise<void> {
    await inTransaction(this.source, async (sql) => {
      const document = await sql.row<{ agencyId: string; stage: string; drafterPersonId: string }>('SELECT agency_id AS "agencyId", stage, drafter_person_id AS "drafterPersonId" FROM document WHERE id = $1 FOR UPDATE', [documentId]);
      if (!document) throw new RefusedError('document.notFound', { documentId });
      if (document.stage !== 'drafting') throw new RefusedError('document.wrongStage', { stage: document.stage, verb: 'edit', allowed: ['drafting'] });
      if (document.drafterPersonId !== by) throw new RefusedError('permission.denied', { verb: 'confirmDifferences' });
      const replacement = await readReplacement(sql, documentId);
      if (!replacement || replacement.hash !== hash) throw new RefusedError('version.changed', {});
      const { changes } = replacement.difference;
      await sql.write('UPDATE document SET differences_confirmed = $2 WHERE id = $1', [documentId, JSON.stringify({ hash, changes: changes.length, by, at })]);
      const copy = await sql.row<{ id: string }>(`SELECT id FROM document_version WHERE document_id = $1 AND state = 'working'`, [documentId]);
      await audit(sql, { documentId, agencyId: document.agencyId, act: 'differencesConfirmed', by, versionId: copy!.id, at, details: { hash, changes: changes.length, replaces: replacement.target.documentId, replacesCodeNumber: replacement.target.codeNumber } });
      announceChange(sql, { kind: 'document', documentId, agencyId: document.agencyId });
    });
  }

  private async lockWorkingCopy(sql: Sql, documentId: string, editNo: number, by: string): Promise<{ versionId: string; agencyId: string; facts: PlanFacts; warnings: StoredWarning[]; answers: WarningAnswer[] }> {
    const document = await sql.row<{ agencyId: string; stage: string; drafterPersonId: string }>('SELECT agency_id AS "agencyId", stage, drafter_person_id AS "drafterPersonId" FROM document WHERE id = $1 FOR UPDATE', [documentId]);
    if (!document) throw new RefusedError('document.notFound', { documentId });
    if (document.stage !== 'drafting') throw new RefusedError('document.wrongStage', { stage: document.stage, verb: 'edit', allowed: ['drafting'] });
    if (document.drafterPersonId !== by) throw new RefusedError('permission.denied', { verb: 'editWorkingCopy' });
    const copy = await sql.row<{ versionId: string; editNo: number; facts: PlanFacts; warnings: StoredWarning[]; answers: WarningAnswer[] }>(`SELECT id AS "versionId", edit_no AS "editNo", facts, warnings, answers FROM document_version WHERE document_id = $1 AND state = 'working' FOR UPDATE`, [documentId]);
    if (!copy || copy.editNo !== editNo) throw new RefusedError('version.changed', { editNo: copy?.editNo });
    return { versionId: copy.versionId, agencyId: document.agencyId, facts: copy.facts, warnings: copy.warnings, answers: copy.answers };
  }
}

async function audit(sql: Sql, act: { documentId: string; agencyId: string; act: string; by: string; versionId: string; at: Instant; details: Record<string, unknown> }): Promise<void> {
  await appendAudit(sql, { aggregateKind: 'document', aggregateId: act.documentId, agencyId: act.agencyId, act: act.act, actorPersonId: act.by, onBehalfOf: null, positionId: null, versionId: act.versionId, details: act.details, at: act.at });
}
