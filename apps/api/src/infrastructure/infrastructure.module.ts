import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { readDatabaseConfig } from '#config/database.config';
import { readHttpConfig } from '#config/http.config';
import { readMailConfig } from '#config/mail.config';
import { readStorageConfig } from '#config/storage.config';
import { Clock } from '#domain/clock/clock';
import { FileStorage } from '#domain/ports/file-storage';
import { createDataSource } from '#persistence/data-source';
import { FolderFileStorage } from '#persistence/stores/folder-file-storage';
import { ClockWalk } from '#persistence/stores/clock-walk';
import { SqlClock } from '#persistence/stores/sql-clock';
import { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { SqlDraftStore } from '#persistence/stores/sql-draft.store';
import { SqlReceiverMappingStore } from '#persistence/stores/sql-receiver-mapping.store';
import { SqlTaskMarksStore } from '#persistence/stores/sql-task-marks.store';
import { DocumentLifecycleClient } from '#temporal/clients/document-lifecycle.client';
import { createTemporalClient } from '#temporal/connection';
import { CommandKeys } from '../http/command-keys';
import { PersonLimits } from '../http/person-limits';
import { DATA_SOURCE, EMBEDDED, HTTP_CONFIG, SESSION_POOL, TEMPORAL_CLIENT } from './tokens';

/** The database may still be coming up when the api starts: it is asked again for a minute. */
async function connected(source: DataSource): Promise<DataSource> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await source.initialize();
    } catch (error) {
      if (attempt >= 30) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

/** The composition root of the api: everything made from settings, once. */
@Global()
@Module({
  providers: [
    { provide: HTTP_CONFIG, useFactory: () => readHttpConfig() },
    { provide: EMBEDDED, useFactory: () => readMailConfig().mailboxUrl !== undefined },
    {
      provide: DATA_SOURCE,
      useFactory: () => {
        const { url, poolSize } = readDatabaseConfig();
        return connected(createDataSource({ url, poolSize, applicationName: 'kehoach-api' }));
      },
    },
    {
      provide: SESSION_POOL,
      useFactory: () => {
        const pool = new Pool({ connectionString: readDatabaseConfig().url, max: 5, application_name: 'kehoach-api-sessions', connectionTimeoutMillis: 5_000, statement_timeout: 4_000 });
        // Without a listener an idle connection that breaks would end the process.
        pool.on('error', () => undefined);
        return pool;
      },
    },
    { provide: TEMPORAL_CLIENT, useFactory: () => createTemporalClient() },
    { provide: DocumentLifecycleClient, useFactory: (client: Client) => new DocumentLifecycleClient(client), inject: [TEMPORAL_CLIENT] },
    { provide: SqlClock, useFactory: (source: DataSource) => new SqlClock(source), inject: [DATA_SOURCE] },
    { provide: Clock, useExisting: SqlClock },
    { provide: FileStorage, useFactory: (source: DataSource) => new FolderFileStorage(readStorageConfig().folder, source), inject: [DATA_SOURCE] },
    ...[SqlDraftStore, SqlDeliveryStore, SqlTaskMarksStore, SqlReceiverMappingStore, ClockWalk].map((store) => ({ provide: store, useFactory: (source: DataSource) => new store(source), inject: [DATA_SOURCE] })),
    CommandKeys,
    PersonLimits,
  ],
  exports: [HTTP_CONFIG, EMBEDDED, DATA_SOURCE, SESSION_POOL, TEMPORAL_CLIENT, DocumentLifecycleClient, SqlClock, Clock, FileStorage, SqlDraftStore, SqlDeliveryStore, SqlTaskMarksStore, SqlReceiverMappingStore, ClockWalk, CommandKeys, PersonLimits],
})
export class InfrastructureModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(SESSION_POOL) private readonly sessions: Pool,
    @Inject(TEMPORAL_CLIENT) private readonly temporal: Client,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([this.source.destroy(), this.sessions.end(), this.temporal.connection.close()]);
  }
}
