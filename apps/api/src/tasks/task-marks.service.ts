import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from '#domain/clock/clock';
import { RefusedError } from '#domain/document/refusal';
import { sqlOf } from '#persistence/sql';
import { SqlTaskMarksStore, type TaskMarks } from '#persistence/stores/sql-task-marks.store';
import { claimOn, OwnershipReader, type OwnedTask } from '../access/ownership';
import type { SignedIn } from '../auth/signed-in';
import { CommandKeys } from '../http/command-keys';
import { Problem } from '../http/problem';
import type { WriteCall } from '../http/write-call';
import { DATA_SOURCE } from '../infrastructure/tokens';

/** Marks on a task under its row lock: opened, claimed. After them the one before cannot take his decision back (model.md 3). */
@Injectable()
export class TaskMarksService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly owners: OwnershipReader,
    private readonly marks: SqlTaskMarksStore,
    private readonly keys: CommandKeys,
    private readonly clock: Clock,
  ) {}

  /** A pool task counts as opened when somebody claims it; looking at it from the list binds nobody. */
  seen(me: SignedIn, id: string, call: WriteCall) {
    return this.mark(me, id, call, 'taskSeen', (task, at) => (task.ownerKind === 'pool' ? Promise.resolve({ id, seen: task.seen, claimedBy: task.claimedBy }) : this.marks.seen(id, me.personId, at)));
  }

  claim(me: SignedIn, id: string, call: WriteCall) {
    return this.mark(me, id, call, 'taskClaimed', (_, at) => this.marks.claim(id, me.personId, at));
  }

  unclaim(me: SignedIn, id: string, call: WriteCall) {
    return this.mark(me, id, call, 'taskUnclaimed', (_, at) => this.marks.unclaim(id, me.personId, at));
  }

  private async mark(me: SignedIn, id: string, call: WriteCall, command: string, work: (task: OwnedTask & { seen: boolean }, at: number) => Promise<TaskMarks>) {
    const at = await this.clock.now();
    const task = await sqlOf(this.source).row<OwnedTask & { drafterPersonId: string | null; seen: boolean }>(
      `SELECT t.id, t.kind, t.agency_id AS "agencyId", t.owner_kind AS "ownerKind", t.owner_position_id AS "ownerPositionId", t.owner_pool AS "ownerPool", t.owner_person_id AS "ownerPersonId", t.claimed_by AS "claimedBy",
              t.first_seen_at IS NOT NULL AS seen, d.drafter_person_id AS "drafterPersonId" FROM task t LEFT JOIN document d ON d.id = t.document_id WHERE t.id = $1`,
      [id],
    );
    // Somebody else's task and one that does not exist look alike.
    if (!task || !claimOn(await this.owners.of(me, at), task, task.drafterPersonId)) throw new Problem('resource.notFound');
    const marked = await this.keys.once(me.personId, command, call, () => work(task, at)).catch(async (error: unknown) => {
      if (error instanceof RefusedError && error.code === 'task.claimedByOther') throw new Problem('task.claimedByOther', { taskId: id, personName: await this.nameOf(error.params['personId']) });
      throw error;
    });
    return { ...marked, claimedBy: await this.nameOf(marked.claimedBy) };
  }

  private async nameOf(personId: unknown): Promise<string | null> {
    if (typeof personId !== 'string') return null;
    return (await sqlOf(this.source).row<{ name: string }>('SELECT full_name AS name FROM person WHERE id = $1', [personId]))?.name ?? null;
  }
}
