import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { dayOf, instantAt, type Instant } from '#domain/calendar/instant';
import { addDays, type LocalDate } from '#domain/calendar/local-date';
import { endedDocumentStages } from '#domain/document/document-stage';
import { RefusedError } from '#domain/document/refusal';
import { endedPlanStages } from '#domain/plan/plan-stage';
import { appendAudit } from '#persistence/audit-log';
import { announceChange } from '#persistence/change-announcement';
import { inTransaction, instantParameter, sqlOf, type Sql } from '#persistence/sql';
import { machineTime, readInstallationClock } from '#persistence/stores/sql-clock';
import { writeOutbox } from '#persistence/stores/outgoing-facts';

export interface WalkProgress {
  from: Instant;
  target: Instant;
  current: Instant;
  by: string;
}

export type WalkTarget = 'nextDay' | 'nextDue' | LocalDate;
export type WalkStep = 'moved' | 'waiting' | 'done';

const pollMs = 60;

/**
 * Moves the training clock (model.md 5): forward only, one walk at a time, stopping at every planned instant until what
 * was due there is done. Progress is a row, so a walk that lost its process is taken up by the next one.
 */
export class ClockWalk {
  constructor(
    private readonly source: DataSource,
    private readonly realNow: () => Instant = machineTime,
  ) {}

  /** The earliest planned instant of anything open that is still to come. */
  async nextDue(): Promise<Instant | null> {
    const sql = sqlOf(this.source);
    return earliestPlanned(sql, (await readInstallationClock(sql, this.realNow())).now);
  }

  async progress(): Promise<WalkProgress | null> {
    return (await sqlOf(this.source).row<{ walk: WalkProgress | null }>('SELECT clock_walk AS walk FROM installation'))?.walk ?? null;
  }

  async begin(to: WalkTarget, by: string): Promise<WalkProgress> {
    return inTransaction(this.source, async (sql) => {
      const { walk } = await lockInstallation(sql);
      const { now, training } = await readInstallationClock(sql, this.realNow());
      if (!training) throw new RefusedError('clock.notTraining', {});
      if (walk) throw new RefusedError('clock.walkUnderWay', { target: walk.target });
      const target = await targetOf(sql, to, now);
      if (target === null) throw new RefusedError('clock.nothingDue', {});
      if (target <= now) throw new RefusedError('clock.backward', { now });
      const progress: WalkProgress = { from: now, target, current: now, by };
      await sql.write('UPDATE installation SET clock_walk = $1', [JSON.stringify(progress)]);
      await audit(sql, 'clockWalkStarted', by, now, { target });
      announceChange(sql, { kind: 'clock' });
      return progress;
    });
  }

  /** One step: wait for what is due, else move to the next instant, else end at the target. */
  async step(): Promise<WalkStep> {
    return inTransaction(this.source, async (sql) => {
      const { walk } = await lockInstallation(sql);
      if (!walk) return 'done';
      const { now } = await readInstallationClock(sql, this.realNow());
      // The clock runs on by itself between two steps; what came due meanwhile is waited for as well.
      if (await isDueNow(sql, now)) {
        await wake(sql, now);
        return 'waiting';
      }
      const next = now >= walk.target ? null : ((await earliestPlanned(sql, now)) ?? Infinity);
      if (next === null) {
        await sql.write('UPDATE installation SET clock_walk = NULL');
        await audit(sql, 'clockWalkEnded', walk.by, now, { from: walk.from, target: walk.target });
        announceChange(sql, { kind: 'clock' });
        return 'done';
      }
      const stop = Math.min(next, walk.target);
      await sql.write('UPDATE installation SET clock_offset_ms = greatest(clock_offset_ms, $1), clock_walk = $2', [stop - this.realNow(), JSON.stringify({ ...walk, current: stop })]);
      await wake(sql, stop);
      announceChange(sql, { kind: 'clock' });
      return 'moved';
    });
  }

  /** Walks on until the target is reached; several processes may do so at once, the row's lock lets one step at a time. */
  async run(stopped: () => boolean = () => false): Promise<void> {
    while (!stopped()) {
      const step = await this.step();
      if (step === 'done') return;
      if (step === 'waiting') await sleep(pollMs);
    }
  }
}

async function lockInstallation(sql: Sql): Promise<{ walk: WalkProgress | null }> {
  const row = await sql.row<{ walk: WalkProgress | null }>('SELECT clock_walk AS walk FROM installation FOR UPDATE');
  if (!row) throw new RefusedError('clock.notTraining', {});
  return row;
}

async function targetOf(sql: Sql, to: WalkTarget, now: Instant): Promise<Instant | null> {
  if (to === 'nextDay') return instantAt(addDays(dayOf(now), 1), 8);
  if (to === 'nextDue') return earliestPlanned(sql, now);
  return instantAt(to, 8);
}

const OPEN = `FROM planned_instant p WHERE p.state = 'planned'
  AND CASE p.aggregate_kind WHEN 'document' THEN EXISTS (SELECT 1 FROM document d WHERE d.id = p.aggregate_id AND NOT d.stage = ANY($2))
                            ELSE EXISTS (SELECT 1 FROM plan l WHERE l.id = p.aggregate_id AND NOT l.stage = ANY($3)) END`;
const ended = [[...endedDocumentStages, 'dispatched'], [...endedPlanStages]];

async function earliestPlanned(sql: Sql, after: Instant): Promise<Instant | null> {
  return (await sql.row<{ instant: Instant }>(`SELECT p.instant ${OPEN} AND p.instant > $1 ORDER BY p.instant LIMIT 1`, [instantParameter(after), ...ended]))?.instant ?? null;
}

async function isDueNow(sql: Sql, now: Instant): Promise<boolean> {
  return (await sql.row(`SELECT 1 ${OPEN} AND p.instant <= $1 LIMIT 1`, [instantParameter(now), ...ended])) !== null;
}

/** Tells the runs whose instant has come that time moved; once per aggregate and instant. */
async function wake(sql: Sql, now: Instant): Promise<void> {
  const due = await sql.rows<{ kind: 'document' | 'plan'; id: string; instant: Instant }>(`SELECT p.aggregate_kind AS kind, p.aggregate_id AS id, max(p.instant) AS instant ${OPEN} AND p.instant <= $1 GROUP BY 1, 2`, [instantParameter(now), ...ended]);
  await writeOutbox(sql, due.map(({ kind, id, instant }) => (kind === 'document' ? { kind: 'signalDocument' as const, payload: { documentId: id }, uniqueKey: `walk:document:${id}:${instant}` } : { kind: 'signalPlan' as const, payload: { planId: id }, uniqueKey: `walk:plan:${id}:${instant}` })));
}

async function audit(sql: Sql, act: string, by: string, at: Instant, details: Record<string, unknown>): Promise<void> {
  await appendAudit(sql, { aggregateKind: 'installation', aggregateId: 'clock', agencyId: null, act, actorPersonId: by, onBehalfOf: null, positionId: null, versionId: null, details, at });
}
