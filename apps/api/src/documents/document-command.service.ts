import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { isLocalDate } from '#domain/calendar/local-date';
import { Clock } from '#domain/clock/clock';
import type { Actor, CommandResult, DocumentCommand, DocumentVerb } from '#domain/document/document-command';
import type { DocumentStage } from '#domain/document/document-stage';
import { parseCodeNumber } from '#domain/register/code-number';
import { mayDoOnDocument, type DocumentAction } from '#domain/permission/document-permissions';
import { sqlOf } from '#persistence/sql';
import type { CommandOutcome } from '#temporal/clients/command-outcome';
import { DocumentLifecycleClient } from '#temporal/clients/document-lifecycle.client';
import { DocumentAccess, type SeenDocument } from '../access/document-access';
import { DocumentRelations } from '../access/document-relations';
import { claimOn, OwnershipReader, type OwnedTask, type Ownership } from '../access/ownership';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { PersonLimits } from '../http/person-limits';
import { Problem } from '../http/problem';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { AccessDenials } from './access-denials';
import { commandMessage } from './command-message';
import type { AllocateNumberRequest, DecideRequest, DispatchRequest, RecallRequest, RecordIssuedRequest, RefuseRequest, SubmitRequest } from './document.requests';
import { RefusalNames } from './refusal-names';

type WithoutBase<T> = T extends unknown ? Omit<T, 'actor' | 'at' | 'key' | 'bodyHash'> : never;
/** Replacing has no button: the document that replaces does it when it is issued. */
type PersonsCommand = Exclude<DocumentCommand, { verb: 'replace' }>;
type Intent = WithoutBase<PersonsCommand>;
/** What the recording transaction stored with the key. */
type StoredResult = { rev: number; stage: string; number?: number | null; codeNumber?: string | null; issuedOn?: string | null };

/**
 * From a button to the workflow: who acts, in which post, was it asked before; then one update, and its outcome in
 * words. Authorisation is asked here, and again by the transaction that records the step.
 */
