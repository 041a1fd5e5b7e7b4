import { instantAt } from '#domain/calendar/instant';
import { localDate } from '#domain/calendar/local-date';
import { ClockWalk } from '#persistence/stores/clock-walk';
import { SqlClock } from '#persistence/stores/sql-clock';
import { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { SqlDispatchStore } from '#persistence/stores/sql-dispatch.store';
import { SqlPlannedInstantStore } from '#persistence/stores/sql-planned-instant.store';
import { SqlReceiverMappingStore } from '#persistence/stores/sql-receiver-mapping.store';
import { SqlTaskMarksStore } from '#persistence/stores/sql-task-marks.store';
import { verifyInstallation } from '#persistence/verify';
import { DocumentDriver } from '#test/persistence/document-driver';
import { monday, newPlan, openOffice, planFacts, type Office } from '#test/persistence/office-fixture';

jest.setTimeout(120_000);

let office: Office;
let driver: DocumentDriver;
let deliveries: SqlDeliveryStore;
beforeAll(async () => {
  office = await openOffice(20);
  driver = new DocumentDriver(office.source);
  deliveries = new SqlDeliveryStore(office.source);
});
afterAll(() => office?.close());

const rows = (text: string, parameters: unknown[] = []) => office.source.query(text, parameters);
async function dispatched(recipients = planFacts().recipients): Promise<{ documentId: string; of: (receiverId: string) => Promise<string> }> {
  const made = await office.drafts.create(newPlan({ facts: planFacts({ recipients }) }));
  await driver.sign(made.documentId, made.versionId);
  await driver.allocate(made.documentId);
  const store = new SqlDispatchStore(office.source);
  const dispatchId = await driver.dispatch(made.documentId);
  const { receivers } = await store.expand(dispatchId);
  await store.writePage(dispatchId, 0, receivers);
  await store.finish(dispatchId);
  await driver.complete(made.documentId, receivers);
  return { documentId: made.documentId, of: async (receiverId) => (await rows('SELECT id FROM delivery WHERE document_id = $1 AND receiver_id = $2', [made.documentId, receiverId]))[0].id };
}
const stateOf = async (id: string) => (await rows('SELECT state, acknowledged_by FROM delivery WHERE id = $1', [id]))[0];

describe('receipts', () => {
  it('REG-2: the clerk of the receiving agency takes it into the incoming register, once', async () => {
    const { of } = await dispatched();
    const id = await of('ubnd');
    await expect(deliveries.receive(id, 'phuong', { toUnitId: null, remarks: null, arrivedOn: null }, monday)).rejects.toMatchObject({ code: 'delivery.notYours' });
    const first = await deliveries.receive(id, 'huong', { toUnitId: 'ubnd-vp', remarks: null, arrivedOn: null }, monday);
    expect(first).toEqual({ arrivalNumber: first.arrivalNumber, year: 2026, arrivedOn: '2026-11-23' });
    expect(await deliveries.receive(id, 'huong', { toUnitId: null, remarks: null, arrivedOn: null }, monday)).toEqual(first);
    expect(await stateOf(id)).toEqual({ state: 'acknowledged', acknowledged_by: 'Bế Thị Hương' });
    expect((await rows('SELECT author, to_unit, type_and_subject FROM incoming_entry WHERE delivery_id = $1', [id]))[0]).toEqual({ author: 'Sở Tài chính tỉnh Sơn Hà', to_unit: 'Văn phòng UBND tỉnh', type_and_subject: 'Kế hoạch Cải thiện môi trường đầu tư năm 2027' });
    expect(await rows('SELECT 1 FROM task WHERE delivery_id = $1 AND closed_at IS NULL', [id])).toEqual([]);
  });
  it('a unit is acknowledged by its head, not by somebody else; a repeat changes nothing', async () => {
    const { of } = await dispatched();
    const id = await of('stc-cs');
    await expect(deliveries.acknowledge(id, { personId: 'khoi' }, monday)).rejects.toMatchObject({ code: 'delivery.notYours' });
    await deliveries.acknowledge(id, { personId: 'tam' }, monday);
    await deliveries.acknowledge(id, { personId: 'tam' }, monday + 1);
    expect((await rows('SELECT count(*)::int FROM audit WHERE aggregate_id = $1', [id]))[0].count).toBe(1);
  });
  it('32 receipts of one document at once: none refused', async () => {
    await rows(`INSERT INTO external_party(id, agency_id, name, kind, channel, email) SELECT 'e' || n, 'stc', 'Đơn vị ' || n, 'external', 'email', n || '@x.example' FROM generate_series(1, 320) n`);
    await rows(`INSERT INTO recipient_group(id, agency_id, name, valid_from) VALUES ('g-e', 'stc', 'Nhiều đơn vị', '2024-01-01')`);
    await rows(`INSERT INTO recipient_group_member(group_id, receiver_kind, receiver_id, sort) SELECT 'g-e', 'external', 'e' || n, n FROM generate_series(1, 320) n`);
    const { documentId } = await dispatched([{ name: 'Nhiều đơn vị', role: 'inform', isGroup: true, raw: 'Nhiều đơn vị' }]);
    const ids: string[] = (await rows('SELECT id FROM delivery WHERE document_id = $1', [documentId])).map((row: { id: string }) => row.id);
    const started = performance.now();
    let next = 0;
    await Promise.all(Array.from({ length: 32 }, async () => { while (next < ids.length) await deliveries.acknowledge(ids[next++]!, { name: 'Người nhận' }, monday); }));
    const rate = ids.length / ((performance.now() - started) / 1000);
    expect((await rows("SELECT count(*)::int FROM delivery WHERE document_id = $1 AND state = 'acknowledged'", [documentId]))[0].count).toBe(320);
    expect(rate).toBeGreaterThan(50);
    console.info(`${Math.round(rate)} receipts per second`);
  });
  it('a failed mail is sent again to a corrected address with the same Message-ID', async () => {
    const { of } = await dispatched();
    const id = await of('x-hoi');
    await rows("UPDATE delivery SET state = 'failed' WHERE id = $1", [id]);
    await expect(deliveries.retry(id, 'khoi', 'moi@dn.example', monday)).rejects.toMatchObject({ code: 'permission.denied' });
    await deliveries.retry(id, 'phuong', 'moi@dn.example', monday);
    const mails = await rows("SELECT payload FROM outbox WHERE kind = 'mail' AND payload->>'deliveryId' = $1 ORDER BY id", [id]);
    expect(mails.map((mail: { payload: { to: { address: string } } }) => mail.payload.to.address)).toEqual(['hoi@dn.example', 'moi@dn.example']);
    expect(mails[0].payload.messageId).toBe(mails[1].payload.messageId);
    expect(mails[1].payload.params).toEqual(mails[0].payload.params);
  });
  it('RCPT-12: a web page is published on; a refused document comes back to the clerks', async () => {
    const { of } = await dispatched();
    await deliveries.published(await of('x-web'), 'lien', 'https://stc.example/1', monday);
    expect((await stateOf(await of('x-web'))).state).toBe('published');
    await deliveries.refuse(await of('ubnd'), { personId: 'huong' }, 'Thiếu phụ lục', monday);
    expect((await rows("SELECT kind, owner_pool FROM task WHERE delivery_id = $1 AND closed_at IS NULL", [await of('ubnd')]))).toEqual([{ kind: 'fixDelivery', owner_pool: 'clerks:stc' }]);
  });
});

describe('tasks', () => {
  it('are claimed by one of the pool, opened by their owner only', async () => {
    const made = await office.drafts.create(newPlan());
    await driver.sign(made.documentId, made.versionId);
    const marks = new SqlTaskMarksStore(office.source);
    const { taskId } = await driver.openTask(made.documentId);
    await expect(marks.seen(taskId, 'khoi', monday)).rejects.toMatchObject({ code: 'task.notYours' });
    expect(await marks.seen(taskId, 'lien', monday)).toEqual({ id: taskId, seen: false, claimedBy: null });
    expect(await marks.claim(taskId, 'lien', monday)).toEqual({ id: taskId, seen: true, claimedBy: 'lien' });
    await expect(marks.claim(taskId, 'phuong', monday)).rejects.toMatchObject({ code: 'task.claimedByOther' });
    expect(await marks.unclaim(taskId, 'lien', monday)).toMatchObject({ id: taskId, claimedBy: null });
  });
});

describe('receiver mapping', () => {
  it('is remembered and used by the next dispatch', async () => {
    const mapping = new SqlReceiverMappingStore(office.source);
    await mapping.map({ agencyId: 'stc', printed: 'Ban Chỉ đạo lạ', target: { newExternal: { name: 'Ban Chỉ đạo', email: 'bcd@x.example', channel: 'email' } }, by: 'anh', at: monday });
    const { documentId } = await dispatched([{ name: 'Ban chỉ đạo lạ', role: 'inform', isGroup: false, raw: 'Ban chỉ đạo lạ' }]);
    expect(await rows('SELECT name, address FROM delivery WHERE document_id = $1', [documentId])).toEqual([{ name: 'Ban Chỉ đạo', address: 'bcd@x.example' }]);
    await expect(mapping.map({ agencyId: 'stc', printed: 'X', target: { kind: 'unit', id: 'nowhere' }, by: 'anh', at: monday })).rejects.toMatchObject({ code: 'receiver.notFound' });
  });
});

describe('the training clock (model.md 5)', () => {
  const real = monday;
  it('runs live on real time and refuses to walk', async () => {
    const walk = new ClockWalk(office.source, () => real);
    expect(await new SqlClock(office.source, () => real).now()).toBe(real);
    await rows("INSERT INTO installation(mode, created_at) VALUES ('live', now())");
    await expect(walk.begin('nextDay', 'anh')).rejects.toMatchObject({ code: 'clock.notTraining' });
  });
  it('stops at every planned instant until it is done, forward only, one walk at a time', async () => {
    await rows("UPDATE installation SET mode = 'training'");
    const clock = new SqlClock(office.source, () => real);
    const walk = new ClockWalk(office.source, () => real);
    const planned = new SqlPlannedInstantStore(office.source);
    for (const row of await rows("SELECT DISTINCT aggregate_id FROM planned_instant WHERE state = 'planned'")) await rows("UPDATE planned_instant SET state = 'skipped' WHERE aggregate_id = $1", [row.aggregate_id]);
    const { documentId, versionId } = await office.drafts.create(newPlan());
    await driver.submit(documentId, versionId);
    const due = instantAt(localDate('2026-11-27'));
    expect(await walk.nextDue()).toBe(due);
    await expect(walk.begin(localDate('2026-11-20'), 'anh')).rejects.toMatchObject({ code: 'clock.backward' });
    const target = instantAt(localDate('2026-11-30'), 8);
    await walk.begin(localDate('2026-11-30'), 'anh');
    await expect(walk.begin('nextDay', 'anh')).rejects.toMatchObject({ code: 'clock.walkUnderWay' });
    expect(await walk.step()).toBe('moved');
    expect(await clock.now()).toBe(due);
    expect(await walk.progress()).toMatchObject({ current: due, target });
    expect(await walk.step()).toBe('waiting');
    expect(await rows("SELECT kind, payload FROM outbox WHERE unique_key LIKE 'walk:%'")).toEqual([{ kind: 'signalDocument', payload: { documentId } }]);
    await planned.fire({ kind: 'document', id: documentId }, due);
    expect(await walk.step()).toBe('moved');
    expect(await clock.now()).toBe(target);
    await walk.run();
    expect(await walk.progress()).toBeNull();
    expect(await clock.read()).toEqual({ now: target, training: true, offsetMs: target - real });
  });
  it('leaves nothing for the verifier to find', async () => expect((await verifyInstallation(office.source, null)).findings).toEqual([]));
});
