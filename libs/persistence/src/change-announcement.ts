import type { Sql } from '#persistence/sql';

export const changeChannel = 'kehoach_changes';

/** Said to every listening api when the transaction commits, so that open pages read again; carries no content. */
export type ChangeAnnouncement =
  | { kind: 'document'; documentId: string; agencyId: string }
  | { kind: 'delivery'; documentId: string; agencyId: string; receiverAgencyId: string | null }
  | { kind: 'task'; taskId: string; documentId: string | null; agencyId: string }
  | { kind: 'notice'; agencyId: string }
  | { kind: 'clock' };

export async function announceChange(sql: Sql, change: ChangeAnnouncement): Promise<void> {
  await sql.rows('SELECT pg_notify($1, $2)', [changeChannel, JSON.stringify(change)]);
}
