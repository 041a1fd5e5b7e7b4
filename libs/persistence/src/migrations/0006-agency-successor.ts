import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An agency that ended names the one that took over its work (ORG-2, ORG-4), as units do already. */
export class AgencySuccessor1790000000006 implements MigrationInterface {
  name = 'AgencySuccessor1790000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE agency ADD COLUMN successor_agency_id text REFERENCES agency(id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE agency DROP COLUMN successor_agency_id');
  }
}
