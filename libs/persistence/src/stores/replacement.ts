import { canonicalJson } from '#domain/document/canonical-json';
import type { LocalDate } from '#domain/calendar/local-date';
import type { DocumentStage } from '#domain/document/document-stage';
import { factsDifference, type FactsDifference } from '#domain/document/facts-difference';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { sha256Of } from '#persistence/content-hash';
import type { Sql } from '#persistence/sql';

export interface ConfirmedDifferences {
  readonly hash: string;
  readonly changes: number;
  readonly by: string;
  readonly at: number;
}

/** A draft that replaces an issued document, and what would change (FIX-1). */
export interface Replacement {
  readonly target: { documentId: string; stage: DocumentStage; title: string; codeNumber: string | null; issuedOn: LocalDate | null; planId: string | null };
  readonly before: PlanFacts;
  readonly after: PlanFacts;
  readonly difference: FactsDifference;
  /** Of the differences as they are now: a confirmation holds for these and no others. */
  readonly hash: string;
  readonly confirmed: ConfirmedDifferences | null;
}

interface ReplacementRow {
  documentId: string; stage: DocumentStage; title: string; codeNumber: string | null; issuedOn: LocalDate | null; planId: string | null;
  before: PlanFacts; beforeHash: string; after: PlanFacts; confirmed: ConfirmedDifferences | null;
}

/** Null where the document replaces nothing. The new side is the working copy while there is one, else the version in the route. */
export async function readReplacement(sql: Sql, documentId: string): Promise<Replacement | null> {
  const row = await sql.row<ReplacementRow>(
    `SELECT o.id AS "documentId", o.stage, o.title, o.code_number AS "codeNumber", o.issued_on AS "issuedOn", (SELECT p.id FROM plan p WHERE p.document_id = o.id) AS "planId",
            b.facts AS before, b.content_hash AS "beforeHash", a.facts AS after, d.differences_confirmed AS confirmed
       FROM document d JOIN document o ON o.id = d.replaces_document_id JOIN document_version b ON b.id = o.current_version_id
       JOIN LATERAL (SELECT facts FROM document_version v WHERE v.document_id = d.id AND (v.state = 'working' OR v.id = d.current_version_id) ORDER BY v.version_no DESC LIMIT 1) a ON true
      WHERE d.id = $1`,
    [documentId],
  );
  if (!row) return null;
  const { before, beforeHash, after, confirmed, ...target } = row;
  const difference = factsDifference(before, after);
  return { target, before, after, difference, hash: sha256Of(canonicalJson({ replaces: target.documentId, beforeHash, changes: difference.changes })), confirmed };
}

export function isConfirmed(replacement: Replacement): boolean {
  return replacement.confirmed?.hash === replacement.hash;
}
