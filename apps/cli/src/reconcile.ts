import { readDatabaseConfig } from '#config/database.config';
import { createDataSource } from '#persistence/data-source';
import { readOpenAggregates } from '#persistence/read-models/open-aggregates';

/** Lists, from PostgreSQL alone, every document and plan whose story goes on by itself; the worker starts those that do not run. */
export async function run(): Promise<number> {
  const source = await createDataSource({ url: readDatabaseConfig().url, applicationName: 'kehoach-reconcile', poolSize: 2, hurried: false }).initialize();
  try {
    const open = await readOpenAggregates(source);
    for (const { kind, id, stage, rev, openTasks, overdue } of open) process.stdout.write(`${kind}/${id}\t${stage}\trev ${rev}\topen tasks ${openTasks}${overdue ? '\tplanned instants past due' : ''}\n`);
    process.stderr.write(`${open.length} open\n`);
    return 0;
  } finally {
    await source.destroy();
  }
}
