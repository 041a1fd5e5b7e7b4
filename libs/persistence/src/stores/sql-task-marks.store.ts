import type { DataSource } from 'typeorm';
import { dayOf, type Instant } from '#domain/calendar/instant';
import { RefusedError } from '#domain/document/refusal';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, instantParameter, type Sql } from '#persistence/sql';
import { lockOpenTask, ownsTask, type LockedTask } from '#persistence/stores/task-access';

export interface TaskMarks {
  id: string;
  seen: boolean;
  claimedBy: string | null;
}

/** What a person does to a task before deciding: opening it ends the taking back of the step before, claiming keeps the others of the pool off. */
export class SqlTaskMarksStore {
  constructor(private readonly source: DataSource) {}

  seen(taskId: string, by: string, at: Instant): Promise<TaskMarks> {
    return this.mark(taskId, by, at, async (sql, task) => {
      // A pool task counts as opened when somebody claims it; looking at it from the list binds nobody (model.md 3).
      if (task.firstSeenAt === null && task.ownerKind !== 'pool') await sql.write('UPDATE task SET first_seen_at = $2, first_seen_by = $3 WHERE id = $1', [taskId, instantParameter(at), by]);
      return { id: taskId, seen: task.ownerKind !== 'pool' || task.claimedBy !== null, claimedBy: task.claimedBy };
    });
  }

  claim(taskId: string, by: string, at: Instant): Promise<TaskMarks> {
    return this.mark(taskId, by, at, async (sql, task) => {
      if (task.ownerKind !== 'pool') throw new RefusedError('task.notPool', { taskId });
      if (task.claimedBy !== null && task.claimedBy !== by) throw new RefusedError('task.claimedByOther', { personId: task.claimedBy });
      await sql.write('UPDATE task SET claimed_by = $2, first_seen_at = coalesce(first_seen_at, $3), first_seen_by = coalesce(first_seen_by, $2) WHERE id = $1', [taskId, by, instantParameter(at)]);
      return { id: taskId, seen: true, claimedBy: by };
    });
  }

  unclaim(taskId: string, by: string, at: Instant): Promise<TaskMarks> {
    return this.mark(taskId, by, at, async (sql, task) => {
      if (task.ownerKind !== 'pool') throw new RefusedError('task.notPool', { taskId });
      if (task.claimedBy !== null && task.claimedBy !== by) throw new RefusedError('task.claimedByOther', { personId: task.claimedBy });
      await sql.write('UPDATE task SET claimed_by = NULL WHERE id = $1', [taskId]);
      return { id: taskId, seen: task.firstSeenAt !== null, claimedBy: null };
    });
  }

  private mark(taskId: string, by: string, at: Instant, work: (sql: Sql, task: LockedTask) => Promise<TaskMarks>): Promise<TaskMarks> {
    return inTransaction(this.source, async (sql) => {
      const task = await lockOpenTask(sql, taskId);
      if (!task) throw new RefusedError('task.notOpen', { taskId });
      if (!(await ownsTask(sql, this.source, task, by, dayOf(at)))) throw new RefusedError('task.notYours', { taskId });
      const marks = await work(sql, task);
      announceChange(sql, { kind: 'task', taskId, documentId: task.documentId, agencyId: task.agencyId });
      return marks;
    });
  }
}
