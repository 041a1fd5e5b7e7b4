import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { readDocumentRun } from '#temporal/read-run';
import { openDocuments } from './open-aggregates';

/** Few at a time: a query may bring a resting run back into the worker's cache. */
const comparedPerTurn = 25;

export interface NeedsOperator {
  documentId: string;
  problem: 'stuck' | 'diverged';
  runRev: number | null;
  sqlRev: number;
}

/** Compares runs with SQL, some each turn, all in time; what differs or cannot answer is said, never repaired in silence. */
export class RunComparison {
  private next = 0;

  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly log: Logger,
  ) {}

  async compareSome(signal?: AbortSignal): Promise<NeedsOperator[]> {
    const open = await openDocuments(this.source);
    if (this.next >= open.length) this.next = 0;
    const chosen = open.slice(this.next, this.next + comparedPerTurn);
    this.next += comparedPerTurn;
    const found: NeedsOperator[] = [];
    for (const { id } of chosen) {
      if (signal?.aborted) break;
      const problem = await this.compare(id);
      if (problem) found.push(problem);
    }
    for (const problem of found) this.log.error({ ...problem, alert: 'run.needsOperator' }, 'the run of a document needs an operator');
    return found;
  }

  /** A decision may fall between the two readings: only what holds before and after counts. */
  private async compare(documentId: string): Promise<NeedsOperator | null> {
    const before = await this.revOf(documentId);
    const run = await readDocumentRun(this.client, documentId);
    const after = await this.revOf(documentId);
    if (before === null || before !== after || run === 'absent') return null;
    if (run === 'stuck') return { documentId, problem: 'stuck', runRev: null, sqlRev: after };
    if (!run.loaded || run.draining || run.rev === after) return null;
    return { documentId, problem: 'diverged', runRev: run.rev, sqlRev: after };
  }

  private async revOf(documentId: string): Promise<number | null> {
    return (await sqlOf(this.source).row<{ rev: number }>('SELECT rev FROM document WHERE id = $1', [documentId]))?.rev ?? null;
  }
}
