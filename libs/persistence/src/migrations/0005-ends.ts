import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recall and replacement (FIX-1 to FIX-6): by which act, what was confirmed, and the dispatch that tells the receivers. */
export class Ends1790000000005 implements MigrationInterface {
  name = 'Ends1790000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE document ADD COLUMN differences_confirmed jsonb,  -- {hash, changes, by, at}: what the drafter of a replacement confirmed
                     ADD COLUMN end_act jsonb;                -- RecallAct: number, day and document of the written act that recalls
ALTER TABLE dispatch ADD COLUMN purpose text NOT NULL DEFAULT 'issue' CHECK (purpose IN ('issue','recall','replacement'));
-- The receiver cancels its entry and keeps the metadata of the recall (FIX-4, VI-H2, VI-H3).
ALTER TABLE incoming_entry ADD COLUMN cancelled_on date, ADD COLUMN cancel_reason text;
CREATE INDEX document_replaces ON document(replaces_document_id) WHERE replaces_document_id IS NOT NULL;
CREATE UNIQUE INDEX one_replacement_draft ON document(replaces_document_id) WHERE replaces_document_id IS NOT NULL AND stage IN ('drafting','inRoute','signed');
CREATE INDEX dispatch_telling ON dispatch(document_id) WHERE purpose <> 'issue';
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX dispatch_telling, one_replacement_draft, document_replaces;
ALTER TABLE incoming_entry DROP COLUMN cancelled_on, DROP COLUMN cancel_reason;
ALTER TABLE dispatch DROP COLUMN purpose;
ALTER TABLE document DROP COLUMN differences_confirmed, DROP COLUMN end_act;
`);
  }
}
