import { Client } from 'pg';
import type { Logger } from 'pino';
import { changeChannel } from '#persistence/change-announcement';

const reconnectMs = 1_000;

/** Hears of every commit that announces a change; a lost connection is made again, and what was missed is polled for. */
export class ChangeListener {
  private client: Client | null = null;
  private stopping = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Logger,
    private readonly onChange: () => void,
  ) {}

  async start(): Promise<void> {
    if (this.stopping) return;
    const client = new Client({ connectionString: this.databaseUrl, application_name: 'kehoach-worker-listen', keepAlive: true });
    client.on('error', (error) => this.reconnect(client, error));
    client.on('end', () => this.reconnect(client, null));
    client.on('notification', () => this.onChange());
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${changeChannel}`);
      this.onChange();
    } catch (error) {
      this.reconnect(client, error);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private reconnect(client: Client, error: unknown): void {
    if (this.stopping || this.client !== client) return;
    this.client = null;
    if (error) this.log.warn({ err: error }, 'the line to the database was lost, listening again soon');
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.start(), reconnectMs);
  }
}
