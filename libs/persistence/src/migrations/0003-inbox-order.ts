import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One order for the inbox that an index can give: due first, those without a date last. The indexes carry what the
 * tabs count, so that counting a pool of ten thousand never touches the table.
 */
export class InboxOrder1790000000003 implements MigrationInterface {
  name = 'InboxOrder1790000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE task ADD COLUMN due_order timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(due_at, 'infinity'::timestamptz)) STORED;
DROP INDEX task_open_position; DROP INDEX task_open_pool; DROP INDEX task_open_person;
CREATE INDEX task_open_position ON task(owner_position_id, due_order, id) INCLUDE (kind, document_id, claimed_by) WHERE closed_at IS NULL AND owner_kind = 'position';
CREATE INDEX task_open_pool ON task(owner_pool, due_order, id) INCLUDE (kind, document_id, claimed_by) WHERE closed_at IS NULL AND owner_kind = 'pool';
CREATE INDEX task_open_person ON task(owner_person_id, due_order, id) INCLUDE (kind, document_id, claimed_by) WHERE closed_at IS NULL AND owner_kind = 'person';
DROP INDEX task_document;
CREATE INDEX task_document ON task(document_id, kind, due_order, id);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
DROP INDEX task_open_position; DROP INDEX task_open_pool; DROP INDEX task_open_person; DROP INDEX task_document;
ALTER TABLE task DROP COLUMN due_order;
CREATE INDEX task_open_position ON task(owner_position_id, due_at, id) WHERE closed_at IS NULL AND owner_kind = 'position';
CREATE INDEX task_open_pool ON task(owner_pool, due_at, id) WHERE closed_at IS NULL AND owner_kind = 'pool';
CREATE INDEX task_open_person ON task(owner_person_id, due_at, id) WHERE closed_at IS NULL AND owner_kind = 'person';
CREATE INDEX task_document ON task(document_id);
`);
  }
}
