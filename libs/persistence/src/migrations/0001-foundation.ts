import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole first half of the chain, in its final shape: organisation, calendar, clock, documents, routes, numbers,
 * distribution, tasks, and the tables that the follow-up of plans will use (planned instants, watermarks).
 * Business instants are `at`/`*_at` columns that the application fills from the Clock; `recorded_at` is real time.
 */
export class Foundation1790000000001 implements MigrationInterface {
  name = 'Foundation1790000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS pgcrypto;

-- Search key: NFC, no marks, lower case, đ -> d. Immutable so that it can be indexed.
CREATE FUNCTION search_key(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(coalesce(input, ''), NFC))) $$;

-- Organisation: effective-dated records (ORG-4) ------------------------------------------------------------------
CREATE TABLE agency (
  id text PRIMARY KEY,
  name text NOT NULL,                    -- Sở Tài chính tỉnh Sơn Hà
  printed_name text NOT NULL,            -- SỞ TÀI CHÍNH, as in the header of a document
  short_name text NOT NULL,              -- Sở Tài chính
  code text NOT NULL,                    -- STC, as in symbols
  kind text NOT NULL CHECK (kind IN ('oneHead','collective')),
  level text NOT NULL CHECK (level IN ('province','department','district','commune')),
  parent_agency_id text REFERENCES agency(id),
  printed_parent text,                   -- UBND TỈNH SƠN HÀ
  place text NOT NULL,
  organ_id text,
  email text,
  settings jsonb NOT NULL DEFAULT '{}',  -- AgencySettings: series policies, lateness policy, stock phrases
  valid_from date NOT NULL, valid_to date
);
CREATE TABLE org_unit (
  id text PRIMARY KEY,
  agency_id text NOT NULL REFERENCES agency(id),
  parent_unit_id text REFERENCES org_unit(id),
  name text NOT NULL, short_name text NOT NULL, code text NOT NULL,
  kind text NOT NULL,
  is_records_office boolean NOT NULL DEFAULT false,
  successor_unit_id text REFERENCES org_unit(id),
  sort int NOT NULL DEFAULT 0,
  valid_from date NOT NULL, valid_to date
);
CREATE TABLE person (
  id text PRIMARY KEY,
  full_name text NOT NULL, honorific text NOT NULL CHECK (honorific IN ('ông','bà')),
  email text NOT NULL, username text NOT NULL UNIQUE, password_hash text NOT NULL,
  is_demo boolean NOT NULL DEFAULT false,
  is_installation_administrator boolean NOT NULL DEFAULT false,
  preferences jsonb NOT NULL DEFAULT '{}',
  left_on date
);
CREATE TABLE position (
  id text PRIMARY KEY,
  agency_id text NOT NULL REFERENCES agency(id),
  unit_id text REFERENCES org_unit(id),          -- null: leadership of the agency
  title text NOT NULL, kind text NOT NULL,
  leads_unit_id text REFERENCES org_unit(id),
  oversees_unit_ids text[] NOT NULL DEFAULT '{}', oversees_fields text[] NOT NULL DEFAULT '{}',
  up_position_id text REFERENCES position(id), substitute_position_id text REFERENCES position(id),
  sort int NOT NULL DEFAULT 0,
  valid_from date NOT NULL, valid_to date
);
CREATE TABLE holding (
  id text PRIMARY KEY,
  position_id text NOT NULL REFERENCES position(id),
  person_id text NOT NULL REFERENCES person(id),
  form text NOT NULL DEFAULT 'appointed' CHECK (form IN ('appointed','acting','inCharge')),
  valid_from date NOT NULL, valid_to date, absent_from date, absent_to date
);
CREATE INDEX holding_person ON holding(person_id);
CREATE INDEX holding_position ON holding(position_id);
CREATE TABLE signing_mandate (
  id text PRIMARY KEY,
  agency_id text NOT NULL REFERENCES agency(id),
  position_id text NOT NULL REFERENCES position(id),
  form text NOT NULL,                             -- SignatureForm
  authority_position_id text REFERENCES position(id),
  document_types text[] NOT NULL DEFAULT '{}', fields text[] NOT NULL DEFAULT '{}',  -- empty: all
  basis text NOT NULL, valid_from date NOT NULL, valid_to date
);
-- A receiver is anything a Nơi nhận line may stand for: {kind, id} with kind agency | unit | position | external | webPage.
CREATE TABLE external_party (
  id text PRIMARY KEY, agency_id text NOT NULL REFERENCES agency(id), name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('external','webPage')),
  channel text NOT NULL CHECK (channel IN ('email','byHand','publish')), email text,
  outside_chain boolean NOT NULL DEFAULT true
);
CREATE TABLE recipient_group (
  id text PRIMARY KEY, agency_id text NOT NULL REFERENCES agency(id), name text NOT NULL,
  valid_from date NOT NULL, valid_to date
);
CREATE TABLE recipient_group_member (
  group_id text NOT NULL REFERENCES recipient_group(id) ON DELETE CASCADE,
  receiver_kind text NOT NULL, receiver_id text NOT NULL, sort int NOT NULL DEFAULT 0,
  PRIMARY KEY (group_id, receiver_kind, receiver_id)
);
-- Printed names of an agency's documents, mapped once and remembered. target_kind may also be 'group'.
CREATE TABLE unit_alias (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  agency_id text NOT NULL REFERENCES agency(id),
  alias text NOT NULL, alias_key text NOT NULL,   -- folded with marks kept (patterns.md 4.4)
  target_kind text NOT NULL, target_id text NOT NULL,
  created_by text REFERENCES person(id), created_at timestamptz NOT NULL,
  UNIQUE (agency_id, alias_key)
);
CREATE TABLE route_template (
  id text PRIMARY KEY, agency_id text NOT NULL REFERENCES agency(id),
  document_type text NOT NULL, version int NOT NULL, steps jsonb NOT NULL, hash text NOT NULL,
  valid_from date NOT NULL, UNIQUE (agency_id, document_type, version)
);