@Injectable()
export class DocumentCommandService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly access: DocumentAccess,
    private readonly owners: OwnershipReader,
    private readonly relations: DocumentRelations,
    private readonly lifecycle: DocumentLifecycleClient,
    private readonly keys: CommandKeys,
    private readonly limits: PersonLimits,
    private readonly denials: AccessDenials,
    private readonly names: RefusalNames,
    private readonly clock: Clock,
  ) {}

  submit(me: SignedIn, id: string, body: SubmitRequest, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'submit', versionId: body.versionId, editNo: body.editNo, signerPositionId: body.signerPositionId ?? null });
  }

  decide(me: SignedIn, id: string, body: DecideRequest, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'decide', taskId: body.taskId, outcome: body.outcome, contentHash: body.contentHash, reason: body.reason || null, returnToStep: body.returnToStep ?? null });
  }

  takeBack(me: SignedIn, id: string, taskId: string, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'takeBack', taskId });
  }

  pullBack(me: SignedIn, id: string, reason: string | null, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'pullBack', reason: reason || null });
  }

  cancel(me: SignedIn, id: string, reason: string, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'cancel', reason });
  }

  async allocateNumber(me: SignedIn, id: string, body: AllocateNumberRequest, call: WriteCall) {
    const issuedOn = body.issuedOn ?? dayOf(await this.clock.now());
    if (!isLocalDate(issuedOn)) throw new Problem('number.dateInvalid', { issuedOn });
    return this.carryOut(me, id, call, { verb: 'allocateNumber', taskId: body.taskId, number: body.number ?? null, issuedOn, copies: body.copies ?? null });
  }

  dispatch(me: SignedIn, id: string, body: DispatchRequest, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'dispatch', taskId: body.taskId, recordOnly: body.recordOnly ?? false });
  }

  recordIssued(me: SignedIn, id: string, body: RecordIssuedRequest, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'recordIssued', versionId: body.versionId, editNo: body.editNo });
  }

  refuse(me: SignedIn, id: string, body: RefuseRequest, call: WriteCall) {
    return this.carryOut(me, id, call, { verb: 'refuse', taskId: body.taskId, contentHash: body.contentHash, reason: body.reason });
  }

  /** The recalling act is linked where it stands in our own register; typed in otherwise (FIX-3). */
  async recall(me: SignedIn, id: string, body: RecallRequest, call: WriteCall) {
    const { issuedOn } = body.act;
    if (!isLocalDate(issuedOn)) throw new Problem('recall.actDateInvalid', { issuedOn });
    const document = await this.access.seeAsAgency(me, id);
    const codeNumber = parseCodeNumber(body.act.codeNumber)?.normalised ?? body.act.codeNumber.trim();
    const ours = await sqlOf(this.source).row<{ id: string }>('SELECT id FROM document WHERE agency_id = $1 AND code_number = $2 AND issued_on = $3 AND id <> $4 LIMIT 1', [document.agencyId, codeNumber, issuedOn, id]);
    return this.carryOut(me, id, call, { verb: 'recall', reason: body.reason, act: { codeNumber, issuedOn, documentId: ours?.id ?? null } });
  }

  private async carryOut(me: SignedIn, id: string, call: WriteCall, intent: Intent) {
    const document = await this.access.seeAsAgency(me, id);
    const before = await this.keys.find<StoredResult>(me.personId, intent.verb, call);
    if (before) return this.answer(me, document, intent, before);
    await this.limits.command(me.personId);
    const at = await this.clock.now();
    const actor = await this.actorOf(me, document, intent, at);
    const command = { ...intent, actor, at, key: call.key, bodyHash: call.bodyHash } as PersonsCommand;
    const outcome = await this.send(id, command);
    if (outcome.kind === 'done') return this.answer(me, document, intent, outcome.result);
    return this.answerOfRefusal(me, document, intent, call, outcome);
  }

  private send(id: string, command: PersonsCommand): Promise<CommandOutcome> {
    switch (command.verb) {
      case 'submit':
        return this.lifecycle.submit(id, command);
      case 'decide':
        return this.lifecycle.decide(id, command);
      case 'takeBack':
        return this.lifecycle.takeBack(id, command);
      case 'pullBack':
        return this.lifecycle.pullBack(id, command);
      case 'cancel':
        return this.lifecycle.cancel(id, command);
      case 'allocateNumber':
        return this.lifecycle.allocateNumber(id, command);
      case 'dispatch':
        return this.lifecycle.dispatch(id, command);
      case 'recordIssued':
        return this.lifecycle.recordIssued(id, command);
      case 'refuse':
        return this.lifecycle.refuse(id, command);
      case 'recall':
        return this.lifecycle.recall(id, command);
    }
  }

  /** A reply may have been lost and another run may have begun meanwhile: whoever won gets his answer (model.md 4). */
  private async answerOfRefusal(me: SignedIn, document: SeenDocument, intent: Intent, call: WriteCall, outcome: Exclude<CommandOutcome, { kind: 'done' }>) {
    if (outcome.kind === 'refused' && outcome.code === 'command.repeated' && outcome.params['result']) return this.answer(me, document, intent, outcome.params['result'] as StoredResult);
    const won = outcome.kind === 'busy' || outcome.kind === 'pending' ? null : await this.keys.find<StoredResult>(me.personId, intent.verb, call);
    if (won) return this.answer(me, document, intent, won);
    switch (outcome.kind) {
      case 'busy':
        throw new Problem('document.busy', {}, Math.max(1, Math.ceil(outcome.retryAfterMs / 1_000)));
      case 'pending':
        throw new Problem('command.pending', {}, Math.max(1, Math.ceil(outcome.retryAfterMs / 1_000)));
      case 'needsOperator':
        throw new Problem('command.needsOperator', {}, 30);
      case 'gone':
        throw new Problem('document.changedMeanwhile', { stage: (await this.access.see(me, document.id)).stage });
      case 'refused': {
        const code = outcome.code === 'command.keyReused' ? 'idempotency.otherBody' : outcome.code;
        const params = await this.names.worded(code, outcome.params, document.id);
        if (code === 'permission.denied' || code === 'task.notYours' || code === 'decision.ownDocument' || code === 'decision.notYours') await this.denials.record(me, document, intent.verb, code);
        throw new Problem(code, params);
      }
    }
  }

  /** Which of my posts may do this, or on whose behalf; nobody is asked twice where only one answer exists. */
  private async actorOf(me: SignedIn, document: SeenDocument, intent: Intent, at: Instant): Promise<Actor> {
    const ownership = await this.owners.of(me, at);
    await this.authorise(me, document, intent, at);
    const own: Actor = { personId: me.personId, positionId: me.posts.find((post) => post.agencyId === document.agencyId)?.positionId ?? null, onBehalfOfPositionId: null };
    return intent.verb === 'takeBack' || !('taskId' in intent) ? own : this.actorOfTask(me, document, intent.verb, intent.taskId, ownership);
  }

  /** The permission table, before anything is sent; whose task it is decides `actorOfTask` (model.md 7). */
  private async authorise(me: SignedIn, document: SeenDocument, { verb }: Intent, at: Instant): Promise<void> {
    if (verb === 'decide' || verb === 'refuse' || verb === 'allocateNumber' || verb === 'dispatch') return;
    const action: DocumentAction = verb;
    if (mayDoOnDocument(action, await this.relations.of(me, document, at))) return;
    const code = verb === 'takeBack' ? 'decision.notYours' : 'permission.denied';
    await this.denials.record(me, document, verb, code);
    throw new Problem(code, { verb });
  }

  private async actorOfTask(me: SignedIn, document: SeenDocument, verb: DocumentVerb, taskId: string, ownership: Ownership): Promise<Actor> {
    const task = await sqlOf(this.source).row<OwnedTask & { documentId: string | null; closedAt: Instant | null; closedBy: string | null; outcome: string | null }>(
      `SELECT id, kind, agency_id AS "agencyId", owner_kind AS "ownerKind", owner_position_id AS "ownerPositionId", owner_pool AS "ownerPool", owner_person_id AS "ownerPersonId", claimed_by AS "claimedBy",
              document_id AS "documentId", closed_at AS "closedAt", closed_by AS "closedBy", outcome FROM task WHERE id = $1`,
      [taskId],
    );
    if (!task || task.documentId !== document.id) throw new Problem('resource.notFound');
    const claim = claimOn(ownership, task, document.drafterPersonId);
    if (!claim) {
      const code = document.drafterPersonId === me.personId && task.ownerKind === 'position' ? 'decision.ownDocument' : 'task.notYours';
      await this.denials.record(me, document, verb, code);
      throw new Problem(code, { taskId });
    }
    if (task.closedAt !== null) {
      const refusal = await this.names.ofClosedTask(document.id, task);
      throw new Problem(refusal.code, refusal.params);
    }
    if (task.claimedBy !== null && task.claimedBy !== me.personId) throw new Problem('task.claimedByOther', { taskId, personName: await this.names.nameOf(task.claimedBy) });
    return claim.actor;
  }

  private async answer(me: SignedIn, document: SeenDocument, intent: Intent, result: StoredResult | CommandResult) {
    return {
      rev: result.rev, stage: result.stage as DocumentStage,
      ...(result.codeNumber ? { codeNumber: result.codeNumber } : {}), ...(result.number ? { number: result.number } : {}), ...(result.issuedOn ? { issuedOn: result.issuedOn } : {}),
      message: commandMessage(intent, result, await this.names.waitingWords(document, me)),
    };
  }
}
