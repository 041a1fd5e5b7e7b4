import type { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#persistence/sql';

export const changeChannel = 'kehoach_changes';

/** Said to every listening api when the transaction commits, so that open pages read again; carries no content. */
export type ChangeAnnouncement =
  | { kind: 'document'; documentId: string; agencyId: string }
  | { kind: 'delivery'; documentId: string; agencyId: string; receiverAgencyId: string | null }
  | { kind: 'task'; taskId: string; documentId: string | null; agencyId: string }
  | { kind: 'notice'; agencyId: string }
  | { kind: 'clock' };

/**
 * Said right after the commit and not inside it: a transaction that notifies holds a lock of the whole database while it
 * commits, so that none could share a flush of the log with another (decision 0010). What a process killed in between does
 * not say is found by those who poll.
 */
export function announceChange(sql: Sql, change: ChangeAnnouncement): void {
  const { source } = sql;
  if (!source) throw new Error('nobody can hear of a change without a pool');
  const said = JSON.stringify(change);
  sql.whenCommitted(() => announcerOf(source).say(said));
}

const announcers = new WeakMap<DataSource, Announcer>();

function announcerOf(source: DataSource): Announcer {
  const known = announcers.get(source) ?? new Announcer(source);
  announcers.set(source, known);
  return known;
}

/** One statement at a time for all that was committed meanwhile, each thing once; its own commit waits for no flush. */
class Announcer {
  private waiting = new Set<string>();
  private speaking = false;

  constructor(private readonly source: DataSource) {}

  say(change: string): void {
    this.waiting.add(change);
    if (!this.speaking) void this.speak();
  }

  private async speak(): Promise<void> {
    this.speaking = true;
    while (this.waiting.size > 0) {
      const said = [...this.waiting];
      this.waiting.clear();
      // Whoever listens asks again by himself: an announcement that fails is no fault of what was committed.
      await sqlOf(this.source).rows(`SELECT set_config('synchronous_commit', 'off', true), (SELECT count(pg_notify($1, said)) FROM unnest($2::text[]) AS s(said))`, [changeChannel, said]).catch(() => undefined);
    }
    this.speaking = false;
  }
}
