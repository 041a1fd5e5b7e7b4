import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import type { LocalDate } from '#domain/calendar/local-date';
import type { DocumentStage } from '#domain/document/document-stage';
import type { DocumentType, Door } from '#domain/document/document-type';
import type { RouteSnapshot } from '#domain/route/route-snapshot';
import { sqlOf } from '#persistence/sql';
import type { SignedIn } from '../auth/signed-in';
import { Problem } from '../http/problem';
import { DATA_SOURCE } from '../infrastructure/tokens';

export interface DocumentRecord {
  id: string;
  agencyId: string;
  agencyName: string;
  type: DocumentType;
  door: Door;
  stage: DocumentStage;
  rev: number;
  round: number;
  stepNo: number | null;
  title: string;
  field: string | null;
  urgency: string;
  drafterPersonId: string;
  drafterName: string;
  draftingUnitId: string;
  draftingUnitName: string;
  currentVersionId: string | null;
  route: RouteSnapshot | null;
  signerPersonId: string | null;
  signerPositionId: string | null;
  signingLines: string[] | null;
  signedAt: Instant | null;
  codeNumber: string | null;
  number: number | null;
  symbol: string | null;
  issuedOn: LocalDate | null;
  recordOnly: boolean;
  endReason: string | null;
  createdAt: Instant;
  stageChangedAt: Instant;
  planId: string | null;
}

/** agency: its own people see everything of it; receiver: the issued document and its own delivery (model.md 7). */
export type Sight = 'agency' | 'receiver';

export interface SeenDocument extends DocumentRecord {
  sight: Sight;
}

const columns = `d.id, d.agency_id AS "agencyId", a.name AS "agencyName", d.type, d.door, d.stage, d.rev, d.round, d.step_no AS "stepNo", d.title, d.field, d.urgency,
  d.drafter_person_id AS "drafterPersonId", p.full_name AS "drafterName", d.drafting_unit_id AS "draftingUnitId", u.name AS "draftingUnitName", d.current_version_id AS "currentVersionId",
  d.route, d.signer_person_id AS "signerPersonId", d.signer_position_id AS "signerPositionId", d.signing_lines AS "signingLines", d.signed_at AS "signedAt",
  d.code_number AS "codeNumber", d.number, d.symbol, d.issued_on AS "issuedOn", d.record_only AS "recordOnly", d.end_reason AS "endReason", d.created_at AS "createdAt", d.stage_changed_at AS "stageChangedAt",
  (SELECT pl.id FROM plan pl WHERE pl.document_id = d.id) AS "planId"`;

/** Stages in which a receiver may look: never before the number. */
export const issuedStages: readonly DocumentStage[] = ['issued', 'dispatched', 'recalled', 'replaced'];

@Injectable()
export class DocumentAccess {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** The document as far as this person may see it; for everybody else it does not exist (404). */
  async see(me: SignedIn, documentId: string): Promise<SeenDocument> {
    const row = await sqlOf(this.source).row<DocumentRecord & { received: boolean }>(
      `SELECT ${columns}, EXISTS (SELECT 1 FROM delivery v WHERE v.document_id = d.id AND v.receiver_agency_id = ANY($2::text[])) AS received
         FROM document d JOIN agency a ON a.id = d.agency_id JOIN person p ON p.id = d.drafter_person_id JOIN org_unit u ON u.id = d.drafting_unit_id WHERE d.id = $1`,
      [documentId, me.agencyIds],
    );
    if (row && me.agencyIds.includes(row.agencyId)) return { ...row, sight: 'agency' };
    if (row?.received && issuedStages.includes(row.stage)) return { ...row, sight: 'receiver' };
    throw new Problem('document.notFound', { documentId });
  }

  /** Only people of the issuing agency; a receiver learns nothing of routes and registers. */
  async seeAsAgency(me: SignedIn, documentId: string): Promise<SeenDocument> {
    const document = await this.see(me, documentId);
    if (document.sight !== 'agency') throw new Problem('document.notFound', { documentId });
    return document;
  }
}
