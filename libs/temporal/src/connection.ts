import { Client, Connection, type ConnectionOptions } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';

export interface TemporalConfig {
  connectionOptions: ConnectionOptions;
  namespace: string;
}

/** TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY, the TLS names and TOML profiles, as Temporal's own tools read them. */
export function readTemporalConfig(): TemporalConfig {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  return { connectionOptions, namespace: namespace ?? 'default' };
}

/** Lazy: the api starts and answers its health page while Temporal is still coming up. */
export function createTemporalClient({ connectionOptions, namespace }: TemporalConfig = readTemporalConfig()): Client {
  return new Client({ connection: Connection.lazy(connectionOptions), namespace });
}
