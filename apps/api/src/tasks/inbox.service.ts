import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { instantDistance } from '#domain/calendar/day-distance';
import { isYearEmpty } from '#domain/calendar/calendar-error';
import { dayOf, endOfDay, type Instant } from '#domain/calendar/instant';
import { addDays, weekdayOf } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { Clock } from '#domain/clock/clock';
import type { TaskKind } from '#domain/task/task-kind';
import { fillSentence } from '#messages/fill-sentence';
import { countTabs, readShownInboxPage, type InboxCounts } from '#persistence/read-models/inbox';
import { instantParameter, sqlOf } from '#persistence/sql';
import { readCalendar } from '#persistence/stores/calendar-reader';
import type { AgencyOrganisation } from '#persistence/stores/organisation-reader';
import { claimOn, inboxOwner, mineCondition, OwnershipReader, type OwnedTask, type Ownership } from '../access/ownership';
import { OrganisationLookup, ownerWords } from '../access/organisation-lookup';
import type { SignedIn } from '../auth/signed-in';
import { whyMine } from '../access/why-mine';
import { PersonLimits } from '../http/person-limits';
import { cursorOf, readCursor } from '../http/paging';
import { words } from '../http/spoken-language';
import { isoInstant, isoOrNull } from '../http/vietnam-time';
import { DATA_SOURCE } from '../infrastructure/tokens';
import { dueWords } from './due-words';
import type { ListTasksQuery } from './task.schemas';

type Tab = ListTasksQuery['tab'];

interface Page {
  rows: GroupRow[];
  total: number;
  nextCursor?: string;
}

interface GroupRow {
  key: string;
  taskIds: string[];
  first: OwnedTask & { title: string; stepNo: number | null; stepCount: number | null; round: number | null; payload: Record<string, unknown> };
  documentId: string | null; planId: string | null; deliveryId: string | null; dutyId: string | null; codeNumber: string | null; urgency: string | null; drafterPersonId: string | null;
  fromUnit: string | null; fromPerson: string | null; openedAt: Instant; dueAt: Instant | null; seen: boolean;
}

const sorts: Record<ListTasksQuery['sort'], string> = {
  due: 'g."dueAt" ASC NULLS LAST, g."openedAt" ASC, g.key ASC',
  urgency: `CASE g.urgency WHEN 'express' THEN 0 WHEN 'flash' THEN 0 WHEN 'veryUrgent' THEN 1 WHEN 'urgent' THEN 2 ELSE 3 END, g."dueAt" ASC NULLS LAST, g.key ASC`,
  unit: 'g."fromUnit" COLLATE "vi-VN-x-icu" ASC NULLS LAST, g."dueAt" ASC NULLS LAST, g.key ASC',
  age: 'g."openedAt" ASC, g.key ASC',
};

/** One row per document and kind over the open tasks t that a condition names. */
function groups(condition: string): string {
  return `SELECT coalesce(t.document_id, t.id) || ':' || t.kind AS key, array_agg(t.id ORDER BY t.due_at NULLS LAST, t.opened_at, t.id) AS "taskIds",
             (array_agg(json_build_object('id', t.id, 'kind', t.kind, 'agencyId', t.agency_id, 'ownerKind', t.owner_kind, 'ownerPositionId', t.owner_position_id, 'ownerPool', t.owner_pool, 'ownerPersonId', t.owner_person_id,
                'claimedBy', t.claimed_by, 'title', t.title, 'stepNo', t.step_no, 'stepCount', t.step_count, 'round', t.round, 'payload', t.payload) ORDER BY t.due_at NULLS LAST, t.opened_at, t.id))[1] AS first,
             t.document_id AS "documentId", min(t.plan_id) AS "planId", min(t.delivery_id) AS "deliveryId", min(t.duty_id) AS "dutyId", min(d.code_number) AS "codeNumber", min(d.urgency) AS urgency, min(d.drafter_person_id) AS "drafterPersonId",
             min(u.name) AS "fromUnit", min(fp.full_name) AS "fromPerson", min(t.opened_at) AS "openedAt", min(t.due_at) AS "dueAt", bool_and(t.first_seen_at IS NOT NULL) AS seen
        FROM task t LEFT JOIN document d ON d.id = t.document_id LEFT JOIN org_unit u ON u.id = t.from_unit_id LEFT JOIN person fp ON fp.id = t.from_person_id
       WHERE t.closed_at IS NULL AND ${condition} GROUP BY t.document_id, t.kind, coalesce(t.document_id, t.id)`;
}

