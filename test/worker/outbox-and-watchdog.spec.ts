import { pino } from 'pino';
import { DeadlineWatchdog } from '../../apps/worker/src/watchdog/deadline-watchdog';
import { OutboxTable } from '../../apps/worker/src/outbox/outbox-table';
import { openDocuments } from '../../apps/worker/src/reconcile/open-aggregates';
import { SqlDeliveryOutcomeStore } from '#persistence/stores/sql-delivery-outcome.store';
import { clockOf } from '#test/fakes/clock-of';
import { DocumentDriver } from '#test/persistence/document-driver';
import { monday, newPlan, openOffice, type Office } from '#test/persistence/office-fixture';

jest.setTimeout(60_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(async () => {
  await office?.close();
});

const query = async <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => (await office.source.query(sql, parameters)) as Row[];
const silent = pino({ level: 'silent' });

describe('the outbox table', () => {
  const table = (): OutboxTable => new OutboxTable(office.source);
  beforeEach(() => query('DELETE FROM outbox'));

  it('two relays at once never lease the same row', async () => {
    await query(`INSERT INTO outbox(kind, payload) SELECT 'signalPlan', jsonb_build_object('planId', n) FROM generate_series(1, 50) n`);
    const batches = await Promise.all(Array.from({ length: 10 }, () => table().lease(['signalPlan'], 5, 30)));
    const ids = batches.flat().map((row) => row.id);
    expect(ids).toHaveLength(50);
    expect(new Set(ids).size).toBe(50);
    expect(await table().lease(['signalPlan'], 5, 30)).toEqual([]);
  });

  it('a lease that ran out is carried again; a later one waits; a failed and a done one never come back', async () => {
    await query(`INSERT INTO outbox(kind, payload) SELECT 'mail', '{}' FROM generate_series(1, 4)`);
    const rows = await table().lease(['mail'], 10, 0);
    expect(rows).toHaveLength(4);
    await table().done([rows[0]!.id]);
    await table().failed(rows[1]!, '550 no such user');
    await table().later(rows[2]!, '450 later');
    const again = await table().lease(['mail'], 10, 0);
    expect(again.map((row) => row.id)).toEqual([rows[3]!.id]);
    expect(again[0]!.attempts).toBe(2);
  });
});

describe('what is watched and started again', () => {
  it('a neglected planned row is reported after ten minutes, not before, and not during a walk', async () => {
    const driver = new DocumentDriver(office.source);
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    const [row] = await query<{ instant: number }>(`SELECT instant FROM planned_instant WHERE aggregate_id = $1`, [documentId]);
    const lookAt = (at: number) => new DeadlineWatchdog(office.source, clockOf(async () => at), silent).look();
    expect(await lookAt(row!.instant + 9 * 60_000)).toEqual([]);
    expect(await lookAt(row!.instant + 11 * 60_000)).toMatchObject([{ aggregateKind: 'document', aggregateId: documentId, rows: 1, earliest: row!.instant }]);
    await query(`INSERT INTO installation(mode, clock_walk, created_at) VALUES ('training', '{}', now())`);
    expect(await lookAt(row!.instant + 11 * 60_000)).toEqual([]);
    await query('DELETE FROM installation');
  });

  it('a document in its route should have a run, one never submitted should not', async () => {
    const { documentId } = await office.drafts.create(newPlan());
    const open = (await openDocuments(office.source)).map(({ id }) => id);
    expect(open).toHaveLength(1);
    expect(open).not.toContain(documentId);
  });
});

describe('what became of a mail', () => {
  const store = (): SqlDeliveryOutcomeStore => new SqlDeliveryOutcomeStore(office.source, clockOf(async () => monday));
  const state = async (id: string) => (await query<Record<string, unknown>>('SELECT state, attempts, last_error FROM delivery WHERE id = $1', [id]))[0];
  const tasks = (id: string) => query<{ closed: boolean }>(`SELECT closed_at IS NOT NULL AS closed FROM task WHERE delivery_id = $1 AND kind = 'fixDelivery'`, [id]);

  beforeAll(async () => {
    const { documentId } = await office.drafts.create(newPlan());
    await query(`INSERT INTO dispatch(id, document_id, n, at, by_person_id, state) VALUES ('p', $1, 1, now(), 'phuong', 'expanding')`, [documentId]);
    for (const id of ['d1', 'd2', 'd3']) {
      await query(
        `INSERT INTO delivery(id, dispatch_id, document_id, receiver_kind, receiver_id, name, line, role, channel, state, created_at) VALUES ($1, 'p', $2, 'external', $1, 'Hiệp hội', 'Hiệp hội', 'inform', 'email', 'waiting', now())`,
        [id, documentId],
      );
    }
  });

  it('later keeps the row waiting with its error, then sent', async () => {
    await store().record({ deliveryId: 'd1', result: 'later', error: '450 greylisted' });
    expect(await state('d1')).toEqual({ state: 'waiting', attempts: 1, last_error: '450 greylisted' });
    await store().record({ deliveryId: 'd1', result: 'sent', error: null });
    expect(await state('d1')).toEqual({ state: 'sent', attempts: 2, last_error: null });
  });

  it('refused gives the clerks one task, which closes when a corrected mail goes out', async () => {
    await store().record({ deliveryId: 'd2', result: 'refused', error: '550 no such user' });
    await store().record({ deliveryId: 'd2', result: 'refused', error: '550 no such user' });
    expect(await tasks('d2')).toEqual([{ closed: false }]);
    await store().record({ deliveryId: 'd2', result: 'sent', error: null });
    expect(await tasks('d2')).toEqual([{ closed: true }]);
  });

  it('a receipt that was faster than our own mark is kept', async () => {
    await query(`UPDATE delivery SET state = 'acknowledged' WHERE id = 'd3'`);
    await store().record({ deliveryId: 'd3', result: 'sent', error: null });
    expect(await state('d3')).toMatchObject({ state: 'acknowledged' });
  });
});
