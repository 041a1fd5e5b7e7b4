import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { RecallAct } from '#domain/document/document-command';
import type { DocumentStage } from '#domain/document/document-stage';
import { sqlOf } from '#persistence/sql';
import { isConfirmed, readReplacement } from '#persistence/stores/replacement';
import type { SeenDocument } from '../access/document-access';
import type { SignedIn } from '../auth/signed-in';
import { isoInstant } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';

interface LinkRow { documentId: string; codeNumber: string | null; issuedOn: string | null; title: string; planId: string | null; stage: DocumentStage; mine: boolean }

/** What became of an issued document, and what a draft is about to replace: the banner of both pages (FIX-6). */
@Injectable()
export class DocumentEnds {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  async of(me: SignedIn, document: SeenDocument) {
    const [ended, replaces, successor] = await Promise.all([this.ended(me, document), this.replaces(document), this.successor(me, document)]);
    const over = document.stage === 'recalled' || document.stage === 'replaced';
    return {
      ended: ended && { ...ended, by: document.stage === 'replaced' ? successor : null },
      replaces,
      // A draft of the same agency that is on its way to replace this one; nobody else knows of it.
      replacementDraft: over || document.sight !== 'agency' || successor === null || !['drafting', 'inRoute', 'signed'].includes(successor.stage) ? null : successor,
    };
  }

  private async ended(me: SignedIn, document: SeenDocument) {
    if (document.stage !== 'recalled' && document.stage !== 'replaced') return null;
    const row = await sqlOf(this.source).row<{ act: RecallAct | null; reason: string | null; at: Instant; total: number; acknowledged: number }>(
      `SELECT d.end_act AS act, d.end_reason AS reason, d.stage_changed_at AS at,
              (SELECT count(*) FROM delivery v JOIN dispatch x ON x.id = v.dispatch_id AND x.purpose <> 'issue' WHERE v.document_id = d.id AND v.channel <> 'publish' AND (v.needs_acknowledgement OR v.channel = 'byHand') AND ($2 OR v.receiver_agency_id = ANY($3::text[]))) AS total,
              (SELECT count(*) FROM delivery v JOIN dispatch x ON x.id = v.dispatch_id AND x.purpose <> 'issue' WHERE v.document_id = d.id AND v.channel <> 'publish' AND (v.needs_acknowledgement OR v.channel = 'byHand') AND v.state IN ('acknowledged','recorded') AND ($2 OR v.receiver_agency_id = ANY($3::text[]))) AS acknowledged
         FROM document d WHERE d.id = $1`,
      [document.id, document.sight === 'agency', me.agencyIds],
    );
    if (!row) return null;
    const { act, reason, at, total, acknowledged } = row;
    return { kind: document.stage, at: isoInstant(at), reason, act: act && { codeNumber: act.codeNumber, issuedOn: act.issuedOn, documentId: document.sight === 'agency' ? act.documentId : null }, told: { total, acknowledged } };
  }

  /** What replaced it, or is going to; a link only where this person may look. */
  private async successor(me: SignedIn, document: SeenDocument) {
    const row = await sqlOf(this.source).row<LinkRow>(
      `SELECT d.id AS "documentId", d.code_number AS "codeNumber", d.issued_on AS "issuedOn", d.title, (SELECT p.id FROM plan p WHERE p.document_id = d.id) AS "planId", d.stage,
              (d.agency_id = ANY($2::text[]) OR EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id AND v.receiver_agency_id = ANY($2::text[]))) AS mine
         FROM document d WHERE d.replaces_document_id = $1 AND d.stage NOT IN ('cancelled','refused') ORDER BY d.code_number IS NULL, d.created_at DESC LIMIT 1`,
      [document.id, me.agencyIds],
    );
    return row && linkOf(row);
  }

  private async replaces(document: SeenDocument) {
    if (document.sight !== 'agency') return null;
    const replacement = await readReplacement(sqlOf(this.source), document.id);
    if (!replacement) return null;
    return { ...linkOf({ ...replacement.target, mine: true }), changes: replacement.difference.changes.length, confirmed: isConfirmed(replacement) };
  }
}

function linkOf({ documentId, codeNumber, issuedOn, title, planId, stage, mine }: LinkRow) {
  return { documentId: mine ? documentId : null, planId: mine ? planId : null, codeNumber, issuedOn, title, stage };
}
