import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { DATA_SOURCE, TEMPORAL_CLIENT } from '../infrastructure/tokens';

/** Ready: database and Temporal answer within two seconds. */
@Injectable()
export class HealthService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(TEMPORAL_CLIENT) private readonly temporal: Client,
  ) {}

  async ready(): Promise<{ status: 'ok' | 'error'; checks: Record<string, 'up' | 'down'> }> {
    const [database, temporal] = await Promise.all([
      answers(sqlOf(this.source).row('SELECT 1')),
      answers(this.temporal.connection.withDeadline(Date.now() + 2_000, () => this.temporal.workflowService.describeNamespace({ namespace: this.temporal.options.namespace }))),
    ]);
    return { status: database && temporal ? 'ok' : 'error', checks: { database: database ? 'up' : 'down', temporal: temporal ? 'up' : 'down' } };
  }
}

async function answers(question: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), 2_000);
  });
  try {
    await Promise.race([question, late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    question.catch(() => undefined);
  }
}
