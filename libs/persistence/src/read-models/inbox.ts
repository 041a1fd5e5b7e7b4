import type { Instant } from '#domain/calendar/instant';
import type { TaskKind } from '#domain/task/task-kind';
import { instantParameter, type Parameter, type Sql } from '#persistence/sql';

/** What makes a task mine today; posts are those that resolve to me (holdings, absences, substitutes). */
export interface InboxOwner {
  readonly personId: string;
  readonly posts: readonly string[];
  readonly pools: readonly string[];
  /** Posts that are mine only on documents of this drafter, who never decides on his own (WRP-5). */
  readonly whenDrafter: readonly { readonly positionId: string; readonly drafterPersonId: string }[];
}

/** due_order and id of the first task of the last row; the page after it begins there, whatever was closed meanwhile. */
export interface InboxCursor {
  readonly dueOrder: Instant;
  readonly taskId: string;
}

export interface InboxWindow {
  /** Due from (exclusive) and up to (inclusive); null: no bound. */
  readonly dueAfter: Instant | null;
  readonly dueUntil: Instant | null;
  readonly kind: TaskKind | null;
  readonly unitId: string | null;
}

/** One row per document and kind (inbox.md 3): its first task, in the order of the list. */
export interface InboxRow {
  readonly taskId: string;
  readonly dueOrder: Instant;
  readonly key: string;
}

export const everything: InboxWindow = { dueAfter: null, dueUntil: null, kind: null, unitId: null };

const deciding = `('initial', 'checkForm', 'sign')`;

/** $1 person, $2 pools, $3 posts, $4 and $5 whenDrafter. */
function ownerParameters(owner: InboxOwner): Parameter[] {
  return [owner.personId, owner.pools, owner.posts, owner.whenDrafter.map((pair) => pair.positionId), owner.whenDrafter.map((pair) => pair.drafterPersonId)];
}

/**
 * Who drafted never decides on his own (WRP-5). Steps are open on running documents alone, and a person has few of those:
 * they are looked up once and hashed, instead of the document of every task in a long list.
 */
const draftedByMe = `t.document_id IN (SELECT d.id FROM document d WHERE d.drafter_person_id = $1 AND d.stage IN ('drafting','inRoute','signed','issued'))`;

/** Each way a task can be mine, as a condition over t (task) and one owner value o; each has its partial index. */
const branches = [
  { isOf: (): boolean => true, from: `(SELECT $1::text AS o) w`, mine: `t.owner_kind = 'person' AND t.owner_person_id = w.o` },
  { isOf: (owner: InboxOwner): boolean => owner.pools.length > 0, from: `unnest($2::text[]) AS w(o)`, mine: `t.owner_kind = 'pool' AND t.owner_pool = w.o AND (t.claimed_by IS NULL OR t.claimed_by = $1)` },
  { isOf: (owner: InboxOwner): boolean => owner.posts.length > 0, from: `unnest($3::text[]) AS w(o)`, mine: `t.owner_kind = 'position' AND t.owner_position_id = w.o AND (t.kind NOT IN ${deciding} OR (${draftedByMe}) IS NOT TRUE)` },
  { isOf: (owner: InboxOwner): boolean => owner.whenDrafter.length > 0, from: `unnest($4::text[], $5::text[]) AS w(o, drafter)`, mine: `t.owner_kind = 'position' AND t.owner_position_id = w.o AND t.kind IN ${deciding} AND EXISTS (SELECT 1 FROM document d WHERE d.id = t.document_id AND d.drafter_person_id = w.drafter)` },
] as const;

type Branch = (typeof branches)[number];

/** Most people own tasks in one or two of the ways; planning the others would cost more than the page. */
function ofOwner(owner: InboxOwner, select: (branch: Branch) => string): string {
  return branches.filter((branch) => branch.isOf(owner)).map(select).join(' UNION ALL ');
}

/** Gives the owner's parameters their types, whichever ways are used. */
const TYPED = `typed AS (SELECT $1::text, $2::text[], $3::text[], $4::text[], $5::text[])`;

/** "Mine" again for one sibling s of t, without an index of its own: the document has led there already. */
const siblingIsMine = `(s.owner_kind = 'person' AND s.owner_person_id = $1 OR s.owner_kind = 'pool' AND s.owner_pool = ANY($2) AND (s.claimed_by IS NULL OR s.claimed_by = $1)
  OR s.owner_kind = 'position' AND (s.owner_position_id = ANY($3) OR s.owner_position_id = ANY($4)))`;

