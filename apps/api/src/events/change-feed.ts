import { Injectable, Logger, type MessageEvent, type OnApplicationBootstrap, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Observable, type Subscriber } from 'rxjs';
import { readDatabaseConfig } from '#config/database.config';
import { changeChannel, type ChangeAnnouncement } from '#persistence/change-announcement';
import { BadgeReader } from '../access/badge-reader';
import type { SignedIn } from '../auth/signed-in';

interface Listener {
  me: SignedIn;
  subscriber: Subscriber<MessageEvent>;
  pending: { documentIds: Set<string>; taskIds: Set<string>; clock: boolean } | null;
}

/** Many rows of one transaction become one message; still well under a second. */
const GATHER_MS = 80;
const HEARTBEAT_MS = 20_000;
const MOST_MESSAGES_AT_ONCE = 20;

/**
 * Postgres tells every api what changed (LISTEN), the api tells the browsers whom it concerns. Messages carry ids
 * only, and only of agencies the listener belongs to; what he may see he then asks for.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly listeners = new Set<Listener>();
  private client: Client | null = null;
  private stopping = false;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(private readonly badges: BadgeReader) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
    this.heartbeat = setInterval(() => {
      for (const { subscriber } of this.listeners) subscriber.next({ type: 'ping', data: '' });
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.heartbeat);
    await this.client?.end().catch(() => undefined);
  }

  /** Open streams would keep the server from closing. */
  beforeApplicationShutdown(): void {
    for (const { subscriber } of this.listeners) subscriber.complete();
  }

  of(me: SignedIn): Observable<MessageEvent> {
    return new Observable<MessageEvent>((subscriber) => {
      const listener: Listener = { me, subscriber, pending: null };
      this.listeners.add(listener);
      // At once, so that a browser that was away knows where it stands.
      this.gather(listener, null);
      return () => this.listeners.delete(listener);
    });
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: readDatabaseConfig().url, application_name: 'kehoach-api-changes', keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!this.stopping) setTimeout(() => void this.connect(), 1_000).unref();
    });
    client.on('notification', ({ payload }) => this.heard(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${changeChannel}`);
      this.client = client;
      // What was said while we were away is lost: everybody looks again.
      for (const listener of this.listeners) this.gather(listener, null);
    } catch (error) {
      this.logger.warn(`cannot listen for changes: ${(error as Error).message}`);
      await client.end().catch(() => undefined);
    }
  }

  private heard(payload: string | undefined): void {
    if (!payload) return;
    let change: ChangeAnnouncement;
    try {
      change = JSON.parse(payload) as ChangeAnnouncement;
    } catch {
      return;
    }
    for (const listener of this.listeners) if (concerns(change, listener.me)) this.gather(listener, change);
  }

  private gather(listener: Listener, change: ChangeAnnouncement | null): void {
    if (!listener.pending) {
      listener.pending = { documentIds: new Set(), taskIds: new Set(), clock: false };
      setTimeout(() => void this.tell(listener), change === null ? 0 : GATHER_MS);
    }
    if (change === null) return;
    if (change.kind === 'clock') listener.pending.clock = true;
    if ('documentId' in change && change.documentId !== null) listener.pending.documentIds.add(change.documentId);
    if (change.kind === 'task') listener.pending.taskIds.add(change.taskId);
  }

  private async tell(listener: Listener): Promise<void> {
    const pending = listener.pending;
    listener.pending = null;
    if (!pending || !this.listeners.has(listener)) return;
    const badge = await this.badges.count(listener.me).catch(() => undefined);
    const send = (data: object) => listener.subscriber.next({ data: JSON.stringify({ ...data, ...(badge === undefined ? {} : { badge }) }) });
    if (pending.clock) send({ kind: 'clock' });
    const ids = [...pending.documentIds];
    const taskIds = pending.taskIds.size > 0 ? { taskIds: [...pending.taskIds] } : {};
    if (ids.length === 0 || ids.length > MOST_MESSAGES_AT_ONCE) {
      if (!pending.clock) send({ kind: 'changed', ...taskIds });
    } else for (const documentId of ids) send({ kind: 'changed', documentId, ...taskIds });
  }
}

function concerns(change: ChangeAnnouncement, me: SignedIn): boolean {
  if (change.kind === 'clock') return true;
  if (me.agencyIds.includes(change.agencyId)) return true;
  // Pages of a dispatch name no receiver; everybody looks whether something arrived.
  return change.kind === 'delivery' && (change.receiverAgencyId === null || me.agencyIds.includes(change.receiverAgencyId));
}
