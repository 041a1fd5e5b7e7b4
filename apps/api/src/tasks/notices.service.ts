import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/calendar/instant';
import { Clock } from '#domain/clock/clock';
import { fillSentence } from '#messages/fill-sentence';
import { instantParameter, sqlOf } from '#persistence/sql';
import { OwnershipReader } from '../access/ownership';
import type { SignedIn } from '../auth/signed-in';
import { cursorOf, readCursor } from '../http/paging';
import { Problem } from '../http/problem';
import { words } from '../http/spoken-language';
import { isoInstant, shortInstantWords } from '../http/vietnam-time';
import { wordedParams } from '../http/worded-params';
import { DATA_SOURCE } from '../infrastructure/tokens';
import type { NoticesQuery } from './task.schemas';

/** Thông báo: for information, never in the badge (inbox.md 1). */
@Injectable()
export class NoticesService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly owners: OwnershipReader,
    private readonly clock: Clock,
  ) {}

  async list(me: SignedIn, query: NoticesQuery) {
    const { posts } = await this.owners.of(me, await this.clock.now());
    const sql = sqlOf(this.source);
    const own = '(n.person_id = $1 OR n.position_id = ANY($2::text[]))';
    const parameters = [me.personId, [...posts.keys()]];
    const counts = await sql.row<{ total: number; unread: number }>(`SELECT count(*) AS total, count(*) FILTER (WHERE read_at IS NULL) AS unread FROM notice n WHERE ${own}`, parameters);
    const after = readCursor(query.cursor, 2);
    const rows = await sql.rows<{ id: string; kind: string; params: Record<string, unknown>; at: Instant; read: boolean; documentId: string | null; planId: string | null; title: string | null; codeNumber: string | null }>(
      `SELECT n.id, n.kind, n.params, n.at, n.read_at IS NOT NULL AS read, n.document_id AS "documentId", n.plan_id AS "planId", coalesce(d.title, pl.title) AS title, d.code_number AS "codeNumber"
         FROM notice n LEFT JOIN document d ON d.id = n.document_id LEFT JOIN plan pl ON pl.id = n.plan_id
        WHERE ${own} AND ($3::bigint IS NULL OR (n.at, n.id) < (to_timestamp($3::bigint / 1000.0), $4)) AND ($6::boolean IS NOT TRUE OR n.read_at IS NULL) ORDER BY n.at DESC, n.id DESC LIMIT $5`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1, query.unread === 'true'],
    );
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const { followUpNoticeText } = words();
    const noticeSentences: Readonly<Record<string, string>> = words().noticeSentences;
    return {
      items: page.map((row) => ({
        id: row.id, kind: row.kind, at: isoInstant(row.at), atText: shortInstantWords(row.at), read: row.read, documentId: row.documentId, planId: row.planId,
        text: followUpNoticeText(row.kind, row.params) ?? fillSentence(noticeSentences[row.kind] ?? '{title}', { title: row.title, codeNumber: row.codeNumber, ...wordedParams(row.params), ...row.params }),
      })),
      total: counts?.total ?? 0, unread: counts?.unread ?? 0,
      ...(rows.length > query.limit && last ? { nextCursor: cursorOf([last.at, last.id]) } : {}),
    };
  }

  async markRead(me: SignedIn, id: string) {
    const now = await this.clock.now();
    const { posts } = await this.owners.of(me, now);
    const read = await sqlOf(this.source).write('UPDATE notice SET read_at = coalesce(read_at, $4) WHERE id = $1 AND (person_id = $2 OR position_id = ANY($3::text[]))', [id, me.personId, [...posts.keys()], instantParameter(now)]);
    if (read === 0) throw new Problem('resource.notFound');
    return { id, read: true };
  }
}