/** $1 to $5 the owner, $6 and $7 the cursor, $8 and $9 the window, $10 kind, $11 unit, $12 how many. */
function pageOf(owner: InboxOwner): string {
  const firstOfEach = ofOwner(owner, ({ from, mine }) => `SELECT x.* FROM ${from} CROSS JOIN LATERAL (
      SELECT t.id, t.due_order, t.document_id, t.kind FROM task t
       WHERE t.closed_at IS NULL AND ${mine} AND (t.due_order, t.id) > ($6::timestamptz, $7::text) AND t.due_order <= $8::timestamptz AND t.due_order > $9::timestamptz
         AND ($10::text IS NULL OR t.kind = $10) AND ($11::text IS NULL OR t.from_unit_id = $11)
         AND (t.document_id IS NULL OR NOT EXISTS (SELECT 1 FROM task s WHERE s.document_id = t.document_id AND s.kind = t.kind AND (s.due_order, s.id) < (t.due_order, t.id) AND s.closed_at IS NULL AND ${siblingIsMine}))
       ORDER BY t.due_order, t.id LIMIT $12) x`);
  return `SELECT x.id AS "taskId", x.due_order AS "dueOrder", coalesce(x.document_id, x.id) || ':' || x.kind AS key FROM (${firstOfEach}) x ORDER BY x.due_order, x.id LIMIT $12`;
}

function pageParameters(owner: InboxOwner, window: InboxWindow, after: InboxCursor | null, limit: number): Parameter[] {
  return [...ownerParameters(owner), bound(after?.dueOrder ?? -Infinity), after?.taskId ?? '', bound(window.dueUntil ?? Infinity), bound(window.dueAfter ?? -Infinity), window.kind, window.unitId, limit];
}

/**
 * A page of "Chờ tôi xử lý" in the order of due dates. Every branch reads its index from the cursor on and stops after a
 * page, so the cost is that of one page and not of the list; a task whose document and kind stood earlier is no new row.
 */
export async function readInboxPage(sql: Sql, owner: InboxOwner, window: InboxWindow, after: InboxCursor | null, limit: number): Promise<InboxRow[]> {
  return sql.prepared<InboxRow>(`WITH ${TYPED} ${pageOf(owner)}`, pageParameters(owner, window, after, limit));
}

/**
 * The same page with what its rows show, in one statement. `groups` answers one row with a key per document and kind over
 * tasks t; its condition may use $1 to $5 (the owner). A row gathers its later tasks too.
 */
export async function readShownInboxPage<Row>(sql: Sql, owner: InboxOwner, window: InboxWindow, after: InboxCursor | null, limit: number, groups: (condition: string) => string): Promise<(Row & InboxRow)[]> {
  const ofPage = `t.id IN (SELECT "taskId" FROM page UNION SELECT s.id FROM page p JOIN task k ON k.id = p."taskId" JOIN task s ON s.document_id = k.document_id AND s.kind = k.kind AND s.closed_at IS NULL)`;
  return sql.prepared<Row & InboxRow>(`WITH ${TYPED}, page AS MATERIALIZED (${pageOf(owner)}) SELECT g.*, page."taskId", page."dueOrder" FROM page JOIN (${groups(ofPage)}) g ON g.key = page.key ORDER BY page."dueOrder", page."taskId"`, pageParameters(owner, window, after, limit));
}

export interface InboxCounts {
  readonly mine: number;
  readonly overdue: number;
  readonly today: number;
}

/** $1 to $5 the owner, $6 now, $7 the end of today. */
function countsOf(owner: InboxOwner): string {
  const mine = ofOwner(owner, ({ from, mine }) => `SELECT coalesce(t.document_id, t.id) AS subject, t.kind, t.due_order FROM ${from} JOIN task t ON t.closed_at IS NULL AND ${mine}`);
  return `SELECT count(*)::int AS mine, count(*) FILTER (WHERE due <= $6)::int AS overdue, count(*) FILTER (WHERE due > $6 AND due <= $7)::int AS today
    FROM (SELECT min(due_order) AS due FROM (${mine}) m GROUP BY subject, kind) g`;
}

/** The badge and the tabs, from the indexes alone; they count the rows that `readInboxPage` lists. */
export async function countInbox(sql: Sql, owner: InboxOwner, now: Instant, endOfToday: Instant): Promise<InboxCounts> {
  return (await sql.prepared<InboxCounts>(`WITH ${TYPED} ${countsOf(owner)}`, [...ownerParameters(owner), instantParameter(now), instantParameter(endOfToday)]))[0]!;
}

/** Further tabs beside them, in the same statement: each a condition over tasks t and their documents d, its own parameters from $8 on. */
export async function countTabs<Tab extends string>(sql: Sql, owner: InboxOwner, now: Instant, endOfToday: Instant, tabs: Readonly<Record<Tab, string>>, parameters: readonly Parameter[]): Promise<InboxCounts & Record<Tab, number>> {
  const others = Object.entries<string>(tabs).map(
    ([name, condition]) => `(SELECT count(DISTINCT (coalesce(t.document_id, t.id), t.kind))::int FROM task t LEFT JOIN document d ON d.id = t.document_id WHERE t.closed_at IS NULL AND ${condition}) AS "${name}"`,
  );
  return (await sql.prepared<InboxCounts & Record<Tab, number>>(`WITH ${TYPED} SELECT c.*, ${others.join(', ')} FROM (${countsOf(owner)}) c`, [...ownerParameters(owner), instantParameter(now), instantParameter(endOfToday), ...parameters]))[0]!;
}

function bound(instant: Instant): string {
  return instant === Infinity ? 'infinity' : instant === -Infinity ? '-infinity' : instantParameter(instant);
}
