import type { DataSource } from 'typeorm';
import { dayOf } from '#domain/calendar/instant';
import { canonicalJson } from '#domain/document/canonical-json';
import { canMoveDocument } from '#domain/document/document-stage';
import type { DocumentTransition, TransitionResult } from '#domain/document/document-transition';
import { RefusedError } from '#domain/document/refusal';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { TransitionStore } from '#domain/ports/transition-store';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { sha256Of } from '#persistence/content-hash';
import { inTransaction, instantParameter, violatedConstraint, type Sql } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import { writeNotices, writeOutbox } from '#persistence/stores/outgoing-facts';
import { readOrganisation } from '#persistence/stores/organisation-reader';
import { expandForDispatch, type ExpandedDelivery } from '#persistence/stores/dispatch-expansion';
import { appendIssuedFile } from '#persistence/stores/issued-file-chain';
import { allocateNumber, type AllocatedNumber } from '#persistence/stores/transition/allocate-number';
import { authoriseTransition } from '#persistence/stores/transition/authorise-transition';
import { lockDocument, type LockedDocument } from '#persistence/stores/transition/document-row';
import { discardWorkingCopy, freezeVersion, reopenVersion } from '#persistence/stores/transition/freeze-version';
import { listToTell, withdrawDeliveries } from '#persistence/stores/transition/tell-receivers';
import { closeTasks, openTasks } from '#persistence/stores/transition/move-tasks';

/**
 * The one writer of stages, route steps and numbers (model.md 4). The document row is locked first, so steps of one
 * document stand in line; locks after it follow the order document, task, counter, outbox, audit head.
 */
export class SqlTransitionStore extends TransitionStore {
  constructor(private readonly source: DataSource) {
    super();
  }

  async apply(transition: DocumentTransition): Promise<TransitionResult> {
    const hash = sha256Of(canonicalJson(transition));
    try {
      return await inTransaction(this.source, (sql) => this.record(sql, transition, hash));
    } catch (error) {
      throw refusalOfClash(error, transition) ?? error;
    }
  }

  private async record(sql: Sql, transition: DocumentTransition, hash: string): Promise<TransitionResult> {
    const document = await lockDocument(sql, transition.aggregateId);
    if (!document) throw new RefusedError('document.notFound', { documentId: transition.aggregateId });
    const stored = await this.alreadyRecorded(sql, transition, hash);
    if (stored) return stored;
    if (document.rev !== transition.rev - 1 || document.stage !== transition.from) throw new RefusedError('transition.diverged', { rev: transition.rev });
    if (transition.from !== transition.to && !canMoveDocument(transition.from, transition.to)) throw new RefusedError('document.wrongStage', { stage: document.stage, verb: transition.kind, allowed: [] });

    const organisation = await readOrganisation(sql, this.source, document.agencyId);
    const calendar = await readCalendar(sql, this.source);
    await authoriseTransition(sql, transition, document, organisation);
    await freezeVersion(sql, transition);
    await discardWorkingCopy(sql, transition);
    await reopenVersion(sql, transition, document);
    await recordDecision(sql, transition);
    await withdrawDeliveries(sql, transition);
    await closeTasks(sql, transition);
    await openTasks(sql, transition, document, calendar);
    const allocated = await allocateNumber(sql, transition, document, organisation, calendar);
    const versionId = transition.currentVersionId ?? document.currentVersionId;
    await moveDocument(sql, transition, document, allocated);
    if (allocated) await chainSource(sql, transition, versionId);
    await openDispatch(sql, this.source, transition, document);
    await writeNotices(sql, document, transition.aggregateId, `${transition.aggregateId}:${transition.rev}`, withCodeNumber(transition, allocated), transition.at);
    await writeOutbox(sql, transition.outbox);

    const result: TransitionResult = {
      rev: transition.rev, stage: transition.to, number: allocated?.number ?? document.number, codeNumber: allocated?.codeNumber ?? document.codeNumber, issuedOn: allocated?.issuedOn ?? document.issuedOn,
    };
    await keepResult(sql, transition, hash, result);
    await appendAudit(sql, {
      aggregateKind: 'document', aggregateId: transition.aggregateId, agencyId: document.agencyId, act: transition.kind,
      actorPersonId: transition.actor?.personId ?? null, onBehalfOf: transition.actor?.onBehalfOfPositionId ?? null, positionId: transition.actor?.positionId ?? null,
      versionId, at: transition.at,
      details: { ...transition.details, rev: transition.rev, from: transition.from, to: transition.to, round: transition.round, ...decisionDetails(transition), ...(await successorDetails(sql, transition)), ...(allocated ? { codeNumber: allocated.codeNumber, origin: allocated.origin, issuedOn: allocated.issuedOn, remarks: allocated.remarks } : {}) },
    });
    announceChange(sql, { kind: 'document', documentId: transition.aggregateId, agencyId: document.agencyId });
    return result;
  }

