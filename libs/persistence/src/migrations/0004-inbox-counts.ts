import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The counts on the inbox's tabs (tôi trình, theo dõi) read what a person drafted, decided or heads, never the whole agency. */
export class InboxCounts1790000000004 implements MigrationInterface {
  name = 'InboxCounts1790000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE INDEX document_drafter_running ON document(drafter_person_id) WHERE stage IN ('drafting','inRoute','signed','issued');
CREATE INDEX document_unit_running ON document(drafting_unit_id) WHERE stage IN ('drafting','inRoute','signed','issued');
CREATE INDEX decision_person ON decision(person_id, document_id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX decision_person, document_unit_running, document_drafter_running');
  }
}
