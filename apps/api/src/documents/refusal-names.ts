import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import type { ProblemCode } from '#messages/problem-code';
import { sqlOf } from '#persistence/sql';
import type { SeenDocument } from '../access/document-access';
import { OrganisationLookup, ownerWords } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** A refusal names who was faster, when, and on which version (inbox.md 17). */
@Injectable()
export class RefusalNames {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly organisations: OrganisationLookup,
    private readonly clock: Clock,
  ) {}

  async nameOf(personId: string | null | undefined): Promise<string | undefined> {
    if (!personId) return undefined;
    const row = await sqlOf(this.source).row<{ name: string }>(`SELECT honorific || ' ' || full_name AS name FROM person WHERE id = $1`, [personId]);
    return row?.name;
  }

  async worded(code: ProblemCode, params: Record<string, unknown>, documentId: string): Promise<Record<string, unknown>> {
    const personName = await this.nameOf(typeof params['personId'] === 'string' ? params['personId'] : undefined);
    const decided = params['decided'] as { personId?: string; at?: number } | undefined;
    const decider = decided ? await this.nameOf(decided.personId) : undefined;
    const taskId = params['taskId'];
    const found = code === 'task.notOpen' && !decided && typeof taskId === 'string' ? await this.decisionOf(documentId, taskId) : null;
    return { ...params, ...(personName ? { personName } : {}), ...(decided ? { decided: { ...decided, personName: decider } } : found ? { decided: found } : {}) };
  }

  async ofClosedTask(documentId: string, task: { id: string; closedBy: string | null; closedAt: Instant | null; outcome: string | null }): Promise<{ code: ProblemCode; params: Record<string, unknown> }> {
    const made = await this.decisionOf(documentId, task.id);
    if (made) return { code: 'decision.alreadyMade', params: made };
    return { code: 'task.notOpen', params: { taskId: task.id, decided: { personId: task.closedBy, personName: await this.nameOf(task.closedBy), at: task.closedAt, outcome: task.outcome } } };
  }

  /** "Đang chờ ...": the open step after this one. */
  async waitingWords(document: SeenDocument, me: SignedIn): Promise<string | null> {
    const task = await sqlOf(this.source).row<{ ownerKind: string; ownerPositionId: string | null; ownerPool: string | null; ownerPersonId: string | null; claimedBy: string | null }>(
      `SELECT owner_kind AS "ownerKind", owner_position_id AS "ownerPositionId", owner_pool AS "ownerPool", owner_person_id AS "ownerPersonId", claimed_by AS "claimedBy"
         FROM task WHERE document_id = $1 AND closed_at IS NULL AND delivery_id IS NULL AND duty_id IS NULL AND kind <> 'answerWarnings' AND owner_person_id IS DISTINCT FROM $2 ORDER BY opened_at DESC LIMIT 1`,
      [document.id, me.personId],
    );
    if (!task) return null;
    return ownerWords(await this.organisations.of(document.agencyId), task, dayOf(await this.clock.now()), document.drafterPersonId);
  }

  private async decisionOf(documentId: string, taskId: string): Promise<Record<string, unknown> | null> {
    return sqlOf(this.source).row<Record<string, unknown>>(
      `SELECT x.person_id AS "personId", p.honorific || ' ' || p.full_name AS "personName", (extract(epoch FROM x.at) * 1000)::bigint AS at, x.outcome, v.version_no AS "versionNo"
         FROM decision x JOIN person p ON p.id = x.person_id JOIN document_version v ON v.id = x.version_id WHERE x.document_id = $1 AND x.task_id = $2 AND x.taken_back_at IS NULL`,
      [documentId, taskId],
    );
  }
}
