import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty that was reported under the plan this one replaced names the old duty: nobody is asked twice (FIX-1). */
export class ReportedBefore1790000000008 implements MigrationInterface {
  name = 'ReportedBefore1790000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE report_duty ADD COLUMN settled_by_duty_id text REFERENCES report_duty(id);
CREATE INDEX report_duty_settled_by ON report_duty(settled_by_duty_id) WHERE settled_by_duty_id IS NOT NULL;
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX report_duty_settled_by;
ALTER TABLE report_duty DROP COLUMN settled_by_duty_id;
`);
  }
}
