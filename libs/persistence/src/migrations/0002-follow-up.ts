import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second half of the chain: duties by period, what was sent, extensions, moved dates, consolidation. */
export class FollowUp1790000000002 implements MigrationInterface {
  name = 'FollowUp1790000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
-- One instance of an obligation: (obligation, period, reporter, receiver) (model.md 1). Lateness is computed.
CREATE TABLE report_duty (
  id text PRIMARY KEY,
  plan_id text NOT NULL REFERENCES plan(id), obligation_id text NOT NULL REFERENCES obligation(id),
  period_key text NOT NULL, period_label text NOT NULL, period_from date, period_to date,
  reporter_kind text NOT NULL, reporter_id text NOT NULL, reporter_agency_id text REFERENCES agency(id), reporter_name text NOT NULL,
  receiver_kind text NOT NULL, receiver_id text NOT NULL, receiver_agency_id text REFERENCES agency(id), receiver_name text NOT NULL,
  watchers jsonb NOT NULL DEFAULT '[]', via text, what text,
  is_upward boolean NOT NULL DEFAULT false,        -- leaves the agency: settled when its BC document is dispatched
  outside_chain boolean NOT NULL DEFAULT false,    -- ESC-8: asked, not ordered
  state text NOT NULL,                             -- DutyState
  opens_at timestamptz NOT NULL, opened_at timestamptz,
  nominal_day date, operator text NOT NULL DEFAULT 'before', direction text NOT NULL DEFAULT 'backward', policy jsonb NOT NULL DEFAULT '{"policy":"lenient"}', -- what the days are computed from (DUE-4, DUE-6)
  strict_day date, late_after_day date, calendar_version text,  -- null: unarmed, a needed year is empty (CAL-9)
  indicator_ids text[] NOT NULL DEFAULT '{}',      -- empty: the whole plan
  leader_position_id text,                         -- the leader the plan names for these indicators
  ladder_no int NOT NULL DEFAULT 1, fix_by_day date,
  first_submitted_at timestamptz, submitted_version int, receiver_opened_at timestamptz,
  accepted_at timestamptz, accepted_by text REFERENCES person(id), ended_at timestamptz, end_reason text,
  answering_document_id text REFERENCES document(id), -- the BC that settles an upward duty
  sort int NOT NULL DEFAULT 0, recorded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (obligation_id, period_key, reporter_kind, reporter_id, receiver_kind, receiver_id)
);
CREATE INDEX report_duty_plan ON report_duty(plan_id, period_key, sort);
CREATE INDEX report_duty_reporter ON report_duty(reporter_kind, reporter_id, state);
CREATE INDEX report_duty_receiver ON report_duty(receiver_kind, receiver_id, state);
CREATE INDEX report_duty_owed ON report_duty(late_after_day) WHERE state IN ('open','returned');
-- One version of what was sent; one draft per duty, kept when the tab closes (REP-8).
CREATE TABLE report_submission (
  id text PRIMARY KEY, duty_id text NOT NULL REFERENCES report_duty(id), version_no int NOT NULL,
  state text NOT NULL CHECK (state IN ('draft','sent')), edit_no int NOT NULL DEFAULT 1,
  ready boolean NOT NULL DEFAULT false,            -- the officer has handed it to the head to send
  nothing_to_report boolean NOT NULL DEFAULT false, summary text NOT NULL DEFAULT '',
  lines jsonb NOT NULL DEFAULT '[]',               -- [{planTaskId, state, text, figure}]
  files jsonb NOT NULL DEFAULT '[]',               -- [{sha256, name, mediaType}]
  on_paper boolean NOT NULL DEFAULT false,         -- nhập hộ from paper
  author_person_id text NOT NULL REFERENCES person(id), sent_by text REFERENCES person(id), sent_at timestamptz,
  outcome text CHECK (outcome IN ('accepted','returned','takenBack')), outcome_by text REFERENCES person(id), outcome_at timestamptz, outcome_reason text,
  updated_at timestamptz NOT NULL,
  UNIQUE (duty_id, version_no)
);
CREATE UNIQUE INDEX one_report_draft ON report_submission(duty_id) WHERE state = 'draft';
CREATE TABLE extension_request (
  id text PRIMARY KEY, duty_id text NOT NULL REFERENCES report_duty(id), reason text NOT NULL, proposed_day date NOT NULL,
  asked_by text NOT NULL REFERENCES person(id), asked_at timestamptz NOT NULL,
  decided_by text REFERENCES person(id), decided_at timestamptz, outcome text CHECK (outcome IN ('granted','refused','withdrawn')), granted_day date, decision_reason text
);
CREATE UNIQUE INDEX one_pending_extension ON extension_request(duty_id) WHERE decided_at IS NULL;
-- Old and new dates both stay visible (ESC-7, CAL-8).
CREATE TABLE duty_date_change (
  id text PRIMARY KEY DEFAULT gen_random_uuid()::text, duty_id text NOT NULL REFERENCES report_duty(id), cause text NOT NULL CHECK (cause IN ('extension','calendar','returned')),
  old_strict_day date, old_late_after_day date, new_strict_day date, new_late_after_day date, reason text NOT NULL, calendar_version text,
  by_person_id text REFERENCES person(id), at timestamptz NOT NULL
);
CREATE TABLE consolidation (
  id text PRIMARY KEY, plan_id text NOT NULL REFERENCES plan(id), period_key text NOT NULL, focal_unit_id text NOT NULL REFERENCES org_unit(id),
  document_id text REFERENCES document(id), upward_duty_id text REFERENCES report_duty(id),
  used jsonb NOT NULL DEFAULT '[]',                -- [{dutyId, submissionId, versionNo}] at the moment the BC was made
  missing jsonb NOT NULL DEFAULT '[]', merged jsonb NOT NULL DEFAULT '{}', edit_no int NOT NULL DEFAULT 1,
  updated_by text REFERENCES person(id), updated_at timestamptz NOT NULL, UNIQUE (plan_id, period_key, focal_unit_id)
);
CREATE TABLE index_result (
  plan_indicator_id text NOT NULL REFERENCES plan_indicator(id), year int NOT NULL, score numeric, rank int, rank_of int,
  source text NOT NULL, result_on date NOT NULL, entered_by text NOT NULL REFERENCES person(id), at timestamptz NOT NULL,
  PRIMARY KEY (plan_indicator_id, year)
);
CREATE TABLE calendar_feed (person_id text PRIMARY KEY REFERENCES person(id), token_hash text NOT NULL UNIQUE, recorded_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX task_duty ON task(duty_id) WHERE duty_id IS NOT NULL;
CREATE INDEX planned_subject ON planned_instant(subject_id) WHERE state = 'planned';

-- A plan that comes into force asks for its duties at once: a planned row like any other, so that the follow-up loop
-- finds it whoever moved the stage. Documents know nothing of plans: an answer that was dispatched leaves word the same way.
CREATE FUNCTION plan_in_force() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, instant)
  VALUES ('plan', NEW.id, 'openDuties', NEW.id, coalesce(NEW.in_force_at, NEW.stage_changed_at)) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_in_force AFTER UPDATE OF stage ON plan FOR EACH ROW WHEN (NEW.stage = 'inForce' AND OLD.stage IS DISTINCT FROM 'inForce') EXECUTE FUNCTION plan_in_force();
CREATE TRIGGER plan_in_force_at_once AFTER INSERT ON plan FOR EACH ROW WHEN (NEW.stage = 'inForce') EXECUTE FUNCTION plan_in_force();
CREATE FUNCTION answer_dispatched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO planned_instant(aggregate_kind, aggregate_id, kind, subject_id, instant)
  SELECT 'plan', d.plan_id, 'answered', NEW.id, NEW.stage_changed_at FROM report_duty d WHERE d.answering_document_id = NEW.id GROUP BY d.plan_id ON CONFLICT DO NOTHING;
  INSERT INTO outbox(kind, payload, unique_key)
  SELECT 'signalPlan', jsonb_build_object('planId', d.plan_id), 'answered:' || NEW.id FROM report_duty d WHERE d.answering_document_id = NEW.id GROUP BY d.plan_id ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER answer_dispatched AFTER UPDATE OF stage ON document FOR EACH ROW WHEN (NEW.stage = 'dispatched' AND OLD.stage IS DISTINCT FROM 'dispatched') EXECUTE FUNCTION answer_dispatched();
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX task_duty; DROP INDEX planned_subject; DROP TABLE calendar_feed, index_result, consolidation, duty_date_change, extension_request, report_submission, report_duty; DROP FUNCTION plan_in_force, answer_dispatched CASCADE');
  }
}