/** Tôi trình: what I drafted and others must act on now. The first parameter of "mine" is the person. */
function submittedBy(person: string, mine: string): string {
  return `d.drafter_person_id = ${person} AND t.delivery_id IS NULL AND t.duty_id IS NULL AND d.stage IN ('inRoute','signed','issued') AND NOT ${mine}`;
}

/** Theo dõi: what I decided on or my unit drafted, on its way at others. */
function followedBy(person: string, agencies: string, units: string, mine: string): string {
  return `d.drafter_person_id IS DISTINCT FROM ${person} AND t.delivery_id IS NULL AND t.duty_id IS NULL AND d.stage IN ('drafting','inRoute','signed','issued') AND d.agency_id = ANY(${agencies}::text[])
             AND d.id IN (SELECT x.document_id FROM decision x WHERE x.person_id = ${person}
                          UNION SELECT l.id FROM document l WHERE l.drafting_unit_id = ANY(${units}::text[]) AND l.stage IN ('drafting','inRoute','signed','issued')) AND NOT ${mine}`;
}

/** Asked only of an empty list: it looks through every running route of the agency. */
const nothingNext = { count: 0, earliest: null, text: null };

/** Chờ tôi xử lý: one row per document and kind (inbox.md 3), its reasons and its due date in words. */
@Injectable()
export class InboxService {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    private readonly owners: OwnershipReader,
    private readonly organisations: OrganisationLookup,
    private readonly limits: PersonLimits,
    private readonly clock: Clock,
  ) {}

  async list(me: SignedIn, query: ListTasksQuery) {
    if (query.q) await this.limits.search(me.personId);
    const now = await this.clock.now();
    const ownership = await this.owners.of(me, now);
    const sql = sqlOf(this.source);
    const counting = this.tabs(ownership, now);
    const [tabs, found, calendar] = await Promise.all([counting, this.isPlainList(query) ? this.plainPage(query, ownership, counting, now) : this.sortedPage(query, ownership, now), readCalendar(sql, this.source)]);
    const nextUp = tabs.mine === 0 ? await this.nextUp(me) : nothingNext;
    return {
      items: await Promise.all(found.rows.map((row) => this.rowOf(row, me, ownership, calendar, now))),
      total: found.total, tabs, badge: tabs.mine, nextUp, ...(found.nextCursor ? { nextCursor: found.nextCursor } : {}),
    };
  }

  /** By due date and without a search: the page comes from the indexes, whatever the length of the list. */
  private isPlainList(query: ListTasksQuery): boolean {
    return query.sort === 'due' && !query.q && (query.tab === 'mine' || query.tab === 'overdue' || query.tab === 'today');
  }

  private async plainPage(query: ListTasksQuery, ownership: Ownership, counting: Promise<InboxCounts>, now: Instant): Promise<Page> {
    const sql = sqlOf(this.source);
    const window = {
      dueAfter: query.tab === 'today' ? now : null, dueUntil: query.tab === 'overdue' ? now : query.tab === 'today' ? endOfDay(dayOf(now)) : null,
      kind: query.kind ?? null, unitId: query.unit ?? null,
    };
    const cursor = readCursor(query.cursor, 2);
    const after = cursor ? { dueOrder: cursor[0] === null ? Infinity : Number(cursor[0]), taskId: String(cursor[1]) } : null;
    const mine = mineCondition(ownership, 1).sql;
    const found = await readShownInboxPage<GroupRow>(sql, inboxOwner(ownership), window, after, query.limit + 1, (ofPage) => groups(`${mine} AND ${ofPage}`));
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    return {
      rows,
      total: query.kind || query.unit ? await this.countOf(query, ownership, now) : (await counting)[query.tab as 'mine' | 'overdue' | 'today'],
      ...(found.length > query.limit && last ? { nextCursor: cursorOf([Number.isFinite(last.dueOrder) ? last.dueOrder : null, last.taskId]) } : {}),
    };
  }

  private async sortedPage(query: ListTasksQuery, ownership: Ownership, now: Instant): Promise<Page> {
    const offset = Number(readCursor(query.cursor, 1)?.[0] ?? 0);
    const where = this.filtered(query, ownership, now);
    const size = where.parameters.length;
    const rows = await sqlOf(this.source).rows<GroupRow & { total: number }>(
      `WITH g AS (${groups(where.sql)}) SELECT g.*, count(*) OVER () AS total FROM g ORDER BY ${sorts[query.sort]} LIMIT $${size + 1} OFFSET $${size + 2}`,
      [...(where.parameters as string[]), query.limit, offset],
    );
    const total = rows[0]?.total ?? 0;
    return { rows, total, ...(offset + rows.length < total ? { nextCursor: cursorOf([offset + rows.length]) } : {}) };
  }

  private async countOf(query: ListTasksQuery, ownership: Ownership, now: Instant): Promise<number> {
    const where = this.filtered(query, ownership, now);
    const row = await sqlOf(this.source).row<{ count: number }>(`SELECT count(*) AS count FROM (${groups(where.sql)}) g`, where.parameters as string[]);
    return row?.count ?? 0;
  }

  private filtered(query: ListTasksQuery, ownership: Ownership, now: Instant): { sql: string; parameters: unknown[] } {
    const where = this.tabCondition(query.tab, ownership, now);
    const p = (index: number) => `$${where.parameters.length + index}`;
    return {
      sql: `${where.sql} AND (${p(1)}::text IS NULL OR t.kind = ${p(1)}) AND (${p(2)}::text IS NULL OR t.from_unit_id = ${p(2)})
         AND (${p(3)}::text = '' OR search_key(t.title || ' ' || coalesce(d.code_number, '')) LIKE '%' || search_key(${p(3)}) || '%')`,
      parameters: [...where.parameters, query.kind ?? null, query.unit ?? null, (query.q ?? '').replace(/[%_\\]/gu, ' ')],
    };
  }

  private tabCondition(tab: Tab, ownership: Ownership, now: Instant): { sql: string; parameters: unknown[] } {
    const mine = mineCondition(ownership, 1);
    const me = mine.parameters.length + 1;
    const today = endOfDay(dayOf(now));
    switch (tab) {
      case 'mine':
        return mine;
      case 'overdue':
        return { sql: `${mine.sql} AND t.due_at <= $${me}`, parameters: [...mine.parameters, instantParameter(now)] };
      case 'today':
        return { sql: `${mine.sql} AND t.due_at > $${me} AND t.due_at <= $${me + 1}`, parameters: [...mine.parameters, instantParameter(now), instantParameter(today)] };
      case 'submitted':
        return { sql: submittedBy('$1', mine.sql), parameters: mine.parameters };
      case 'following':
        return { sql: followedBy('$1', `$${me}`, `$${me + 1}`, mine.sql), parameters: [...mine.parameters, [...ownership.organisations.keys()], ledUnits(ownership)] };
    }
  }

  private tabs(ownership: Ownership, now: Instant) {
    const mine = mineCondition(ownership, 1).sql;
    const others = { submitted: submittedBy('$1', mine), following: followedBy('$1', '$8', '$9', mine) };
    return countTabs(sqlOf(this.source), inboxOwner(ownership), now, endOfDay(ownership.today), others, [[...ownership.organisations.keys()], ledUnits(ownership)]);
  }

  /** inbox.md 7: what stands one step before me, when my own list is empty. */
  private async nextUp(me: SignedIn) {
    const row = await sqlOf(this.source).row<{ count: number; earliest: Instant | null }>(
      `SELECT count(DISTINCT d.id) AS count, min(t.due_at) AS earliest FROM document d JOIN task t ON t.document_id = d.id AND t.closed_at IS NULL AND t.step_no = d.step_no
        WHERE d.stage = 'inRoute' AND d.agency_id = ANY($1::text[])
          AND EXISTS (SELECT 1 FROM jsonb_array_elements(d.route->'steps') s WHERE (s->>'no')::int > d.step_no AND s->>'ownerPositionId' = ANY($2::text[]))`,
      [me.agencyIds, me.posts.map((post) => post.positionId)],
    );
    const count = row?.count ?? 0;
    return { count, earliest: isoOrNull(row?.earliest), text: count === 0 ? null : fillSentence(words().inboxWords.nextUp, { count }) };
  }

  private async rowOf(row: GroupRow, me: SignedIn, ownership: Ownership, calendar: WorkingCalendar, now: Instant) {
    const task = row.first;
    const organisation: AgencyOrganisation = ownership.organisations.get(task.agencyId) ?? (await this.organisations.of(task.agencyId));
    const claim = claimOn(ownership, task, row.drafterPersonId);
    const distance = row.dueAt === null ? null : distanceOf(row.dueAt, now, calendar);
    const note = noteOf(task.kind, task.payload);
    return {
      id: task.id, taskIds: row.taskIds, kind: task.kind, label: words().taskLabels[task.kind], documentId: row.documentId, planId: row.planId, deliveryId: row.deliveryId, dutyId: row.dutyId,
      periodKey: textIn(task.payload, 'periodKey'), periodLabel: periodIn(task.payload), title: titleOf(task), codeNumber: row.codeNumber,
      fromUnit: row.fromUnit, fromPerson: row.fromPerson, stepNo: task.stepNo, stepCount: task.stepCount, openedAt: isoInstant(row.openedAt), dueAt: isoOrNull(row.dueAt), dueText: dueWords(row.dueAt, distance, now), distance,
      group: groupOf(row.dueAt, now), whyMe: claim ? whyMine(claim, organisation) : '', whyMeKind: claim?.kind ?? ('post' as const),
      waitingOn: claim ? null : ownerWords(organisation, task, ownership.today, row.drafterPersonId),
      claimedBy: task.claimedBy === null ? null : (organisation.persons.get(task.claimedBy)?.fullName ?? null), claimedByMe: task.claimedBy === me.personId,
      seen: row.seen, updates: row.taskIds.length - 1 + Math.max(0, (task.round ?? 1) - 1), urgency: row.urgency ?? 'normal', note,
    };
  }
}