  /** A repeat of the same step answers what was stored; another step under this rev, or a used command key, is refused. */
  private async alreadyRecorded(sql: Sql, transition: DocumentTransition, hash: string): Promise<TransitionResult | null> {
    const { command, actor } = transition;
    const known = await sql.row<{ hash: string | null; result: TransitionResult | null; keyHash: string | null; keyResult: TransitionResult | null }>(
      `SELECT t.hash, t.result, k.body_hash AS "keyHash", k.result AS "keyResult"
         FROM (SELECT 1) one
         LEFT JOIN transition t ON t.aggregate_kind = 'document' AND t.aggregate_id = $1 AND t.rev = $2
         LEFT JOIN command_key k ON k.actor_id = $3 AND k.command = $4 AND k.key = $5`,
      [transition.aggregateId, transition.rev, actor?.personId ?? '', command?.verb ?? '', command?.key ?? ''],
    );
    if (known?.hash === hash) return known.result;
    if (known?.hash) throw new RefusedError('transition.diverged', { rev: transition.rev });
    if (command && known?.keyHash) throw known.keyHash === command.bodyHash ? new RefusedError('command.repeated', { result: known.keyResult }) : new RefusedError('command.keyReused', { key: command.key });
    return null;
  }
}

async function recordDecision(sql: Sql, transition: DocumentTransition): Promise<void> {
  const at = instantParameter(transition.at);
  if (transition.takeBackTaskId !== null) await sql.write('UPDATE decision SET taken_back_at = $2 WHERE task_id = $1 AND taken_back_at IS NULL', [transition.takeBackTaskId, at]);
  const { decision, actor } = transition;
  if (!decision || !actor) return;
  await sql.write(
    `INSERT INTO decision(document_id, round, step_no, attempt, task_id, kind, outcome, reason, return_to_step, person_id, position_id, on_behalf_of, version_id, content_hash, at)
     VALUES ($1, $2, $3, (SELECT count(*) + 1 FROM decision WHERE document_id = $1 AND round = $2 AND step_no = $3), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [transition.aggregateId, decision.round, decision.stepNo, decision.taskId, decision.kind, decision.outcome, decision.reason, decision.returnToStep,
      actor.personId, actor.positionId, actor.onBehalfOfPositionId, decision.versionId, decision.contentHash, at],
  );
}

/** `undefined` leaves a part of the row as it is, null empties it. */
async function moveDocument(sql: Sql, transition: DocumentTransition, document: LockedDocument, allocated: AllocatedNumber | null): Promise<void> {
  const { signing } = transition;
  const moved = await sql.write(
    `UPDATE document SET stage = $3, rev = $2, round = $4, step_no = $5,
        stage_changed_at = CASE WHEN stage = $3 THEN stage_changed_at ELSE $6 END,
        route = CASE WHEN $7 THEN $8::jsonb ELSE route END,
        current_version_id = coalesce($9, current_version_id),
        signer_person_id = CASE WHEN $10 THEN $11 ELSE signer_person_id END,
        signer_position_id = CASE WHEN $10 AND $12::text IS NOT NULL THEN $12 ELSE signer_position_id END,
        mandate_id = CASE WHEN $10 THEN $13 ELSE mandate_id END,
        signing_lines = CASE WHEN $10 THEN $14::jsonb ELSE signing_lines END,
        signed_at = CASE WHEN $10 THEN CASE WHEN $11::text IS NULL THEN NULL ELSE $6::timestamptz END ELSE signed_at END,
        code_number = coalesce($15, code_number), number = coalesce($16, number), symbol = coalesce($17, symbol), issued_on = coalesce($18, issued_on),
        record_only = record_only OR $19, end_reason = coalesce($20, end_reason), end_act = coalesce($21::jsonb, end_act)
      WHERE id = $1 AND rev = $2 - 1`,
    [transition.aggregateId, transition.rev, transition.to, transition.round, transition.stepNo, instantParameter(transition.at),
      transition.route !== undefined, transition.route ? JSON.stringify(transition.route) : null, transition.currentVersionId ?? null,
      signing !== undefined, signing?.personId ?? null, signing?.positionId ?? null, signing?.mandateId || null, signing ? JSON.stringify(signing.lines) : null,
      allocated?.codeNumber ?? null, allocated?.number ?? null, allocated?.symbol ?? null, allocated?.issuedOn ?? null,
      transition.openDispatch?.recordOnly ?? false, transition.endReason ?? null, transition.endAct ? JSON.stringify(transition.endAct) : null],
  );
  if (moved !== 1) throw new RefusedError('transition.diverged', { rev: document.rev });
}

/** The first link of the issued chain is the source as it was signed; renderings follow (model.md 1). */
async function chainSource(sql: Sql, transition: DocumentTransition, versionId: string | null): Promise<void> {
  const source = await sql.row<{ sha256: string; name: string | null; mediaType: string }>(
    `SELECT v.source_sha256 AS sha256, v.source_name AS name, f.media_type AS "mediaType" FROM document_version v JOIN stored_file f ON f.sha256 = v.source_sha256 WHERE v.id = $1`,
    [versionId],
  );
  if (!source) return;
  const name = source.name ?? 'van-ban';
  await appendIssuedFile(sql, { documentId: transition.aggregateId, kind: 'source', format: /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase() ?? 'bin', name, sha256: source.sha256, byPersonId: transition.actor?.personId ?? null, at: transition.at });
}

/**
 * The row of the dispatch with its list as of this moment (RCPT-11); lines nobody understands stop it here, before
 * anything is sent. Word of an end goes to whom the document went, and changes nothing in the register.
 */
async function openDispatch(sql: Sql, keeper: object, transition: DocumentTransition, document: LockedDocument): Promise<void> {
  const { openDispatch: dispatch, actor } = transition;
  if (!dispatch || !actor) return;
  const expansion = dispatch.purpose ? await listToTell(sql, keeper, transition, document.agencyId, dayOf(transition.at)) : await expandIssued(sql, keeper, transition, document);
  await sql.write(`INSERT INTO dispatch(id, document_id, n, at, by_person_id, state, record_only, expansion, purpose) VALUES ($1, $2, $3, $4, $5, 'expanding', $6, $7, $8)`, [
    dispatch.dispatchId, transition.aggregateId, dispatch.n, instantParameter(transition.at), actor.personId, dispatch.recordOnly, JSON.stringify(expansion), dispatch.purpose ?? 'issue',
  ]);
  if (dispatch.purpose) return;
  // REG-1, column 8: the day it was handed on is that of the first dispatch.
  await sql.write('UPDATE register_entry SET handed_on = coalesce(handed_on, $2) WHERE document_id = $1', [transition.aggregateId, dayOf(transition.at)]);
}

async function expandIssued(sql: Sql, keeper: object, transition: DocumentTransition, document: LockedDocument): Promise<ExpandedDelivery[]> {
  const version = await sql.row<{ facts: PlanFacts }>('SELECT facts FROM document_version WHERE id = $1', [document.currentVersionId]);
  return expandForDispatch(sql, keeper, document.agencyId, version!.facts, dayOf(transition.at), transition.openDispatch!.recordOnly);
}

async function keepResult(sql: Sql, transition: DocumentTransition, hash: string, result: TransitionResult): Promise<void> {
  const { command, actor } = transition;
  await sql.write(
    `WITH kept AS (
       INSERT INTO command_key(actor_id, command, key, body_hash, aggregate_kind, aggregate_id, result)
       SELECT $7, $8, $9, $10, 'document', $1, $4::jsonb WHERE $8::text IS NOT NULL)
     INSERT INTO transition(aggregate_kind, aggregate_id, rev, hash, kind, result, at) VALUES ('document', $1, $2, $3, $5, $4::jsonb, $6)`,
    [transition.aggregateId, transition.rev, hash, JSON.stringify(result), transition.kind, instantParameter(transition.at), actor?.personId ?? '', command?.verb ?? null, command?.key ?? null, command?.bodyHash ?? null],
  );
}

function withCodeNumber(transition: DocumentTransition, allocated: AllocatedNumber | null): DocumentTransition['notices'] {
  return allocated === null ? transition.notices : transition.notices.map((notice) => ({ ...notice, params: { ...notice.params, codeNumber: allocated.codeNumber } }));
}

/** The timeline names what replaced it. */
async function successorDetails(sql: Sql, transition: DocumentTransition): Promise<Record<string, unknown>> {
  if (!transition.replacedBy) return {};
  const by = await sql.row<{ codeNumber: string | null }>('SELECT code_number AS "codeNumber" FROM document WHERE id = $1', [transition.replacedBy]);
  return { byCodeNumber: by?.codeNumber ?? null };
}

function decisionDetails(transition: DocumentTransition): Record<string, unknown> {
  const { decision } = transition;
  return decision ? { taskId: decision.taskId, outcome: decision.outcome, contentHash: decision.contentHash } : {};
}

/** A unique key that another transaction filled first is a refusal in plain words, not a fault (temporal.md). */
function refusalOfClash(error: unknown, transition: DocumentTransition): RefusedError | null {
  switch (violatedConstraint(error)) {
    case 'transition_pkey':
      return new RefusedError('transition.diverged', { rev: transition.rev });
    case 'command_key_pkey':
      return new RefusedError('command.keyReused', { key: transition.command?.key });
    case 'one_decision':
      return new RefusedError('decision.alreadyMade', {});
    case 'register_entry_agency_id_series_year_number_suffix_key':
      return new RefusedError('number.taken', { number: transition.allocate?.number });
    default:
      return null;
  }
}