-- One number that moves with every change of the organisation, so that readers may keep what they read.
CREATE TABLE organisation_version (singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), version bigint NOT NULL);
INSERT INTO organisation_version(version) VALUES (1);
CREATE FUNCTION organisation_moved() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE organisation_version SET version = version + 1; RETURN NULL; END $$;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['agency','org_unit','position','holding','signing_mandate','external_party','recipient_group','recipient_group_member','unit_alias','route_template'] LOOP
    EXECUTE format('CREATE TRIGGER organisation_moved AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION organisation_moved()', t);
  END LOOP;
END $$;
CREATE TRIGGER organisation_moved AFTER INSERT OR DELETE OR UPDATE OF full_name, honorific, email, left_on ON person FOR EACH STATEMENT EXECUTE FUNCTION organisation_moved();

-- Calendar and clock ---------------------------------------------------------------------------------------------
CREATE TABLE calendar_year (
  year int PRIMARY KEY, version int NOT NULL, status text NOT NULL CHECK (status IN ('official','provisional','empty')),
  days_off jsonb NOT NULL, working_saturdays jsonb NOT NULL,
  changed_by text REFERENCES person(id), changed_at timestamptz
);
CREATE TABLE installation (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  mode text NOT NULL CHECK (mode IN ('training','live')),
  clock_offset_ms bigint NOT NULL DEFAULT 0,       -- business instant = real instant + offset; forward only
  clock_walk jsonb,                                -- {target, startedAt, current, by} while a walk runs
  created_at timestamptz NOT NULL
);

-- Files: content-addressed bytes behind a port, a row per file -----------------------------------------------------
CREATE TABLE stored_file (
  sha256 text PRIMARY KEY, byte_size bigint NOT NULL, media_type text NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now()
);

