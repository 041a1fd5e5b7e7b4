import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { sqlOf } from '#persistence/sql';
import { draftPlan, openTables, requireInvariants } from '#test/bench/bench-office';
import { HttpPerson } from '#test/bench/http-person';
import { against, summarise, timed, VoidRunError, type Measurement } from '#test/bench/measurement';
import { startTestStack } from '#test/harness/test-stack';
import { DocumentDriver } from '#test/persistence/document-driver';

const sizes = [
  { receivers: 1_000, times: 5 },
  { receivers: 10_000, times: 3 },
] as const;
const mostReceivers = 10_000;
/** The rows appear while the answer is still on its way; looking costs the server something too. */
const lookEveryMs = 10;

/** Phát hành over HTTP until every delivery row can be read, beside one bare INSERT of as many rows, in turns. */
export async function run(): Promise<Measurement[]> {
  const stack = await startTestStack({ seed: 'demo', env: { LOG_LEVEL: 'error' }, prepare: makeReceivers });
  const source = await openTables(stack.databaseUrl);
  try {
    const clerk = await HttpPerson.signIn(stack.url, 'phuong');
    await sqlOf(source).write('CREATE TABLE bench_delivery (LIKE delivery INCLUDING ALL)');
    const measurements: Measurement[] = [];
    for (const { receivers, times } of sizes) {
      const dispatched: number[] = [];
      const bare: number[] = [];
      for (let turn = 0; turn <= times; turn += 1) {
        const insert = await timed(() => insertBare(source, receivers));
        const whole = await dispatchTo(source, clerk, receivers);
        // The first turn warms up: the directory of so many receivers is read once and kept.
        if (turn > 0) {
          bare.push(insert);
          dispatched.push(whole);
        }
      }
      const floor = summarise(`one bare INSERT of ${receivers} rows`, bare);
      measurements.push(floor, against(summarise(`dispatch to ${receivers} receivers until all rows are visible`, dispatched), floor));
    }
    await sqlOf(source).write('DROP TABLE bench_delivery');
    await requireInvariants(source, stack, 'after the dispatches');
    clerk.close();
    return measurements;
  } finally {
    await source.destroy();
    await stack.stop();
  }
}

/** Agencies with a clerk each, in one group per size, named in Nơi nhận as a group would be. */
async function makeReceivers(databaseUrl: string): Promise<void> {
  const source = await openTables(databaseUrl);
  try {
    const sql = sqlOf(source);
    const many = `generate_series(1, ${mostReceivers}) n`;
    await sql.write(`INSERT INTO person(id, full_name, honorific, email, username, password_hash) VALUES ('bench-clerk', 'Văn thư', 'bà', 'bench@example.org', 'bench-clerk', 'x')`);
    await sql.write(`INSERT INTO agency(id, name, printed_name, short_name, code, kind, level, place, valid_from) SELECT 'bench-' || n, 'Cơ quan ' || n, 'CƠ QUAN ' || n, 'Cơ quan ' || n, 'CQ' || n, 'oneHead', 'commune', 'Sơn Hà', '2025-07-01' FROM ${many}`);
    await sql.write(`INSERT INTO position(id, agency_id, title, kind, valid_from) SELECT 'bench-vt-' || n, 'bench-' || n, 'Văn thư', 'recordsClerk', '2025-07-01' FROM ${many}`);
    await sql.write(`INSERT INTO holding(id, position_id, person_id, valid_from) SELECT 'bench-h-' || n, 'bench-vt-' || n, 'bench-clerk', '2025-07-01' FROM ${many}`);
    for (const { receivers } of sizes) {
      await sql.write(`INSERT INTO recipient_group(id, agency_id, name, valid_from) VALUES ($1, 'stc', $2, '2025-07-01')`, [`bench-g-${receivers}`, groupName(receivers)]);
      await sql.write(`INSERT INTO recipient_group_member(group_id, receiver_kind, receiver_id, sort) SELECT $1, 'agency', 'bench-' || n, n FROM generate_series(1, $2::int) n`, [`bench-g-${receivers}`, receivers]);
    }
    await sql.write('ANALYZE');
  } finally {
    await source.destroy();
  }
}

const groupName = (receivers: number): string => `Toàn bộ ${receivers} cơ quan trong tỉnh`;

async function insertBare(source: DataSource, receivers: number): Promise<void> {
  await sqlOf(source).write(
    `INSERT INTO bench_delivery(id, dispatch_id, document_id, receiver_kind, receiver_id, receiver_agency_id, name, line, role, channel, state, created_at, sort)
     SELECT gen_random_uuid()::text, $1, 'bench', 'agency', 'bench-' || n, 'bench-' || n, 'Cơ quan ' || n, $2, 'execute', 'system', 'sent', now(), n FROM generate_series(1, $3::int) n`,
    [randomUUID(), groupName(receivers), receivers],
  );
}

/** Signed and numbered by the recording transactions alone; the clerk's own step is the one that counts. */
async function dispatchTo(source: DataSource, clerk: HttpPerson, receivers: number): Promise<number> {
  const driver = new DocumentDriver(source);
  const { documentId, versionId } = await draftPlan(source, groupName(receivers));
  await driver.perform(documentId, { verb: 'submit', versionId, editNo: 1, signerPositionId: 'stc-gd' }, 'minhanh', Date.now());
  for (const person of ['khoi', 'hien', 'hanh']) await driver.decide(documentId, person, 'approved', Date.now());
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await driver.perform(documentId, { verb: 'allocateNumber', taskId: (await driver.openTask(documentId)).taskId, number: null, issuedOn: today, copies: null }, 'phuong', Date.now());
  const { taskId } = await driver.openTask(documentId);
  const sql = sqlOf(source);
  return timed(async () => {
    await clerk.post(`/api/v1/documents/${documentId}/dispatch`, { taskId });
    const deadline = performance.now() + 120_000;
    for (;;) {
      const { written } = (await sql.row<{ written: number }>('SELECT count(*) AS written FROM delivery WHERE document_id = $1', [documentId]))!;
      if (written === receivers) return;
      if (performance.now() > deadline) throw new VoidRunError(`${written} of ${receivers} deliveries after two minutes`);
      await sleep(lookEveryMs);
    }
  });
}
