import type { DataSource } from 'typeorm';
import { readHttpConfig } from '#config/http.config';
import { signReceiptToken } from '#config/receipt-token';
import { createDataSource } from '#persistence/data-source';
import { sqlOf } from '#persistence/sql';
import { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { SqlDispatchStore } from '#persistence/stores/sql-dispatch.store';
import { perSecond } from '#test/bench/at-once';
import { draftPlan, openTables, requireInvariants } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { against, summarise, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack } from '#test/harness/test-stack';
import { DocumentDriver } from '#test/persistence/document-driver';

const perTurn = 480;
const turns = 3;
const atOnce = 32;
/** As many connections as the api has. */
const connections = 20;
const groupName = 'Các đơn vị nhận thử tải';

/** 32 receipts of one document at once, by the signed link over HTTP and by the store alone, beside a bare UPDATE in a transaction each. */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ seed: 'demo', env: { LOG_LEVEL: 'error' }, prepare: makeReceivers });
  const source = await openTables(stack.databaseUrl);
  const pool = await createDataSource({ url: stack.databaseUrl, applicationName: 'kehoach-bench', poolSize: connections }).initialize();
  try {
    await sqlOf(source).write('CREATE TABLE bench_delivery (LIKE delivery INCLUDING ALL)');
    const deliveries = new SqlDeliveryStore(pool);
    const secret = readHttpConfig(stack.env).sessionSecret;
    const anybody = HttpPerson.nobody(stack.url);
    const samples = { bare: [] as number[], store: [] as number[], http: [] as number[] };
    for (let turn = 0; turn <= turns; turn += 1) {
      const byStore = await dispatched(source);
      const byLink = await dispatched(source);
      await sqlOf(source).write('TRUNCATE bench_delivery');
      await sqlOf(source).write('INSERT INTO bench_delivery SELECT * FROM delivery WHERE id = ANY($1)', [byStore]);
      const bare = await perSecond(byStore, atOnce, (id) => sqlOf(pool).write(`UPDATE bench_delivery SET state = 'acknowledged', acknowledged_at = now() WHERE id = $1`, [id]));
      const store = await perSecond(byStore, atOnce, (id) => deliveries.acknowledge(id, { name: 'Người nhận' }, Date.now()));
      const http = await perSecond(byLink, atOnce, (id) => anybody.post(`/api/v1/public/deliveries/${signReceiptToken(secret, id, Date.now())}/acknowledge`, { name: 'Người nhận' }));
      const { left } = (await sqlOf(source).row<{ left: number }>(`SELECT count(*) AS left FROM delivery WHERE id = ANY($1) AND state <> 'acknowledged'`, [[...byStore, ...byLink]]))!;
      if (left > 0) throw new VoidRunError(`${left} receipts are lost`);
      if (turn === 0) continue;
      samples.bare.push(bare);
      samples.store.push(store);
      samples.http.push(http);
    }
    anybody.close();
    await sqlOf(source).write('DROP TABLE bench_delivery');
    await requireInvariants(source, stack, 'after the receipts');
    const floor = summarise(`bare UPDATE, a transaction each, ${atOnce} at once`, samples.bare, '/s');
    return [floor, against(summarise(`receipts of one document, ${atOnce} at once (SQL)`, samples.store, '/s'), floor), against(summarise(`receipts of one document by the signed link, ${atOnce} at once (HTTP)`, samples.http, '/s'), floor)];
  } finally {
    await pool.destroy();
    await source.destroy();
    await stack.stop();
  }
}

async function makeReceivers(databaseUrl: string): Promise<void> {
  const source = await openTables(databaseUrl);
  try {
    const sql = sqlOf(source);
    await sql.write(`INSERT INTO external_party(id, agency_id, name, kind, channel, email) SELECT 'bench-' || n, 'stc', 'Đơn vị số ' || n, 'external', 'byHand', NULL FROM generate_series(1, $1::int) n`, [perTurn]);
    await sql.write(`INSERT INTO recipient_group(id, agency_id, name, valid_from) VALUES ('bench-g', 'stc', $1, '2025-07-01')`, [groupName]);
    await sql.write(`INSERT INTO recipient_group_member(group_id, receiver_kind, receiver_id, sort) SELECT 'bench-g', 'external', 'bench-' || n, n FROM generate_series(1, $1::int) n`, [perTurn]);
    await sql.write('ANALYZE');
  } finally {
    await source.destroy();
  }
}

/** A document that has gone out, made by the recording transactions alone. */
async function dispatched(source: DataSource): Promise<string[]> {
  const driver = new DocumentDriver(source);
  const { documentId, versionId } = await draftPlan(source, groupName);
  await driver.perform(documentId, { verb: 'submit', versionId, editNo: 1, signerPositionId: 'stc-gd' }, 'minhanh', Date.now());
  for (const person of ['khoi', 'hien', 'hanh']) await driver.decide(documentId, person, 'approved', Date.now());
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await driver.perform(documentId, { verb: 'allocateNumber', taskId: (await driver.openTask(documentId)).taskId, number: null, issuedOn: today, copies: null }, 'phuong', Date.now());
  await driver.perform(documentId, { verb: 'dispatch', taskId: (await driver.openTask(documentId)).taskId, recordOnly: false }, 'phuong', Date.now());
  const { dispatchId } = (await driver.snapshot(documentId)).openDispatch!;
  const store = new SqlDispatchStore(source);
  for (let offset = 0; offset < perTurn; offset += 500) await store.writePage(dispatchId, offset, 500);
  await store.finish(dispatchId);
  await driver.complete(documentId, perTurn, Date.now());
  return (await sqlOf(source).rows<{ id: string }>('SELECT id FROM delivery WHERE document_id = $1 ORDER BY sort', [documentId])).map((row) => row.id);
}
