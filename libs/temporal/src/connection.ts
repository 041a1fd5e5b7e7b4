import { Client, Connection, type ConnectionOptions } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { readTemporalConfig } from '#config/temporal.config';

export interface TemporalAddress {
  connectionOptions: ConnectionOptions;
  namespace: string;
}

/** Address and namespace from our settings; API key, TLS and profiles as Temporal's own tools read them. */
export function temporalAddress(): TemporalAddress {
  const { address, namespace } = readTemporalConfig();
  return { connectionOptions: { ...loadClientConnectConfig().connectionOptions, address }, namespace };
}

/** Lazy: the api starts and answers its health page while Temporal is still coming up. */
export function createTemporalClient({ connectionOptions, namespace }: TemporalAddress = temporalAddress()): Client {
  return new Client({ connection: Connection.lazy(connectionOptions), namespace });
}
