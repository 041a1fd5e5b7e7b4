import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The api keeps who somebody is for a version of the organisation: an administrator made or unmade moves it too. The head
 * of an audit chain remembers the hash before, so that the next link is made in one statement.
 */
export class FewerRoundTrips1790000000007 implements MigrationInterface {
  name = 'FewerRoundTrips1790000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE audit_head ADD COLUMN previous_hash text NOT NULL DEFAULT '';
DROP TRIGGER organisation_moved ON person;
CREATE TRIGGER organisation_moved AFTER INSERT OR DELETE OR UPDATE OF full_name, honorific, email, left_on, is_installation_administrator, is_demo ON person FOR EACH STATEMENT EXECUTE FUNCTION organisation_moved();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE audit_head DROP COLUMN previous_hash;
DROP TRIGGER organisation_moved ON person;
CREATE TRIGGER organisation_moved AFTER INSERT OR DELETE OR UPDATE OF full_name, honorific, email, left_on ON person FOR EACH STATEMENT EXECUTE FUNCTION organisation_moved();
`);
  }
}
