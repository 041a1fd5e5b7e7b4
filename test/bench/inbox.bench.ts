import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { openTables, requireInvariants } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { against, atSteadyRate, summarise, timed, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack } from '#test/harness/test-stack';

const openTasks = 100_000;
const pages = 200;
const rate = { perSecond: 50, atOnce: 8 };
const reader = { username: 'khoi', positionId: 'stc-thqh-tp' };

interface Inbox { items: unknown[]; total: number; badge: number }

/**
 * "Chờ tôi xử lý" with 100,000 open tasks in the installation, of which the reader has his share: the page over HTTP
 * (rows, counts of the tabs, what comes next), beside the bare query for the first rows of his post.
 */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ seed: 'demo', env: { LOG_LEVEL: 'error' } });
  const source = await openTables(stack.databaseUrl);
  try {
    // It would start a run for each of the documents below.
    await stack.worker.end();
    await fill(source);
    const person = await HttpPerson.signIn(stack.url, reader.username);
    const bare: number[] = [];
    const overHttp: number[] = [];
    const page = (): Promise<Inbox> => person.get<Inbox>('/api/v1/tasks?tab=mine&limit=50');
    const { items, total } = await page();
    const { own } = (await sqlOf(source).row<{ own: number }>('SELECT count(*) AS own FROM task WHERE closed_at IS NULL AND owner_position_id = $1', [reader.positionId]))!;
    if (items.length !== 50 || total < own || own < 1_000) throw new VoidRunError(`the page has ${items.length} rows of ${total}, the post has ${own} tasks`);
    for (let turn = 0; turn < 4; turn += 1) {
      for (let no = 0; no < pages / 4; no += 1) bare.push(await timed(() => readBare(source)));
      overHttp.push(...(await atSteadyRate(Array.from({ length: pages / 4 }), rate, page)));
    }
    await requireInvariants(source, stack, 'with the filled inbox');
    person.close();
    const floor = summarise(`bare query, first 50 of ${own} own tasks among ${openTasks} open`, bare);
    return [floor, against(summarise(`inbox page over HTTP at ${openTasks} open tasks, ${rate.perSecond}/s`, overHttp), floor)];
  } finally {
    await source.destroy();
    await stack.stop();
  }
}

async function readBare(source: DataSource): Promise<void> {
  await sqlOf(source).rows(
    `SELECT t.id, t.kind, t.title, t.due_at, d.code_number FROM task t LEFT JOIN document d ON d.id = t.document_id
      WHERE t.closed_at IS NULL AND t.owner_kind = 'position' AND t.owner_position_id = $1 ORDER BY t.due_at, t.id LIMIT 50`,
    [reader.positionId],
  );
}

/** Documents at the first step of their route, spread evenly over all posts of the demo's agencies, by two statements. */
async function fill(source: DataSource): Promise<void> {
  const sql = sqlOf(source);
  await sql.write(
    `WITH posts AS (SELECT row_number() OVER (ORDER BY id) - 1 AS no, count(*) OVER () AS many, id, agency_id FROM position),
          drafters AS (SELECT DISTINCT ON (p.agency_id) p.agency_id, h.person_id, p.unit_id FROM position p JOIN holding h ON h.position_id = p.id WHERE p.kind = 'officer' ORDER BY p.agency_id, p.id),
          made AS (SELECT n, p.id AS post, p.agency_id, d.person_id, d.unit_id FROM generate_series(1, $1::int) n JOIN posts p ON p.no = n % p.many JOIN drafters d ON d.agency_id = p.agency_id)
     INSERT INTO document(id, agency_id, type, door, stage, title, drafter_person_id, drafting_unit_id, route, step_no, created_at, stage_changed_at)
     SELECT 'bench-' || n, agency_id, 'KH', 'draft', 'inRoute', 'Kế hoạch thử tải số ' || n, person_id, unit_id,
            jsonb_build_object('templateId', 'bench', 'templateVersion', 1, 'steps', jsonb_build_array(jsonb_build_object('no', 1, 'kind', 'initial', 'ownerPositionId', post, 'termWorkingDays', 2))), 1, now(), now() FROM made`,
    [openTasks],
  );
  await sql.write(
    `INSERT INTO task(id, kind, agency_id, document_id, owner_kind, owner_position_id, round, step_no, step_count, title, from_person_id, from_unit_id, opened_at, due_at)
     SELECT d.id || ':1:1', 'initial', d.agency_id, d.id, 'position', d.route->'steps'->0->>'ownerPositionId', 1, 1, 3, d.title, d.drafter_person_id, d.drafting_unit_id, now() - interval '3 days',
            now() + (hashtext(d.id) % 240) * interval '1 hour' FROM document d WHERE d.id LIKE 'bench-%'`,
  );
  await sql.write('ANALYZE');
}
