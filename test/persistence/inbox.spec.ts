import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { sqlOf } from '#persistence/sql';
import { countInbox, everything, readInboxPage, type InboxCursor, type InboxOwner } from '#persistence/read-models/inbox';
import { monday, openOffice, type Office } from '#test/persistence/office-fixture';

jest.setTimeout(300_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());
const rows = (text: string, parameters: unknown[] = []) => office.source.query(text, parameters);

const endOfToday = instantAt(localDate('2026-11-24'));
const clerk: InboxOwner = { personId: 'phuong', posts: ['stc-vt'], pools: ['clerks:stc'], whenDrafter: [] };
const head: InboxOwner = { personId: 'khoi', posts: ['stc-th-tp'], pools: [], whenDrafter: [{ positionId: 'stc-cs-tp', drafterPersonId: 'tam' }] };

async function pages(owner: InboxOwner, limit: number, window = everything) {
  const sql = sqlOf(office.source);
  const found: { taskId: string; key: string; dueOrder: number }[] = [];
  let after: InboxCursor | null = null;
  for (;;) {
    const page = await readInboxPage(sql, owner, window, after, limit);
    found.push(...page);
    if (page.length < limit) return found;
    after = page.at(-1)!;
  }
}

describe('Chờ tôi xử lý (inbox.md 2, 3)', () => {
  beforeAll(async () => {
    await rows(`INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, created_at, stage_changed_at)
      SELECT 'd' || n, 'stc', 'KH', 'draft', 'inRoute', 'Kế hoạch ' || n, CASE n % 3 WHEN 0 THEN 'khoi' WHEN 1 THEN 'tam' ELSE 'anh' END, 'stc-th', now(), now() FROM generate_series(1, 60) n`);
    const task = (id: string, kind: string, document: string, owner: string, due: string, extra = 'NULL') =>
      `INSERT INTO task(id, kind, agency_id, document_id, owner_kind, owner_position_id, owner_pool, owner_person_id, claimed_by, title, opened_at, due_at)
       SELECT ${id}, '${kind}', 'stc', ${document}, ${owner}, ${extra}, 'T', now(), ${due} FROM generate_series(1, 60) n`;
    const due = `CASE WHEN n % 7 = 0 THEN NULL ELSE '2026-11-20T17:00:00Z'::timestamptz + (n % 12) * interval '1 day' END`;
    await rows(task(`'p' || n`, 'initial', `'d' || n`, `'position', CASE n % 2 WHEN 0 THEN 'stc-th-tp' ELSE 'stc-cs-tp' END, NULL, NULL`, due));
    // Two deliveries of one document are one row (receive), and some tasks are claimed by the colleague.
    await rows(task(`'r' || n`, 'receive', `'d' || (n % 40 + 1)`, `'pool', NULL, 'clerks:stc', NULL`, due, `CASE WHEN n % 10 = 0 THEN 'lien' END`));
    await rows(`UPDATE task SET closed_at = now() WHERE id IN ('p4', 'r7')`);
  });

  async function expected(owner: InboxOwner) {
    const all: { id: string; document_id: string; kind: string; due_order: number; owner_kind: string; owner_position_id: string; owner_pool: string; claimed_by: string | null; drafter: string }[] =
      await rows('SELECT t.*, d.drafter_person_id AS drafter FROM task t JOIN document d ON d.id = t.document_id WHERE t.closed_at IS NULL ORDER BY t.due_order, t.id COLLATE "C"');
    const mine = all.filter((task) =>
      task.owner_kind === 'pool' ? owner.pools.includes(task.owner_pool) && (task.claimed_by === null || task.claimed_by === owner.personId)
        : (owner.posts.includes(task.owner_position_id) && task.drafter !== owner.personId) || owner.whenDrafter.some((pair) => pair.positionId === task.owner_position_id && pair.drafterPersonId === task.drafter));
    const first = new Map<string, number>();
    for (const task of mine) {
      const key = `${task.document_id}:${task.kind}`;
      first.set(key, Math.min(first.get(key) ?? Infinity, task.due_order));
    }
    return first;
  }

  it.each([['a clerk', clerk], ['a head of division who stands in for another', head]])('%s: pages list each document and kind once, in due order, and the tabs count the same rows', async (_, owner) => {
    const wanted = await expected(owner);
    for (const limit of [3, 7, 100]) {
      const listed = await pages(owner, limit);
      expect(new Set(listed.map((row) => row.key)).size).toBe(listed.length);
      expect(new Map(listed.map((row) => [row.key, row.dueOrder]))).toEqual(wanted);
      expect(listed.map((row) => row.dueOrder)).toEqual([...listed.map((row) => row.dueOrder)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
    const counts = await countInbox(sqlOf(office.source), owner, monday, endOfToday);
    const dues = [...wanted.values()];
    expect(counts).toEqual({ mine: dues.length, overdue: dues.filter((due) => due <= monday).length, today: dues.filter((due) => due > monday && due <= endOfToday).length });
    expect((await pages(owner, 5, { ...everything, dueUntil: monday })).length).toBe(counts.overdue);
    expect((await pages(owner, 5, { ...everything, dueAfter: monday, dueUntil: endOfToday })).length).toBe(counts.today);
  });
  it('WRP-5: the drafter never sees his own document among those to decide', async () => {
    const listed = await pages(head, 100);
    const own = new Set((await rows("SELECT id FROM document WHERE drafter_person_id = 'khoi'")).map((row: { id: string }) => `${row.id}:initial`));
    expect(listed.filter((row) => own.has(row.key))).toEqual([]);
    expect(listed.length).toBeGreaterThan(5);
  });
});

const million = process.env['KEHOACH_LARGE_TESTS'] === '1' ? describe : describe.skip;
async function analyse(): Promise<void> {
  const runner = office.source.createQueryRunner();
  await runner.query('SET statement_timeout = 0');
  await runner.query('VACUUM ANALYZE task');
  await runner.release();
}

million('1,000,000 open tasks (reliability.md)', () => {
  it('a page for a clerk with 1 % of them costs one page, not the list', async () => {
    await office.source.transaction(async (db) => {
      await db.query('SET LOCAL statement_timeout = 0');
      await db.query(`INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, created_at, stage_changed_at)
      SELECT 'm' || n, 'stc', 'KH', 'draft', 'inRoute', 'Kế hoạch ' || n, 'anh', 'stc-th', now(), now() FROM generate_series(1, 100001) n`);
      await db.query(`INSERT INTO task(id, kind, agency_id, document_id, owner_kind, owner_pool, title, opened_at, due_at)
        SELECT 'm' || n, 'receive', 'stc', 'm' || (n / 10 + 1), 'pool', 'clerks:' || CASE WHEN n % 100 = 0 THEN 'stc' ELSE 'other' || n % 100 END, 'T', now(), '2026-11-01T17:00:00Z'::timestamptz + (hashint4(n) % 60) * interval '1 day' FROM generate_series(1, 1000000) n`);
    });
    await analyse();
    const sql = sqlOf(office.source);
    const time = async (work: () => Promise<unknown>) => {
      const times: number[] = [];
      for (let i = 0; i < 60; i += 1) {
        const started = performance.now();
        await work();
        times.push(performance.now() - started);
      }
      times.sort((a, b) => a - b);
      return { p50: times[30]!, p95: times[57]! };
    };
    const page = await time(() => readInboxPage(sql, clerk, everything, null, 50));
    const middle = (await readInboxPage(sql, clerk, everything, null, 500)).at(-1)!;
    const later = await time(() => readInboxPage(sql, clerk, everything, middle, 50));
    const counts = await time(() => countInbox(sql, clerk, monday, endOfToday));
    console.info(JSON.stringify({ page, later, counts, mine: (await countInbox(sql, clerk, monday, endOfToday)).mine }));
    expect(page.p50).toBeLessThan(10);
  });
});
