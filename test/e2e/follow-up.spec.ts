import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { eventually, OfficeSession } from '#test/e2e/office-session';
import { Client } from 'pg';

jest.setTimeout(240_000);

describe('explore', () => {
  let stack: TestStack;
  let db: Client;
  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    db = new Client({ connectionString: stack.databaseUrl });
    await db.connect();
  });
  afterAll(async () => {
    await db?.end();
    await stack?.stop();
  });
  test('x', async () => {
    await new Promise((r) => setTimeout(r, 15000));
    const q = async (t: string) => console.log(JSON.stringify((await db.query(t)).rows, null, 1));
    await q(`SELECT id, title, stage, agency_id, valid_from_year, valid_to_year, in_force_at, focal_unit_id FROM plan`);
    await q(`SELECT plan_id, kind, period, due, reporters, receivers FROM obligation`);
    await q(`SELECT plan_id, period_key, state, count(*), min(strict_day), string_agg(DISTINCT reporter_name, ',') r, string_agg(DISTINCT receiver_name, ',') v FROM report_duty GROUP BY 1,2,3 ORDER BY 1,2`);
    await q(`SELECT act, details FROM audit WHERE act IN ('dutiesOpened','instantFired') AND aggregate_kind = 'plan'`);
    await q(`SELECT aggregate_id, kind, state, count(*), min(instant) FROM planned_instant GROUP BY 1,2,3`);
    console.log(stack.worker.log().slice(-3000));
    const hanh = await OfficeSession.signIn(stack.url, 'hanh');
    console.log(JSON.stringify((await hanh.get('/home')).body).slice(0, 3000));
    console.log(JSON.stringify((await hanh.get('/duties?tab=late')).body).slice(0, 3000));
    void eventually;
  });
});