-- Documents -------------------------------------------------------------------------------------------------------
CREATE TABLE document (
  id text PRIMARY KEY,
  agency_id text NOT NULL REFERENCES agency(id),
  type text NOT NULL,                              -- DocumentType (KH, BC, CV ...)
  door text NOT NULL CHECK (door IN ('draft','issuedOutside')),
  stage text NOT NULL,                             -- DocumentStage
  rev int NOT NULL DEFAULT 0, round int NOT NULL DEFAULT 1,
  title text NOT NULL, field text, urgency text NOT NULL DEFAULT 'normal',
  drafter_person_id text NOT NULL REFERENCES person(id), drafting_unit_id text NOT NULL REFERENCES org_unit(id),
  current_version_id text,                         -- latest frozen version in the route, or the issued one
  route jsonb,                                     -- RouteSnapshot, frozen at submission
  step_no int,                                     -- open step of the route, 1-based
  signer_person_id text REFERENCES person(id), signer_position_id text REFERENCES position(id), mandate_id text,
  signing_lines jsonb, signed_at timestamptz,
  code_number text, number int, symbol text, issued_on date,
  answers jsonb,                                   -- opaque reference {kind, id} of what this document answers
  replaces_document_id text REFERENCES document(id),
  record_only boolean NOT NULL DEFAULT false,      -- issuedOutside: paper was sent, deliveries are records only
  end_reason text,
  created_at timestamptz NOT NULL, stage_changed_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now(),
  search text GENERATED ALWAYS AS (search_key(title || ' ' || coalesce(code_number,''))) STORED
);
CREATE INDEX document_agency_stage ON document(agency_id, stage, stage_changed_at DESC);
CREATE INDEX document_search ON document USING gin (search gin_trgm_ops);
CREATE TABLE document_version (
  id text PRIMARY KEY,
  document_id text NOT NULL REFERENCES document(id),
  version_no int NOT NULL, state text NOT NULL CHECK (state IN ('working','frozen')),
  facts jsonb NOT NULL, facts_version int NOT NULL, body jsonb NOT NULL,   -- body: TextBlock[]
  warnings jsonb NOT NULL DEFAULT '[]', answers jsonb NOT NULL DEFAULT '[]',
  source_sha256 text REFERENCES stored_file(sha256), source_name text,
  canonical text, content_hash text,               -- set when frozen
  edit_no int NOT NULL DEFAULT 1,                  -- optimistic lock of the working copy
  created_by text NOT NULL REFERENCES person(id), created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, frozen_at timestamptz,
  UNIQUE (document_id, version_no)
);
CREATE UNIQUE INDEX one_working_copy ON document_version(document_id) WHERE state = 'working';
CREATE TABLE decision (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  document_id text NOT NULL REFERENCES document(id),
  round int NOT NULL, step_no int NOT NULL, attempt int NOT NULL DEFAULT 1,
  task_id text NOT NULL, kind text NOT NULL,       -- initial | checkForm | sign
  outcome text NOT NULL CHECK (outcome IN ('approved','returned')),
  reason text, return_to_step int,
  person_id text NOT NULL REFERENCES person(id), position_id text REFERENCES position(id), on_behalf_of text,
  version_id text NOT NULL REFERENCES document_version(id), content_hash text NOT NULL,
  at timestamptz NOT NULL, taken_back_at timestamptz
);
CREATE UNIQUE INDEX one_decision ON decision(document_id, round, step_no) WHERE taken_back_at IS NULL;
CREATE TABLE issued_file (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  document_id text NOT NULL REFERENCES document(id), seq int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('source','numbered','sealed')), format text NOT NULL,
  name text NOT NULL, sha256 text NOT NULL REFERENCES stored_file(sha256),
  previous_hash text, chain_hash text NOT NULL, by_person_id text REFERENCES person(id), at timestamptz NOT NULL,
  UNIQUE (document_id, seq)
);

-- The transition record (model.md 4) --------------------------------------------------------------------------------
CREATE TABLE transition (
  aggregate_kind text NOT NULL, aggregate_id text NOT NULL, rev int NOT NULL,
  hash text NOT NULL, kind text NOT NULL, result jsonb NOT NULL, at timestamptz NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (aggregate_kind, aggregate_id, rev)
);
CREATE TABLE command_key (
  actor_id text NOT NULL, command text NOT NULL, key text NOT NULL, body_hash text NOT NULL,
  aggregate_kind text, aggregate_id text, result jsonb NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor_id, command, key)
);