function ledUnits(ownership: Ownership): string[] {
  return [...ownership.organisations.values()].flatMap((organisation) => organisation.snapshot.positions.filter((position) => position.leadsUnitId !== null && ownership.posts.has(position.id)).map((position) => position.leadsUnitId!));
}

function distanceOf(dueAt: Instant, now: Instant, calendar: WorkingCalendar) {
  try {
    return instantDistance(dueAt, now, calendar);
  } catch (error) {
    if (isYearEmpty(error)) return null;
    throw error;
  }
}

/** inbox.md 5: overdue, today, this week (to Sunday), later, without a date. */
function groupOf(dueAt: Instant | null, now: Instant): 'overdue' | 'today' | 'week' | 'later' | 'none' {
  if (dueAt === null) return 'none';
  if (dueAt <= now) return 'overdue';
  const today = dayOf(now);
  const last = dayOf(dueAt - 1);
  if (last === today) return 'today';
  return last <= addDays(today, 7 - weekdayOf(today)) ? 'week' : 'later';
}

function noteOf(kind: TaskKind, payload: Record<string, unknown>): string | null {
  const { receiver, reason } = payload;
  if (kind === 'fixDelivery') return typeof receiver === 'string' ? fillSentence(reason === 'byHand' ? words().inboxWords.handOver : words().inboxWords.sendingFailed, { receiver }) : null;
  if (kind === 'publish') return typeof receiver === 'string' ? receiver : null;
  return kind === 'revise' && typeof reason === 'string' && reason !== '' ? reason : null;
}

/** A year to be entered is no document with a title of its own. */
function titleOf(task: { kind: TaskKind; title: string; payload: Record<string, unknown> }): string {
  return task.kind === 'enterCalendar' ? fillSentence(words().calendarOfYear, { year: textIn(task.payload, 'periodKey') }) : task.title;
}

/** The period is kept as papers print it. */
function periodIn(payload: Record<string, unknown>): string | null {
  const label = textIn(payload, 'periodLabel');
  return label === null ? null : words().periodText(label);
}

function textIn(payload: Record<string, unknown>, name: string): string | null {
  return typeof payload[name] === 'string' ? payload[name] : null;
}
