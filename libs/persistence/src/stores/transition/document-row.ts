import type { DocumentStage } from '#domain/document/document-stage';
import type { DocumentType, Door } from '#domain/document/document-type';
import type { RouteSnapshot } from '#domain/route/route-snapshot';
import type { LocalDate } from '#domain/calendar/local-date';
import type { Sql } from '#persistence/sql';

/** The document as the recording transaction holds it, locked. */
export interface LockedDocument {
  id: string;
  agencyId: string;
  type: DocumentType;
  door: Door;
  stage: DocumentStage;
  rev: number;
  round: number;
  title: string;
  field: string | null;
  drafterPersonId: string;
  draftingUnitId: string;
  currentVersionId: string | null;
  route: RouteSnapshot | null;
  stepNo: number | null;
  signerPersonId: string | null;
  signerPositionId: string | null;
  signedAt: number | null;
  codeNumber: string | null;
  number: number | null;
  issuedOn: LocalDate | null;
}

/** NO KEY: rows that only refer to the document (notices, deliveries) need not wait for its step. */
export async function lockDocument(sql: Sql, documentId: string): Promise<LockedDocument | null> {
  return sql.row<LockedDocument>(
    `SELECT id, agency_id AS "agencyId", type, door, stage, rev, round, title, field, drafter_person_id AS "drafterPersonId", drafting_unit_id AS "draftingUnitId",
            current_version_id AS "currentVersionId", route, step_no AS "stepNo", signer_person_id AS "signerPersonId", signer_position_id AS "signerPositionId", signed_at AS "signedAt",
            code_number AS "codeNumber", number, issued_on AS "issuedOn"
       FROM document WHERE id = $1 FOR NO KEY UPDATE`,
    [documentId],
  );
}