-- Tasks and notices ---------------------------------------------------------------------------------------------------
CREATE TABLE task (
  id text PRIMARY KEY, kind text NOT NULL, agency_id text NOT NULL REFERENCES agency(id),
  document_id text REFERENCES document(id), plan_id text, delivery_id text, duty_id text,
  owner_kind text NOT NULL CHECK (owner_kind IN ('position','pool','person')),
  owner_position_id text REFERENCES position(id), owner_pool text, owner_person_id text REFERENCES person(id),
  claimed_by text REFERENCES person(id),
  round int, step_no int, step_count int, title text NOT NULL, from_person_id text, from_unit_id text,
  opened_at timestamptz NOT NULL, due_at timestamptz, first_seen_at timestamptz, first_seen_by text,
  closed_at timestamptz, outcome text, closed_by text,
  payload jsonb NOT NULL DEFAULT '{}', recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX task_open_position ON task(owner_position_id, due_at, id) WHERE closed_at IS NULL AND owner_kind = 'position';
CREATE INDEX task_open_pool ON task(owner_pool, due_at, id) WHERE closed_at IS NULL AND owner_kind = 'pool';
CREATE INDEX task_open_person ON task(owner_person_id, due_at, id) WHERE closed_at IS NULL AND owner_kind = 'person';
CREATE INDEX task_document ON task(document_id);
CREATE INDEX task_delivery ON task(delivery_id) WHERE delivery_id IS NOT NULL;
CREATE TABLE notice (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text, kind text NOT NULL, agency_id text NOT NULL,
  position_id text, person_id text, document_id text, plan_id text, params jsonb NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL, read_at timestamptz, unique_key text UNIQUE
);
CREATE INDEX notice_person ON notice(person_id, at DESC); CREATE INDEX notice_position ON notice(position_id, at DESC);

-- Outbox: facts for the relay. Kinds: mail, signalDocument, signalPlan, startWorkflow, sse -----------------------------
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, kind text NOT NULL, payload jsonb NOT NULL, unique_key text UNIQUE,
  available_at timestamptz NOT NULL DEFAULT now(), attempts int NOT NULL DEFAULT 0, done_at timestamptz, failed_at timestamptz, last_error text,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX outbox_waiting ON outbox(kind, available_at, id) WHERE done_at IS NULL AND failed_at IS NULL;

-- Audit: a row per act, chained per aggregate; never updated or deleted --------------------------------------------------
CREATE TABLE audit_head (aggregate_kind text NOT NULL, aggregate_id text NOT NULL, seq int NOT NULL, hash text NOT NULL, PRIMARY KEY (aggregate_kind, aggregate_id));
CREATE TABLE audit (
  aggregate_kind text NOT NULL, aggregate_id text NOT NULL, seq int NOT NULL, agency_id text,
  act text NOT NULL, actor_person_id text, on_behalf_of text, position_id text, version_id text,
  details jsonb NOT NULL, at timestamptz NOT NULL, canonical text NOT NULL, previous_hash text NOT NULL, hash text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (aggregate_kind, aggregate_id, seq)
);
CREATE INDEX audit_agency ON audit(agency_id, at DESC);
CREATE TABLE audit_seal (agency_id text NOT NULL, sealed_at timestamptz NOT NULL, heads_hash text NOT NULL, previous_hash text NOT NULL, heads jsonb NOT NULL, PRIMARY KEY (agency_id, sealed_at));
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only: %', TG_TABLE_NAME; END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER issued_file_append_only BEFORE UPDATE OR DELETE ON issued_file FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Planned instants (reminders, rungs, approval terms) and watermarks (model.md 4 and 5) ----------------------------------
CREATE TABLE planned_instant (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  aggregate_kind text NOT NULL, aggregate_id text NOT NULL, kind text NOT NULL,     -- approvalTerm, reminder, rung ...
  subject_id text NOT NULL, ladder_no int NOT NULL DEFAULT 1, rung text NOT NULL DEFAULT '',
  instant timestamptz NOT NULL, state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned','fired','skipped','merged')),
  reason text, payload jsonb NOT NULL DEFAULT '{}', settled_at timestamptz,
  UNIQUE (aggregate_kind, aggregate_id, kind, subject_id, ladder_no, rung)
);
CREATE INDEX planned_waiting ON planned_instant(instant) WHERE state = 'planned';
CREATE INDEX planned_aggregate ON planned_instant(aggregate_kind, aggregate_id, instant) WHERE state = 'planned';
CREATE TABLE watermark (aggregate_kind text NOT NULL, aggregate_id text NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (aggregate_kind, aggregate_id));

-- Numbers and registers (NUM-5..10, REG-1, REG-2) -----------------------------------------------------------------------
CREATE TABLE number_counter (
  agency_id text NOT NULL, series text NOT NULL, year int NOT NULL, last_number int NOT NULL DEFAULT 0,
  PRIMARY KEY (agency_id, series, year)
);
CREATE TABLE register_entry (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  agency_id text NOT NULL REFERENCES agency(id), series text NOT NULL, year int NOT NULL, number int NOT NULL, suffix text NOT NULL DEFAULT '',
  origin text NOT NULL CHECK (origin IN ('ours','external')), document_id text UNIQUE REFERENCES document(id),
  code_number text NOT NULL, issued_on date NOT NULL, type_and_subject text NOT NULL, signer text NOT NULL,
  recipients text NOT NULL, file_copy_keeper text NOT NULL, copies int, handed_on date, receipt text, remarks text, void_reason text,
  at timestamptz NOT NULL,
  UNIQUE (agency_id, series, year, number, suffix)
);
CREATE TABLE incoming_entry (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
  agency_id text NOT NULL REFERENCES agency(id), year int NOT NULL, arrival_number int NOT NULL, arrived_on date NOT NULL,
  delivery_id text UNIQUE, document_id text NOT NULL REFERENCES document(id),
  author text NOT NULL, code_number text NOT NULL, issued_on date NOT NULL, type_and_subject text NOT NULL,
  to_unit text, handed_on date, receipt text, remarks text, at timestamptz NOT NULL,
  UNIQUE (agency_id, year, arrival_number)
);

-- Distribution ------------------------------------------------------------------------------------------------------------
CREATE TABLE dispatch (
  id text PRIMARY KEY, document_id text NOT NULL REFERENCES document(id), n int NOT NULL,
  at timestamptz NOT NULL, by_person_id text NOT NULL REFERENCES person(id),
  state text NOT NULL CHECK (state IN ('expanding','expanded')), expansion jsonb, record_only boolean NOT NULL DEFAULT false,
  UNIQUE (document_id, n)
);
CREATE TABLE delivery (
  id text PRIMARY KEY, dispatch_id text NOT NULL REFERENCES dispatch(id), document_id text NOT NULL REFERENCES document(id),
  receiver_kind text NOT NULL, receiver_id text NOT NULL, receiver_agency_id text, name text NOT NULL, line text NOT NULL,
  role text NOT NULL, channel text NOT NULL, address text,
  state text NOT NULL, attempts int NOT NULL DEFAULT 0, last_error text, message_id text,
  needs_acknowledgement boolean NOT NULL DEFAULT true,
  sent_at timestamptz, opened_at timestamptz, acknowledged_at timestamptz, acknowledged_by text, refused_reason text,
  created_at timestamptz NOT NULL, sort int NOT NULL DEFAULT 0,
  UNIQUE (dispatch_id, receiver_kind, receiver_id)
);
CREATE INDEX delivery_document ON delivery(document_id, sort);
CREATE INDEX delivery_receiver ON delivery(receiver_agency_id, state);

-- Plans: made from the issued version when the plan comes into force ------------------------------------------------------
CREATE TABLE plan (
  id text PRIMARY KEY, document_id text NOT NULL UNIQUE REFERENCES document(id), agency_id text NOT NULL REFERENCES agency(id),
  stage text NOT NULL, rev int NOT NULL DEFAULT 0, title text NOT NULL,
  valid_from_year int, valid_to_year int, open_ended boolean NOT NULL DEFAULT false,
  focal_unit_id text REFERENCES org_unit(id), ladder jsonb, end_reason text,
  in_force_at timestamptz, created_at timestamptz NOT NULL, stage_changed_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE plan_indicator (
  id text PRIMARY KEY, plan_id text NOT NULL REFERENCES plan(id), sort int NOT NULL, ordinal text, family text, name text NOT NULL,
  baseline jsonb, target jsonb, facts jsonb NOT NULL
);
CREATE TABLE plan_task (
  id text PRIMARY KEY, plan_id text NOT NULL REFERENCES plan(id), indicator_id text REFERENCES plan_indicator(id), sort int NOT NULL,
  item text, text text NOT NULL, line int, assignments jsonb NOT NULL DEFAULT '[]', figure jsonb
);
CREATE TABLE obligation (
  id text PRIMARY KEY, plan_id text NOT NULL REFERENCES plan(id), sort int NOT NULL, kind text NOT NULL, period text, operator text,
  due jsonb, reporters jsonb NOT NULL, receivers jsonb NOT NULL, watchers jsonb NOT NULL DEFAULT '[]', via text, what text, printed text NOT NULL, line int
);

-- Sessions and limits (real time) -----------------------------------------------------------------------------------------
CREATE TABLE session (sid text PRIMARY KEY, sess json NOT NULL, expire timestamptz NOT NULL);
CREATE INDEX session_expire ON session(expire);
CREATE TABLE rate_limit (key text PRIMARY KEY, points int NOT NULL DEFAULT 0, expire bigint);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  }
}
